//! A tree of values with their places, and the tolerant parser that builds it from JSON.

use super::limits;
use super::syntax::{Faults, SyntaxFault, SyntaxProblem};
use crate::place::{Span, ends_word};
use std::borrow::Cow;

/// A value and the bytes in which it stands.
#[derive(Debug, Clone)]
pub(crate) struct Node<'a> {
    pub(crate) value: Value<'a>,
    pub(crate) span: Span,
    /// Whether the text is so broken inside that it was not read to its end.
    pub(crate) cut: bool,
}

/// A value.
#[derive(Debug, Clone)]
pub(crate) enum Value<'a> {
    Null,
    Boolean(bool),
    /// A number as it is written.
    Number(&'a str),
    String(Cow<'a, str>),
    List(Vec<Node<'a>>),
    Object(Vec<Entry<'a>>),
}

/// A member of an object.
#[derive(Debug, Clone)]
pub(crate) struct Entry<'a> {
    pub(crate) key: Cow<'a, str>,
    pub(crate) key_span: Span,
    pub(crate) node: Node<'a>,
}

/// What the tolerant parser made of a text.
#[derive(Debug)]
pub(crate) struct Parsed<'a> {
    pub(crate) node: Node<'a>,
    pub(crate) faults: Faults,
    /// The byte after the value; `None` when its end could not be made out.
    pub(crate) end: Option<usize>,
}

/// Parses the value that starts at byte `at` of `text`, going on after every fault that it can.
pub(crate) fn parse(text: &str, at: usize) -> Parsed<'_> {
    let mut parser = Parser { text, at, faults: Faults::default(), nodes: 0, stopped: false };
    let node = parser.value(0);
    let end = (!parser.stopped).then_some(parser.at);
    Parsed { node, faults: parser.faults, end }
}

/// What the tolerant parser made of a member of an object.
#[derive(Debug)]
pub(crate) struct ParsedMember<'a> {
    pub(crate) entry: Option<Entry<'a>>,
    pub(crate) faults: Faults,
    /// The byte after the value; `None` when its end could not be made out.
    pub(crate) end: Option<usize>,
}

/// Parses the member of an object that starts at byte `at` of `text`.
pub(crate) fn parse_member(text: &str, at: usize) -> ParsedMember<'_> {
    let mut parser = Parser { text, at, faults: Faults::default(), nodes: 0, stopped: false };
    parser.peek();
    let entry = parser.member(0);
    let end = (!parser.stopped).then_some(parser.at);
    ParsedMember { entry, faults: parser.faults, end }
}

struct Parser<'a> {
    text: &'a str,
    at: usize,
    faults: Faults,
    nodes: usize,
    /// Whether nothing more can be read. What was read until then is kept.
    stopped: bool,
}

impl<'a> Parser<'a> {
    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// Steps over white space and tells the byte that follows.
    fn peek(&mut self) -> Option<u8> {
        while self.byte().is_some_and(|b| matches!(b, b' ' | b'\n' | b'\r' | b'\t')) {
            self.at += 1;
        }
        self.byte()
    }

    /// Reports a fault at the character that comes next.
    fn fault(&mut self, problem: SyntaxProblem) {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let length = rest.chars().next().map_or(0, char::len_utf8);
        self.fault_at(problem, Span { start: self.at, end: self.at + length });
    }

    fn fault_at(&mut self, problem: SyntaxProblem, span: Span) {
        self.faults.push(SyntaxFault { problem, span });
    }

    /// Reports a fault after which nothing more can be read.
    fn stop(&mut self, problem: SyntaxProblem) {
        self.fault(problem);
        self.stopped = true;
    }

