//! Laws that hold for every register, sound or damaged.
#![allow(clippy::indexing_slicing, clippy::expect_used, clippy::panic, reason = "a test may stop")]

use comity::facade::{CheckOptions, check};
use comity::finding::Finding;
use comity::model::Register;
use comity::place::Place;
use comity::reading::{Source, read};
use comity::rules::{self, Checker, Options, Part};
use comity_tests::BASE;
use comity_tests::damage::damage;
use comity_tests::files::registers;
use comity_tests::places::{Stands, places, places_in_lines};
use comity_tests::random::{Random, register};
use comity_tests::written::{ndjson, shuffled, utf16};
use proptest::prelude::*;
use serde_json::Value;
use std::collections::BTreeMap;

/// A register, random or the base, with up to three places damaged.
fn damaged(random: &mut Random) -> Value {
    let mut document = if random.one_in(3) {
        serde_json::from_str(BASE).expect("the base is JSON")
    } else {
        register(random)
    };
    for _ in 0..random.below(4) {
        damage(random, &mut document);
    }
    document
}

/// What is found in a text, each finding as `tell` tells it, in order; the reason where nothing is read.
fn told(bytes: &[u8], tell: fn(&Finding) -> String) -> Vec<String> {
    let source = Source::new(bytes);
    match check(&source, &CheckOptions::default()) {
        Ok(checked) => checked.report.findings.iter().map(tell).collect(),
        Err(why) => vec![why.to_string()],
    }
}

fn sorted(mut lines: Vec<String>) -> Vec<String> {
    lines.sort();
    lines
}

/// Everything a finding says but its line and column.
fn whole(finding: &Finding) -> String {
    let args: BTreeMap<_, _> = finding.args.iter().map(|(name, arg)| (name, arg)).collect();
    let args = serde_json::to_string(&args).expect("JSON");
    let (rule, at, subject) = (finding.rule(), &finding.at, &finding.subject);
    format!("{rule} {at} ({subject}) {args} {:?} {:?}", finding.severity, finding.related)
}

fn in_short(finding: &Finding) -> String {
    format!("{} {} ({})", finding.rule(), finding.at, finding.subject)
}

fn with_place(finding: &Finding) -> String {
    format!("{} {:?}", whole(finding), finding.place)
}

/// Findings at the name of a member rather than at its value.
const AT_THE_NAME: [&str; 3] = ["unknown-member", "duplicate-member", "bad-language-tag"];

fn assert_placed(text: &str, places: &BTreeMap<String, Stands>) {
    let source = Source::from(text);
    let Ok(checked) = check(&source, &CheckOptions::default()) else { return };
    for finding in &checked.report.findings {
        let stands = places.get(finding.at.as_str());
        let stands = stands.unwrap_or_else(|| panic!("{} leads nowhere\n{text}", whole(finding)));
        let value = Some(stands.value);
        let expected = if AT_THE_NAME.contains(&finding.rule()) { stands.key } else { value };
        let found = finding.place.map(|Place { line, column, .. }| (line, column));
        assert_eq!(found, expected, "{}\n{text}", whole(finding));
        for related in &finding.related {
            assert!(places.contains_key(related.as_str()), "{} of {}", related, whole(finding));
        }
    }
}

fn assert_read_as_written(document: &Value, name: &str) {
    let text = document.to_string();
    let source = Source::from(text.as_str());
    let reading = read(&source).expect("a register");
    let structural: Vec<_> = reading.findings.iter().map(in_short).collect();
    assert_eq!(structural, Vec::<String>::new(), "{name}");
    let written = serde_json::to_string(&reading.register).expect("JSON");
    assert_eq!(&serde_json::from_str::<Value>(&written).expect("JSON"), document, "{name}");
    let again: Register<'_> = serde_json::from_str(&written).expect("a register");
    assert_eq!(again, reading.register, "{name}");
}

#[test]
fn what_is_read_is_what_is_written() {
    for (name, text) in registers().expect("the registers") {
        assert_read_as_written(&serde_json::from_str(&text).expect("JSON"), &name);
    }
}

#[test]
fn places_of_the_sound_registers_are_exact() {
    for (_, text) in registers().expect("the registers") {
        assert_placed(&text, &places(&text));
    }
}

