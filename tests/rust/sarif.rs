//! SARIF output is SARIF 2.1.0, and its regions are where the values stand.
#![allow(clippy::indexing_slicing, clippy::expect_used, clippy::panic, reason = "a test may stop")]

use comity::facade::call;
use comity_tests::damage::damage;
use comity_tests::files::{folder, registers};
use comity_tests::places::places;
use comity_tests::random::{Random, register};
use comity_tests::written::shuffled;
use jsonschema::Validator;
use proptest::prelude::*;
use serde_json::Value;
use std::sync::LazyLock;

static SARIF: LazyLock<Validator> = LazyLock::new(|| {
    let file = folder().join("data/sarif-2.1.0.schema.json");
    let schema = std::fs::read_to_string(file).expect("the schema by OASIS");
    // Its pattern for languages has a bracket too many, which ECMAScript takes for a character.
    let schema = schema.replace("-[a-zA-Z]{2}]?$", r"-[a-zA-Z]{2}\\]?$");
    let schema = serde_json::from_str(&schema).expect("JSON");
    jsonschema::options().should_validate_formats(true).build(&schema).expect("a schema")
});

/// The report of a text in SARIF.
fn sarif(text: &str, options: &str) -> Value {
    let log = call("check", options, &[text.as_bytes()]).expect("a register");
    serde_json::from_str(&log).expect("JSON")
}

fn assert_sarif(log: &Value, about: &str) {
    let errors: Vec<_> =
        SARIF.iter_errors(log).map(|e| format!("{e} {}", e.instance_path())).collect();
    assert_eq!(errors, Vec::<String>::new(), "{about}");
}

fn results(log: &Value) -> &[Value] {
    log.pointer("/runs/0/results").and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

const OPTIONS: &str = r#"{"format": "sarif", "language": "ko", "name": "등록부 1#.json"}"#;

#[test]
fn reports_of_all_registers_are_sarif() {
    let mut texts = registers().expect("the registers");
    let planted = folder().join("data/planted.json");
    texts.push(("planted".to_owned(), std::fs::read_to_string(planted).expect("planted faults")));
    for (name, text) in texts {
        for language in ["en", "zh", "ko"] {
            let options = format!(r#"{{"format": "sarif", "language": "{language}"}}"#);
            assert_sarif(&sarif(&text, &options), &name);
        }
    }
}

#[test]
fn the_validator_knows_what_sarif_is_not() {
    let mut log = sarif(r#"{"id": "r"}"#, OPTIONS);
    assert_sarif(&log, "sound");
    *log.pointer_mut("/runs/0/results/0/level").expect("a result") = "fatal".into();
    assert!(!SARIF.is_valid(&log));
}

#[test]
fn rules_of_results_are_described_under_their_index() {
    let log = sarif(r#"{"id": "a b", "titel": 1, "keeper": 2}"#, OPTIONS);
    assert!(results(&log).len() > 3);
    for result in results(&log) {
        let index = result["ruleIndex"].as_u64().expect("an index");
        let described = log.pointer(&format!("/runs/0/tool/driver/rules/{index}/id"));
        assert_eq!(described, Some(&result["ruleId"]));
    }
}

#[test]
fn names_of_files_are_written_as_uris() {
    let log = sarif("{}", OPTIONS);
    let uri = log.pointer("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri");
    let expected = "%EB%93%B1%EB%A1%9D%EB%B6%80%201%23.json";
    assert_eq!(uri.and_then(Value::as_str), Some(expected));
}

/// The characters of a text in a region of one line.
fn in_region<'t>(text: &'t str, region: &Value) -> &'t str {
    let number = |name: &str| {
        let number = region[name].as_u64().unwrap_or_else(|| panic!("no {name} in {region}"));
        usize::try_from(number).expect("a small number") - 1
    };
    let line = text.lines().nth(number("startLine")).expect("a line");
    let byte = |column| line.char_indices().nth(column).map_or(line.len(), |(at, _)| at);
    line.get(byte(number("startColumn"))..byte(number("endColumn"))).expect("characters")
}

#[test]
fn columns_count_characters_whatever_stands_before() {
    let text = r#"{"comity": "1", "id": "r", "title": "중국과 한국 👩‍🔬 登记册", "as_of": "2018-13",
  "note": {"ko": "가", "中文": "甲"}, "parties": ["CN", "ｋｒ"], "keepr": "나", "languages": ["zh"]}"#;
    let log = sarif(text, OPTIONS);
    let region = |rule: &str| {
        let result = results(&log).iter().find(|result| result["ruleId"] == rule);
        let result = result.unwrap_or_else(|| panic!("no {rule}"));
        in_region(text, &result["locations"][0]["physicalLocation"]["region"])
    };
    assert_eq!(region("bad-date"), r#""2018-13""#);
    assert_eq!(region("bad-language-tag"), r#""中文""#);
    assert_eq!(region("bad-country"), r#""ｋｒ""#);
    assert_eq!(region("unknown-member"), r#""keepr""#);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..Default::default() })]

    #[test]
    fn whatever_is_found_is_sarif_with_exact_regions(seed: u64) {
        let random = &mut Random::new(seed);
        let mut document = register(random);
        let how = damage(random, &mut document);
        let text = shuffled(random, &document);
        let Ok(log) = call("check", OPTIONS, &[text.as_bytes()]) else { return Ok(()) };
        let log: Value = serde_json::from_str(&log).expect("JSON");
        assert_sarif(&log, &how);
        let places = places(&text);
        for result in results(&log) {
            let location = &result["locations"][0];
            let at = location["logicalLocations"][0]["fullyQualifiedName"].as_str().expect("a pointer");
            let stands = places.get(at).expect("it leads somewhere");
            let region = &location["physicalLocation"]["region"];
            let begins = (region["startLine"].as_u64(), region["startColumn"].as_u64());
            let near = [Some(stands.value), stands.key].into_iter().flatten();
            let near = near.map(|(line, column)| (u64::try_from(line).ok(), u64::try_from(column).ok()));
            prop_assert!(near.into_iter().any(|place| place == begins), "{} {}", at, region);
        }
    }
}
