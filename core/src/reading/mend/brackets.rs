//! Brackets that are missing or too many.

use super::quotes::{WINDOW, window};
use super::signs::meant;
use super::{Mender, SyntaxProblem};
use crate::reading::json::GREAT_LISTS;
use crate::reading::limits::DEPTH;

/// A bracket that is open.
pub(super) struct Frame<'a> {
    /// The bracket that closes it.
    pub(super) close: char,
    /// Where it stands.
    pub(super) at: usize,
    /// How many blanks its line begins with.
    indent: usize,
    /// How many blanks stand before the first thing inside that begins a line.
    inner: Option<usize>,
    /// The last member name inside.
    pub(super) name: &'a str,
    /// How many items have begun inside.
    pub(super) items: usize,
}

pub(super) fn is_great(name: &str) -> bool {
    GREAT_LISTS.contains(&name)
}

/// Whether a text begins, after blanks, with a colon or what is meant for one.
pub(super) fn is_colon(rest: &str) -> bool {
    let next = rest.trim_start_matches([' ', '\t']).chars().next();
    next.is_some_and(|c| c == ':' || meant(c) == Some(":"))
}

/// What follows a comma, if that is what a text begins with.
fn comma(text: &str) -> Option<&str> {
    let first = text.chars().next().filter(|c| *c == ',' || meant(*c) == Some(","))?;
    text.get(first.len_utf8()..)
}

/// The name of the member that a text begins with, if it begins with one.
fn member_name(text: &str) -> Option<&str> {
    let (name, after) = window(text.trim_start().strip_prefix('"')?).split_once('"')?;
    is_colon(after).then_some(name)
}

impl<'a> Mender<'a> {
    pub(super) fn in_object(&self) -> bool {
        self.frames.last().is_some_and(|frame| frame.close == '}')
    }

    /// An item or member begins here.
    pub(super) fn item(&mut self) {
        let first = self.begins_line();
        let indent = self.indent;
        if let Some(frame) = self.frames.last_mut() {
            frame.items += 1;
            if first {
                frame.inner.get_or_insert(indent);
            }
        }
    }

    /// A member of this name begins here: brackets that should have been closed before it are closed.
    pub(super) fn member(&mut self, name: &'a str) {
        self.leave();
        // There are no members in a list: it should have ended.
        if self.frames.last().is_some_and(|frame| frame.close == ']') {
            self.close_missing();
        }
        if let Some(frame) = self.frames.last_mut() {
            frame.name = name;
        }
    }

    /// Closes the brackets that a line which begins here stands outside of.
    fn leave(&mut self) {
        while self.begins_line() && self.frames.last().is_some_and(|frame| self.is_left(frame)) {
            self.close_missing();
        }
    }

    /// Whether a line that begins here stands outside a bracket, by how far lines are indented.
    fn is_left(&self, frame: &Frame<'_>) -> bool {
        self.indent <= frame.indent && frame.inner.is_some_and(|inner| self.indent < inner)
    }

    /// Whether nothing but blanks stands before on the line.
    pub(super) fn begins_line(&self) -> bool {
        let before = self.text.as_bytes().get(..self.at).unwrap_or_default();
        let blanks = before.iter().rev().take(self.indent);
        let all = blanks.clone().all(|b| matches!(b, b' ' | b'\t'));
        let line = before.len().checked_sub(self.indent + 1).and_then(|at| before.get(at));
        all && line.is_none_or(|b| matches!(b, b'\n' | b'\r'))
    }

    /// Closes the last bracket, for which the one that should is missing.
    fn close_missing(&mut self) {
        let Some(frame) = self.frames.pop() else { return };
        let (problem, close) = match frame.close {
            '}' => (SyntaxProblem::MissingBrace, "}"),
            _ => (SyntaxProblem::MissingBracket, "]"),
        };
        let at = if self.last >= self.copied { self.last } else { self.at };
        let between = self.text.get(at..self.at).unwrap_or_default();
        let comma = self.rest().starts_with(['{', '"']) && !between.contains(',');
        let close = if comma { format!("{close},") } else { close.to_owned() };
        let length = self.rest().chars().next().map_or(0, char::len_utf8);
        self.insert(at, &close, problem, length);
    }

    pub(super) fn open(&mut self, open: char) {
        self.leave();
        self.item();
        let close = if open == '{' { '}' } else { ']' };
        let (at, indent) = (self.at, self.indent);
        self.frames.push(Frame { close, at, indent, inner: None, name: "", items: 0 });
    }

    /// A closing bracket, written `c`; false when it is one too many, which is taken out.
    pub(super) fn close(&mut self, c: char, sign: char) -> bool {
        if self.frames.last().is_none_or(|frame| frame.close == sign) {
            if self.is_early(c) {
                return self.take_out(c);
            }
            self.frames.pop();
            if self.frames.is_empty() && self.lines.is_none() {
                self.lines = Some((0, true));
            }
            return true;
        }
        let Some(depth) = self.opened(c, sign) else { return self.take_out(c) };
        while self.frames.len() > depth + 1 {
            self.close_missing();
        }
        self.close(c, sign)
    }

    /// Whether members follow a bracket that would end the register, or an item of a list.
    fn is_early(&self, c: char) -> bool {
        let rest = self.rest().get(c.len_utf8()..).unwrap_or_default().trim_start();
        match self.frames.as_slice() {
            [_] => self.lines.is_none() && (rest.starts_with('"') || comma(rest).is_some()),
            [.., list, _] if list.close == ']' => {
                comma(rest).is_some_and(|rest| self.begins_member_inside(rest, list))
            }
            _ => false,
        }
    }

    /// Whether a text begins with a member that is none of what holds a list, but of an item of it: by how
    /// far its line is indented, or by its name.
    fn begins_member_inside(&self, text: &str, list: &Frame<'_>) -> bool {
        let Some(name) = member_name(text) else { return false };
        let blank = text.get(..text.len() - text.trim_start().len()).unwrap_or_default();
        match blank.rsplit_once(['\n', '\r']) {
            Some((_, indent)) => indent.len() > list.indent,
            None => !is_great(name),
        }
    }

    /// Which of the open brackets a bracket closes that does not close the last; none when it is one too
    /// many.
    fn opened(&self, c: char, sign: char) -> Option<usize> {
        let inner = self.frames.iter().enumerate().rev().take(DEPTH);
        let mut fitting = inner.filter(|(_, frame)| frame.close == sign);
        if self.begins_line() {
            return fitting.find(|(_, frame)| frame.indent == self.indent).map(|(depth, _)| depth);
        }
        let before = self.text.get(..self.at).unwrap_or_default().trim_end();
        let again = before.ends_with(c) || before.ends_with(sign);
        fitting.next().filter(|_| !again).map(|(depth, _)| depth)
    }

    fn take_out(&mut self, c: char) -> bool {
        self.replace(c.len_utf8(), "", SyntaxProblem::ExtraClose);
        false
    }

    /// The text of the line so far that stands inside the last bracket opened.
    pub(super) fn opened_on_line(&self, start: usize) -> bool {
        let between = |frame: &Frame<'_>| self.text.get(frame.at..start);
        let open = self.frames.last().and_then(between).unwrap_or("\n");
        open.len() < WINDOW && !open.contains(['\n', '\r'])
    }
}
