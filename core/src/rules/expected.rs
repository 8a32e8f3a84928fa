//! In which languages a text is expected.

use super::context::Context;
use super::text::TextView;
use crate::model::{Language, Step};

/// For whom a text is written, and so in which languages it is expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Readers {
    /// Titles and summaries, which documents of every party carry.
    Everyone,
    /// Decisions, milestones, results and the like, which the parties share.
    Parties,
    /// Progress reports, which a side writes in its own language first.
    Side,
    /// Notes of the keeper, sources, names of places and people: written in one language as a rule.
    Keeper,
}

/// For whom a text is written.
pub(super) fn readers(view: &TextView<'_>) -> Readers {
    let titled = || matches!(view.steps, [_] | [Step::Name("priorities"), ..]);
    match view.member {
        "title" if titled() && !view.is_inside("sources") => Readers::Everyone,
        "summary" => Readers::Everyone,
        "title" if is_of_others(view) => Readers::Keeper,
        "text" if view.is_inside("names") || view.is_inside("other_titles") => Readers::Keeper,
        "text" | "progress" if view.is_inside("reports") => Readers::Side,
        "title" | "text" | "progress" | "outcome" | "description" | "justification"
        | "rationale" => Readers::Parties,
        _ => Readers::Keeper,
    }
}

/// Whether the text is the title of a source, of a person or of a project elsewhere.
fn is_of_others(view: &TextView<'_>) -> bool {
    ["sources", "head", "members", "person", "by", "relations"]
        .iter()
        .any(|name| view.is_inside(name))
}

/// The languages of the register, by their order in [`Language::ALL`].
pub(super) fn expected(context: &Context<'_>) -> [bool; 3] {
    let mut expected = [false; 3];
    for language in context.languages() {
        let known = Language::ALL.iter().zip(&mut expected).find(|(known, _)| **known == language);
        known.into_iter().for_each(|(_, place)| *place = true);
    }
    expected
}

/// The tags of the languages in which the text is expected and neither there nor said to be unknown.
pub(super) fn missing(view: &TextView<'_>, context: &Context<'_>) -> Vec<String> {
    let all = Language::ALL.into_iter().zip(&view.written).zip(expected(context));
    all.filter(|((language, written), expected)| {
        *expected && written.is_none() && !view.text.is_unknown_in(*language)
    })
    .map(|((language, _), _)| language.tag().to_owned())
    .collect()
}
