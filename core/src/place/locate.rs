//! From pointers to bytes: one pass over the text for all the pointers there are.

use super::pointer::Pointer;
use super::scan::Scanner;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// The bytes of a text in which something stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

/// Nothing that reading accepts lies deeper than this.
const MAX_DEPTH: usize = 128;

#[derive(Default)]
struct Wanted<'p> {
    here: Vec<usize>,
    inside: BTreeMap<Cow<'p, str>, Wanted<'p>>,
}

/// Finds the values that `pointers` point at: for each, the bytes it takes in `text`, JSON or NDJSON.
///
/// Where a member is given twice the first is meant. A pointer that leads nowhere gives `None`.
///
/// ```
/// use comity::place::{Pointer, locate};
/// let text = r#"{"projects": [{"id": "P01"}]}"#;
/// let at = Pointer::new("/projects/0/id").ok_or("not a pointer")?;
/// let [Some(span)] = locate(text, &[&at])[..] else { return Err("not found") };
/// assert_eq!(&text[span.start..span.end], r#""P01""#);
/// # Ok::<(), &str>(())
/// ```
#[must_use]
pub fn locate(text: &str, pointers: &[&Pointer]) -> Vec<Option<Span>> {
    let mut wanted = Wanted::default();
    for (index, pointer) in pointers.iter().enumerate() {
        let inmost = pointer.parts().fold(&mut wanted, |w, part| w.inside.entry(part).or_default());
        inmost.here.push(index);
    }
    let mut found = Found { spans: vec![None; pointers.len()], scanner: Scanner::new(text, 0) };
    // What is broken off ends the search; what was found until then counts.
    let _ = found.document(&wanted);
    found.spans
}

struct Found<'a> {
    spans: Vec<Option<Span>>,
    scanner: Scanner<'a>,
}

impl Found<'_> {
    /// The first value is the register; further lines are its projects, when it is NDJSON.
    fn document(&mut self, wanted: &Wanted<'_>) -> Option<()> {
        self.value(wanted, 0)?;
        let projects = wanted.inside.get("projects")?;
        let (text, mut start, mut index) = (self.scanner.all(), self.scanner.at(), 0usize);
        while start < text.len() {
            let rest = text.get(start..)?;
            let end = start + memchr::memchr2(b'\n', b'\r', rest.as_bytes()).unwrap_or(rest.len());
            if !text.get(start..end)?.trim().is_empty() {
                if let Some(project) = projects.inside.get(index.to_string().as_str()) {
                    self.scanner = Scanner::new(text.get(..end)?, start);
                    let _ = self.value(project, 0);
                }
                index += 1;
            }
            start = end + 1;
        }
        Some(())
    }

    fn value(&mut self, wanted: &Wanted<'_>, depth: usize) -> Option<()> {
        let first = self.scanner.peek()?;
        let start = self.scanner.at();
        let inside = match first {
            _ if wanted.inside.is_empty() || depth > MAX_DEPTH => self.scanner.skip_value(),
            b'{' => self.object(wanted, depth),
            b'[' => self.array(wanted, depth),
            _ => self.scanner.skip_value(),
        };
        // Where the way was lost inside, brackets tell where the value ends, as they do for reading.
        let ended = inside.or_else(|| {
            self.scanner.jump(start);
            self.scanner.skip_value()
        });
        let end = if ended.is_some() { self.scanner.at() } else { self.scanner.all().len() };
        for &index in &wanted.here {
            if let Some(slot @ None) = self.spans.get_mut(index) {
                *slot = Some(Span { start, end });
            }
        }
        ended
    }

    fn object(&mut self, wanted: &Wanted<'_>, depth: usize) -> Option<()> {
        self.scanner.eat(b'{');
        while self.goes_on(b'}', depth == 0) {
            let Some(key) = self.scanner.string().map(unescaped) else {
                // Reading steps over what stands in the place of a member of the register.
                self.scanner.skip_value().filter(|()| depth == 0)?;
                continue;
            };
            self.scanner.eat(b':');
            match wanted.inside.get(&key) {
                Some(inner) => self.value(inner, depth + 1)?,
                None => self.scanner.skip_value()?,
            }
        }
        Some(())
    }

    fn array(&mut self, wanted: &Wanted<'_>, depth: usize) -> Option<()> {
        self.scanner.eat(b'[');
        let mut index = 0usize;
        while self.goes_on(b']', depth == 1) {
            if matches!(self.scanner.peek()?, b'}' | b':') {
                return None;
            }
            match wanted.inside.get(index.to_string().as_str()) {
                Some(inner) => self.value(inner, depth + 1)?,
                None => self.scanner.skip_value()?,
            }
            index += 1;
        }
        Some(())
    }

    /// Steps over what stands between two items, and over more of it where reading does; false at the
    /// end, which it steps over.
    fn goes_on(&mut self, close: u8, outer: bool) -> bool {
        self.scanner.eat_commas();
        while outer && self.scanner.eat_stray(close) {
            self.scanner.eat_commas();
        }
        !self.scanner.eat(close)
    }
}

/// A key with its escapes undone; one that is broken stays as it is.
pub(crate) fn unescaped(raw: &str) -> Cow<'_, str> {
    if !raw.contains('\\') {
        return Cow::Borrowed(raw);
    }
    serde_json::from_str(&format!("\"{raw}\"")).map_or(Cow::Borrowed(raw), Cow::Owned)
}
