//! Quotes that are missing, of another kind, or inside a text.

use super::brackets::is_colon;
use super::signs::{self, closers, ends_string, ends_value, is_odd_quote, is_word};
use super::{Mender, SyntaxProblem};
use crate::place::Span;

/// How far a quote is looked for, in bytes: a text may be one line of many megabytes.
pub(super) const WINDOW: usize = 4096;

/// The text up to the end of its line, at most so much of it as is looked through.
pub(super) fn window(text: &str) -> &str {
    let most = (0..=WINDOW.min(text.len())).rev().find(|&end| text.is_char_boundary(end));
    let text = text.get(..most.unwrap_or_default()).unwrap_or_default();
    text.split(['\n', '\r']).next().unwrap_or_default()
}

/// The quote that ends a string of which the first is missing, as in `title": 1` or `甲", "id"`.
pub(super) fn unopened(text: &str) -> Option<usize> {
    let line = window(text);
    let quote = line.find('"')?;
    let word = line.get(..quote)?;
    let inside = !word.contains([',', ':', '{', '}', '[', ']', '，', '：', '=', ';']);
    (inside && !word.ends_with(' ') && ends_value(text.get(quote + 1..)?)).then_some(quote)
}

/// Where a string ends.
enum End {
    /// At a quote.
    Quote(usize),
    /// Nowhere on its line, which ends there.
    Line(usize),
    Text,
}

fn end_of_string(text: &str, from: usize) -> End {
    let bytes = text.as_bytes();
    let mut at = from;
    loop {
        let rest = bytes.get(at..).unwrap_or_default();
        let stop = rest.iter().position(|b| matches!(b, b'"' | b'\\' | b'\n' | b'\r'));
        match stop.and_then(|offset| Some((at + offset, *bytes.get(at + offset)?))) {
            Some((end, b'"')) => return End::Quote(end),
            Some((end, b'\\')) => at = end + 2,
            Some((end, _)) => return End::Line(end),
            None => return End::Text,
        }
    }
}

