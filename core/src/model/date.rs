//! Partial dates, and comparisons that may be undecidable.

use super::shape::{Field, Kind, Value};
use super::string::parse_str;
use chrono::{Datelike, Months, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A date that may lack its day, or its month and day: `2018`, `2018-11`, `2018-11-16`.
///
/// A partial date stands for every day it could be, from [`first`](Self::first) to
/// [`last`](Self::last); comparisons answer [`Truth::Undecidable`] when those days leave it open.
///
/// ```
/// use comity::model::{Date, Truth};
/// let date = |text| Date::new(text).ok_or("not a date");
/// assert_eq!(date("1995-05")?.is_before(date("1996")?), Truth::True);
/// assert_eq!(date("2003")?.is_before(date("2003-07-07")?), Truth::Undecidable);
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Date {
    year: u16,
    /// 0 when not stated.
    month: u8,
    /// 0 when not stated.
    day: u8,
}

impl Date {
    /// A date from its text, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `None` when it is not a day of the
    /// Gregorian calendar so written, which has no year 0.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let (year, month, day) = match text.as_bytes() {
            y if y.len() == 4 => (number(y)?, 0, 0),
            [y @ .., b'-', m1, m2] if y.len() == 4 => (number(y)?, number(&[*m1, *m2])?, 0),
            [y @ .., b'-', m1, m2, b'-', d1, d2] if y.len() == 4 => {
                let day = number(&[*d1, *d2])?;
                (number(y)?, number(&[*m1, *m2])?, if day == 0 { return None } else { day })
            }
            _ => return None,
        };
        let date = Self { year, month: u8::try_from(month).ok()?, day: u8::try_from(day).ok()? };
        let month_written = text.len() > 4;
        let right = date.year > 0 && month_written != (date.month == 0) && date.is_real();
        right.then_some(date)
    }

    /// A full date; `None` when there is no such day.
    #[must_use]
    pub fn from_ymd(year: u16, month: u8, day: u8) -> Option<Self> {
        let date = Self { year, month, day };
        ((1..=9999).contains(&year) && month > 0 && day > 0 && date.is_real()).then_some(date)
    }

    /// The year.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12, if stated.
    #[must_use]
    pub fn month(self) -> Option<u8> {
        (self.month > 0).then_some(self.month)
    }

    /// The day of the month, if stated.
    #[must_use]
    pub fn day(self) -> Option<u8> {
        (self.day > 0).then_some(self.day)
    }

    /// Whether the day is stated.
    #[must_use]
    pub const fn is_full(self) -> bool {
        self.day > 0
    }

    fn is_real(self) -> bool {
        match (self.month, self.day) {
            (0, _) => true,
            (1..=12, 1..=28) | (1..=12, 0) => true,
            (month, day) => self.calendar_day(month, day).is_some(),
        }
    }

    fn calendar_day(self, month: u8, day: u8) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(i32::from(self.year), u32::from(month), u32::from(day))
    }

    /// The first day it can be.
    #[must_use]
    pub fn first(self) -> Self {
        Self { year: self.year, month: self.month.max(1), day: self.day.max(1) }
    }

    /// The last day it can be.
    #[must_use]
    pub fn last(self) -> Self {
        let month = if self.month == 0 { 12 } else { self.month };
        let day = if self.day > 0 { self.day } else { self.last_day_of(month) };
        Self { year: self.year, month, day }
    }

    fn last_day_of(self, month: u8) -> u8 {
        (28..=31).rev().find(|&day| self.calendar_day(month, day).is_some()).unwrap_or(28)
    }

    /// The day's number counted from the first day of year 1; a partial date counts as its first day.
    fn day_number(self) -> i64 {
        let first = self.first();
        first.calendar_day(first.month, first.day).map_or(0, |d| i64::from(d.num_days_from_ce()))
    }

    /// Whole days from this date to `other`, when both are full dates; negative when `other` is earlier.
    #[must_use]
    pub fn days_to(self, other: Self) -> Option<i64> {
        (self.is_full() && other.is_full()).then(|| other.day_number() - self.day_number())
    }

    /// The next day, of a full date.
    #[must_use]
    pub fn next_day(self) -> Option<Self> {
        let next = self.calendar_day(self.month, self.day)?.succ_opt()?;
        let part = |n: u32| u8::try_from(n).ok();
        Self::from_ymd(u16::try_from(next.year()).ok()?, part(next.month())?, part(next.day())?)
    }

    /// The same day so many months later, or the last day of a month that has no such day. Of a month it is a
    /// month; a year has none, unless the months are whole years.
    #[must_use]
    pub fn plus_months(self, months: u32) -> Option<Self> {
        if self.month == 0 && !months.is_multiple_of(12) {
            return None;
        }
        let Self { month, day, .. } = self.first();
        let later = self.calendar_day(month, day)?.checked_add_months(Months::new(months))?;
        if !self.is_full() {
            let year = u16::try_from(later.year()).ok().filter(|year| *year <= 9999)?;
            let month = if self.month == 0 { 0 } else { u8::try_from(later.month()).ok()? };
            return Some(Self { year, month, day: 0 });
        }
        let part = |n: u32| u8::try_from(n).ok();
        Self::from_ymd(u16::try_from(later.year()).ok()?, part(later.month())?, part(later.day())?)
    }

    /// How this date stands to `other`.
    #[must_use]
    pub fn order(self, other: Self) -> Order {
        if self.last() < other.first() {
            Order::Before
        } else if self.first() > other.last() {
            Order::After
        } else if self.is_full() && other.is_full() {
            Order::Same
        } else {
            Order::Undecidable
        }
    }

    /// Whether every day this date can be is before every day `other` can be.
    #[must_use]
    pub fn is_before(self, other: Self) -> Truth {
        if self.last() < other.first() {
            Truth::True
        } else if self.first() >= other.last() {
            Truth::False
        } else {
            Truth::Undecidable
        }
    }

    /// Whether this date is after `other`.
    #[must_use]
    pub fn is_after(self, other: Self) -> Truth {
        other.is_before(self)
    }

    /// Whether one of the two contains the other: `2018` and `2018-11` can be the same date.
    #[must_use]
    pub fn is_compatible(self, other: Self) -> bool {
        self.first() <= other.last() && other.first() <= self.last()
    }
}

