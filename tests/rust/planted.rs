//! Two files with many faults planted by hand, one with faults of structure and one with faults of content:
//! every one of them is found, in its exact place, and told in three languages. The places were counted by
//! `tests/data/planted.py`, which knows nothing of the engine.
#![allow(clippy::indexing_slicing, clippy::expect_used, clippy::panic, reason = "a test may stop")]

use comity::facade::{CheckOptions, Checked, check};
use comity::finding::{Finding, Group, placeholders};
use comity::model::Language;
use comity::reading::Source;
use comity_tests::files::{folder, json};
use std::collections::{BTreeMap, BTreeSet};

const STRUCTURE: &str = "planted";
const CONTENT: &str = "planted-content";

fn planted(name: &str) -> String {
    let file = folder().join(format!("data/{name}.json"));
    std::fs::read_to_string(file).expect("the planted faults")
}

/// Rule, line, column.
type Place = (String, usize, usize);

/// A fault that was planted.
#[derive(Debug, serde::Deserialize)]
struct Fault {
    rule: String,
    line: usize,
    column: usize,
    /// How many characters of its line the faulty value takes, where that could be counted.
    length: Option<usize>,
    /// What the finding has to mention.
    mentioned: Option<String>,
}

impl Fault {
    fn place(&self) -> Place {
        (self.rule.clone(), self.line, self.column)
    }
}

fn expected(name: &str) -> Vec<Fault> {
    let list = json(&format!("data/{name}.expected.json")).expect("the expected faults");
    serde_json::from_value(list).expect("rule, line, column, length, what is mentioned")
}

fn place(finding: &Finding) -> Place {
    let place = finding.place.expect("a place");
    (finding.rule().to_owned(), place.line, place.column)
}

/// What is found in a planted file.
fn found(name: &str, look: impl FnOnce(&[Finding], &Checked<'_>)) {
    let text = planted(name);
    let source = Source::from(text.as_str());
    let checked = check(&source, &CheckOptions::default()).expect("a register");
    look(&checked.report.findings, &checked);
}

#[test]
fn every_fault_is_found_in_its_place() {
    for name in [STRUCTURE, CONTENT] {
        found(name, |findings, _| {
            let found: BTreeSet<Place> = findings.iter().map(place).collect();
            let missing: Vec<_> = expected(name)
                .into_iter()
                .filter(|fault| !found.contains(&fault.place()))
                .collect();
            assert!(missing.is_empty(), "not found: {missing:#?}");
        });
    }
}

#[test]
fn the_rules_of_structure_find_nothing_else() {
    let expected: Vec<Place> = expected(STRUCTURE).iter().map(Fault::place).collect();
    let rules: BTreeSet<&str> = expected.iter().map(|(rule, ..)| rule.as_str()).collect();
    found(STRUCTURE, |findings, _| {
        for finding in findings.iter().filter(|finding| rules.contains(finding.rule())) {
            let told = finding.message(Language::En);
            assert!(expected.contains(&place(finding)), "{:?} {told}", place(finding));
        }
    });
}

#[test]
fn nothing_is_found_in_the_content_but_what_was_planted() {
    found(CONTENT, |findings, _| {
        let mut found: Vec<Place> = findings.iter().map(place).collect();
        let mut expected: Vec<Place> = expected(CONTENT).iter().map(Fault::place).collect();
        found.sort();
        expected.sort();
        assert_eq!(found, expected);
    });
}

#[test]
fn there_are_many_faults_of_many_kinds() {
    for (name, faults, rules) in [(STRUCTURE, 80, 14), (CONTENT, 180, 170)] {
        let expected = expected(name);
        let kinds: BTreeSet<&str> = expected.iter().map(|fault| fault.rule.as_str()).collect();
        assert!(expected.len() >= faults && kinds.len() >= rules, "{} {kinds:?}", expected.len());
    }
    found(CONTENT, |findings, _| {
        let mut groups: BTreeMap<&str, usize> = BTreeMap::new();
        for finding in findings {
            *groups.entry(finding.about.group.word()).or_default() += 1;
        }
        for group in Group::ALL.iter().filter(|group| **group != Group::Structure) {
            assert!(groups.get(group.word()).is_some_and(|n| *n >= 3), "{groups:?}");
        }
    });
}

#[test]
fn every_fault_is_as_long_as_its_value() {
    for name in [STRUCTURE, CONTENT] {
        found(name, |findings, _| {
            for fault in expected(name) {
                let Some(length) = fault.length else { continue };
                let finding = findings.iter().find(|finding| place(finding) == fault.place());
                let place = finding.and_then(|finding| finding.place);
                assert_eq!(place.map(|place| place.length), Some(length), "{fault:?}");
            }
        });
    }
}

#[test]
fn every_fault_is_told_in_three_languages() {
    for name in [STRUCTURE, CONTENT] {
        found(name, |findings, _| findings.iter().for_each(told));
    }
}

fn told(finding: &Finding) {
    let said = Language::ALL.map(|language| {
        let said = [finding.message(language), finding.why(language), finding.help(language)];
        assert!(said.iter().all(|said| !said.trim().is_empty()), "{}", finding.rule());
        said
    });
    let unlike: BTreeSet<_> = said.iter().collect();
    assert_eq!(unlike.len(), 3, "{}: {said:?}", finding.rule());
    for name in placeholders(finding.about.message.en) {
        assert!(finding.args.iter().any(|(known, _)| *known == name), "{name}");
    }
}

#[test]
fn every_message_mentions_what_is_wrong() {
    found(CONTENT, |findings, _| {
        for fault in expected(CONTENT) {
            let Some(mentioned) = &fault.mentioned else { continue };
            let finding = findings.iter().find(|finding| place(finding) == fault.place());
            for language in Language::ALL {
                let told = finding.map(|finding| finding.message(language)).unwrap_or_default();
                assert!(told.contains(mentioned), "{mentioned} in {told}");
            }
        }
    });
}

#[test]
fn the_rest_is_read() {
    found(STRUCTURE, |_, checked| {
        let register = &checked.register;
        assert_eq!(register.organizations.items().len(), 5, "all but the one that is a string");
        assert_eq!(register.mechanisms.items().len(), 3);
        assert_eq!(register.meetings.items().len(), 2);
        let projects: Vec<&str> = register.projects.items().iter().map(|p| &*p.id).collect();
        assert_eq!(projects, ["air", "water", "soil", "waste", "sea"]);
        assert!(register.title.known().is_some_and(|t| t.get(Language::Zh).is_some()));
    });
}

#[test]
fn a_finding_begins_with_the_value_that_it_mentions() {
    let text = planted(STRUCTURE);
    found(STRUCTURE, |findings, _| {
        for finding in findings.iter().filter(|finding| finding.rule().starts_with("bad-")) {
            let (rule, line, column) = place(finding);
            let line = text.lines().nth(line - 1).expect("a line");
            let rest: String = line.chars().skip(column - 1).collect();
            let value = finding.args.iter().find(|(name, _)| *name == "value");
            let Some((_, value)) = value else { continue };
            let value = value.show(Language::En);
            assert!(rest.trim_start_matches('"').starts_with(&value), "{rule}: {value} in {rest}");
        }
    });
}
