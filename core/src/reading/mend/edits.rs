//! Where a mended text departs from the file.

use crate::place::Span;

/// Bytes of the mended text and of the file from which on the two run alike again.
#[derive(Debug, Clone, Default)]
pub(crate) struct Edits(Vec<(usize, usize)>);

impl Edits {
    /// From byte `mended` of the mended text on, it is the file from byte `file` on.
    pub(super) fn add(&mut self, mended: usize, file: usize) {
        self.0.push((mended, file));
    }

    /// The bytes of the file that a span of the mended text stands for.
    pub(crate) fn in_file(&self, span: Span) -> Span {
        Span { start: self.byte(span.start), end: self.byte(span.end) }
    }

    fn byte(&self, at: usize) -> usize {
        let next = self.0.partition_point(|(mended, _)| *mended <= at);
        let before = next.checked_sub(1).and_then(|index| self.0.get(index));
        let (mended, file) = before.copied().unwrap_or_default();
        // Inside what was put in there is nothing of the file.
        let limit = self.0.get(next).map_or(usize::MAX, |(_, file)| *file);
        (file + (at - mended)).min(limit)
    }
}
