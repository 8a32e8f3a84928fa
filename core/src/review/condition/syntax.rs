//! The syntax of a condition, with places: what the parser of CEL makes, its macros as they were written.

use crate::place::Span;

/// An expression and where it stands.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Expr {
    pub(super) form: Form,
    /// All of it, without brackets around it.
    pub(super) span: Span,
}

/// What an expression is.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Form {
    Literal(Literal),
    /// A variable.
    Name(String),
    /// `of.member`.
    Member(Box<Expr>, String),
    /// `has(of.member)`.
    Has(Box<Expr>, String),
    /// A function or an operator; of a method call the receiver is the first argument.
    Call(Call),
    List(Vec<Expr>),
    Loop(Box<Loop>),
    /// Something of CEL that conditions do without: its name.
    Foreign(&'static str),
}

/// A call of a function or an operator.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Call {
    /// The name of a function; of an operator as CEL gives it, such as `_&&_`.
    pub(super) name: String,
    pub(super) method: bool,
    pub(super) arguments: Vec<Expr>,
}

/// A macro over a list.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Loop {
    pub(super) kind: LoopKind,
    pub(super) list: Expr,
    pub(super) variable: String,
    /// What is asked of each item; absent for `map` without a filter.
    pub(super) when: Option<Expr>,
    /// What `map` makes of each item.
    pub(super) what: Option<Expr>,
}

/// Which macro.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LoopKind {
    All,
    Exists,
    ExistsOne,
    Filter,
    Map,
}

/// A value written in a condition.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Literal {
    Null,
    Boolean(bool),
    Int(i64),
    Uint(u64),
    Double(f64),
    String(String),
}
