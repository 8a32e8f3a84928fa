//! From bytes to lines and columns.

use super::locate::Span;
use memchr::memchr2_iter;

/// A place in a text file. Lines and columns count from 1, columns in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Place {
    /// Line.
    pub line: usize,
    /// Column of the first character.
    pub column: usize,
    /// How many characters it takes on that line, at most 4096.
    pub length: usize,
}

/// Places longer than this, in bytes, are not measured to their end.
const LONGEST: usize = 4096;

/// The lines of a text.
#[derive(Debug)]
pub struct Lines<'a> {
    text: &'a str,
    /// First byte of each line.
    starts: Vec<usize>,
}

impl<'a> Lines<'a> {
    /// Finds the lines of `text`: LF, CR LF and CR alone end a line.
    #[must_use]
    pub fn new(text: &'a str) -> Self {
        let bytes = text.as_bytes();
        let ends = memchr2_iter(b'\n', b'\r', bytes);
        let pair = |end: &usize| bytes.get(*end..end + 2) == Some(b"\r\n");
        let after = ends.filter(|end| !pair(end)).map(|end| end + 1);
        Self { text, starts: std::iter::once(0).chain(after).collect() }
    }

    /// Line and column of each span, all in one pass: a text may be one line of many megabytes.
    ///
    /// ```
    /// use comity::place::{Lines, Place, Span};
    /// let lines = Lines::new("甲\n乙丙丁");
    /// let places = lines.places(&[Span { start: 7, end: 10 }]);
    /// assert_eq!(places, [Place { line: 2, column: 2, length: 1 }]);
    /// ```
    #[must_use]
    pub fn places(&self, spans: &[Span]) -> Vec<Place> {
        let mut order: Vec<usize> = (0..spans.len()).collect();
        order.sort_by_key(|&index| spans.get(index));
        let mut places = vec![Place { line: 1, column: 1, length: 1 }; spans.len()];
        let mut before = (0, Place { line: 1, column: 1, length: 1 });
        for index in order {
            if let (Some(span), Some(place)) = (spans.get(index), places.get_mut(index)) {
                *place = self.place_after(before, *span);
                before = (span.start, *place);
            }
        }
        places
    }

    /// The place of a span, counted from that of an earlier byte.
    fn place_after(&self, (byte, place): (usize, Place), span: Span) -> Place {
        let line = self.starts.partition_point(|&start| start <= span.start).max(1);
        let (from, column) =
            if line == place.line { (byte, place.column) } else { (self.start(line), 1) };
        let end = span.end.min(self.start(line) + self.line(line).len()).min(span.start + LONGEST);
        Place {
            line,
            column: column + self.characters(from, span.start),
            length: self.characters(span.start, end).max(1),
        }
    }

    /// How many characters begin between two bytes.
    fn characters(&self, from: usize, to: usize) -> usize {
        let bytes = self.text.as_bytes().get(from..to).unwrap_or_default();
        bytes.iter().filter(|&&byte| byte & 0xC0 != 0x80).count()
    }

    /// The first byte of a line, counted from 1; the end of the text when there is no such line.
    fn start(&self, line: usize) -> usize {
        let start = line.checked_sub(1).and_then(|index| self.starts.get(index));
        start.copied().unwrap_or(self.text.len())
    }

    /// The text of a line, counted from 1, without its end.
    #[must_use]
    pub fn line(&self, line: usize) -> &'a str {
        let text = self.text.get(self.start(line)..self.start(line + 1)).unwrap_or_default();
        text.trim_end_matches(['\n', '\r'])
    }

    /// What stands before a span on its line, the span on its line, and what follows there; of each at most
    /// so many characters, and whether there is more.
    pub(crate) fn around(&self, span: Span, most: usize) -> Around<'a> {
        let line = self.starts.partition_point(|&start| start <= span.start).max(1);
        let first = self.start(line);
        let last = first + self.line(line).len();
        let end = span.end.clamp(span.start, last.max(span.start));
        let text = |from: usize, to: usize| self.text.get(from..to).unwrap_or_default();
        let (marked, marked_more) = first_characters(text(span.start, end), most);
        let (after, after_more) = first_characters(text(end, last.max(end)), most);
        let before = text(first, span.start);
        let skipped = before.char_indices().rev().nth(most).map_or(0, |(at, c)| at + c.len_utf8());
        Around {
            cut_before: skipped > 0,
            before: before.get(skipped..).unwrap_or_default(),
            marked,
            after: if marked_more { "" } else { after },
            cut_after: marked_more || after_more,
        }
    }
}

/// A span and what stands around it on its line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Around<'a> {
    pub(crate) cut_before: bool,
    pub(crate) before: &'a str,
    pub(crate) marked: &'a str,
    pub(crate) after: &'a str,
    pub(crate) cut_after: bool,
}

/// The first characters of a text, and whether it has more.
fn first_characters(text: &str, most: usize) -> (&str, bool) {
    match text.char_indices().nth(most) {
        Some((end, _)) => (text.get(..end).unwrap_or_default(), true),
        None => (text, false),
    }
}
