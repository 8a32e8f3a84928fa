//! The JSON Schema of the register says the same as the reader, and the schema of reports describes them.
#![allow(clippy::indexing_slicing, clippy::expect_used, clippy::panic, reason = "a test may stop")]

use comity::facade::call;
use comity::model::{Country, Date, Decimal, Register, is_id, is_language_tag};
use comity::reading::{self, Source};
use comity_tests::damage::{NEARLY, anything, damage, pointers};
use comity_tests::files::{folder, json, registers};
use comity_tests::random::{COUNTRIES, DATES, DECIMALS, IDS, Random, TAGS, register};
use comity_tests::{BASE, blessed, example_text};
use jsonschema::Validator;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::sync::LazyLock;

static SCHEMA: LazyLock<Validator> = LazyLock::new(|| {
    jsonschema::validator_for(&comity::schema::register()).expect("the schema is one")
});

/// The structural findings of a document, each in a line; the reason where it is not read at all.
fn faults(document: &Value) -> Vec<String> {
    let text = document.to_string();
    let source = Source::from(text.as_str());
    match reading::read(&source) {
        Ok(reading) => reading.findings.iter().map(|f| format!("{} {}", f.rule(), f.at)).collect(),
        Err(why) => vec![why.to_string()],
    }
}

/// What the schema says against a document.
fn objections(document: &Value) -> Vec<String> {
    SCHEMA.iter_errors(document).map(|e| format!("{e} {}", e.instance_path())).collect()
}

fn assert_agreement(document: &Value, about: &str) {
    let (faults, objections) = (faults(document), objections(document));
    assert_eq!(
        faults.is_empty(),
        objections.is_empty(),
        "{about}\nreader: {faults:#?}\nschema: {objections:#?}\n{document}"
    );
}

#[test]
fn the_generated_file_is_in_sync() {
    let text = serde_json::to_string_pretty(&comity::schema::register()).expect("JSON") + "\n";
    blessed("../docs/schema/register.schema.json", &text);
}

#[test]
fn the_schemas_are_schemas() {
    assert!(jsonschema::meta::is_valid(&comity::schema::register()));
    assert!(jsonschema::meta::is_valid(&report_schema()));
}

#[test]
fn sound_registers_are_accepted() {
    for (name, text) in registers().expect("the registers") {
        let document: Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(objections(&document), Vec::<String>::new(), "{name}");
        assert_eq!(faults(&document), Vec::<String>::new(), "{name}");
    }
}

#[test]
fn every_reading_example_is_judged_alike() {
    for about in reading::CATALOG {
        for example in about.examples {
            let text = example_text(example.change).expect("JSON");
            // What JSON itself cannot say, such as a member given twice, is not the schema's business.
            if let Ok(document) = serde_json::from_str::<Value>(&text)
                && about.id != "duplicate-member"
            {
                assert_agreement(&document, example.title);
            }
        }
    }
}

#[test]
fn every_day_is_judged_alike() {
    for year in [0, 4, 100, 400, 1600, 1900, 2000, 2018, 2020, 2100, 9999] {
        for month in 0..=13 {
            for day in 0..=32 {
                let text = format!("{year:04}-{month:02}-{day:02}");
                assert_written(&text, "as_of", Date::new(&text).is_some());
            }
            let text = format!("{year:04}-{month:02}");
            assert_written(&text, "as_of", Date::new(&text).is_some());
        }
    }
}

#[test]
fn every_string_that_nearly_fits_is_judged_alike() {
    for text in [NEARLY, DATES, DECIMALS, IDS, COUNTRIES, TAGS].concat() {
        assert_written(text, "as_of", Date::new(text).is_some());
        assert_written(text, "id", is_id(text));
        assert_written(text, "keeper", is_id(text));
        assert_in_place(text, "/parties/0", json!(text), Country::new(text).is_some());
        let claim = "/projects/0/sectors/0/percentage";
        assert_in_place(text, claim, json!(text), Decimal::new(text).is_some());
        assert_in_place(text, "/title", json!({ (text): "x" }), is_language_tag(text));
    }
}

/// The schema and the reader say of a member of the base register that holds `text` what the type says.
fn assert_written(text: &str, member: &str, right: bool) {
    assert_in_place(text, &format!("/{member}"), json!(text), right);
}

