//! Texts in three languages, and lists of them.

use super::phrases::{AREAS, DIRECTIONS, Phrase, TOPICS};
use std::fmt::{self, Display, Formatter, Write as _};

/// An entry of a table, counted round and round.
pub(super) fn at<T: Copy + Default>(table: &[T], index: usize) -> T {
    table.get(index % table.len().max(1)).copied().unwrap_or_default()
}

/// Appends a member that is a list of `count` items.
pub(super) fn list(
    out: &mut String,
    name: &str,
    count: usize,
    mut item: impl FnMut(&mut String, usize),
) {
    put!(out, r#","{name}":["#);
    (0..count).for_each(|place| {
        out.push_str(if place > 0 { "," } else { "" });
        item(out, place);
    });
    out.push(']');
}

/// A phrase with its marks filled in, written as JSON by language tag.
#[derive(Clone, Copy)]
pub(super) struct Text {
    pub(super) phrase: Phrase,
    pub(super) thing: Phrase,
    pub(super) topic: Phrase,
    pub(super) region: [Phrase; 2],
    pub(super) number: usize,
    pub(super) languages: &'static [usize],
}

/// Text of the project or organization with this place, in all languages; no two have the same.
pub(super) fn text(phrase: Phrase, place: usize) -> Text {
    let mixed = place * 7919;
    let region = [at(&DIRECTIONS, mixed / 192), at(&AREAS, mixed / 1536)];
    let topic = at(&TOPICS, mixed).2;
    Text {
        phrase,
        thing: phrase,
        topic,
        region,
        number: 2 + place * 31 % 97,
        languages: &[0, 1, 2],
    }
}

impl Text {
    /// Writes a phrase in one language.
    fn fill(&self, f: &mut Formatter<'_>, phrase: Phrase, language: usize) -> fmt::Result {
        let [direction, area] = self.region;
        at(&phrase, language).chars().try_for_each(|mark| match mark {
            '#' => self.number.fmt(f),
            '$' => (self.number * 7 + 3).fmt(f),
            '@' => f.write_str(at(&self.topic, language)),
            '&' => f.write_str(at(&direction, language)),
            '*' => f.write_str(at(&area, language)),
            '~' => self.fill(f, self.thing, language),
            letter => f.write_char(letter),
        })
    }
}

impl Display for Text {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for (place, &language) in self.languages.iter().enumerate() {
            f.write_str(if place > 0 { "," } else { "{" })?;
            write!(f, r#""{}":""#, at(&["en", "zh", "ko"], language))?;
            self.fill(f, self.phrase, language)?;
            f.write_char('"')?;
        }
        f.write_char('}')
    }
}
