//! How periods stand to one another, answered only where the data decides it.

use crate::model::{Date, Extension, Period, Timeline};

/// The end of `inner`, by name and date, that certainly lies outside `outer`.
pub(super) fn outside(inner: &Period, outer: &Period) -> Option<(&'static str, Date)> {
    let ends = [("from", inner.from), ("to", inner.to)];
    let dates = ends.into_iter().filter_map(|(name, date)| Some((name, date.get()?)));
    dates.into_iter().find(|(_, date)| outer.contains(*date).is_false())
}

/// Whether two periods certainly have more in common than the day on which one passes to the other. Two
/// that are written alike and closed do, be it a single day.
pub(super) fn overlap(a: &Period, b: &Period) -> bool {
    let closed = a.from.is_known() && a.to.is_known();
    let passes_on = |a: &Period, b: &Period| a.to.is_known() && a.to == b.from;
    (closed && a == b) || a.overlaps(b).is_true() && !passes_on(a, b) && !passes_on(b, a)
}

/// Whether an extension was granted, or may have been: one of which it is only told that it was asked for
/// was not.
fn is_granted(extension: &Extension) -> bool {
    let is_decided = !extension.granted.is_not_stated() || extension.meeting.is_known();
    is_decided || extension.requested.is_not_stated()
}

/// The latest end that a project was given, as planned or by an extension; none when that is not known.
pub(super) fn latest_end(timeline: &Timeline) -> Option<Date> {
    let mut latest = timeline.planned.known().and_then(|planned| planned.to.get());
    for extension in timeline.extensions.items().iter().filter(|e| is_granted(e)) {
        let end = extension.new_end.get()?;
        latest = latest.filter(|date| date.last() >= end.last()).or(Some(end));
    }
    latest
}

#[cfg(test)]
mod tests {
    use super::overlap;
    use crate::model::{Date, Period};

    fn both(a: [&str; 2], b: [&str; 2]) -> bool {
        let period = |[from, to]: [&str; 2]| Period::new(Date::new(from), Date::new(to));
        let (a, b) = (period(a), period(b));
        assert_eq!(overlap(&a, &b), overlap(&b, &a));
        overlap(&a, &b)
    }

    #[test]
    fn the_same_day_twice_is_no_passage() {
        assert!(both(["2018-05-01", "2018-05-01"], ["2018-05-01", "2018-05-01"]));
        assert!(both(["2018-05", "2018-05"], ["2018-05", "2018-05"]));
        assert!(!both(["2018-05-01", "2018-05-01"], ["2018-05-01", "2018-06-01"]));
        assert!(!both(["2018-05", "2018-06"], ["2018-06", "2018-07"]));
        assert!(both(["2018-05", "2018-07"], ["2018-06", "2018-08"]));
    }

    #[test]
    fn what_has_no_end_goes_on() {
        assert!(both(["2018-05", ""], ["2018-06", "2018-07"]));
        assert!(!both(["2018-05", ""], ["2018-01", "2018-05"]));
    }
}
