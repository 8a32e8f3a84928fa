//! Every way of reading and checking comes to the same: at once, on several threads, line by line.
#![allow(clippy::indexing_slicing, clippy::expect_used, clippy::panic, reason = "a test may stop")]

use comity::facade::{CheckOptions, Head, Stream, check};
use comity::finding::Finding;
use comity::model::Language;
use comity::reading::{Source, read, read_parallel};
use comity::rules::{self, Options};
use comity_tests::damage::damage;
use comity_tests::random::{Random, register};
use comity_tests::written::ndjson;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::num::NonZero;

/// What a finding says in full.
fn told(finding: &Finding) -> String {
    let (rule, at, subject) = (finding.rule(), &finding.at, &finding.subject);
    format!("{at} {rule} ({subject}) {} {:?}", finding.message(Language::Ko), finding.related)
}

fn placed(finding: &Finding) -> String {
    format!("{} {:?}", told(finding), finding.place)
}

fn sorted<'f>(
    found: impl IntoIterator<Item = &'f Finding>,
    tell: fn(&Finding) -> String,
) -> Vec<String> {
    let mut lines: Vec<String> = found.into_iter().map(tell).collect();
    lines.sort();
    lines
}

/// A register with so many projects that several threads read it, some of them damaged.
fn long(random: &mut Random, bytes: usize) -> Value {
    let mut document = register(random);
    let mut projects = Vec::new();
    let mut size = 0;
    while size < bytes {
        let mut more = register(random);
        let Some(items) = more["projects"].as_array_mut() else { continue };
        for mut item in items.drain(..) {
            item["id"] = json!(format!("p{}", projects.len()));
            if random.one_in(9) {
                damage(random, &mut item);
            }
            size += item.to_string().len();
            projects.push(item);
        }
    }
    document["projects"] = projects.into();
    document
}

fn threads(number: usize) -> NonZero<usize> {
    NonZero::new(number).expect("not zero")
}

/// A text that is broken in a few bytes.
fn broken(random: &mut Random, text: &str) -> String {
    let mut text = text.to_owned();
    for _ in 0..random.below(4) {
        let at = (random.below(text.len())..).find(|&at| text.is_char_boundary(at));
        text.insert_str(
            at.unwrap_or_default(),
            random.pick(&["}", ",", "\"", "[", "]", "{", "\\"]),
        );
    }
    text
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, failure_persistence: None, ..Default::default() })]

    #[test]
    fn several_threads_read_and_check_the_same(seed: u64) {
        let random = &mut Random::new(seed);
        let text = long(random, 900_000).to_string();
        let text = broken(random, &text);
        let source = Source::from(text.as_str());
        let alone = read(&source).expect("a register");
        for number in [2, 3] {
            let several = read_parallel(&source, threads(number)).expect("a register");
            prop_assert_eq!(sorted(&alone.findings, told), sorted(&several.findings, told));
            prop_assert!(alone.register == several.register, "{number} threads read otherwise");
            prop_assert!(alone.dropped == several.dropped, "{number} threads drop otherwise");
        }
        let options = Options::default();
        let found = rules::check(&alone.register, &options);
        let several = rules::check_parallel(&alone.register, &options, threads(3));
        prop_assert_eq!(sorted(&found, told), sorted(&several, told));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..Default::default() })]

    #[test]
    fn lines_that_pass_by_say_the_same_as_the_file(seed: u64) {
        let random = &mut Random::new(seed);
        let mut document = register(random);
        for _ in 0..random.below(3) {
            damage(random, &mut document);
        }
        let Some(lines) = ndjson(&document) else { return Ok(()) };
        let source = Source::from(lines.as_str());
        let whole = check(&source, &CheckOptions::default());
        let first = lines.lines().next().unwrap_or_default();
        let (Ok(whole), Ok(head)) = (whole, Head::read(first.as_bytes())) else { return Ok(()) };
        let mut stream = Stream::new(&head, &CheckOptions::default());
        let mut passing: Vec<Finding> = Vec::new();
        lines.lines().skip(1).for_each(|line| passing.extend(stream.line(line.as_bytes())));
        let (rest, summary) = stream.finish();
        // What only all projects together tell has no place while they pass by.
        let with_place = |finding: &Finding| if finding.place.is_some() { placed(finding) } else { told(finding) };
        let unplaced: Vec<String> = sorted(rest.iter().filter(|f| f.place.is_none()), told);
        passing.extend(rest);
        prop_assert_eq!(sorted(&whole.report.findings, told), sorted(&passing, told));
        let ours: Vec<String> = passing.iter().map(with_place).collect();
        for finding in &whole.report.findings {
            let known = ours.contains(&placed(finding)) || unplaced.contains(&told(finding));
            prop_assert!(known, "{} is elsewhere", placed(finding));
        }
        prop_assert_eq!(summary.projects, whole.report.summary.projects);
        prop_assert_eq!(summary.waived, whole.report.summary.waived);
    }
}

/// What is found among so many projects that stream by as lines; the second, and the last but one, have the
/// id of the first, and the third has a parent that there is not.
fn streamed(count: usize) -> (Vec<Finding>, usize) {
    let head = Head::read(
        br#"{"comity": "1", "id": "r", "title": "A", "parties": ["CN", "KR"], "languages": ["en"],
"as_of": "2018-11-16"}"#,
    );
    let head = head.expect("a register");
    let mut stream = Stream::new(&head, &CheckOptions::default());
    let mut found = Vec::new();
    for at in 0..count {
        let id = if at == 1 || at + 2 == count { 0 } else { at };
        let parent = if at == 2 { r#", "parent": "nowhere""# } else { "" };
        let line = format!(
            r#"{{"id": "p{id}", "kind": "other", "title": "t{at}", "status": "proposed", "themes": ["air"]{parent}}}"#
        );
        found.extend(stream.line(line.as_bytes()));
    }
    let (rest, summary) = stream.finish();
    found.extend(rest);
    (found, summary.projects)
}

fn rules_and_places(found: &[Finding]) -> Vec<(&str, String)> {
    let mut rules: Vec<_> = found.iter().map(|f| (f.rule(), f.at.to_string())).collect();
    rules.sort();
    rules
}

#[test]
fn projects_that_stream_by_are_compared_up_to_a_limit() {
    let (found, count) = streamed(rules::COMPARED);
    assert_eq!(count, rules::COMPARED);
    let last = format!("/projects/{}/id", rules::COMPARED - 2);
    assert_eq!(
        rules_and_places(&found),
        [
            ("dangling-reference", "/projects/2/parent".to_owned()),
            ("duplicate-id", "/projects/1/id".to_owned()),
            ("duplicate-id", last),
        ]
    );
}

#[test]
fn that_further_projects_were_not_compared_is_told() {
    let (found, count) = streamed(rules::COMPARED + 2);
    assert_eq!(count, rules::COMPARED + 2);
    let expected =
        [("duplicate-id", "/projects/1/id".to_owned()), ("projects-not-compared", String::new())];
    assert_eq!(rules_and_places(&found), expected, "an id past the limit, and an unknown parent");
    let told = found.iter().find(|f| f.rule() == "projects-not-compared").expect("a finding");
    assert_eq!(told.place.map(|place| (place.line, place.column)), Some((1, 1)));
    for language in Language::ALL {
        let message = told.message(language);
        assert!(message.contains("50000") && message.contains('2'), "{message}");
    }
}
