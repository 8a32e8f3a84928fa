//! Regular expressions, compiled when a condition is read.

use super::limits;
use regex_lite::{Error, Regex, RegexBuilder};

/// A regular expression that is written in a condition.
#[derive(Debug, Clone)]
pub(super) struct Pattern {
    regex: Regex,
    /// How many bytes it may take, from which follows what a search costs.
    size: usize,
}

impl PartialEq for Pattern {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Pattern {
    /// Compiles a regular expression.
    ///
    /// # Errors
    /// What is wrong with it, in English.
    pub(super) fn new(text: &str) -> Result<Self, String> {
        let (size, regex) = compiled(text).map_err(|error| error.to_string())?;
        if regex.captures_len() > limits::MOST_GROUPS {
            return Err(format!("it has more than {} groups", limits::MOST_GROUPS - 1));
        }
        Ok(Self { regex, size })
    }

    pub(super) fn as_str(&self) -> &str {
        self.regex.as_str()
    }

    /// Whether it matches some part of a text.
    pub(super) fn is_in(&self, text: &str) -> bool {
        self.regex.is_match(text)
    }

    /// How many steps a search takes at most: it may hold each character against each part.
    pub(super) const fn steps(&self, text: &str) -> usize {
        (self.size / limits::PATTERN_BYTES_A_STEP).saturating_mul(text.len())
    }
}

/// The regular expression, and the least of the sizes tried in which it has room: the crate does not tell.
fn compiled(text: &str) -> Result<(usize, Regex), Error> {
    let mut size = limits::SMALLEST_PATTERN;
    loop {
        match built(text, size) {
            Err(_) if size < limits::LARGEST_PATTERN => size *= 2,
            built => return built.map(|regex| (size, regex)),
        }
    }
}

fn built(text: &str, size: usize) -> Result<Regex, Error> {
    RegexBuilder::new(text).size_limit(size).nest_limit(limits::DEEPEST_PATTERN).build()
}
