//! The line of a finding, and what underlines its place.

use crate::place::{Lines, Place};
use unicode_width::UnicodeWidthChar;

/// How many columns of a line are shown around a place.
const WIDTH: usize = 100;

/// A piece of a line, and as many blanks and marks as put the marks under the place.
pub(super) struct Excerpt {
    pub(super) line: String,
    pub(super) marks: String,
}

/// The part of a line around a place. Chinese and Korean characters take two columns on a screen.
pub(super) fn excerpt(lines: &Lines<'_>, place: Place) -> Excerpt {
    let line = lines.line(place.line);
    let first = place.column.saturating_sub(1);
    let skipped = first.saturating_sub(WIDTH / 3);
    let shown: Vec<char> = line.chars().skip(skipped).map(visible).take(WIDTH).collect();
    let cut_off = line.chars().nth(skipped + WIDTH).is_some();
    let columns =
        |characters: &[char]| characters.iter().map(|c| c.width().unwrap_or(1)).sum::<usize>();
    let before = shown.get(..first - skipped).unwrap_or_default();
    let marked: Vec<char> = shown.iter().skip(before.len()).take(place.length).copied().collect();
    let lead = if skipped > 0 { "…" } else { "" };
    let tail = if cut_off { "…" } else { "" };
    Excerpt {
        line: format!("{lead}{}{tail}", shown.iter().collect::<String>()),
        marks: format!(
            "{}{}",
            " ".repeat(lead.chars().count() + columns(before)),
            "^".repeat(columns(&marked).max(1))
        ),
    }
}

/// A character as it may be shown: nothing that moves the cursor or turns the line around.
fn visible(c: char) -> char {
    match c {
        '\t' => ' ',
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200B}'..='\u{200F}' => '·',
        c if c.is_control() => '·',
        c => c,
    }
}