impl<'a> Mender<'a> {
    fn from(&self, at: usize) -> &'a str {
        self.text.get(at..).unwrap_or_default()
    }

    /// A string in double quotes, or what was begun as one.
    pub(super) fn string(&mut self) {
        let start = self.at;
        let mut from = start + 1;
        loop {
            match end_of_string(self.text, from) {
                End::Quote(end) => return self.quoted(start, end),
                End::Text => return self.whole(start, self.text.len()),
                End::Line(end) if self.next_line_begins(end) => return self.unclosed(start, end),
                // In NDJSON nothing runs on into the next line.
                End::Line(end) if self.lines.is_some() => return self.whole(start, end),
                // A text that runs over several lines.
                End::Line(end) => from = end + 1,
            }
        }
    }

    /// A string that ends at byte `end`.
    fn whole(&mut self, start: usize, end: usize) {
        if is_colon(self.from(end)) {
            let name = self.text.get(start + 1..end.saturating_sub(1)).unwrap_or_default();
            self.member(name);
        }
        self.item();
        self.at = end;
    }

    /// A string and the quote that comes next, which may not be the one that ends it.
    fn quoted(&mut self, start: usize, quote: usize) {
        let rest = self.from(quote + 1);
        let follows = ends_value(rest) || rest.trim_start().starts_with(['"', '{', '[', '#']);
        if follows {
            return self.whole(start, quote + 1);
        }
        self.tries += 1;
        let inside = self.text.get(start + 1..quote).unwrap_or_default();
        let name = inside.find(|c| !is_word(c)).filter(|&length| length > 0);
        if let Some(length) = name.filter(|&at| is_colon(self.from(start + 1 + at))) {
            return self.close_at(start, start + 1 + length);
        }
        if unopened(rest).is_some_and(|quote| is_colon(rest.get(quote + 1..).unwrap_or_default())) {
            return self.close_at(start, start + 1 + body(inside).len());
        }
        match self.true_end(quote + 1) {
            Some(end) => self.escape(quote, end),
            None => self.whole(start, quote + 1),
        }
    }

    /// The quote later on the line that truly ends a string.
    fn true_end(&self, from: usize) -> Option<usize> {
        let line = window(self.from(from));
        let mut quotes = line.match_indices('"').map(|(offset, _)| from + offset);
        quotes.find(|quote| ends_string(self.from(quote + 1)))
    }

    /// Escapes the quotes inside a string, from the first to the one before the last.
    fn escape(&mut self, first: usize, end: usize) {
        let inside = self.text.get(first..end).unwrap_or_default();
        let quotes: Vec<usize> = inside.match_indices('"').map(|(at, _)| first + at).collect();
        let last = quotes.last().map_or(first, |quote| quote + 1);
        self.slip(SyntaxProblem::InnerQuote, Span { start: first, end: last });
        self.item();
        for quote in quotes {
            self.change(quote, quote, "\\");
        }
        self.at = end + 1;
    }

    /// Whether the line after the one that ends at `end` begins with a member, an item or a bracket: then
    /// the string before it should have ended.
    fn next_line_begins(&mut self, end: usize) -> bool {
        self.tries += 1;
        let next = self.from(end).trim_start();
        let string = next.strip_prefix('"').map(window).and_then(|line| line.split_once('"'));
        signs::closes(next)
            || string.is_some_and(|(inside, rest)| {
                !inside.trim_start().starts_with([',', '}', ']']) && ends_value(rest)
            })
    }

    /// A string that should end on its line, which ends at `end`.
    fn unclosed(&mut self, start: usize, end: usize) {
        let inside = self.text.get(start + 1..end).unwrap_or_default();
        let mut text = body(inside);
        if self.opened_on_line(start) {
            text = text.trim_end_matches(['}', ']', ' ']);
        }
        self.close_at(start, start + 1 + text.len());
    }

    /// Ends a string at a byte, where its last quote is missing or of another kind.
    fn close_at(&mut self, start: usize, end: usize) {
        let odd = self.text.get(start + 1..end).and_then(|text| text.chars().last());
        let odd = odd.filter(|c| is_odd_quote(*c));
        if is_colon(self.from(end)) {
            self.member(self.text.get(start + 1..end).unwrap_or_default());
        }
        self.item();
        self.at = end - odd.map_or(0, char::len_utf8);
        match odd {
            Some(c) => self.punctuation(c.len_utf8(), c.to_string(), "\""),
            None => {
                let length = self.rest().chars().next().map_or(0, char::len_utf8);
                self.insert(self.at, "\"", SyntaxProblem::MissingQuote, length);
            }
        }
    }

    /// A string in other quotes.
    pub(super) fn odd_string(&mut self, open: char) {
        let first = open.len_utf8();
        let closers = closers(open).unwrap_or_default();
        self.tries += 1;
        let line = window(self.rest());
        let mut ends = line.char_indices().skip(1).filter(|(_, c)| closers.contains(*c));
        let end = ends.find(|(at, c)| ends_value(self.from(self.at + at + c.len_utf8())));
        let Some((length, close)) = end else { return self.at += first };
        let (start, close_at) = (self.at, self.at + length);
        let inside = self.text.get(start + first..close_at).unwrap_or_default();
        let after = close_at + close.len_utf8();
        if is_colon(self.from(after)) {
            self.member(inside);
        }
        self.item();
        self.punctuation_at(Span { start, end: after }, format!("{open}…{close}"), "\"…\"");
        self.change(start, start + first, "\"");
        for (at, _) in inside.match_indices('"') {
            self.change(start + first + at, start + first + at, "\\");
        }
        self.change(close_at, after, "\"");
        self.at = after;
    }
}

/// A text without what ends a member behind it.
fn body(text: &str) -> &str {
    let text = text.trim_end();
    let cut = text.strip_suffix(|c| c == ',' || signs::meant(c) == Some(","));
    cut.unwrap_or(text).trim_end()
}
