//! Strings that borrow from the text that was read.

use super::shape::{Field, Kind, Value};
use serde::de::{Deserialize, Deserializer, Error, Visitor};
use std::borrow::Cow;

/// A string without language, borrowed where the source has no escapes.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Str<'a>(Cow<'a, str>);

impl<'a> Str<'a> {
    /// The characters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// A copy that owns its characters.
    #[must_use]
    pub fn into_static(self) -> Str<'static> {
        Str(Cow::Owned(self.0.into_owned()))
    }
}

impl std::ops::Deref for Str<'_> {
    type Target = str;
    fn deref(&self) -> &str {
        &self.0
    }
}

impl std::borrow::Borrow<str> for Str<'_> {
    fn borrow(&self) -> &str {
        self
    }
}

impl std::fmt::Debug for Str<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(self.as_str(), f)
    }
}

impl std::fmt::Display for Str<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl<'a> From<&'a str> for Str<'a> {
    fn from(text: &'a str) -> Self {
        Self(Cow::Borrowed(text))
    }
}

impl From<String> for Str<'_> {
    fn from(text: String) -> Self {
        Self(Cow::Owned(text))
    }
}

impl serde::Serialize for Str<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Str<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct StrVisitor;
        impl<'de> Visitor<'de> for StrVisitor {
            type Value = Str<'de>;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a string")
            }
            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Str<'de>, E> {
                Ok(text.into())
            }
            fn visit_str<E>(self, text: &str) -> Result<Str<'de>, E> {
                Ok(text.to_owned().into())
            }
            fn visit_string<E>(self, text: String) -> Result<Str<'de>, E> {
                Ok(text.into())
            }
        }
        deserializer.deserialize_str(StrVisitor)
    }
}

impl Field for Str<'_> {
    const KIND: Kind = Kind::String;
    type Owned = Str<'static>;
    fn value(&self) -> Value<'_> {
        Value::String(self)
    }
    fn into_owned(self) -> Str<'static> {
        self.into_static()
    }
}

/// Reads a value that is written as a string with `parse`; `what` names it in the error.
pub(crate) fn parse_str<'de, D, T>(
    deserializer: D,
    what: &'static str,
    parse: fn(&str) -> Option<T>,
) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
{
    struct ParseVisitor<T>(&'static str, fn(&str) -> Option<T>);
    impl<T> Visitor<'_> for ParseVisitor<T> {
        type Value = T;
        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str(self.0)
        }
        fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
            (self.1)(text).ok_or_else(|| E::custom(self.0))
        }
    }
    deserializer.deserialize_str(ParseVisitor(what, parse))
}
