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

/// A value in the file that made a condition come out so, and the items of lists in which it stands.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Fact<'p> {
    pub(super) of: Vec<&'p str>,
    pub(super) part: &'p Part,
}

/// The facts that made a part come out so, each once, in the order of the condition.
pub(super) fn deciding_facts<'p>(part: &'p Part, of: &mut Vec<&'p str>, found: &mut Vec<Fact<'p>>) {
    let before = found.len();
    if part.is_item {
        of.push(&part.text);
    }
    deciding(part).for_each(|part| deciding_facts(part, of, found));
    if part.is_item {
        of.pop();
    }
    // What a variable stands for is told by the items.
    let is_variable = !part.text.contains(['.', '(', '[']);
    let is_told = part.at.is_some() || part.text.starts_with("params.");
    let is_fact = before == found.len() && is_told && !part.is_item && !is_variable;
    let fact = Fact { of: of.clone(), part };
    if is_fact && !found.iter().any(|known| known.of == fact.of && known.part.text == part.text) {
        found.push(fact);
    }
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

/// How many characters of a fact are shown; the whole stands in Markdown and JSON.
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