fn assert_in_place(text: &str, at: &str, value: Value, right: bool) {
    let mut document = json!({
        "comity": "1", "id": "r", "title": "t", "keeper": "k", "parties": ["CN"], "languages": [],
        "as_of": "2018", "projects": [{"id": "p", "kind": null, "title": null, "status": null,
            "sectors": [{"vocabulary": "v", "code": "c", "percentage": "1"}]}],
    });
    *document.pointer_mut(at).expect("it was there") = value;
    assert_eq!(SCHEMA.is_valid(&document), right, "the schema on {text:?} at {at}");
    assert_eq!(faults(&document).is_empty(), right, "the reader on {text:?} at {at}");
}

#[test]
fn every_type_in_every_place_is_judged_alike() {
    let mut base: Value = serde_json::from_str(BASE).expect("the base is JSON");
    for list in ["organizations", "mechanisms", "meetings"] {
        base[list].as_array_mut().expect("a list").truncate(1);
    }
    for at in pointers(&base).iter().filter(|at| !at.is_empty()) {
        for value in
            [json!(null), json!([]), json!({}), json!(4_294_967_295.0), json!("x"), json!(true)]
        {
            let mut document = base.clone();
            *document.pointer_mut(at).expect("it was there") = value;
            assert_agreement(&document, at);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..Default::default() })]

    #[test]
    fn random_registers_are_accepted(seed: u64) {
        let document = register(&mut Random::new(seed));
        prop_assert_eq!(objections(&document), Vec::<String>::new());
        prop_assert_eq!(faults(&document), Vec::<String>::new());
    }

    #[test]
    fn a_damaged_base_is_judged_alike(seed: u64) {
        let mut document = serde_json::from_str(BASE).expect("the base is JSON");
        let how = damage(&mut Random::new(seed), &mut document);
        assert_agreement(&document, &how);
    }

    #[test]
    fn damaged_random_registers_are_judged_alike(seed: u64) {
        let mut random = Random::new(seed);
        let mut document = register(&mut random);
        for _ in 0..=random.below(3) {
            let how = damage(&mut random, &mut document);
            assert_agreement(&document, &how);
        }
    }

    #[test]
    fn anything_in_a_members_place_is_judged_alike(seed: u64) {
        let mut random = Random::new(seed);
        let mut document = register(&mut random);
        let members = Register::SHAPE.members;
        let name = members.get(random.below(members.len())).map_or("id", |member| member.name);
        document[name] = anything(&mut random);
        assert_agreement(&document, name);
    }
}

fn report_schema() -> Value {
    json("../docs/schema/report.schema.json").expect("the schema of reports")
}

#[test]
fn reports_are_as_their_schema_says() {
    let validator = jsonschema::validator_for(&report_schema()).expect("the schema is one");
    let mut documents = registers().expect("the registers");
    documents.push(("planted".to_owned(), planted()));
    for (name, text) in documents {
        for options in [r#"{}"#, r#"{"language": "ko", "mask": true, "as_of": "2018"}"#] {
            let report = call("check", options, &[text.as_bytes()]).expect("a report");
            let report: Value = serde_json::from_str(&report).expect("JSON");
            let errors: Vec<String> = validator
                .iter_errors(&report)
                .take(5)
                .map(|e| format!("{e} {}", e.instance_path()))
                .collect();
            assert_eq!(errors, Vec::<String>::new(), "{name}");
        }
    }
}

fn planted() -> String {
    std::fs::read_to_string(folder().join("data/planted.json")).expect("the planted faults")
}

#[test]
fn the_report_schema_forbids_what_no_report_has() {
    let validator = jsonschema::validator_for(&report_schema()).expect("the schema is one");
    let report = call("check", "{}", &[planted().as_bytes()]).expect("a report");
    let report: Value = serde_json::from_str(&report).expect("JSON");
    for (at, value) in [
        ("/findings/0/severity", json!("fatal")),
        ("/findings/0/line", json!(0)),
        ("/findings/0/at", json!("projects")),
        ("/stamp/digest", json!("none")),
        ("/summary/errors", json!(-1)),
        ("/language", json!("ja")),
    ] {
        let mut report = report.clone();
        *report.pointer_mut(at).expect("the report has it") = value;
        assert!(!validator.is_valid(&report), "{at}");
    }
}
