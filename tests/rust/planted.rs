//! A file with many faults planted by hand: every one of them is found, in its exact place, and told in three
//! languages. The places were counted by `tests/data/planted.py`, which knows nothing of the engine.
#![allow(clippy::indexing_slicing, clippy::expect_used, clippy::panic, reason = "a test may stop")]

use comity::facade::{CheckOptions, Checked, check};
use comity::finding::{Finding, placeholders};
use comity::model::Language;
use comity::reading::Source;
use comity_tests::files::{folder, json};
use std::collections::{BTreeMap, BTreeSet};

fn planted() -> String {
    std::fs::read_to_string(folder().join("data/planted.json")).expect("the planted faults")
}

/// Rule, line, column.
type Place = (String, usize, usize);

fn expected() -> Vec<Place> {
    let list = json("data/planted.expected.json").expect("the expected faults");
    serde_json::from_value(list).expect("rule, line, column")
}

fn place(finding: &Finding) -> Place {
    let place = finding.place.expect("a place");
    (finding.rule().to_owned(), place.line, place.column)
}

/// What is found in the planted file.
fn found(look: impl FnOnce(&[Finding], &Checked<'_>)) {
    let text = planted();
    let source = Source::from(text.as_str());
    let checked = check(&source, &CheckOptions::default()).expect("a register");
    look(&checked.report.findings, &checked);
}

#[test]
fn every_fault_is_found_in_its_place() {
    found(|findings, _| {
        let found: BTreeSet<Place> = findings.iter().map(place).collect();
        let missing: Vec<_> =
            expected().into_iter().filter(|fault| !found.contains(fault)).collect();
        assert!(missing.is_empty(), "not found: {missing:#?}");
    });
}

#[test]
fn the_rules_that_were_planted_find_nothing_else() {
    let expected = expected();
    let rules: BTreeSet<&str> = expected.iter().map(|(rule, ..)| rule.as_str()).collect();
    found(|findings, _| {
        for finding in findings.iter().filter(|finding| rules.contains(finding.rule())) {
            let told = finding.message(Language::En);
            assert!(expected.contains(&place(finding)), "{:?} {told}", place(finding));
        }
    });
}

#[test]
fn there_are_many_faults_of_many_kinds() {
    let expected = expected();
    let mut rules: BTreeMap<&str, usize> = BTreeMap::new();
    for (rule, ..) in &expected {
        *rules.entry(rule).or_default() += 1;
    }
    assert!(expected.len() >= 80 && rules.len() >= 14, "{} {rules:?}", expected.len());
}

#[test]
fn every_fault_is_told_in_three_languages() {
    found(|findings, _| {
        for finding in findings {
            let said = Language::ALL.map(|language| {
                let said =
                    [finding.message(language), finding.why(language), finding.help(language)];
                assert!(said.iter().all(|said| !said.trim().is_empty()), "{}", finding.rule());
                said
            });
            let unlike: BTreeSet<_> = said.iter().collect();
            assert_eq!(unlike.len(), 3, "{}: {said:?}", finding.rule());
            for name in placeholders(finding.about.message.en) {
                assert!(finding.args.iter().any(|(known, _)| *known == name), "{name}");
            }
        }
    });
}

#[test]
fn the_rest_is_read() {
    found(|_, checked| {
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
    let text = planted();
    found(|findings, _| {
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
