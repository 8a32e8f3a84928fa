//! What is wrong with a condition before it meets any data.

use crate::place::Span;

/// A fault and where in the condition it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) span: Span,
    pub(crate) what: What,
}

/// A fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum What {
    /// It is not CEL; what the parser says.
    Syntax(String),
    /// Something of CEL that conditions do without.
    Foreign(&'static str),
    /// There is no such variable, member, function or parameter.
    Unknown { sort: Sort, name: String, within: String, meant: Option<String> },
    /// A literal is no date, code or country, where it is compared with one.
    BadLiteral { text: String, of: String, meant: Option<String> },
    /// A type that does not fit.
    WrongType { expected: String, found: String },
    /// An operator or function that does not take these types.
    NoOverload { name: String, found: Vec<String> },
}

/// What kind of name is unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sort {
    Variable,
    Member,
    Function,
    Parameter,
}
