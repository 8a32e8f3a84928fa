//! A text that should be JSON, mended where people slip: signs of another keyboard, quotes and brackets
//! that are missing or too many, comments. It is read instead of the file where less is wrong with it, and
//! what was mended is found.
//!
//! Only a text in which something is wrong is mended: reading what is right costs nothing more.

mod brackets;
mod edits;
mod quotes;
mod signs;

pub(crate) use edits::Edits;

use super::catalog;
use super::found::Found;
use super::syntax::SyntaxProblem;
use crate::finding::{About, Arg, Finding};
use crate::place::{Pointer, Span};
use brackets::Frame;
use std::collections::BTreeSet;

/// How often the mender looks ahead, at a line each time. A text with more slips than this is no slip.
const TRIES: usize = 20_000;

/// A mended text.
#[derive(Debug, Clone, Default)]
pub(super) struct Mended {
    pub(super) text: String,
    pub(super) edits: Edits,
    /// What was mended.
    pub(super) found: Found,
    /// What kinds of slips these are. One habit makes many of one kind.
    pub(super) kinds: BTreeSet<String>,
}

/// Mends a register, or a line of one which is the project at that position; none where nothing in it can
/// be mended.
pub(super) fn mend(text: &str, line: Option<usize>) -> Option<Mended> {
    let mut mender = Mender {
        text,
        at: 0,
        copied: 0,
        mended: Mended::default(),
        frames: Vec::new(),
        last: 0,
        indent: 0,
        lines: line.map(|index| (index, true)),
        tries: 0,
    };
    mender.begin_line();
    while let Some(c) = mender.rest().chars().next() {
        mender.token(c);
        if mender.tries > TRIES {
            return None;
        }
    }
    mender.copy(text.len());
    (mender.mended.found.total() > 0).then_some(mender.mended)
}

struct Mender<'a> {
    text: &'a str,
    at: usize,
    /// The bytes of the file before this one are in the mended text.
    copied: usize,
    mended: Mended,
    /// The brackets that are open.
    frames: Vec<Frame<'a>>,
    /// The byte after the last token that was no comma.
    last: usize,
    /// How many blanks the line begins with.
    indent: usize,
    /// Once the register has ended: which of the projects the line holds, and whether it is empty so far.
    lines: Option<(usize, bool)>,
    /// How often it was looked ahead.
    tries: usize,
}

impl<'a> Mender<'a> {
    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn token(&mut self, c: char) {
        if !c.is_whitespace()
            && let Some((_, empty)) = &mut self.lines
        {
            *empty = false;
        }
        match c {
            '\n' | '\r' => self.line_end(),
            ' ' | '\t' => self.at += 1,
            ',' => self.at += 1,
            '"' => self.string(),
            '/' | '#' => self.comment(c),
            c if signs::is_odd_space(c) => self.replace(c.len_utf8(), " ", SyntaxProblem::Space),
            c if signs::is_odd_quote(c) => self.odd_string(c),
            c if signs::is_word(c) => self.word(),
            c => self.sign(c),
        }
        if !matches!(c, '\n' | '\r' | ' ' | '\t' | ',' | '，' | '；' | ';' | '、') {
            self.last = self.at;
        }
    }

    fn line_end(&mut self) {
        self.at += 1;
        self.begin_line();
        if let Some((index, empty)) = &mut self.lines {
            *index += usize::from(!*empty);
            *empty = true;
            self.frames.clear();
        }
    }

    fn begin_line(&mut self) {
        let rest = self.rest();
        self.indent = rest.len() - rest.trim_start_matches([' ', '\t']).len();
    }

    /// A bracket, a colon, or something else that is no word.
    fn sign(&mut self, c: char) {
        let meant = signs::meant(c);
        let sign = meant.and_then(|sign| sign.chars().next()).unwrap_or(c);
        let close = matches!(sign, '}' | ']');
        if close && !self.close(c, sign) {
            return;
        }
        if matches!(sign, '{' | '[') {
            self.open(sign);
        }
        match meant {
            Some(meant) => self.punctuation(c.len_utf8(), c.to_string(), meant),
            None => self.at += c.len_utf8(),
        }
    }

