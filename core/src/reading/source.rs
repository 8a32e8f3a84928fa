//! The text that is read, and how it came out of bytes.

use super::catalog;
use crate::finding::Finding;
use crate::place::{Pointer, Span};
use std::borrow::Cow;

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
        match bytes {
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
            Ok(text) => Self { text: Cow::Borrowed(text), fault: None },
            Err(_) => Self::repaired(String::from_utf8_lossy(bytes).into_owned()),
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
        Self { text: Cow::Owned(text), fault: None }
    }

    /// A text in which something had to be replaced.
    fn repaired(text: String) -> Self {
        let mut places = text.match_indices(char::REPLACEMENT_CHARACTER);
        let fault = places.next().map(|(start, found)| Fault {
            span: Span { start, end: start + found.len() },
            count: places.count() + 1,
        });
        Self { text: Cow::Owned(text), fault }
    }

    /// The text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What decoding found.
    pub(super) fn finding(&self) -> Option<Finding> {
        let fault = self.fault.as_ref()?;
        let args = vec![("count", fault.count.into())];
        let mut finding = Finding::new(&catalog::INVALID_ENCODING, Pointer::root(), args);
        finding.span = Some(fault.span);
        Some(finding)
    }
}

impl<'a> From<&'a str> for Source<'a> {
    fn from(text: &'a str) -> Self {
        Self { text: Cow::Borrowed(text.trim_start_matches('\u{FEFF}')), fault: None }
    }
}

fn byte(pair: &[u8], index: usize) -> u8 {
    pair.get(index).copied().unwrap_or_default()
}
