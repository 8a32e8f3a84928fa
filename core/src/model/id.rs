//! Ids and references.

use super::path::Path;
use super::shape::{Field, Kind, Value};
use super::string::Str;
use super::visit::Visitor;
use serde::de::{Deserialize, Deserializer, Error};
use serde::{Serialize, Serializer};
use std::marker::PhantomData;

/// Whether `text` can be an id: ASCII letters, digits, `.`, `_`, `-`, starting with a letter or digit.
#[must_use]
pub fn is_id(text: &str) -> bool {
    let mut bytes = text.bytes();
    bytes.next().is_some_and(|b| b.is_ascii_alphanumeric())
        && bytes.all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-'))
}

/// A record's own id, unique in its list. Empty when the file gave none, which reading reports.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Id<'a>(Str<'a>);

impl<'a> Id<'a> {
    /// An id from its text; `None` when it is not written as one.
    #[must_use]
    pub fn new(text: impl Into<Str<'a>>) -> Option<Self> {
        let text = text.into();
        is_id(&text).then_some(Self(text))
    }

    /// The id as a string, borrowed from where the id is.
    #[must_use]
    pub fn to_str(&self) -> Str<'a> {
        self.0.clone()
    }
}

impl std::ops::Deref for Id<'_> {
    type Target = str;
    fn deref(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Id<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for Id<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Id<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::new(Str::deserialize(deserializer)?).ok_or_else(|| D::Error::custom("an id"))
    }
}

impl Field for Id<'_> {
    const KIND: Kind = Kind::Id;
    type Owned = Id<'static>;
    fn value(&self) -> Value<'_> {
        if self.is_empty() { Value::NotStated } else { Value::String(self) }
    }
    fn into_owned(self) -> Id<'static> {
        Id(self.0.into_static())
    }
}

/// The lists of a register that references point into.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TargetKind {
    /// `organizations`
    Organization,
    /// `mechanisms`
    Mechanism,
    /// `meetings`
    Meeting,
    /// `projects`
    Project,
    /// `priorities`
    Priority,
}

impl TargetKind {
    /// The register's list that is pointed into.
    #[must_use]
    pub const fn list(self) -> &'static str {
        match self {
            Self::Organization => "organizations",
            Self::Mechanism => "mechanisms",
            Self::Meeting => "meetings",
            Self::Project => "projects",
            Self::Priority => "priorities",
        }
    }

    /// The word for one record of the list, as an ids path writes it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Organization => "organization",
            Self::Mechanism => "mechanism",
            Self::Meeting => "meeting",
            Self::Project => "project",
            Self::Priority => "priority",
        }
    }
}

/// Says at compile time which list a [`Reference`] points into.
pub trait Target {
    /// The list.
    const KIND: TargetKind;
}

macro_rules! targets {
    ($($(#[$doc:meta])+ $name:ident => $kind:ident),+) => { $(
        $(#[$doc])+
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
        pub struct $name;
        impl Target for $name { const KIND: TargetKind = TargetKind::$kind; }
    )+ };
}
targets! {
    /// Points into `organizations`.
    Organizations => Organization,
    /// Points into `mechanisms`.
    Mechanisms => Mechanism,
    /// Points into `meetings`.
    Meetings => Meeting,
    /// Points into `projects`.
    Projects => Project,
    /// Points into `priorities`.
    Priorities => Priority
}

/// The id of a record elsewhere in the register.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Reference<'a, K>(Str<'a>, PhantomData<K>);

impl<'a, K> Reference<'a, K> {
    /// A reference from an id; `None` when it is not written as one.
    #[must_use]
    pub fn new(text: impl Into<Str<'a>>) -> Option<Self> {
        let text = text.into();
        is_id(&text).then_some(Self(text, PhantomData))
    }

    /// The id as a string, borrowed from where the reference is.
    #[must_use]
    pub fn to_str(&self) -> Str<'a> {
        self.0.clone()
    }
}

impl<K> std::ops::Deref for Reference<'_, K> {
    type Target = str;
    fn deref(&self) -> &str {
        &self.0
    }
}

impl<K> std::fmt::Display for Reference<'_, K> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl<K> Serialize for Reference<'_, K> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de: 'a, 'a, K> Deserialize<'de> for Reference<'a, K> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::new(Str::deserialize(deserializer)?).ok_or_else(|| D::Error::custom("an id"))
    }
}

impl<K: Target + 'static> Field for Reference<'_, K> {
    const KIND: Kind = Kind::Reference(K::KIND);
    const VISITED: bool = true;
    type Owned = Reference<'static, K>;
    fn value(&self) -> Value<'_> {
        Value::String(self)
    }
    fn visit<'r, V: Visitor<'r>>(&'r self, at: &mut Path, visitor: &mut V) {
        visitor.reference(K::KIND, self, at);
    }
    fn into_owned(self) -> Reference<'static, K> {
        Reference(self.0.into_static(), PhantomData)
    }
}
