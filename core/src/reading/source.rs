//! The text that is read, and how it came out of bytes.

use super::mend::{Mended, mend};
use super::refusal::NotARegister;
use super::{catalog, legacy, sniff};
use crate::finding::Finding;
use crate::place::{Pointer, Span, locate};
use std::borrow::Cow;
use std::sync::OnceLock;

/// A text to read: decoded from UTF-8 or UTF-16, with or without byte order mark.
///
/// Decoding never fails: bytes that are not text are replaced by U+FFFD and reported.
///
/// ```
/// use comity::reading::Source;
/// let source = Source::new(b"\xEF\xBB\xBF{}");
/// assert_eq!(source.text(), "{}");
/// ```
#[derive(Debug, Clone)]
pub struct Source<'a> {
    text: Cow<'a, str>,
    fault: Option<Fault>,
    /// What the bytes are, where they are no text that can be read.
    refused: Option<NotARegister>,
    /// The text as it is read where it is broken; made when it is first asked for.
    mended: OnceLock<Option<Box<Mended>>>,
}

#[derive(Debug, Clone)]
struct Fault {
    span: Span,
    count: usize,
}

impl<'a> Source<'a> {
    /// Decodes `bytes`.
    #[must_use]
    pub fn new(bytes: &'a [u8]) -> Self {
        let refused = sniff::bytes(bytes);
        match bytes {
            _ if refused.is_some() => Self { refused, ..Self::of(String::from_utf8_lossy(bytes)) },
            [0xEF, 0xBB, 0xBF, rest @ ..] => Self::utf8(rest),
            [0xFF, 0xFE, rest @ ..] => Self::utf16(rest, u16::from_le_bytes),
            [0xFE, 0xFF, rest @ ..] => Self::utf16(rest, u16::from_be_bytes),
            // Without a mark, the zero byte beside the first bracket tells.
            [b'{' | b'[', 0, ..] => Self::utf16(bytes, u16::from_le_bytes),
            [0, b'{' | b'[', ..] => Self::utf16(bytes, u16::from_be_bytes),
            _ => Self::utf8(bytes),
        }
    }

    fn utf8(bytes: &'a [u8]) -> Self {
        match simdutf8::basic::from_utf8(bytes) {
            Ok(text) => Self::of(Cow::Borrowed(text)),
            Err(_) => Self {
                refused: legacy::encoding(bytes),
                ..Self::repaired(String::from_utf8_lossy(bytes).into_owned())
            },
        }
    }

    fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Self {
        let mut pairs = bytes.chunks_exact(2);
        let units = pairs.by_ref().map(|pair| unit([byte(pair, 0), byte(pair, 1)]));
        let decoded = char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER));
        let mut text: String = decoded.collect();
        if !pairs.remainder().is_empty() {
            text.push(char::REPLACEMENT_CHARACTER);
        }
        if text.contains(char::REPLACEMENT_CHARACTER) {
            return Self::repaired(text);
        }
        Self::of(Cow::Owned(text))
    }

    const fn of(text: Cow<'a, str>) -> Self {
        Self { text, fault: None, refused: None, mended: OnceLock::new() }
    }

    /// A text in which something had to be replaced.
    fn repaired(text: String) -> Self {
        let mut places = text.match_indices(char::REPLACEMENT_CHARACTER);
        let fault = places.next().map(|(start, found)| Fault {
            span: Span { start, end: start + found.len() },
            count: places.count() + 1,
        });
        Self { fault, ..Self::of(Cow::Owned(text)) }
    }

    /// The text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// A copy that owns its text.
    #[must_use]
    pub fn into_owned(self) -> Source<'static> {
        Source { text: Cow::Owned(self.text.into_owned()), ..self }
    }

    /// Why the bytes are no register, if they are no text at all.
    pub(super) const fn refused(&self) -> Option<NotARegister> {
        self.refused
    }

    /// The text mended, where something in it can be; `line` tells which of the projects it is, if it is
    /// one line of a register.
    pub(super) fn mended(&self, line: Option<usize>) -> Option<&Mended> {
        self.mended.get_or_init(|| mend(&self.text, line).map(Box::new)).as_deref()
    }

    /// Finds the values that pointers point at, in the text as it was read: `mended` or as it is.
    pub(crate) fn locate(&self, mended: bool, pointers: &[&Pointer]) -> Vec<Option<Span>> {
        let Some(mended) = self.mended.get().and_then(Option::as_deref).filter(|_| mended) else {
            return locate(&self.text, pointers);
        };
        let spans = locate(&mended.text, pointers).into_iter();
        spans.map(|span| span.map(|span| mended.edits.in_file(span))).collect()
    }

    /// What decoding found.
    pub(crate) fn finding(&self) -> Option<Finding> {
        let fault = self.fault.as_ref()?;
        let args = vec![("count", fault.count.into())];
        let mut finding = Finding::new(&catalog::INVALID_ENCODING, Pointer::root(), args);
        finding.span = Some(fault.span);
        Some(finding)
    }
}

impl<'a> From<&'a str> for Source<'a> {
    fn from(text: &'a str) -> Self {
        Self::of(Cow::Borrowed(text.trim_start_matches('\u{FEFF}')))
    }
}

fn byte(pair: &[u8], index: usize) -> u8 {
    pair.get(index).copied().unwrap_or_default()
}
