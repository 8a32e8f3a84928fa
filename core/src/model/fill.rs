//! Reading records, each member once.

use super::shape::{Field, is_not_stated};
use super::string::Str;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};
use std::marker::PhantomData;

/// A record that is filled member by member.
pub(crate) trait Fill<'de>: Default {
    /// Reads the value of the member called `name`.
    fn fill<A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<(), A::Error>;
}

/// Reads a record from an object. A list is none, though serde's derived code would take it for one.
pub(crate) fn record<'de, T: Fill<'de>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    deserializer.deserialize_map(RecordVisitor(PhantomData))
}

/// Reads a member's value, if it is the first.
pub(crate) fn once<'de, T: Field + Deserialize<'de>, A: MapAccess<'de>>(
    member: &mut T,
    map: &mut A,
) -> Result<(), A::Error> {
    if !is_not_stated(member) {
        return Err(A::Error::custom("a member is given twice"));
    }
    *member = map.next_value()?;
    Ok(())
}

struct RecordVisitor<T>(PhantomData<T>);

impl<'de, T: Fill<'de>> Visitor<'de> for RecordVisitor<T> {
    type Value = T;
    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("an object")
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let mut record = T::default();
        while let Some(name) = map.next_key::<Str<'de>>()? {
            record.fill(&name, &mut map)?;
        }
        Ok(record)
    }
}
