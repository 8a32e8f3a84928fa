//! Looking things up in a list that is mostly short.

use std::collections::HashSet;

/// Up to so many things are compared one by one; more are hashed or sorted first.
pub(super) const FEW: usize = 64;

/// With how many items before it an item of a list is compared, and how many items of one list are
/// compared with each of another: far more than real registers hold, and few enough for hostile ones.
pub(super) const MOST: usize = 128;

/// Strings to be looked up: a few are compared one by one, many are hashed once.
pub(super) struct Lookup<'a, I> {
    few: I,
    many: Option<HashSet<&'a str>>,
}

impl<'a, I: Iterator<Item = &'a str> + Clone> Lookup<'a, I> {
    /// The strings that can be looked up, which stand in so many `records`, if not in all of them.
    pub(super) fn new(records: usize, strings: I) -> Self {
        let are_many = records > FEW || strings.clone().nth(FEW).is_some();
        Self { many: are_many.then(|| strings.clone().collect()), few: strings }
    }

    /// Whether one of the strings is `sought`.
    pub(super) fn has(&self, sought: &str) -> bool {
        match &self.many {
            None => self.few.clone().any(|string| string == sought),
            Some(strings) => strings.contains(sought),
        }
    }
}
