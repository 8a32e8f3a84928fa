//! From bytes to lines and columns.

use super::locate::Span;
use memchr::memchr_iter;

/// A place in a text file. Lines and columns count from 1, columns in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Place {
    /// Line.
    pub line: usize,
    /// Column of the first character.
    pub column: usize,
    /// How many characters it takes on that line.
    pub length: usize,
}

/// The lines of a text.
#[derive(Debug)]
pub struct Lines<'a> {
    text: &'a str,
    /// First byte of each line.
    starts: Vec<usize>,
}

impl<'a> Lines<'a> {
    /// Finds the lines of `text`.
    #[must_use]
    pub fn new(text: &'a str) -> Self {
        let after = memchr_iter(b'\n', text.as_bytes()).map(|newline| newline + 1);
        Self { text, starts: std::iter::once(0).chain(after).collect() }
    }

    /// Line and column of a span.
    #[must_use]
    pub fn place(&self, span: Span) -> Place {
        let line = self.starts.partition_point(|&start| start <= span.start);
        let start = line.checked_sub(1).and_then(|i| self.starts.get(i)).copied().unwrap_or(0);
        let characters = |from, to| self.text.get(from..to).unwrap_or_default().chars().count();
        let end = span.end.min(start + self.line(line).len());
        Place {
            line,
            column: characters(start, span.start) + 1,
            length: characters(span.start, end).max(1),
        }
    }

    /// The text of a line, counted from 1, without its end.
    #[must_use]
    pub fn line(&self, line: usize) -> &'a str {
        let start = line.checked_sub(1).and_then(|i| self.starts.get(i)).copied();
        let start = start.unwrap_or(self.text.len());
        let end = self.starts.get(line).copied().unwrap_or(self.text.len());
        self.text.get(start..end).unwrap_or_default().trim_end_matches(['\n', '\r'])
    }
}
