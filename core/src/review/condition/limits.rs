//! What a condition may cost. Packs come from anywhere.

/// How many bytes a condition has at most.
pub(super) const LONGEST: usize = 10_000;
/// How deep expressions stand in one another.
pub(super) const DEEPEST: u16 = 48;
/// How many parts a condition has.
pub(super) const MOST_NODES: usize = 2_000;
/// How many steps judging one condition of one project takes: enough for every pair of a thousand items.
pub(super) const MOST_STEPS: u32 = 2_000_000;
/// How many characters a string has that a condition makes.
pub(super) const LONGEST_STRING: usize = 100_000;
