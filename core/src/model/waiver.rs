//! Findings that someone has accepted.

use super::{Date, Organizations, Reference, Str, Text};

record! {
    /// A finding that someone has accepted, why, and until when.
    pub struct Waiver<'a> {
        /// The rule.
        required rule: Str<'a>,
        /// Ids path of the record whose findings are accepted, with all that lies within it.
        required subject: Str<'a>,
        /// Why.
        required reason: Text<'a>,
        /// Who accepted it.
        required by: Reference<'a, Organizations>,
        /// Last day on which it holds; absent when it has no end.
        optional until: Date,
    }
}