    /// A comment to the end of the line, or in `/* */`.
    fn comment(&mut self, c: char) {
        let rest = self.rest();
        let line = || rest.find(['\n', '\r']).unwrap_or(rest.len());
        let length = match (c, rest.as_bytes().get(1)) {
            ('#', _) | (_, Some(b'/')) => line(),
            (_, Some(b'*')) => rest.find("*/").map_or(rest.len(), |end| end + 2),
            _ => return self.at += 1,
        };
        let ends = rest.get(..length).unwrap_or_default().matches('\n').count();
        self.replace(length, &"\n".repeat(ends), SyntaxProblem::Comment);
    }

    /// A number, a word, a name without quotes, or a string without its first quote.
    fn word(&mut self) {
        let rest = self.rest();
        let length = rest.find(|c| !signs::is_word(c)).unwrap_or(rest.len());
        let (word, after) = rest.split_at_checked(length).unwrap_or_default();
        if self.in_object() && brackets::is_colon(after) {
            return self.bare_name(word);
        }
        self.item();
        let known = serde_json::from_str::<serde::de::IgnoredAny>(word).is_ok();
        match (!known || after.starts_with('"')).then(|| self.unopened()).flatten() {
            Some(quote) => {
                self.insert(self.at, "\"", SyntaxProblem::MissingQuote, length);
                self.at += quote + 1;
            }
            None => self.at += length,
        }
    }

    fn unopened(&mut self) -> Option<usize> {
        self.tries += 1;
        quotes::unopened(self.rest())
    }

    fn bare_name(&mut self, name: &'a str) {
        self.member(name);
        self.item();
        let span = self.here(name.len());
        self.slip(SyntaxProblem::BareName, span);
        self.change(span.start, span.start, "\"");
        self.change(span.end, span.end, "\"");
        self.at = span.end;
    }

    /// The next bytes.
    const fn here(&self, length: usize) -> Span {
        Span { start: self.at, end: self.at + length }
    }

    /// Puts other text in place of the next bytes.
    fn replace(&mut self, length: usize, by: &str, problem: SyntaxProblem) {
        let span = self.here(length);
        self.slip(problem, span);
        self.change(span.start, span.end, by);
        self.at = span.end;
    }

    /// Puts text in at a byte where something is missing, as is said of the next bytes.
    fn insert(&mut self, at: usize, what: &str, problem: SyntaxProblem, length: usize) {
        self.slip(problem, self.here(length));
        self.change(at, at, what);
    }

    /// A sign of another keyboard, for which that of JSON is put in.
    fn punctuation(&mut self, length: usize, found: String, meant: &'static str) {
        let span = self.here(length);
        self.punctuation_at(span, found, meant);
        self.change(span.start, span.end, meant);
        self.at = span.end;
    }

    fn punctuation_at(&mut self, span: Span, found: String, meant: &'static str) {
        let args = vec![("found", found.clone().into()), ("expected", meant.into())];
        self.found(&catalog::WRONG_PUNCTUATION, span, args, found);
    }

    fn slip(&mut self, problem: SyntaxProblem, span: Span) {
        let args = vec![("problem", Arg::Code(&SyntaxProblem::LIST, problem.code()))];
        self.found(&catalog::JSON_SYNTAX, span, args, problem.code().to_owned());
    }

    fn found(
        &mut self,
        about: &'static About,
        span: Span,
        args: Vec<(&'static str, Arg)>,
        kind: String,
    ) {
        let mut finding = Finding::new(about, self.pointer(), args);
        finding.span = Some(span);
        self.mended.found.push(finding);
        self.mended.kinds.insert(kind);
    }

    /// Writes the text up to `start`, then `by` in place of what stands up to `end`.
    fn change(&mut self, start: usize, end: usize, by: &str) {
        self.copy(start);
        let mended = &mut self.mended;
        mended.edits.add(mended.text.len(), start);
        mended.text.push_str(by);
        mended.edits.add(mended.text.len(), end);
        self.copied = end;
    }

    fn copy(&mut self, to: usize) {
        self.mended.text.push_str(self.text.get(self.copied..to).unwrap_or_default());
        self.copied = to;
    }

    /// The record of a list that it stands in; the register elsewhere.
    fn pointer(&self) -> Pointer {
        let record = |list: &str, index: usize| Pointer::root().child(list).child(index);
        match (&self.lines, self.frames.as_slice()) {
            (Some((index, _)), _) => record("projects", *index),
            (None, [register, list, _, ..])
                if list.close == ']' && brackets::is_great(register.name) =>
            {
                record(register.name, list.items.saturating_sub(1))
            }
            _ => Pointer::root(),
        }
    }
}
