//! Conditions against the interpreter of the `cel` crate wherever nothing is missing, and the laws of three
//! values.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test may stop")]

mod random_conditions;

use comity::model::Register;
use comity::reading::{Source, read};
use comity::review::{Case, Condition, Desk, Parameters};
use comity_tests::random::Random;
use proptest::prelude::*;
use random_conditions::condition;
use serde_json::{Value, json};

/// A project in which every member is there that the conditions ask for.
fn project() -> Value {
    json!({"id": "p1", "kind": "joint_study", "title": "题", "status": "active", "themes": ["air", "dust", "空气"],
      "release": "published", "timeline": {"planned": {"from": "2017-03-01", "to": "2019-12-31"}},
      "contributions": [{"id": "c1", "kind": "commitment", "currency": "CNY"}, {"id": "c2", "kind": "in_kind", "currency": "KRW"}],
      "reports": [
        {"id": "r1", "side": "CN", "state": "accepted", "problems": [], "plans": [{"id": "w1", "text": "a", "answers": ["b1"]}]},
        {"id": "r2", "side": "KR", "state": "draft", "problems": [{"id": "b1", "text": "x", "severity": "high", "category": "data"}],
         "plans": [{"id": "w2", "text": "b", "answers": []}]},
        {"id": "r3", "side": "CN", "state": "draft", "problems": [{"id": "b2", "text": "y", "severity": "low", "category": "other"}],
         "plans": []}]})
}

fn register(project: &Value) -> String {
    json!({"comity": "1", "id": "r", "title": "甲", "parties": ["CN", "KR"], "languages": ["zh"],
        "as_of": "2018-11-16", "projects": [project]})
    .to_string()
}

/// What a condition comes to, or that it cannot be judged.
fn ours(text: &str, register: &Register<'_>) -> Option<bool> {
    let parameters = Parameters::default();
    let condition = Condition::new(text, &parameters);
    let condition = condition.unwrap_or_else(|faults| panic!("{text}: {faults:?}"));
    let desk = Desk::new(register);
    let as_of = register.as_of.get();
    let case = Case::new(&desk, 0, as_of, &parameters).expect("a project");
    let holds = condition.holds(&case).ok();
    let lacks = condition.lacks(&case);
    assert_eq!(holds.is_none(), !lacks.is_empty(), "{text}: {lacks:?}");
    for at in lacks.iter().filter_map(comity::review::Lack::at) {
        assert!(at.as_str().starts_with("/projects/0"), "{text}: {at}");
    }
    let _ = condition.explained(&case);
    holds
}

fn theirs(text: &str, project: &Value) -> Option<bool> {
    let program = cel::Program::compile(text).expect("what we read, they read");
    let mut context = cel::Context::default();
    context.add_variable("project", project).expect("a value");
    match program.execute(&context) {
        Ok(cel::Value::Bool(truth)) => Some(truth),
        Ok(other) => panic!("{text}: {other:?}"),
        Err(_) => None,
    }
}

#[test]
fn conditions_to_begin_with_are_sound() {
    let file = comity_tests::files::folder().join("data/conditions.txt");
    let lines = std::fs::read_to_string(file).expect("conditions");
    assert!(lines.lines().count() > 30);
    for line in lines.lines() {
        assert!(Condition::new(line, &Parameters::default()).is_ok(), "{line}");
    }
}

/// The random conditions are not all decided alike, or else they would show nothing.
#[test]
fn random_conditions_come_to_all_three_answers() {
    let text = register(&project());
    let source = Source::from(text.as_str());
    let register = read(&source).expect("a register").register;
    let answers: Vec<_> = (0..1000).map(|seed| ours(&condition(seed), &register)).collect();
    for answer in [Some(true), Some(false), None] {
        assert!(answers.iter().filter(|a| **a == answer).count() > 50, "{answer:?}");
    }
}

/// Takes away members of a project and of its reports.
fn thinned(project: &mut Value, random: &mut Random) {
    for member in ["release", "themes", "reports"] {
        if random.one_in(4)
            && let Some(object) = project.as_object_mut()
        {
            object.remove(member);
        }
    }
    for member in ["kind", "status"] {
        if random.one_in(4) {
            project[member] = Value::Null;
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, ..ProptestConfig::default() })]

    #[test]
    fn where_nothing_is_missing_cel_says_the_same(seed: u64) {
        let project = project();
        let text = register(&project);
        let source = Source::from(text.as_str());
        let reading = read(&source).expect("a register");
        prop_assert!(reading.findings.is_empty(), "{:?}", reading.findings);
        let condition = condition(seed);
        prop_assert_eq!(ours(&condition, &reading.register), theirs(&condition, &project), "{}", condition);
    }

    #[test]
    fn what_is_judged_with_less_is_judged_the_same_with_more(seed: u64) {
        let condition = condition(seed);
        let (full, mut thin) = (project(), project());
        thinned(&mut thin, &mut Random::new(!seed));
        let [full, thin] = [&full, &thin].map(register);
        let [full, thin] = [&full, &thin].map(|text| Source::from(text.as_str()));
        let [full, thin] = [&full, &thin].map(|source| read(source).expect("a register").register);
        if let Some(truth) = ours(&condition, &thin) {
            prop_assert_eq!(ours(&condition, &full), Some(truth), "{}", condition);
        }
    }

    #[test]
    fn the_laws_of_three_values_hold(seed: u64) {
        let (a, b) = (condition(seed), condition(seed.rotate_left(32) ^ 1));
        let mut thin = project();
        thinned(&mut thin, &mut Random::new(!seed));
        let text = register(&thin);
        let source = Source::from(text.as_str());
        let register = read(&source).expect("a register").register;
        let judge = |text: String| ours(&text, &register);
        let (x, y) = (judge(a.clone()), judge(b.clone()));
        let and = match (x, y) {
            (Some(false), _) | (_, Some(false)) => Some(false),
            (Some(true), Some(true)) => Some(true),
            _ => None,
        };
        prop_assert_eq!(judge(format!("({a}) && ({b})")), and);
        prop_assert_eq!(judge(format!("({b}) && ({a})")), and);
        prop_assert_eq!(judge(format!("!(!({a}) || !({b}))")), and);
        prop_assert_eq!(judge(format!("!(!({a}))")), x);
        prop_assert_eq!(judge(format!("({a}) || !({a})")), x.map(|_| true));
    }
}
