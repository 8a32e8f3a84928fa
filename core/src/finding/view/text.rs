//! A report as plain text.

use super::excerpt::excerpt;
use super::{View, aside, rolled_up, titled, visible, words};
use crate::finding::{Arg, Finding, Report, render};
use crate::place::Lines;
use std::fmt::Write;

/// A report as plain text: each finding with its line shown and its place underlined, what is wrong, why
/// it matters and what to do; then the counts.
#[must_use]
pub fn text(report: &Report, view: &View<'_>) -> String {
    let mut out = String::new();
    let (shown, more) = rolled_up(report, view);
    for finding in shown {
        // Writing to a string cannot fail.
        let _ = write_finding(&mut out, finding, view);
        out.push('\n');
    }
    for (finding, count) in more {
        let args = [("rule", finding.rule().into()), ("count", count.into())];
        let _ = writeln!(
            out,
            "… {}",
            render(words::MORE.in_language(view.language), &args, view.language)
        );
    }
    let _ = writeln!(out, "{}", counts(report, view));
    out
}

/// The counts in one line.
pub(super) fn counts(report: &Report, view: &View<'_>) -> String {
    let summary = &report.summary;
    let mut args: Vec<(&'static str, Arg)> = vec![
        ("errors", summary.errors.into()),
        ("warnings", summary.warnings.into()),
        ("notes", summary.notes.into()),
        ("waived", summary.waived.into()),
    ];
    let mut out = render(words::COUNTS.in_language(view.language), &args, view.language);
    if summary.waived > 0 {
        out += &render(words::WAIVED.in_language(view.language), &args, view.language);
    }
    if let Some(as_of) = report.stamp.as_of {
        args.push(("as_of", as_of.into()));
        let judged = render(words::JUDGED.in_language(view.language), &args, view.language);
        out += &aside(&judged, view.language);
    }
    out
}

fn write_finding(out: &mut String, finding: &Finding, view: &View<'_>) -> std::fmt::Result {
    let language = view.language;
    let severity = words::severity(finding.severity).in_language(language);
    writeln!(out, "{severity}[{}]: {}", finding.rule(), visible(&finding.message(language)))?;
    write!(out, "  --> {}", visible(view.name))?;
    if let Some(place) = finding.place {
        write!(out, ":{}:{}", place.line, place.column)?;
    }
    write!(out, " {}", visible(finding.at.as_str()))?;
    if !finding.subject.is_empty() {
        write!(out, " ({})", visible(&finding.subject))?;
    }
    writeln!(out)?;
    if let Some(lines) = view.lines {
        write_line(out, finding, lines)?;
    }
    let (why, help) = (visible(&finding.why(language)), visible(&finding.help(language)));
    writeln!(out, "   = {}", titled(words::WHY.in_language(language), &why, language))?;
    writeln!(out, "   = {}", titled(words::HELP.in_language(language), &help, language))
}

fn write_line(out: &mut String, finding: &Finding, lines: &Lines<'_>) -> std::fmt::Result {
    let (Some(place), Some(span)) = (finding.place, finding.span) else { return Ok(()) };
    let excerpt = excerpt(lines, span);
    let number = place.line.to_string();
    let margin = " ".repeat(number.len());
    writeln!(out, " {margin} |")?;
    writeln!(out, " {number} | {}", excerpt.line)?;
    writeln!(out, " {margin} | {}", excerpt.marks)
}
