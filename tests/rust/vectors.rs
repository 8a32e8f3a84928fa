//! Replays the vectors through the operation by name, and makes those of the rules from their examples.
//! `COMITY_BLESS=1` writes the made ones anew.
#![allow(clippy::indexing_slicing, clippy::expect_used, clippy::panic, reason = "a test may stop")]

mod pack_cases;

use comity::facade::call;
use comity::finding::{About, Example};
use comity::review::Packs;
use comity::rules;
use comity_tests::files::{folder, json};
use comity_tests::written::utf16;
use comity_tests::{blessed, example_text};
use serde_json::{Value, json};
use std::collections::BTreeSet;

fn all() -> impl Iterator<Item = &'static About> {
    rules::catalog::abouts()
}

/// The names of the case files in a folder of the vectors, in order.
fn files(inside: &str) -> Vec<String> {
    let folder = folder().join("vectors").join(inside);
    let names = std::fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("a file").file_name().into_string().expect("a name"));
    let mut files: Vec<String> = names.map(|name| format!("{inside}/{name}")).collect();
    files.sort();
    files
}

fn cases(file: &str) -> Vec<Value> {
    let cases = json(&format!("vectors/{file}")).expect("cases");
    cases.as_array().expect("a list of cases").clone()
}

/// The bytes of a case's document, if it has one.
fn document(case: &Value) -> Option<Vec<u8>> {
    if let Some(hex) = case["hex"].as_str() {
        let digits: Vec<u32> = hex.chars().filter_map(|c| c.to_digit(16)).collect();
        let bytes =
            digits.chunks(2).map(|pair| pair.iter().fold(0, |byte, digit| byte * 16 + digit));
        return Some(bytes.map(|byte| u8::try_from(byte).expect("a byte")).collect());
    }
    let text = match (case.get("text"), case.get("document")) {
        (Some(text), _) => text.as_str().expect("a text").to_owned(),
        (None, document) => document?.to_string(),
    };
    let skipped = if case["mark"] == true { 0 } else { 2 };
    Some(match case["encoding"].as_str() {
        Some("utf-16le") => utf16(&text, u16::to_le_bytes).split_off(skipped),
        Some("utf-16be") => utf16(&text, u16::to_be_bytes).split_off(skipped),
        _ if skipped == 0 => format!("\u{FEFF}{text}").into_bytes(),
        _ => text.into_bytes(),
    })
}

/// What is wrong with the answer to a case, if anything is.
fn replay(case: &Value) -> Result<(), String> {
    let operation = case["operation"].as_str().expect("an operation");
    let options = case.get("options").map_or(String::new(), Value::to_string);
    let packs = case["packs"].as_array().into_iter().flatten();
    let packs = packs.map(|text| text.as_str().expect("a text").as_bytes().to_vec());
    let documents: Vec<Vec<u8>> = document(case).into_iter().chain(packs).collect();
    let documents: Vec<&[u8]> = documents.iter().map(Vec::as_slice).collect();
    let expect = &case["expect"];
    match (call(operation, &options, &documents), expect["error"].as_str()) {
        (Err(error), Some(code)) if error.code() == code => Ok(()),
        (Err(error), _) => Err(format!("error {}: {error}", error.code())),
        (Ok(_), Some(code)) => Err(format!("no error, but {code} was expected")),
        (Ok(answer), None) => judge(&answer, expect),
    }
}

fn judge(answer: &str, expect: &Value) -> Result<(), String> {
    let strings = |name: &str| -> Vec<String> {
        serde_json::from_value(expect[name].clone()).unwrap_or_default()
    };
    if let Some(absent) = strings("contains").iter().find(|part| !answer.contains(*part)) {
        return Err(format!("{absent:?} is not in\n{answer}"));
    }
    if let Some(present) = strings("excludes").iter().find(|part| answer.contains(*part)) {
        return Err(format!("{present:?} is in\n{answer}"));
    }
    let report: Value = serde_json::from_str(answer).unwrap_or_default();
    for (at, value) in expect["values"].as_object().into_iter().flatten() {
        let found = report.pointer(at).unwrap_or(&Value::Null);
        if found != value {
            return Err(format!("{found} and not {value} at {at} in\n{answer}"));
        }
    }
    if let Some(summary) = expect.get("summary").filter(|summary| !has(&report["summary"], summary))
    {
        return Err(format!("{summary} is not in {}", report["summary"]));
    }
    let only = strings("only");
    let found = report["findings"].as_array().into_iter().flatten();
    let found = found.filter(|finding| only.iter().any(|rule| finding["rule"] == **rule));
    same(&found.collect::<Vec<_>>(), expect["findings"].as_array().map_or(&[], Vec::as_slice))
}

