//! What holds of the packs that are built in, on every register there is.
#![allow(clippy::indexing_slicing, clippy::expect_used, clippy::panic, reason = "a test may stop")]

use comity::model::{Kind, MemberNeed, Project, Register, Shape};
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

/// Makes members unknown, here and there, of a record and of the records in it.
fn unknown(value: &mut Value, shape: &Shape, one_in: usize, random: &mut Random) {
    let Value::Object(members) = value else { return };
    for (name, value) in members {
        let Some((_, member)) = shape.member(name) else { continue };
        if member.need != MemberNeed::Key && random.one_in(one_in) {
            *value = Value::Null;
        }
        match (&member.kind, value) {
            (Kind::Record(shape), value) => unknown(value, shape, one_in, random),
            (Kind::List(Kind::Record(shape)), Value::Array(items)) => {
                items.iter_mut().for_each(|item| unknown(item, shape, one_in, random));
            }
            _ => {}
        }
    }
}

/// A register of which less is known: of its projects, and of the countries of its organizations.
fn less_known(register: &Value, random: &mut Random) -> Value {
    let mut less = register.clone();
    let one_in = [10, 40, 150][random.below(3)];
    for project in less["projects"].as_array_mut().into_iter().flatten() {
        unknown(project, &Project::SHAPE, one_in, random);
    }
    for organization in less["organizations"].as_array_mut().into_iter().flatten() {
        if random.one_in(one_in) {
            organization["country"] = Value::Null;
        }
    }
    less
}

/// What is decided where less is known is decided alike where more is, and scores become no wider; how many
/// projects are met with less.
fn decided_alike(less: &Value, more: &Value) -> usize {
    let mut met = 0;
    for ((more, _), (less, _)) in verdicts(more).iter().zip(&verdicts(less)) {
        if less.answer != Answer::CannotJudge {
            assert_eq!(less.answer, more.answer, "{less:#?}\n{more:#?}");
        }
        met += usize::from(less.answer == Answer::Met);
        if let (Some(less), Some(more)) = (less.total, more.total) {
            assert!(less.lowest <= more.lowest && more.highest <= less.highest, "{less} {more}");
        }
    }
    met
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn what_is_decided_with_less_is_decided_alike_with_more(seed: u64) {
        let random = &mut Random::new(seed);
        let more = &REGISTERS[random.below(REGISTERS.len())];
        decided_alike(&less_known(more, random), more);
    }
}

/// The law would say nothing if nothing were met with less.
#[test]
fn projects_are_met_though_something_is_unknown() {
    let random = &mut Random::new(7);
    let met = |more: &Value| decided_alike(&less_known(more, random), more);
    let met = REGISTERS.iter().map(met).sum::<usize>();
    assert!(met > 20, "{met}");
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
