//! What a condition may cost. Packs come from anywhere.

/// How many bytes a condition has at most.
pub(super) const LONGEST: usize = 10_000;
/// How deep expressions stand in one another.
pub(super) const DEEPEST: u16 = 48;
/// How many parts a condition has.
pub(super) const MOST_NODES: usize = 2_000;
/// How many steps judging one condition of one project takes: enough to hold every two of three hundred items
/// against each other. A step makes one value at most.
pub(super) const MOST_STEPS: u32 = 500_000;
/// How many steps everything takes that is asked of one project: a pack has many conditions.
pub(super) const MOST_STEPS_A_CASE: u32 = 2_000_000;
/// How many bytes a regular expression takes at least and at most when it is compiled, its counted repetitions
/// written out.
pub(super) const SMALLEST_PATTERN: usize = 1 << 10;
pub(super) const LARGEST_PATTERN: usize = 16 << 10;
/// How many bytes of a regular expression are held against a byte of a text in a step.
pub(super) const PATTERN_BYTES_A_STEP: usize = 1 << 10;
/// How deep groups of a regular expression stand in one another.
pub(super) const DEEPEST_PATTERN: u32 = 20;
/// How many groups a regular expression has, itself being one: searching takes memory for each at each part.
pub(super) const MOST_GROUPS: usize = 21;
/// How many bytes of a string are looked at in a step.
pub(super) const BYTES_A_STEP: usize = 64;
/// How many characters a string has that a condition makes.
pub(super) const LONGEST_STRING: usize = 100_000;