/// Whether an object has all members of another.
fn has(object: &Value, members: &Value) -> bool {
    let mut members = members.as_object().into_iter().flatten();
    members.all(|(name, value)| object.get(name) == Some(value))
}

/// Whether there is a finding for each that is expected, and no other.
fn same(found: &[&Value], expected: &[Value]) -> Result<(), String> {
    let mut left = found.to_vec();
    for wanted in expected {
        let Some(at) = left.iter().position(|finding| has(finding, wanted)) else {
            return Err(format!("{wanted} is not among {found:#?}"));
        };
        left.remove(at);
    }
    if left.is_empty() { Ok(()) } else { Err(format!("not expected: {left:#?}")) }
}

/// An example of a rule as a case.
fn case(about: &About, example: &Example) -> Value {
    let text = example_text(example.change).expect("JSON");
    let found = example.found.iter().map(|at| json!({"rule": about.id, "at": at}));
    let mut case = json!({
        "name": example.title,
        "operation": "check",
        "expect": {"only": [about.id], "findings": found.collect::<Vec<_>>()},
    });
    if example.change.starts_with("text:") {
        case["text"] = text.into();
    } else {
        case["document"] = serde_json::from_str(&text).expect("JSON");
    }
    case
}

fn lines(cases: &[Value]) -> String {
    let lines: Vec<String> = cases.iter().map(|case| format!("  {case}")).collect();
    format!("[\n{}\n]\n", lines.join(",\n"))
}

#[test]
fn examples_are_vectors_and_the_manifest_lists_all() {
    let rules = folder().join("vectors/rules");
    std::fs::create_dir_all(rules).expect("the folder");
    let mut made = BTreeSet::new();
    for about in all().filter(|about| !about.examples.is_empty()) {
        let cases: Vec<Value> = about.examples.iter().map(|example| case(about, example)).collect();
        let file = format!("rules/{}.json", about.id);
        blessed(&format!("vectors/{file}"), &lines(&cases));
        made.insert(file);
    }
    let packs = Packs::default();
    std::fs::create_dir_all(folder().join("vectors/packs")).expect("the folder");
    for pack in Packs::built_in().filter_map(|id| packs.get(id)) {
        let file = format!("packs/{}.json", pack.id());
        blessed(&format!("vectors/{file}"), &lines(&pack_cases::cases(&pack)));
        made.insert(file);
    }
    let made_before = files("rules").into_iter().chain(files("packs"));
    let left_over: Vec<_> = made_before.filter(|file| !made.contains(file)).collect();
    assert_eq!(left_over, Vec::<String>::new(), "these belong to no rule and no pack");
    let all = files("cases").into_iter().chain(made);
    let listed: Vec<Value> =
        all.map(|file| json!({"cases": cases(&file).len(), "file": file})).collect();
    let manifest = format!("{{\"format\": \"1\", \"files\": {}}}\n", lines(&listed).trim_end());
    blessed("vectors/manifest.json", &manifest);
}

#[test]
fn every_case_comes_out_as_expected() {
    let manifest = json("vectors/manifest.json").expect("the manifest");
    let (mut wrong, mut count) = (Vec::new(), 0);
    for listed in manifest["files"].as_array().expect("files") {
        let file = listed["file"].as_str().expect("a file");
        for case in cases(file) {
            count += 1;
            if let Err(why) = replay(&case) {
                wrong.push(format!("{file}: {}: {why}", case["name"]));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(count > 70, "{count} cases");
}

#[test]
fn a_case_that_is_wrong_is_found() {
    let expects = [
        json!({"error": "empty"}),
        json!({"only": ["bad-date"], "findings": []}),
        json!({"only": ["bad-date"], "findings": [{"rule": "bad-date", "at": "/title"}]}),
        json!({"summary": {"errors": 99}}),
        json!({"contains": ["nothing like it"]}),
        json!({"excludes": ["bad-date"]}),
        json!({"values": {"/summary/errors": 99}}),
    ];
    for expect in expects {
        let case =
            json!({"operation": "check", "document": {"as_of": "2018-13"}, "expect": expect});
        assert!(replay(&case).is_err(), "{case}");
    }
}
