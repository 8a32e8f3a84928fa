//! Three kinds of nothing: not stated, unknown, and (by path, in `not_applicable`) not applicable.

use super::path::Path;
use super::shape::{Field, Items, Kind, Value};
use super::visit::Visitor;
use serde::de::{Deserialize, Deserializer, Visitor as SerdeVisitor};
use serde::{Serialize, Serializer};

/// A member that may be absent (*not stated*), `null` (*stated to be unknown*) or known.
///
/// ```
/// use comity::model::{Report, Stated};
/// let report: Report = serde_json::from_str(r#"{"id": "r1", "side": null}"#)?;
/// assert!(report.side.is_unknown());
/// assert!(report.progress.is_not_stated());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Stated<T> {
    /// The member is absent.
    #[default]
    NotStated,
    /// The member is `null`: looked for and not found.
    Unknown,
    /// The member has a value.
    Known(T),
}

impl<T> Stated<T> {
    /// The value, if there is one.
    #[must_use]
    pub fn known(&self) -> Option<&T> {
        match self {
            Self::Known(value) => Some(value),
            _ => None,
        }
    }

    /// Whether there is a value.
    #[must_use]
    pub fn is_known(&self) -> bool {
        matches!(self, Self::Known(_))
    }

    /// Whether the member is absent.
    #[must_use]
    pub fn is_not_stated(&self) -> bool {
        matches!(self, Self::NotStated)
    }

    /// Whether the member is `null`.
    #[must_use]
    pub fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown)
    }
}

impl<T: Copy> Stated<T> {
    /// A copy of the value, if there is one.
    #[must_use]
    pub fn get(&self) -> Option<T> {
        self.known().copied()
    }

    /// Whether the value is known and equals `other`.
    #[must_use]
    pub fn is(&self, other: T) -> bool
    where
        T: PartialEq,
    {
        self.known() == Some(&other)
    }
}

impl<T> Stated<Vec<T>> {
    /// The items; none when the list is not stated or unknown.
    #[must_use]
    pub fn items(&self) -> &[T] {
        self.known().map_or(&[], Vec::as_slice)
    }

    /// The items with their positions, counted from 0.
    pub fn each(&self) -> impl DoubleEndedIterator<Item = (usize, &T)> + ExactSizeIterator {
        self.items().iter().enumerate()
    }
}

impl<T> From<T> for Stated<T> {
    fn from(value: T) -> Self {
        Self::Known(value)
    }
}

impl<T: Serialize> Serialize for Stated<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Known(value) => value.serialize(serializer),
            _ => serializer.serialize_unit(),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Stated<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct StatedVisitor<T>(std::marker::PhantomData<T>);
        impl<'de, T: Deserialize<'de>> SerdeVisitor<'de> for StatedVisitor<T> {
            type Value = Stated<T>;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a value or null")
            }
            fn visit_none<E>(self) -> Result<Self::Value, E> {
                Ok(Stated::Unknown)
            }
            fn visit_unit<E>(self) -> Result<Self::Value, E> {
                Ok(Stated::Unknown)
            }
            fn visit_some<D: Deserializer<'de>>(self, d: D) -> Result<Self::Value, D::Error> {
                T::deserialize(d).map(Stated::Known)
            }
        }
        deserializer.deserialize_option(StatedVisitor(std::marker::PhantomData))
    }
}

impl<T: Field> Field for Stated<T> {
    const KIND: Kind = T::KIND;
    const VISITED: bool = T::VISITED;
    type Owned = Stated<T::Owned>;

    fn value(&self) -> Value<'_> {
        match self {
            Self::NotStated => Value::NotStated,
            Self::Unknown => Value::Unknown,
            Self::Known(value) => value.value(),
        }
    }
    fn is_complete(&self) -> bool {
        self.known().is_none_or(Field::is_complete)
    }
    fn visit<'r, V: Visitor<'r>>(&'r self, at: &mut Path, visitor: &mut V) {
        if let Self::Known(value) = self {
            value.visit(at, visitor);
        }
    }
    fn into_owned(self) -> Self::Owned {
        match self {
            Self::NotStated => Stated::NotStated,
            Self::Unknown => Stated::Unknown,
            Self::Known(value) => Stated::Known(value.into_owned()),
        }
    }
}

impl<T: Field + std::fmt::Debug> Items for Vec<T> {
    fn count(&self) -> usize {
        self.len()
    }
    fn item(&self, index: usize) -> Option<Value<'_>> {
        self.get(index).map(Field::value)
    }
}
