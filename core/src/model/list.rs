//! Lists as members.

use super::path::Path;
use super::shape::{Field, Kind, Value};
use super::visit::Visitor;

impl<T: Field + std::fmt::Debug> Field for Vec<T> {
    const KIND: Kind = Kind::List(&T::KIND);
    const VISITED: bool = T::VISITED;
    type Owned = Vec<T::Owned>;

    fn value(&self) -> Value<'_> {
        Value::List(self)
    }
    fn is_complete(&self) -> bool {
        self.iter().all(Field::is_complete)
    }
    fn visit<'r, V: Visitor<'r>>(&'r self, at: &mut Path, visitor: &mut V) {
        for (index, item) in self.iter().enumerate() {
            at.index(index);
            item.visit(at, visitor);
            at.pop();
        }
    }
    fn into_owned(self) -> Self::Owned {
        self.into_iter().map(Field::into_owned).collect()
    }
}

impl Field for bool {
    const KIND: Kind = Kind::Boolean;
    type Owned = bool;
    fn value(&self) -> Value<'_> {
        Value::Boolean(*self)
    }
    fn into_owned(self) -> bool {
        self
    }
}

impl Field for u32 {
    const KIND: Kind = Kind::Integer;
    type Owned = u32;
    fn value(&self) -> Value<'_> {
        Value::Integer(*self)
    }
    fn into_owned(self) -> u32 {
        self
    }
}
