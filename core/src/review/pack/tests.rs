//! The packs that are built in.
#![allow(clippy::panic, clippy::indexing_slicing, reason = "tests")]

use super::{BUILT_IN, Pack, Packs, read};
use crate::model::{Items, Language, Record, Text, Value};

fn all() -> impl Iterator<Item = Pack> {
    BUILT_IN.iter().map(|(name, text)| {
        let pack = read::read(text, &Packs::default(), &[]);
        let pack = pack.unwrap_or_else(|error| panic!("{name}.toml:\n{error}"));
        assert_eq!(pack.id(), *name);
        pack
    })
}

/// Every text of a record, with the names that lead to it.
fn texts<'r>(record: &'r dyn Record, at: &str, found: &mut Vec<(String, &'r Text<'r>)>) {
    for (index, member) in record.shape().members.iter().enumerate() {
        let at = format!("{at}/{}", member.name);
        value(record.member(index), &at, found);
    }
}

fn value<'r>(value: Value<'r>, at: &str, found: &mut Vec<(String, &'r Text<'r>)>) {
    match value {
        Value::Text(text) => found.push((at.to_owned(), text)),
        Value::Record(record) => texts(record, at, found),
        Value::List(items) => list(items, at, found),
        _ => {}
    }
}

fn list<'r>(items: &'r dyn Items, at: &str, found: &mut Vec<(String, &'r Text<'r>)>) {
    for index in 0..items.count() {
        if let Some(item) = items.item(index) {
            value(item, &format!("{at}/{index}"), found);
        }
    }
}

#[test]
fn every_pack_reads_and_its_examples_behave() {
    for pack in all() {
        assert!(pack.written().examples.items().len() >= 4, "{}: examples", pack.id());
        assert!(!pack.sources().is_empty(), "{}: sources", pack.id());
    }
}

#[test]
fn every_text_is_there_in_three_languages() {
    for pack in all() {
        let mut found = Vec::new();
        texts(pack.written(), "", &mut found);
        // Titles of sources are as they were printed.
        for (at, text) in found.iter().filter(|(at, _)| !at.starts_with("/sources")) {
            for language in Language::ALL {
                assert!(text.get(language).is_some(), "{}: {at} in {language:?}", pack.id());
            }
        }
    }
}

#[test]
fn examples_show_every_gate_and_criterion() {
    for pack in all() {
        let examples = pack.written().examples.items();
        for item in &pack.items {
            let said = |list: &crate::model::Stated<Vec<_>>| {
                list.items().iter().any(|id: &crate::model::Str<'_>| id.as_str() == item.id)
            };
            let shown = examples.iter().any(|e| said(&e.not_met));
            assert!(shown, "{}: no example in which {} is not met", pack.id(), item.id);
            let open = examples.iter().any(|e| said(&e.cannot_judge));
            assert!(open, "{}: no example in which {} cannot be judged", pack.id(), item.id);
        }
    }
}
