//! What fuzzing begins with: registers, the examples of all rules, vectors, and words of the format.

use comity::finding::About;
use comity::model::{Kind, Register, Shape};
use comity::{reading, rules};
use comity_tests::damage::NEARLY;
use comity_tests::random::{Random, STRINGS, register};
use comity_tests::{BASE, example_text, files};
use serde_json::Value;
use std::collections::BTreeSet;

/// Texts of a few kilobytes each.
pub fn texts() -> Vec<Vec<u8>> {
    let mut texts = vec![BASE.to_owned(), String::new(), "{}".to_owned()];
    texts.extend(std::fs::read_to_string(files::folder().join("data/planted.json")));
    texts.extend((0..40).map(|seed| register(&mut Random::new(seed)).to_string()));
    let rules = rules::CATALOG.iter().map(|rule| &rule.about);
    texts.extend(reading::CATALOG.iter().copied().chain(rules).flat_map(examples));
    for file in ["reading", "encodings", "options", "views"] {
        let cases = files::json(&format!("vectors/cases/{file}.json")).unwrap_or_default();
        let cases = cases.as_array().cloned().unwrap_or_default();
        texts.extend(cases.iter().filter_map(|case| case["text"].as_str().map(str::to_owned)));
    }
    texts.into_iter().map(String::into_bytes).collect()
}

fn examples(about: &About) -> impl Iterator<Item = String> {
    about.examples.iter().filter_map(|example| example_text(example.change).ok())
}

/// Words of the format: names of members, codes, and what nearly fits.
pub fn words() -> Vec<Vec<u8>> {
    let mut words = BTreeSet::new();
    of_shape(&Register::SHAPE, &mut words);
    words.extend(NEARLY.iter().chain(STRINGS).map(|word| Value::from(*word).to_string()));
    let signs = [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\n", "null", "true", "22.0", "-1", "1e9", "{}",
        "[]",
    ];
    words.extend(signs.map(str::to_owned));
    words.into_iter().map(String::into_bytes).collect()
}

fn of_shape(shape: &Shape, words: &mut BTreeSet<String>) {
    for member in shape.members {
        words.insert(format!("\"{}\":", member.name));
        of_kind(&member.kind, words);
    }
}

fn of_kind(kind: &Kind, words: &mut BTreeSet<String>) {
    match kind {
        Kind::Record(shape) => of_shape(shape, words),
        Kind::List(item) => of_kind(item, words),
        Kind::Code(list) => words.extend(list.codes.iter().map(|(code, _)| format!("\"{code}\""))),
        _ => {}
    }
}
