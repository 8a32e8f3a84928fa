//! A condition that has been checked: names are numbers, literals are values.

use super::functions::Function;
use super::pattern::Pattern;
use super::syntax::LoopKind;
use super::types::Type;
use super::value::Value;
use crate::model::{Country, Date, Decimal};
use crate::place::Span;
use std::borrow::Cow;

/// A part of a condition.
#[derive(Debug, Clone)]
pub(super) struct Node {
    pub(super) op: Op,
    pub(super) of: Type,
    pub(super) span: Span,
}

/// What a part does.
#[derive(Debug, Clone)]
pub(super) enum Op {
    Constant(Constant),
    Project,
    Register,
    AsOf,
    /// A parameter of the pack, by its position.
    Parameter(usize),
    /// A variable of a macro, by how many macros stand around its own.
    Variable(usize),
    Member(Box<Node>, usize),
    Has(Box<Node>, usize),
    And(Box<[Node; 2]>),
    Or(Box<[Node; 2]>),
    Not(Box<Node>),
    If(Box<[Node; 3]>),
    Compare(Comparison, Box<[Node; 2]>),
    Arithmetic(Operator, Box<[Node; 2]>),
    Negate(Box<Node>),
    In(Box<[Node; 2]>),
    Item(Box<[Node; 2]>),
    List(Vec<Node>),
    Loop(Box<Repeat>),
    Call(&'static Function, Vec<Node>),
}

/// A macro over a list.
#[derive(Debug, Clone)]
pub(super) struct Repeat {
    pub(super) kind: LoopKind,
    pub(super) list: Node,
    pub(super) when: Option<Node>,
    pub(super) what: Option<Node>,
}

/// A value that is written in a condition, or given as a parameter.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Constant {
    Null,
    Bool(bool),
    Int(i64),
    Uint(u64),
    Double(f64),
    Decimal(Decimal),
    String(String),
    Strings(Vec<String>),
    Country(Country),
    Date(Date),
    Pattern(Pattern),
}

impl Constant {
    pub(super) fn value(&self) -> Value<'_> {
        let string = |text| Value::String(Cow::Borrowed(text));
        match self {
            Self::Null => Value::Null,
            Self::Bool(value) => Value::Bool(*value),
            Self::Int(value) => Value::Int(*value),
            Self::Uint(value) => Value::Uint(*value),
            Self::Double(value) => Value::Double(*value),
            Self::Decimal(value) => Value::Decimal(*value),
            Self::String(value) => string(value),
            Self::Strings(list) => Value::List(list.iter().map(|s| string(s).into()).collect()),
            Self::Country(value) => Value::Country(*value),
            Self::Date(value) => Value::Date(*value),
            Self::Pattern(pattern) => Value::Pattern(pattern),
        }
    }

    pub(super) fn of(&self) -> Type {
        match self {
            Self::Null => Type::Null,
            Self::Bool(_) => Type::Bool,
            Self::Int(_) => Type::Int,
            Self::Uint(_) => Type::Uint,
            Self::Double(_) => Type::Double,
            Self::Decimal(_) => Type::Decimal,
            Self::String(_) => Type::String,
            Self::Strings(_) => Type::List(Box::new(Type::String)),
            Self::Country(_) => Type::Country,
            Self::Date(_) => Type::Date,
            Self::Pattern(_) => Type::Pattern,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Comparison {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

impl Comparison {
    pub(super) fn of(name: &str) -> Option<Self> {
        Some(match name {
            "_==_" => Self::Equal,
            "_!=_" => Self::NotEqual,
            "_<_" => Self::Less,
            "_<=_" => Self::LessOrEqual,
            "_>_" => Self::Greater,
            "_>=_" => Self::GreaterOrEqual,
            _ => return None,
        })
    }

    pub(super) const fn is_equality(self) -> bool {
        matches!(self, Self::Equal | Self::NotEqual)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Operator {
    Add,
    Subtract,
    Multiply,
    Divide,
    Remainder,
}

impl Operator {
    pub(super) fn of(name: &str) -> Option<Self> {
        Some(match name {
            "_+_" => Self::Add,
            "_-_" => Self::Subtract,
            "_*_" => Self::Multiply,
            "_/_" => Self::Divide,
            "_%_" => Self::Remainder,
            _ => return None,
        })
    }
}
