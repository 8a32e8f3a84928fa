//! Parts of conditions in words.

use crate::finding::view::{aside, visible};
use crate::model::Language;
use crate::review::condition::{CameTo, Part};

/// The parts that made a part come out so: of a list the items rather than itself, and those that came to the
/// same, if there are such.
pub(super) fn deciding(part: &Part) -> impl Iterator<Item = &Part> {
    let same = |other: &Part| match (&part.came_to, &other.came_to) {
        (CameTo::True | CameTo::False, CameTo::Value(_)) => true,
        (CameTo::True | CameTo::False, other) => part.came_to == *other,
        (CameTo::Lacking(_), other) => matches!(other, CameTo::Lacking(_)),
        _ => true,
    };
    let items = part.parts.iter().any(|other| other.is_item);
    let any = part.parts.iter().any(|other| same(other) && other.is_item == items);
    let wanted = move |other: &&Part| other.is_item == items && (!any || same(other));
    part.parts.iter().filter(wanted)
}

/// What a part came to, in words.
pub(super) fn came_to(came_to: &CameTo, language: Language) -> String {
    match came_to {
        CameTo::True => "true".to_owned(),
        CameTo::False => "false".to_owned(),
        CameTo::Value(value) => visible(value),
        CameTo::Lacking(lack) => format!("?{}", aside(lack.why.label(language), language)),
    }
}

/// How many characters of a part are shown; the whole stands in Markdown and JSON.
const SHOWN: usize = 100;

pub(super) fn clipped(text: &str) -> String {
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

/// A condition in one line, however it is laid out.
pub(super) fn one_line(text: &str) -> String {
    let mut line = String::new();
    for piece in text.lines().map(str::trim).filter(|piece| !piece.is_empty()) {
        let joined = line.is_empty() || line.ends_with('(') || piece.starts_with(['.', ')']);
        line.push_str(if joined { "" } else { " " });
        line.push_str(piece);
    }
    line
}