/// Checks the projects of a register in random parts, merged in random order.
fn checked_in_parts(register: &Register<'_>, random: &mut Random, passing: bool) -> Vec<Finding> {
    let checker = Checker::new(register, &Options::default());
    let mut parts: Vec<Part<'_>> = (0..=random.below(4)).map(|_| Part::default()).collect();
    let mut projects: Vec<_> = register.projects.each().collect();
    random.shuffle(&mut projects);
    for (at, project) in projects {
        let part = random.below(parts.len());
        match parts.get_mut(part) {
            Some(part) if passing => {
                let mut kept = Part::default();
                checker.passing_project(project, at, &mut kept);
                *part = std::mem::take(part).merge(kept);
            }
            Some(part) => checker.project(project, at, part),
            None => {}
        }
    }
    random.shuffle(&mut parts);
    checker.finish(parts.into_iter().fold(Part::default(), Part::merge))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..Default::default() })]

    #[test]
    fn random_registers_are_read_as_written(seed: u64) {
        assert_read_as_written(&register(&mut Random::new(seed)), "random");
    }

    #[test]
    fn findings_do_not_depend_on_the_order_of_members(seed: u64) {
        let random = &mut Random::new(seed);
        let document = damaged(random);
        let [one, other] = [shuffled(random, &document), shuffled(random, &document)];
        let found = |text: &str| sorted(told(text.as_bytes(), whole));
        prop_assert_eq!(found(&one), found(&other), "{}", document);
    }

    #[test]
    fn every_place_is_exact(seed: u64) {
        let random = &mut Random::new(seed);
        let document = damaged(random);
        let text = shuffled(random, &document);
        assert_placed(&text, &places(&text));
    }

    #[test]
    fn lines_of_projects_say_the_same_as_one_document(seed: u64) {
        let document = damaged(&mut Random::new(seed));
        if let Some(lines) = ndjson(&document) {
            let (one, other) = (document.to_string(), lines.as_bytes());
            let tell = if one.len() % 2 == 0 { whole } else { in_short };
            prop_assert_eq!(sorted(told(one.as_bytes(), tell)), sorted(told(other, tell)), "{}", lines);
            assert_placed(&lines, &places_in_lines(&lines));
        }
    }

    #[test]
    fn parts_in_any_order_say_the_same_as_the_whole(seed: u64) {
        let random = &mut Random::new(seed);
        let text = damaged(random).to_string();
        let source = Source::from(text.as_str());
        if let Ok(reading) = read(&source) {
            let at_once = rules::check(&reading.register, &Options::default());
            let passing = random.one_in(2);
            let in_parts = checked_in_parts(&reading.register, random, passing);
            let lines = |found: &[Finding]| sorted(found.iter().map(whole).collect());
            prop_assert_eq!(lines(&at_once), lines(&in_parts), "{}", text);
        }
    }

    #[test]
    fn every_encoding_says_the_same(seed: u64) {
        let random = &mut Random::new(seed);
        let document = damaged(random);
        let text = shuffled(random, &document);
        let plain = told(text.as_bytes(), with_place);
        let mark = |text: &str| format!("\u{FEFF}{text}").into_bytes();
        let (little, big) = (utf16(&text, u16::to_le_bytes), utf16(&text, u16::to_be_bytes));
        prop_assert_eq!(&told(&mark(&text), with_place), &plain);
        prop_assert_eq!(&told(&little, with_place), &plain);
        prop_assert_eq!(&told(&big, with_place), &plain);
        let unmarked: Vec<Vec<u8>> = [little, big].map(|bytes| bytes.into_iter().skip(2).collect()).into();
        for bytes in unmarked.iter().filter(|_| text.starts_with('{')) {
            prop_assert_eq!(&told(bytes, with_place), &plain);
        }
    }

    #[test]
    fn the_findings_are_in_the_order_of_the_file(seed: u64) {
        let random = &mut Random::new(seed);
        let text = damaged(random).to_string();
        let source = Source::from(text.as_str());
        if let Ok(checked) = check(&source, &CheckOptions::default()) {
            let order: Vec<_> = checked.report.findings.iter().map(|f| (f.place, f.rule())).collect();
            let starts = order.iter().map(|(place, rule)| (place.map(|p| (p.line, p.column)), rule));
            prop_assert!(starts.is_sorted(), "{order:?}");
        }
    }
}
