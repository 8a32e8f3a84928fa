//! Changes that would mend what was found.

use crate::place::Pointer;

/// A change that would mend a finding, as JSON Patch (RFC 6902) operations on the file as it was read.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Fix {
    /// Whether it can be applied unseen.
    pub safety: Safety,
    /// The operations, in order.
    pub operations: Vec<Operation>,
}

/// Whether a fix can be applied unseen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Safety {
    /// It loses nothing and means the same.
    Safe,
    /// Somebody must look at it first.
    NeedsReview,
}

/// One operation of JSON Patch.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(tag = "op", rename_all = "lowercase")]
pub enum Operation {
    /// Puts a value where there is none.
    Add {
        /// Where.
        path: Pointer,
        /// The value.
        value: serde_json::Value,
    },
    /// Takes a value away.
    Remove {
        /// Where.
        path: Pointer,
    },
    /// Puts another value in place of one.
    Replace {
        /// Where.
        path: Pointer,
        /// The value.
        value: serde_json::Value,
    },
    /// Moves a value.
    Move {
        /// From where.
        from: Pointer,
        /// To where.
        path: Pointer,
    },
}

impl Fix {
    /// A change that somebody must look at first.
    #[must_use]
    pub fn review(operations: Vec<Operation>) -> Self {
        Self { safety: Safety::NeedsReview, operations }
    }

    /// A change of one value that somebody must look at first.
    #[must_use]
    pub fn replace(path: Pointer, value: impl Into<serde_json::Value>) -> Self {
        Self::review(vec![Operation::Replace { path, value: value.into() }])
    }

    /// The same change, of which the rule knows that it loses nothing and means the same.
    #[must_use]
    pub fn safe(mut self) -> Self {
        self.safety = Safety::Safe;
        self
    }
}
