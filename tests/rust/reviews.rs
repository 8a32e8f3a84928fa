//! What holds of the packs that are built in, on every register there is.
#![allow(clippy::indexing_slicing, clippy::expect_used, clippy::panic, reason = "a test may stop")]

use comity::model::{Kind, Project, Register, Shape};
use comity::reading::{Source, read};
use comity::review::{Answer, Desk, Pack, Packs, Verdict};
use comity_tests::files::registers;
use comity_tests::merge;
use comity_tests::random::Random;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::sync::LazyLock;

static PACKS: LazyLock<Vec<Pack>> = LazyLock::new(|| {
    let packs = Packs::default();
    Packs::built_in()
        .map(|id| packs.get(id).unwrap_or_else(|| panic!("{id} cannot be read")))
        .collect()
});

/// Registers with projects of every kind: the two that are kept, and the examples of all packs.
static REGISTERS: LazyLock<Vec<Value>> = LazyLock::new(|| {
    let kept = registers()
        .expect("files")
        .into_iter()
        .map(|(_, text)| serde_json::from_str(&text).expect("JSON"));
    kept.chain(PACKS.iter().flat_map(examples)).collect()
});

fn examples(pack: &Pack) -> Vec<Value> {
    let base = pack.written().example_register.known().expect("a register");
    let base: Value = serde_json::from_str(base).expect("JSON");
    let changed = pack.written().examples.items().iter().map(|example| {
        let mut register = base.clone();
        let change = example.change.known().map_or("{}", |change| change);
        merge(&mut register, &serde_json::from_str(change).expect("JSON"));
        register
    });
    changed.collect()
}

/// What every pack says of every project, with the places of what is missing.
fn verdicts(register: &Value) -> Vec<(Verdict, Vec<String>)> {
    let text = register.to_string();
    let source = Source::from(text.as_str());
    let register = read(&source).expect("a register").register;
    let desk = Desk::new(&register);
    let as_of = register.as_of.get();
    let pairs =
        PACKS.iter().flat_map(|pack| register.projects.each().map(move |(at, _)| (pack, at)));
    let judged = pairs.filter_map(|(pack, at)| {
        let verdict = pack.judge(&desk, at, as_of)?;
        let missing = pack.missing(&desk, &verdict, as_of);
        let places = missing.iter().filter_map(|lack| Some(lack.at()?.as_str().to_owned()));
        Some((verdict, places.collect()))
    });
    judged.collect()
}

#[test]
fn every_answer_is_given_by_every_kind_of_item() {
    let all: Vec<_> = REGISTERS.iter().flat_map(verdicts).collect();
    for answer in [Answer::Met, Answer::NotMet, Answer::NotApplicable, Answer::CannotJudge] {
        assert!(all.iter().filter(|(v, _)| v.answer == answer).count() > 20, "{answer}");
    }
    for (verdict, missing) in &all {
        assert_eq!(verdict.answer == Answer::CannotJudge, !missing.is_empty(), "{verdict:?}");
    }
}

/// Another id, which sorts otherwise.
fn other(id: &str) -> String {
    format!("n{}", id.chars().rev().collect::<String>())
}

/// An ids path or an id, with other ids; what is neither stays.
fn other_path(path: &str) -> String {
    if path.contains("://") {
        return path.to_owned();
    }
    let steps = path.split('/').map(|step| match step.split_once(':') {
        Some((word, id)) => format!("{word}:{}", other(id)),
        None => other(step),
    });
    steps.collect::<Vec<_>>().join("/")
}

/// Gives every record another id, and every reference to it.
fn rename(value: &mut Value, kind: &Kind, name: &str) {
    match (kind, value) {
        (Kind::Id | Kind::Reference(_), Value::String(id)) => *id = other(id),
        (Kind::String, Value::String(path)) if ["answers", "evidence"].contains(&name) => {
            *path = other_path(path);
        }
        (Kind::List(item), Value::Array(items)) => {
            items.iter_mut().for_each(|value| rename(value, item, name));
        }
        (Kind::Record(shape), Value::Object(members)) => {
            for (name, value) in members {
                if let Some((_, member)) = shape.member(name) {
                    rename(value, &member.kind, name);
                }
            }
        }
        _ => {}
    }
}

#[test]
fn renaming_ids_changes_nothing() {
    for register in REGISTERS.iter() {
        let mut renamed = register.clone();
        rename(&mut renamed, &Kind::Record(&Register::SHAPE), "");
        assert_ne!(renamed["projects"][0]["id"], register["projects"][0]["id"]);
        assert_eq!(verdicts(&renamed), verdicts(register));
    }
}

/// Takes away optional members, or makes members unknown, here and there.
fn thin(value: &mut Value, shape: &Shape, random: &mut Random) {
    let Value::Object(members) = value else { return };
    let names: Vec<String> = members.keys().filter(|name| *name != "id").cloned().collect();
    for name in names {
        let Some((_, member)) = shape.member(&name) else { continue };
        if random.one_in(12) {
            members.remove(&name);
            continue;
        }
        let Some(value) = members.get_mut(&name) else { continue };
        if random.one_in(20) {
            *value = Value::Null;
        }
        match (&member.kind, value) {
            (Kind::Record(shape), value) => thin(value, shape, random),
            (Kind::List(Kind::Record(shape)), Value::Array(items)) => {
                items.iter_mut().for_each(|item| thin(item, shape, random));
            }
            _ => {}
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    /// Adding what was missing never makes of a project that is met one that cannot be judged.
    #[test]
    fn what_is_met_with_less_is_decided_with_more(seed: u64) {
        let random = &mut Random::new(seed);
        let full = &REGISTERS[random.below(REGISTERS.len())];
        let mut less = full.clone();
        for project in less["projects"].as_array_mut().into_iter().flatten() {
            thin(project, &Project::SHAPE, random);
        }
        for ((more, _), (less, _)) in verdicts(full).iter().zip(&verdicts(&less)) {
            if less.answer == Answer::Met {
                prop_assert_ne!(more.answer, Answer::CannotJudge, "{:?}", more);
            }
        }
    }
}

#[test]
fn packs_have_a_size() {
    let read = |text: String| {
        Packs::default().read(&Source::from(text.as_str())).map(|pack| pack.id().to_owned())
    };
    let codes = |text: String| {
        let error = read(text).expect_err("too large");
        error.faults().iter().map(comity::finding::FileFault::code).collect::<Vec<_>>()
    };
    let gates = |count: usize| {
        let gate = |at| json!({"id": format!("g{at}"), "title": "G", "requirement": "g", "condition": "true"});
        let gates: Vec<Value> = (0..count).map(gate).collect();
        json!({"id": "many", "version": "1", "title": "Many", "gates": gates}).to_string()
    };
    assert_eq!(read(gates(200)).expect("a pack"), "many");
    assert_eq!(codes(gates(201)), ["too-many"]);
    assert_eq!(codes("#".repeat(500_001)), ["too-large"]);
}
