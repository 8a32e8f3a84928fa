//! The pages under `docs/rules` are those that the catalogue makes. `COMITY_BLESS=1` writes them anew.
#![allow(clippy::indexing_slicing, clippy::expect_used, clippy::panic, reason = "a test may stop")]

use comity::finding::{About, Example, Finding, Group};
use comity::model::Language;
use comity::reading::{self, Source};
use comity::rules::{self, Options};
use comity_tests::{blessed, example_text};
use std::collections::BTreeSet;
use std::fmt::Write;

const FOLDER: &str = "../docs/rules";

fn all() -> Vec<&'static About> {
    let mut all: Vec<_> = rules::catalog::abouts().collect();
    all.sort_by_key(|about| about.id);
    all
}

#[test]
fn pages_are_in_sync() {
    for about in all() {
        blessed(&format!("{FOLDER}/{}.md", about.id), &page(about));
    }
    blessed(&format!("{FOLDER}/README.md"), &index());
}

#[test]
fn no_page_is_left_over() {
    let known: BTreeSet<_> = all().iter().map(|about| format!("{}.md", about.id)).collect();
    for entry in std::fs::read_dir(FOLDER).expect("the pages") {
        let name = entry.expect("a file").file_name().into_string().expect("a name");
        assert!(name == "README.md" || known.contains(&name), "{name} belongs to no rule");
    }
}

fn index() -> String {
    let all = all();
    let mut out = format!(
        "# The rules\n\n{} rules. This page and those it leads to are made from the catalogue.\n",
        all.len()
    );
    for &group in Group::ALL {
        let _ = write!(
            out,
            "\n## {}\n\n| rule | severity | finds that |\n|---|---|---|\n",
            group.title()
        );
        for about in all.iter().filter(|about| about.group == group) {
            let (id, severity) = (about.id, about.severity.word());
            let _ = writeln!(out, "| [{id}]({id}.md) | {severity} | {} |", about.summary.en);
        }
    }
    out
}

fn page(about: &About) -> String {
    let mut out = format!("# {}\n\n", about.id);
    for language in Language::ALL {
        let _ = writeln!(out, "- {}", about.summary.in_language(language));
    }
    let (severity, group) = (about.severity.word(), about.group.title());
    let _ = writeln!(out, "\nSeverity **{severity}** · {group} · since {}", about.since);
    section(&mut out, "What it checks", about.checks);
    section(&mut out, "When it says nothing", about.silent);
    section(&mut out, "Wording", &wording(about));
    let _ = writeln!(out, "\n## Examples");
    if about.examples.is_empty() {
        let _ = writeln!(out, "\nNone: what it finds is too large to show.");
    }
    for example in about.examples {
        out += &shown(about, example);
    }
    out
}

fn section(out: &mut String, title: &str, text: &str) {
    let _ = writeln!(out, "\n## {title}\n\n{text}");
}

fn wording(about: &About) -> String {
    let mut out = String::from("| | message | why it matters | what to do |\n|---|---|---|---|");
    for language in Language::ALL {
        let said = |said: comity::finding::Said| said.in_language(language).replace('|', "\\|");
        let (message, why, help) = (said(about.message), said(about.why), said(about.help));
        let _ = write!(out, "\n| {} | {message} | {why} | {help} |", language.tag());
    }
    out
}

/// An example: the change to the base register, and what is said of it in three languages.
fn shown(about: &About, example: &Example) -> String {
    let (kind, text) = match example.change.strip_prefix("text:") {
        Some(text) => ("the text", text.to_owned()),
        None => ("the change to the base register", pretty(example.change)),
    };
    let title = example.title;
    let mut out = format!("\n### {title}\n\n{kind}:\n\n```json\n{text}\n```\n\n");
    if example.found.is_empty() {
        return out + "Nothing is found.\n";
    }
    for finding in findings(&example_text(example.change).expect("JSON"), about) {
        let _ = writeln!(out, "At `{}`:\n", finding.at);
        for language in Language::ALL {
            let _ = writeln!(out, "- {}", finding.message(language));
        }
        out.push('\n');
    }
    out.trim_end().to_owned() + "\n"
}

fn pretty(change: &str) -> String {
    let value: serde_json::Value = serde_json::from_str(change).expect("JSON");
    serde_json::to_string_pretty(&value).expect("a value")
}

fn findings(text: &str, about: &About) -> Vec<Finding> {
    let source = Source::from(text);
    let reading = reading::read(&source).expect("a register");
    let mut findings = reading.findings;
    findings.extend(rules::check(&reading.register, &Options::default()));
    findings.retain(|finding| finding.rule() == about.id);
    findings.sort_by(|a, b| a.at.cmp(&b.at));
    findings
}
