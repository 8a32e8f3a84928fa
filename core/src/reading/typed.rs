//! From a tree of values to a typed record, through serde.

use super::tree::{Entry, Node, Value};
use serde::de::value::{BorrowedStrDeserializer, StrDeserializer};
use serde::de::{
    DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor,
    value::Error as SerdeError,
};
use std::borrow::Cow;

impl<'de> Deserializer<'de> for &Node<'de> {
    type Error = SerdeError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, SerdeError> {
        match &self.value {
            Value::Null => visitor.visit_unit(),
            Value::Boolean(truth) => visitor.visit_bool(*truth),
            Value::Number(number) => visitor.visit_u64(whole_number(number)?),
            Value::String(Cow::Borrowed(text)) => visitor.visit_borrowed_str(text),
            Value::String(Cow::Owned(text)) => visitor.visit_str(text),
            Value::List(items) => visitor.visit_seq(Items(items.iter())),
            Value::Object(entries) => visitor.visit_map(Members(entries.iter(), None)),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, SerdeError> {
        match self.value {
            Value::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit
        unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

/// The number that JSON writes as `22` or `22.0`.
pub(super) fn whole_number(number: &str) -> Result<u64, SerdeError> {
    let right = |f: &f64| f.fract() == 0.0 && *f >= 0.0 && *f <= f64::from(u32::MAX);
    let float = || number.parse::<f64>().ok().filter(right);
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "just checked")]
    let whole = number.parse::<u64>().ok().or_else(|| float().map(|f| f as u64));
    whole.ok_or_else(|| SerdeError::custom("a whole number"))
}

struct Items<'n, 'de>(std::slice::Iter<'n, Node<'de>>);

impl<'de> SeqAccess<'de> for Items<'_, 'de> {
    type Error = SerdeError;
    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, SerdeError> {
        self.0.next().map(|node| seed.deserialize(node)).transpose()
    }
}

struct Members<'n, 'de>(std::slice::Iter<'n, Entry<'de>>, Option<&'n Node<'de>>);

impl<'de> MapAccess<'de> for Members<'_, 'de> {
    type Error = SerdeError;
    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, SerdeError> {
        let Some(entry) = self.0.next() else {
            return Ok(None);
        };
        self.1 = Some(&entry.node);
        match &entry.key {
            Cow::Borrowed(key) => seed.deserialize(BorrowedStrDeserializer::new(key)).map(Some),
            Cow::Owned(key) => seed.deserialize(StrDeserializer::new(key)).map(Some),
        }
    }
    fn next_value_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<S::Value, SerdeError> {
        match self.1.take() {
            Some(node) => seed.deserialize(node),
            None => Err(SerdeError::custom("no value")),
        }
    }
}
