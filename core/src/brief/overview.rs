//! The overview of a register: what it holds, and a card for each project, as text and as Markdown.

use super::card::{Card, Entry, Side};
use super::words;
use crate::finding::{Arg, Said, Summary, render};
use crate::model::{Date, Language};
use std::fmt::Write;

/// The overview as plain text.
#[must_use]
pub fn text(summary: &Summary, cards: &[Card], as_of: Option<Date>, language: Language) -> String {
    let said = |said: Said| said.in_language(language);
    let mut out = format!("{}\n\n{}\n", holds(summary, as_of, language), said(words::PROJECTS));
    for card in cards {
        // Writing to a string cannot fail.
        let _ = write!(out, "\n{}  {}\n  {}\n", card.id, card.title, standing(card, language));
        for side in &card.sides {
            let people = people(&side.participants, language);
            let _ = writeln!(out, "  {}", words::titled(&name(side, language), &people, language));
            let _ = writeln!(out, "    {}", report(side, language));
        }
        if !card.others.is_empty() {
            let others = people(&card.others, language);
            let _ = writeln!(out, "  {}", words::titled(said(words::OTHERS), &others, language));
        }
        for (title, entries) in lists(card) {
            let _ = write_entries(&mut out, said(title), entries, language);
        }
    }
    out
}

/// The overview as Markdown.
#[must_use]
pub fn markdown(
    summary: &Summary,
    cards: &[Card],
    as_of: Option<Date>,
    language: Language,
) -> String {
    let said = |said: Said| said.in_language(language);
    let mut out = format!("{}\n\n## {}\n", holds(summary, as_of, language), said(words::PROJECTS));
    for card in cards {
        let title = plain(&card.title);
        let _ =
            write!(out, "\n### {} {title}\n\n{}\n\n", card.id, plain(&standing(card, language)));
        for side in &card.sides {
            let people = plain(&people(&side.participants, language));
            let _ = writeln!(
                out,
                "- **{}**: {people}; {}",
                name(side, language),
                plain(&report(side, language))
            );
        }
        if !card.others.is_empty() {
            let _ = writeln!(
                out,
                "- **{}**: {}",
                said(words::OTHERS),
                plain(&people(&card.others, language))
            );
        }
        for (title, entries) in lists(card).into_iter().filter(|(_, entries)| !entries.is_empty()) {
            let _ = writeln!(out, "- **{}**", said(title));
            for entry in entries {
                let _ = writeln!(out, "  - {}", plain(&line(entry, language)));
            }
        }
    }
    out
}

fn lists(card: &Card) -> [(Said, &[Entry]); 3] {
    [(words::PROBLEMS, &card.problems), (words::PLANS, &card.plans), (words::NEEDS, &card.needs)]
}

/// What the register holds, in one line.
fn holds(summary: &Summary, as_of: Option<Date>, language: Language) -> String {
    let args: Vec<(&'static str, Arg)> = vec![
        ("organizations", summary.organizations.into()),
        ("mechanisms", summary.mechanisms.into()),
        ("meetings", summary.meetings.into()),
        ("projects", summary.projects.into()),
        ("reports", summary.reports.into()),
    ];
    let mut out = render(words::HOLDS.in_language(language), &args, language);
    if let Some(as_of) = as_of {
        let day = render(words::AS_OF.in_language(language), &[("as_of", as_of.into())], language);
        let _ = write!(out, " · {day}");
    }
    out
}

/// Kind, status, what the dates say, and mechanisms, in one line.
fn standing(card: &Card, language: Language) -> String {
    let status = match &card.status {
        Some(status) => words::titled(words::STATUS.in_language(language), status, language),
        None => words::UNKNOWN_STATUS.in_language(language).to_owned(),
    };
    let phase = card.phase.label(language).to_owned();
    let kind = card.kind.clone();
    let parts = kind.into_iter().chain([status, phase]).chain(card.mechanisms.iter().cloned());
    parts.collect::<Vec<_>>().join(" · ")
}

fn name(side: &Side, language: Language) -> String {
    Arg::Side(side.side).show(language)
}

fn people(participants: &[String], language: Language) -> String {
    if participants.is_empty() {
        return words::NOBODY.in_language(language).to_owned();
    }
    participants.join(if language == Language::Zh { "；" } else { "; " })
}

fn report(side: &Side, language: Language) -> String {
    let Some(report) = &side.report else {
        return words::NO_REPORT.in_language(language).to_owned();
    };
    let state = report.state.as_deref().unwrap_or("?");
    let title = words::LAST_REPORT.in_language(language);
    let detail = words::aside(&format!("{}, {state}", report.period), language);
    let progress = report.progress.as_deref().unwrap_or_default();
    format!("{title} {}{detail} {progress}", report.id).trim().to_owned()
}

fn write_entries(
    out: &mut String,
    title: &str,
    entries: &[Entry],
    language: Language,
) -> std::fmt::Result {
    if entries.is_empty() {
        return Ok(());
    }
    writeln!(out, "  {}", words::titled(title, "", language).trim_end())?;
    entries.iter().try_for_each(|entry| writeln!(out, "    - {}", line(entry, language)))
}

fn line(entry: &Entry, language: Language) -> String {
    let side = entry.side.map(|side| Arg::Side(side).show(language)).unwrap_or_default();
    let detail =
        if entry.detail.is_empty() { String::new() } else { words::aside(&entry.detail, language) };
    format!("[{side}] {}{detail}", entry.text)
}

/// A text that cannot become Markdown or HTML.
fn plain(text: &str) -> String {
    text.replace(['\n', '\r'], " ").replace('<', "&lt;").replace('*', "\\*").replace('`', "'")
}
