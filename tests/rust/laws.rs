//! What holds for every input whatever it is: nothing panics, every finding has a place inside the text,
//! and every view of the report can be made in every language.

use comity::facade::{CheckOptions, Checked, check};
use comity::finding::view::{self, View};
use comity::finding::{Finding, Report};
use comity::model::Language;
use comity::place::Lines;
use comity::reading::{NotARegister, Source};

/// Checks bytes and everything that must hold of the result; gives the findings' rules and pointers.
///
/// # Errors
/// When the bytes are not a register at all.
///
/// # Panics
/// When something does not hold.
pub fn hold(bytes: &[u8]) -> Result<Vec<(String, String)>, NotARegister> {
    let source = Source::new(bytes);
    let Checked { report, .. } = check(&source, &CheckOptions::default())?;
    let lines = Lines::new(source.text());
    for finding in &report.findings {
        assert!(stands_inside(finding, &lines), "{} {:?}", finding.rule(), finding.place);
    }
    for language in Language::ALL {
        views(&report, &lines, language);
    }
    let told = |f: &Finding| (f.rule().to_owned(), f.at.to_string());
    Ok(report.findings.iter().map(told).collect())
}

/// Whether a finding's place begins on a line of the text, or right after its last character.
fn stands_inside(finding: &Finding, lines: &Lines<'_>) -> bool {
    finding.place.is_some_and(|place| {
        let characters = lines.line(place.line).chars().count();
        // A line end, which the line is given without, takes up to two characters.
        place.line > 0 && place.length > 0 && (1..=characters + 3).contains(&place.column)
    })
}

/// What may not be in a text for people: it moves the cursor, turns the line, or hides.
#[must_use]
pub fn is_unseen(c: char) -> bool {
    c != '\n' && c.is_control() || ('\u{202A}'..='\u{202E}').contains(&c) || c == '\u{200B}'
}

fn views(report: &Report, lines: &Lines<'_>, language: Language) {
    let view = View { language, name: "r.json", lines: Some(lines), limit: 20 };
    for text in [view::text(report, &view), view::markdown(report, &view)] {
        assert!(!text.trim().is_empty(), "a view is empty");
        assert!(!text.contains(is_unseen), "a view moves the cursor: {text:?}");
    }
    for json in [view::json(report, language), view::sarif(report, &view)] {
        assert!(json.starts_with('{') && json.ends_with('}'), "a view is not an object");
    }
}
