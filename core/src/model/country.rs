//! Countries and sides.

use super::shape::{Field, Kind, Value};
use super::string::parse_str;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A country, or the side that it forms: two capital letters, ISO 3166-1 alpha-2.
///
/// Whether the code is one that ISO has assigned is a rule's question, not the type's.
///
/// ```
/// use comity::model::Country;
/// assert_eq!(Country::new("KR").map(|c| c.to_string()), Some("KR".to_owned()));
/// assert_eq!(Country::new("kr"), None);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Country([u8; 2]);

impl Country {
    /// China.
    pub const CN: Self = Self(*b"CN");
    /// Republic of Korea.
    pub const KR: Self = Self(*b"KR");

    /// A country from its two capital letters.
    #[must_use]
    pub fn new(code: &str) -> Option<Self> {
        match code.as_bytes() {
            &[a, b] if a.is_ascii_uppercase() && b.is_ascii_uppercase() => Some(Self([a, b])),
            _ => None,
        }
    }

    /// The two letters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl std::fmt::Debug for Country {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::fmt::Display for Country {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for Country {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Country {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        parse_str(deserializer, "a country code", Self::new)
    }
}

impl Field for Country {
    const KIND: Kind = Kind::Country;
    type Owned = Self;
    fn value(&self) -> Value<'_> {
        Value::Country(*self)
    }
    fn into_owned(self) -> Self {
        self
    }
}
