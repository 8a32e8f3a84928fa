//! The line of a finding, and what underlines its place.

use super::visible;
use crate::place::{Lines, Span};
use unicode_width::UnicodeWidthStr;

/// How many characters are shown before, at and after a place.
const MOST: usize = 40;

/// A piece of a line, and as many blanks and marks as put the marks under the place.
pub(super) struct Excerpt {
    pub(super) line: String,
    pub(super) marks: String,
}

/// The part of a line around a place. Chinese and Korean characters take two columns on a screen.
pub(super) fn excerpt(lines: &Lines<'_>, span: Span) -> Excerpt {
    let around = lines.around(span, MOST);
    let [before, marked, after] = [around.before, around.marked, around.after].map(visible);
    let lead = if around.cut_before { "…" } else { "" };
    let tail = if around.cut_after { "…" } else { "" };
    Excerpt {
        marks: format!(
            "{}{}",
            " ".repeat(lead.width() + before.width()),
            "^".repeat(marked.width().max(1))
        ),
        line: format!("{lead}{before}{marked}{after}{tail}"),
    }
}
