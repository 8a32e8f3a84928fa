//! JSON Pointers (RFC 6901).

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt::Write;

/// A JSON Pointer (RFC 6901) into a document: `/projects/12/title`.
///
/// Pointers order as a reader meets their targets: items by number, a record before what is in it.
///
/// ```
/// use comity::place::Pointer;
/// let pointer = Pointer::root().child("projects").child(9usize).child("a/b");
/// assert_eq!(pointer.as_str(), "/projects/9/a~1b");
/// assert!(pointer < Pointer::root().child("projects").child(10usize));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Pointer(String);

/// What can be one part of a pointer.
pub trait PointerPart {
    /// Writes the part, escaped.
    fn write_to(&self, pointer: &mut String);
}

impl PointerPart for usize {
    fn write_to(&self, pointer: &mut String) {
        // Writing to a string cannot fail.
        let _ = write!(pointer, "{self}");
    }
}

impl PointerPart for &str {
    fn write_to(&self, pointer: &mut String) {
        if self.contains(['~', '/']) {
            pointer.push_str(&self.replace('~', "~0").replace('/', "~1"));
        } else {
            pointer.push_str(self);
        }
    }
}

impl PointerPart for String {
    fn write_to(&self, pointer: &mut String) {
        self.as_str().write_to(pointer);
    }
}

impl Pointer {
    /// The whole document.
    #[must_use]
    pub const fn root() -> Self {
        Self(String::new())
    }

    /// A pointer from its text; `None` when it is neither empty nor begins with `/`.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        (text.is_empty() || text.starts_with('/')).then(|| Self(text.to_owned()))
    }

    /// The member or item `part` of what this points at.
    #[must_use]
    #[allow(private_bounds, reason = "names and numbers are the only parts there are")]
    pub fn child(mut self, part: impl PointerPart) -> Self {
        self.push(part);
        self
    }

    pub(crate) fn push(&mut self, part: impl PointerPart) {
        self.0.push('/');
        part.write_to(&mut self.0);
    }

    /// Steps back to the parent.
    pub(crate) fn pop(&mut self) {
        self.0.truncate(self.0.rfind('/').unwrap_or(0));
    }

    /// The pointer from the record in a list that this leads into: `/title` for `/projects/3/title`.
    pub(crate) fn inside_record(&self) -> Self {
        self.parts().skip(2).fold(Self::root(), |pointer, part| pointer.child(part.as_ref()))
    }

    /// The same in the list's later part, `by` items having come before: `/projects/3/title` becomes
    /// `/projects/13/title`.
    #[cfg(feature = "parallel")]
    pub(crate) fn shifted(&self, by: usize) -> Self {
        let parts = self.parts().enumerate().map(|(at, part)| match (at, part.parse::<usize>()) {
            (1, Ok(index)) => Cow::Owned((index + by).to_string()),
            _ => part,
        });
        parts.fold(Self::root(), |pointer, part| pointer.child(part.as_ref()))
    }

    /// The pointer's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Its parts, unescaped.
    pub fn parts(&self) -> impl Iterator<Item = Cow<'_, str>> {
        self.0.split('/').skip(1).map(|part| {
            if part.contains('~') {
                Cow::Owned(part.replace("~1", "/").replace("~0", "~"))
            } else {
                Cow::Borrowed(part)
            }
        })
    }

    /// Whether this points at `other` or at something inside it.
    #[must_use]
    pub fn is_within(&self, other: &Self) -> bool {
        let rest = self.0.strip_prefix(other.as_str());
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }
}

impl std::fmt::Display for Pointer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl serde::Serialize for Pointer {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl PartialOrd for Pointer {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Pointer {
    fn cmp(&self, other: &Self) -> Ordering {
        let part = |a: &str, b: &str| match (a.parse::<usize>(), b.parse::<usize>()) {
            (Ok(a), Ok(b)) => a.cmp(&b),
            _ => a.cmp(b),
        };
        let (mut ours, mut theirs) = (self.0.split('/'), other.0.split('/'));
        loop {
            match (ours.next(), theirs.next()) {
                (Some(a), Some(b)) if a == b => {}
                (Some(a), Some(b)) => return part(a, b).then_with(|| a.cmp(b)),
                (a, b) => return a.is_some().cmp(&b.is_some()),
            }
        }
    }
}
