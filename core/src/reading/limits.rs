//! How much reading puts up with.

/// How deeply values may be nested. The model needs ten levels.
pub(crate) const DEPTH: usize = 64;

/// How many values the explaining reader takes of one record. A project of a thousand reports has some
/// hundred thousand; more than this is an attack or a mistake.
pub(crate) const NODES: usize = 2_000_000;
