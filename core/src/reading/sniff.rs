//! What a file that is no register seems to be.

use super::json::GREAT_LISTS;
use super::refusal::NotARegister;
use crate::place::{Scanner, unescaped};
use serde::de::IgnoredAny;

/// How files that are not text begin. UTF-32 begins as UTF-16 does, so it comes first.
const BEGINNINGS: &[(&[u8], NotARegister)] = &[
    (b"\xFF\xFE\0\0", NotARegister::Utf32),
    (b"\0\0\xFE\xFF", NotARegister::Utf32),
    (b"{\0\0\0", NotARegister::Utf32),
    (b"\0\0\0{", NotARegister::Utf32),
    (b"PK\x03\x04", NotARegister::Zip),
    (b"PK\x05\x06", NotARegister::Zip),
    (b"%PDF-", NotARegister::Pdf),
    (b"\xD0\xCF\x11\xE0", NotARegister::OldOffice),
    (b"\x1F\x8B", NotARegister::Gzip),
];

/// What a file is that is not text, as far as it is known by how it begins.
pub(super) fn bytes(bytes: &[u8]) -> Option<NotARegister> {
    let known = BEGINNINGS.iter().find(|(beginning, _)| bytes.starts_with(beginning));
    known.map(|(_, why)| *why)
}

/// Whether a text begins with what may be mended to the bracket that begins a register.
pub(super) fn begins_oddly(text: &str) -> bool {
    let text = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{FEFF}');
    let odd = ["｛", "//", "/*", "#", "\u{200B}", "\u{2060}"];
    odd.iter().any(|sign| text.starts_with(sign))
}

/// What a text seems to be that does not begin with `{`.
pub(super) fn text(text: &str) -> NotARegister {
    let text = text.trim_start();
    match text.bytes().next() {
        None => NotARegister::Empty,
        Some(b'<') => markup(text),
        Some(b'[') => list(text),
        _ if serde_json::from_str::<IgnoredAny>(text).is_ok() => NotARegister::JsonScalar,
        _ if is_table(text) => NotARegister::Csv,
        _ => NotARegister::NotAnObject,
    }
}

/// How far a text is looked at.
const BEGINNING: usize = 1000;

fn markup(text: &str) -> NotARegister {
    let beginning: String = text.chars().take(BEGINNING).collect();
    let beginning = beginning.to_ascii_lowercase();
    let html = ["<!doctype html", "<html", "<head", "<body"];
    if html.iter().any(|tag| beginning.contains(tag)) {
        NotARegister::Html
    } else {
        NotARegister::Xml
    }
}

/// A list: with a register as its first item, or another.
fn list(text: &str) -> NotARegister {
    let mut scanner = Scanner::new(text, 1);
    scanner.eat(b'{');
    for _ in 0..BEGINNING {
        let Some(name) = scanner.string().map(unescaped) else { break };
        if ["comity", "parties", "as_of"].contains(&&*name) || GREAT_LISTS.contains(&&*name) {
            return NotARegister::WrappedInList;
        }
        scanner.eat(b':');
        if scanner.skip_value().is_none() {
            break;
        }
        scanner.eat_commas();
    }
    NotARegister::JsonList
}

/// Whether the first line has values with separators between them, and is no sentence.
fn is_table(text: &str) -> bool {
    let line = text.lines().next().unwrap_or_default();
    let line = line.get(..BEGINNING).unwrap_or(line);
    let text = !line.contains(|c: char| c.is_control() && c != '\t' || c == '\u{FFFD}');
    text && [',', ';', '\t'].iter().any(|sign| line.contains(*sign)) && !line.contains(['{', '['])
}
