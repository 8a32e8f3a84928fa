//! A report as Markdown.

use super::text::counts;
use super::{View, code, escaped, rolled_up, words};
use crate::finding::{Finding, Report, render};
use std::fmt::Write;

/// A report as a Markdown table, with the counts before it.
#[must_use]
pub fn markdown(report: &Report, view: &View<'_>) -> String {
    let language = view.language;
    let word = |said: crate::finding::Said| said.in_language(language);
    let mut out = format!("{}\n\n", counts(report, view));
    let (shown, more) = rolled_up(report, view);
    if shown.is_empty() {
        return out;
    }
    let (place, record, finding) = (word(words::PLACE), word(words::RECORD), word(words::FINDING));
    // Writing to a string cannot fail.
    let _ = writeln!(
        out,
        "| {place} | {record} | {finding} | {} |\n|---|---|---|---|",
        word(words::HELP)
    );
    for finding in shown {
        let _ = writeln!(out, "{}", row(finding, view));
    }
    for (finding, count) in more {
        let args = [("rule", finding.rule().into()), ("count", count.into())];
        let _ = writeln!(out, "\n… {}", render(word(words::MORE), &args, language));
    }
    out
}

fn row(finding: &Finding, view: &View<'_>) -> String {
    let language = view.language;
    let place = finding.place.map_or_else(String::new, |p| format!("{}:{}", p.line, p.column));
    let severity = words::severity(finding.severity).in_language(language);
    format!(
        "| {place} | {} | **{severity}** {} {} | {} |",
        escaped(&finding.subject),
        code(finding.rule()),
        finding.markdown(&finding.about.message, language),
        finding.markdown(&finding.about.help, language),
    )
}
