//! What comes of reading.

use super::dropped::Dropped;
use crate::finding::Finding;
use crate::model::Register;

/// A register that was read, and what was wrong with it.
#[derive(Debug)]
#[non_exhaustive]
pub struct Reading<'a> {
    /// What could be read.
    pub register: Register<'a>,
    /// Structural faults.
    pub findings: Vec<Finding>,
    /// Items of lists that could not be read.
    pub dropped: Dropped,
}

/// The text is not a register at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum NotARegister {
    /// There is nothing in it.
    Empty,
    /// It does not begin as a JSON object does.
    NotAnObject,
    /// It is a JSON object, but has none of the members of a register.
    OtherJson,
}

impl NotARegister {
    /// A stable code: `empty`, `not-an-object` or `other-json`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::NotAnObject => "not-an-object",
            Self::OtherJson => "other-json",
        }
    }
}

impl std::fmt::Display for NotARegister {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Empty => "the file is empty",
            Self::NotAnObject => "this is not a register: it does not begin with `{`",
            Self::OtherJson => "this is JSON, but has none of the members of a register",
        })
    }
}

impl std::error::Error for NotARegister {}
