//! Types of conditions: those of the model, and those of CEL that conditions need.

use crate::model::{CodeList, Kind, Shape};

/// The type of an expression.
#[derive(Debug, Clone)]
pub(super) enum Type {
    Null,
    Bool,
    Int,
    Uint,
    Double,
    Decimal,
    String,
    Country,
    Code(&'static CodeList),
    Text,
    Date,
    List(Box<Type>),
    Record(&'static Shape),
    /// A regular expression, which only functions take.
    Pattern,
    /// Of the items of an empty list.
    Any,
}

impl PartialEq for Type {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::List(a), Self::List(b)) => a == b,
            (Self::Record(a), Self::Record(b)) => a.name == b.name,
            (Self::Code(a), Self::Code(b)) => a.name == b.name,
            (a, b) => std::mem::discriminant(a) == std::mem::discriminant(b),
        }
    }
}

impl Type {
    /// The type of a member of the model.
    pub(super) fn of(kind: &Kind) -> Self {
        match kind {
            Kind::String | Kind::Id | Kind::Reference(_) => Self::String,
            Kind::Text => Self::Text,
            Kind::Date => Self::Date,
            Kind::Decimal => Self::Decimal,
            Kind::Integer => Self::Int,
            Kind::Boolean => Self::Bool,
            Kind::Country => Self::Country,
            Kind::Code(list) => Self::Code(list),
            Kind::List(item) => Self::List(Box::new(Self::of(item))),
            Kind::Record(shape) => Self::Record(shape),
        }
    }

    /// The type as documentation and faults write it.
    pub(super) fn name(&self) -> String {
        match self {
            Self::Null => "null".to_owned(),
            Self::Bool => "bool".to_owned(),
            Self::Int => "int".to_owned(),
            Self::Uint => "uint".to_owned(),
            Self::Double => "double".to_owned(),
            Self::Decimal => "decimal".to_owned(),
            Self::String => "string".to_owned(),
            Self::Country => "country".to_owned(),
            Self::Text => "text".to_owned(),
            Self::Date => "date".to_owned(),
            Self::Pattern => "pattern".to_owned(),
            Self::Any => "any".to_owned(),
            Self::Code(list) => list.name.to_owned(),
            Self::Record(shape) => shape.name.to_owned(),
            Self::List(item) => format!("list({})", item.name()),
        }
    }

    pub(super) const fn is_number(&self) -> bool {
        matches!(self, Self::Int | Self::Uint | Self::Double | Self::Decimal)
    }

    /// Whether its values are written as strings of their own.
    pub(super) const fn is_written(&self) -> bool {
        matches!(self, Self::String | Self::Country | Self::Code(_))
    }

    /// Whether a value of one may be a value of the other: the same type, or a string for another.
    pub(super) fn fits(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Any, _) | (_, Self::Any) => true,
            (Self::List(a), Self::List(b)) => a.fits(b),
            (a, b) => a == b || (a.is_written() && b.is_written()),
        }
    }

    /// Whether values can be compared for equality.
    pub(super) fn is_comparable(&self, other: &Self) -> bool {
        let numbers = self.is_number() && other.is_number();
        let records = matches!(self, Self::Record(_) | Self::Text | Self::Null);
        numbers || (self.fits(other) && !records)
    }

    /// Whether values of it have an order.
    pub(super) fn is_ordered(&self, other: &Self) -> bool {
        let same = matches!(
            (self, other),
            (Self::Date, Self::Date) | (Self::String, Self::String) | (Self::Bool, Self::Bool)
        );
        same || (self.is_number() && other.is_number())
    }
}
