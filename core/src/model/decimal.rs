//! Exact decimal numbers.

use super::shape::{Field, Kind, Value};
use super::string::parse_str;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A decimal number, written as a string and kept exactly as written (`120000.00` stays so).
///
/// At most 19 digits before the point and 9 after it; no sign but `-`, no exponent, no separators,
/// no leading zeros, no negative zero.
///
/// ```
/// use comity::model::Decimal;
/// let amount = Decimal::new("120000.00").ok_or("not a decimal")?;
/// assert_eq!(amount.to_string(), "120000.00");
/// assert_eq!(Decimal::new("1,000"), None);
/// # Ok::<(), &str>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Decimal(rust_decimal::Decimal);

impl Decimal {
    /// A decimal from its text; `None` when it is not written as one.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        if !is_decimal(text) {
            return None;
        }
        let number = rust_decimal::Decimal::from_str_exact(text).ok()?;
        let negative_zero = number.is_zero() && text.starts_with('-');
        (!negative_zero).then_some(Self(number))
    }

    /// The number, for arithmetic.
    #[must_use]
    pub const fn number(self) -> rust_decimal::Decimal {
        self.0
    }

    /// Whether it is greater than zero.
    #[must_use]
    pub fn is_positive(self) -> bool {
        self.0 > rust_decimal::Decimal::ZERO
    }
}

/// Whether `text` has the form of a decimal.
fn is_decimal(text: &str) -> bool {
    let digits = |part: &str, most: usize| {
        (1..=most).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit())
    };
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = match unsigned.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (unsigned, None),
    };
    digits(whole, 19)
        && (whole.len() == 1 || !whole.starts_with('0'))
        && fraction.is_none_or(|part| digits(part, 9))
}

impl From<rust_decimal::Decimal> for Decimal {
    fn from(number: rust_decimal::Decimal) -> Self {
        Self(number)
    }
}

impl std::fmt::Display for Decimal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Decimal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        parse_str(deserializer, "a decimal", Self::new)
    }
}

impl Field for Decimal {
    const KIND: Kind = Kind::Decimal;
    type Owned = Self;
    fn value(&self) -> Value<'_> {
        Value::Decimal(*self)
    }
    fn into_owned(self) -> Self {
        self
    }
}