    fn value(&mut self, depth: usize) -> Node<'a> {
        let first = self.peek();
        let start = self.at;
        self.nodes += 1;
        let value = match first {
            _ if depth > limits::DEPTH => self.nothing(SyntaxProblem::Depth),
            _ if self.nodes > limits::NODES => self.nothing(SyntaxProblem::Size),
            Some(b'{') => self.object(depth),
            Some(b'[') => self.list(depth),
            Some(b'"') => Value::String(self.string()),
            Some(b'-' | b'+' | b'.' | b'0'..=b'9') => self.number(),
            Some(_) => self.word(),
            None => self.nothing(SyntaxProblem::End),
        };
        Node { value, span: Span { start, end: self.at }, cut: self.stopped }
    }

    fn nothing(&mut self, problem: SyntaxProblem) -> Value<'a> {
        self.stop(problem);
        Value::Null
    }

    fn object(&mut self, depth: usize) -> Value<'a> {
        self.at += 1;
        let mut entries = Vec::new();
        while self.goes_on(b'}', entries.is_empty()) {
            entries.extend(self.member(depth));
        }
        Value::Object(entries)
    }

    /// A name, a colon and a value.
    fn member(&mut self, depth: usize) -> Option<Entry<'a>> {
        let start = self.at;
        if self.byte() != Some(b'"') {
            self.stop(SyntaxProblem::MemberName);
            return None;
        }
        let key = self.string();
        let key_span = Span { start, end: self.at };
        if self.stopped {
            return None;
        }
        if self.peek() == Some(b':') {
            self.at += 1;
        } else {
            self.fault(SyntaxProblem::MissingColon);
        }
        Some(Entry { key, key_span, node: self.value(depth + 1) })
    }

    fn list(&mut self, depth: usize) -> Value<'a> {
        self.at += 1;
        let mut items = Vec::new();
        while self.goes_on(b']', items.is_empty()) {
            items.push(self.value(depth + 1));
        }
        Value::List(items)
    }

    /// Steps over what stands between two items; false at the end of the list, which it steps over.
    fn goes_on(&mut self, close: u8, first: bool) -> bool {
        if self.stopped {
            return false;
        }
        let mut commas = 0;
        while self.peek() == Some(b',') {
            commas += 1;
            if commas > usize::from(!first) {
                self.fault(SyntaxProblem::ExtraComma);
            }
            self.at += 1;
        }
        match self.peek() {
            None => self.stop(SyntaxProblem::End),
            Some(byte) if byte == close => {
                if commas == 1 && !first {
                    self.fault(SyntaxProblem::ExtraComma);
                }
                self.at += 1;
            }
            Some(b'}' | b']' | b':') => self.stop(SyntaxProblem::NotAValue),
            Some(_) => {
                if commas == 0 && !first {
                    self.fault(SyntaxProblem::MissingComma);
                }
                return true;
            }
        }
        false
    }

    fn number(&mut self) -> Value<'a> {
        let start = self.at;
        while self.byte().is_some_and(|b| b.is_ascii_alphanumeric() || b"+-._".contains(&b)) {
            self.at += 1;
        }
        let number = self.text.get(start..self.at).unwrap_or_default();
        if serde_json::from_str::<serde::de::IgnoredAny>(number).is_err() {
            self.fault_at(SyntaxProblem::Number, Span { start, end: self.at });
        }
        Value::Number(number)
    }

    /// `true`, `false`, `null`, or a word that is none of them and is read as nothing.
    fn word(&mut self) -> Value<'a> {
        let start = self.at;
        let rest = self.text.get(start..).unwrap_or_default();
        let end = rest.find(ends_word).unwrap_or(rest.len());
        self.at += end;
        match rest.get(..end).unwrap_or_default() {
            "true" => Value::Boolean(true),
            "false" => Value::Boolean(false),
            "null" => Value::Null,
            "" => self.nothing(SyntaxProblem::NotAValue),
            _ => {
                self.fault_at(SyntaxProblem::NotAValue, Span { start, end: self.at });
                Value::Null
            }
        }
    }

    fn string(&mut self) -> Cow<'a, str> {
        self.at += 1;
        let mut text: Cow<'a, str> = Cow::Borrowed("");
        loop {
            let start = self.at;
            let rest = self.text.as_bytes().get(start..).unwrap_or_default();
            let stop = rest.iter().position(|&b| b == b'"' || b == b'\\' || b < 0x20);
            self.at += stop.unwrap_or(rest.len());
            let run = self.text.get(start..self.at).unwrap_or_default();
            if text.is_empty() {
                text = Cow::Borrowed(run);
            } else {
                text.to_mut().push_str(run);
            }
            match self.byte() {
                Some(b'"') => {
                    self.at += 1;
                    if let Cow::Owned(text) = &mut text {
                        text.shrink_to_fit();
                    }
                    return text;
                }
                Some(b'\\') => text.to_mut().push(self.escape()),
                Some(control) => {
                    self.fault_at(
                        SyntaxProblem::Control,
                        Span { start: self.at, end: self.at + 1 },
                    );
                    text.to_mut().push(char::from(control));
                    self.at += 1;
                }
                None => {
                    self.stop(SyntaxProblem::End);
                    return text;
                }
            }
        }
    }

    /// The character that an escape stands for; U+FFFD when it stands for none.
    fn escape(&mut self) -> char {
        let start = self.at;
        let kind = self.text.get(start + 1..).and_then(|rest| rest.chars().next());
        self.at += 1 + kind.map_or(0, char::len_utf8);
        let plain = match kind {
            Some(c @ ('"' | '\\' | '/')) => Some(c),
            Some('b') => Some('\u{8}'),
            Some('f') => Some('\u{c}'),
            Some('n') => Some('\n'),
            Some('r') => Some('\r'),
            Some('t') => Some('\t'),
            Some('u') => return self.unicode_escape(start),
            _ => None,
        };
        plain.unwrap_or_else(|| {
            self.fault_at(SyntaxProblem::Escape, Span { start, end: self.at });
            char::REPLACEMENT_CHARACTER
        })
    }

    /// `\uXXXX`, or two of them for a character outside the first plane.
    fn unicode_escape(&mut self, start: usize) -> char {
        let Some(first) = self.hex() else {
            self.fault_at(SyntaxProblem::Escape, Span { start, end: self.at });
            return char::REPLACEMENT_CHARACTER;
        };
        if let Some(c) = char::from_u32(first) {
            return c;
        }
        let after = self.at;
        let second = self.text.get(after..).is_some_and(|rest| rest.starts_with("\\u"));
        self.at += if second { 2 } else { 0 };
        let pair = second.then(|| self.hex()).flatten();
        let units = [first, pair.unwrap_or_default()].map(|u| u16::try_from(u).unwrap_or_default());
        if let (Some(_), Some(Ok(c))) = (pair, char::decode_utf16(units).next()) {
            return c;
        }
        self.at = after;
        self.fault_at(SyntaxProblem::Surrogate, Span { start, end: after });
        char::REPLACEMENT_CHARACTER
    }

    fn hex(&mut self) -> Option<u32> {
        let digits = self.text.get(self.at..self.at + 4)?;
        let valid = digits.bytes().all(|b| b.is_ascii_hexdigit());
        let number = valid.then(|| u32::from_str_radix(digits, 16).ok()).flatten()?;
        self.at += 4;
        Some(number)
    }
}
