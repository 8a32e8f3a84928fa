//! Periods, whose ends may be open, unknown or partial.

use super::date::{Date, Truth};
use super::stated::Stated;

record! {
    /// A period. Both ends are inclusive; an absent `to` is open.
    pub struct Period shows span {
        /// First day, month or year of the period.
        optional from: Date,
        /// Last day, month or year of the period; absent while it is open.
        optional to: Date,
    }
}

impl Period {
    /// A period between two dates.
    #[must_use]
    pub fn new(from: Option<Date>, to: Option<Date>) -> Self {
        let stated = |date: Option<Date>| date.map_or(Stated::NotStated, Into::into);
        Self { from: stated(from), to: stated(to) }
    }

    /// Whether `date` lies in the period. An end that is absent is open; an unknown one decides nothing.
    #[must_use]
    pub fn contains(&self, date: Date) -> Truth {
        not_before(date, &self.from).and(not_before_end(date, &self.to))
    }

    /// Whether the two periods have a day in common.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> Truth {
        ends_before(self, other).or(ends_before(other, self)).not()
    }
}

/// The period as a reader sees it: `2018-02 – 2020-12`, `2018-02 –` while it is open, `2018-02 – ?` when its
/// end is unknown, `2018` when it is a single day, month or year.
impl std::fmt::Display for Period {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let end = |end: &Stated<Date>| match end {
            Stated::Known(date) => date.to_string(),
            Stated::Unknown => "?".to_owned(),
            Stated::NotStated => String::new(),
        };
        let (from, to) = (end(&self.from), end(&self.to));
        if self.from.is_known() && self.from == self.to {
            return f.write_str(&from);
        }
        f.write_str(format!("{from} – {to}").trim())
    }
}

fn not_before(date: Date, from: &Stated<Date>) -> Truth {
    match from {
        Stated::NotStated => Truth::True,
        Stated::Unknown => Truth::Undecidable,
        Stated::Known(from) => date.is_before(*from).not(),
    }
}

fn not_before_end(date: Date, to: &Stated<Date>) -> Truth {
    match to {
        Stated::NotStated => Truth::True,
        Stated::Unknown => Truth::Undecidable,
        Stated::Known(to) => to.is_before(date).not(),
    }
}

/// Whether `a` is over before `b` begins.
fn ends_before(a: &Period, b: &Period) -> Truth {
    match (&a.to, &b.from) {
        (Stated::NotStated, _) | (_, Stated::NotStated) => Truth::False,
        (Stated::Known(to), Stated::Known(from)) => to.is_before(*from),
        _ => Truth::Undecidable,
    }
}

#[cfg(test)]
mod tests {
    use super::{Date, Period, Stated};

    #[test]
    fn a_period_is_shown_with_what_is_known_of_its_ends() {
        let date = |text| Date::new(text).map_or(Stated::Unknown, Stated::Known);
        let shown = |from, to| Period { from, to }.to_string();
        assert_eq!(shown(date("2018-02"), date("2020-12")), "2018-02 – 2020-12");
        assert_eq!(shown(date("2018-02"), Stated::NotStated), "2018-02 –");
        assert_eq!(shown(date("2018-02"), Stated::Unknown), "2018-02 – ?");
        assert_eq!(shown(Stated::NotStated, date("2018")), "– 2018");
        assert_eq!(shown(date("2018"), date("2018")), "2018");
        assert_eq!(shown(Stated::Unknown, Stated::Unknown), "? – ?");
    }
}