/// The number that ASCII digits write.
fn number(digits: &[u8]) -> Option<u16> {
    digits.iter().try_fold(0u16, |n, &b| b.is_ascii_digit().then(|| n * 10 + u16::from(b - b'0')))
}

impl std::fmt::Display for Date {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}", self.year)?;
        match (self.month, self.day) {
            (0, _) => Ok(()),
            (month, 0) => write!(f, "-{month:02}"),
            (month, day) => write!(f, "-{month:02}-{day:02}"),
        }
    }
}

impl std::fmt::Debug for Date {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(self, f)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        parse_str(deserializer, "a date", Self::new)
    }
}

impl Field for Date {
    const KIND: Kind = Kind::Date;
    type Owned = Self;
    fn value(&self) -> Value<'_> {
        Value::Date(*self)
    }
    fn into_owned(self) -> Self {
        self
    }
}

/// How one date stands to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Order {
    /// Certainly before.
    Before,
    /// The same day.
    Same,
    /// Certainly after.
    After,
    /// The dates are too partial to tell.
    Undecidable,
}

/// The answer to a question that the data may leave open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Truth {
    /// Yes.
    True,
    /// No.
    False,
    /// The data does not decide it.
    Undecidable,
}

impl Truth {
    /// Whether the answer is certainly yes.
    #[must_use]
    pub const fn is_true(self) -> bool {
        matches!(self, Self::True)
    }

    /// Whether the answer is certainly no.
    #[must_use]
    pub const fn is_false(self) -> bool {
        matches!(self, Self::False)
    }

    /// Both; certainly no as soon as one is.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::False, _) | (_, Self::False) => Self::False,
            (Self::True, Self::True) => Self::True,
            _ => Self::Undecidable,
        }
    }

    /// Either; certainly yes as soon as one is.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        self.not().and(other.not()).not()
    }

    /// The opposite; what is undecidable stays so.
    #[must_use]
    #[allow(clippy::should_implement_trait, reason = "`!` would hide that there are three answers")]
    pub const fn not(self) -> Self {
        match self {
            Self::True => Self::False,
            Self::False => Self::True,
            Self::Undecidable => Self::Undecidable,
        }
    }
}

impl From<bool> for Truth {
    fn from(value: bool) -> Self {
        if value { Self::True } else { Self::False }
    }
}
