//! The functions of conditions: those of CEL's specification, and those of the field without which
//! conditions could not be read.

mod dates;
mod money;
mod ratings;
mod records;
mod sides;
mod standard;
mod texts;

use super::evaluate::Judge;
use super::program::{Constant, Node, Op};
use super::types::Type;
use super::value::{Lack, Located};
use crate::model::Shape;

/// A function, or one overload of it.
#[derive(Debug)]
pub(super) struct Function {
    pub(super) name: &'static str,
    pub(super) style: Style,
    pub(super) parameters: &'static [Parameter],
    pub(super) result: fn(&[Type]) -> Type,
    pub(super) run: Run,
}

pub(super) type Run = for<'v> fn(&[Located<'v>], &Judge<'v>) -> Result<Located<'v>, Lack>;

/// How a function is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    /// `f(x)`.
    Global,
    /// `x.f()`.
    Method,
    /// Both.
    Either,
}

/// What a function takes.
#[derive(Debug, Clone, Copy)]
pub(super) enum Parameter {
    Number,
    Bool,
    /// A string, code, country or id.
    String,
    Text,
    Date,
    Country,
    List,
    Record(&'static Shape),
    Records(&'static Shape),
    /// A regular expression, which must be written out.
    Pattern,
}

impl Parameter {
    /// The type that a literal is read as.
    pub(super) const fn literal(self) -> Type {
        match self {
            Self::Date => Type::Date,
            Self::Country => Type::Country,
            Self::Pattern => Type::Pattern,
            _ => Type::Any,
        }
    }

    fn takes(self, node: &Node) -> bool {
        let literal = matches!(node.op, Op::Constant(Constant::String(_)));
        match self {
            Self::Number => node.of.is_number(),
            Self::Bool => node.of == Type::Bool,
            Self::String | Self::Pattern => node.of.is_written(),
            Self::Text => node.of == Type::Text,
            Self::Date => node.of == Type::Date || literal,
            Self::Country => node.of == Type::Country || literal,
            Self::List => matches!(node.of, Type::List(_)),
            Self::Record(shape) => is_record(&node.of, shape),
            Self::Records(shape) => matches!(&node.of, Type::List(of) if is_record(of, shape)),
        }
    }
}

fn is_record(of: &Type, shape: &Shape) -> bool {
    matches!(of, Type::Record(other) if other.name == shape.name)
}

impl Function {
    /// A function that is called as `f(x)`.
    const fn global(
        name: &'static str,
        parameters: &'static [Parameter],
        result: fn(&[Type]) -> Type,
        run: Run,
    ) -> Self {
        Self { name, style: Style::Global, parameters, result, run }
    }

    /// A function that is called as `x.f()`.
    const fn method(
        name: &'static str,
        parameters: &'static [Parameter],
        result: fn(&[Type]) -> Type,
        run: Run,
    ) -> Self {
        Self { name, style: Style::Method, parameters, result, run }
    }

    /// A function that is called either way.
    const fn either(
        name: &'static str,
        parameters: &'static [Parameter],
        result: fn(&[Type]) -> Type,
        run: Run,
    ) -> Self {
        Self { name, style: Style::Either, parameters, result, run }
    }

    pub(super) fn takes(&self, nodes: &[Node], method: bool) -> bool {
        let style = match self.style {
            Style::Either => true,
            Style::Global => !method,
            Style::Method => method,
        };
        let mut pairs = self.parameters.iter().zip(nodes);
        style && self.parameters.len() == nodes.len() && pairs.all(|(p, node)| p.takes(node))
    }
}

fn all() -> impl Iterator<Item = &'static Function> + Clone {
    let groups = [
        standard::FUNCTIONS,
        texts::FUNCTIONS,
        dates::FUNCTIONS,
        money::FUNCTIONS,
        records::FUNCTIONS,
        sides::FUNCTIONS,
        ratings::FUNCTIONS,
    ];
    groups.into_iter().flatten()
}

/// The overloads of a function.
pub(super) fn named(name: &str) -> impl Iterator<Item = &'static Function> {
    all().filter(move |function| function.name == name)
}

/// The names of all functions.
pub(super) fn names() -> impl Iterator<Item = &'static str> + Clone {
    all().map(|function| function.name)
}
