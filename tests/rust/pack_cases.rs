//! The examples of a pack as cases that every language replays.

use comity::model::{Stated, Str};
use comity::review::{Answer, Pack, written};
use comity_tests::merge;
use serde_json::{Map, Value, json};

/// The examples of a pack, each as a case.
pub(crate) fn cases(pack: &Pack) -> Vec<Value> {
    let base = pack.written().example_register.known().map_or("{}", |base| base);
    let base: Value = serde_json::from_str(base).expect("JSON");
    pack.written().examples.items().iter().map(|example| case(pack, &base, example)).collect()
}

fn case(pack: &Pack, base: &Value, example: &written::Example<'_>) -> Value {
    let change = example.change.known().map_or("{}", |change| change);
    let mut document = base.clone();
    merge(&mut document, &serde_json::from_str(change).expect("JSON"));
    let first = document["projects"][0]["id"].as_str().expect("a project");
    let mut options =
        json!({"pack": pack.id(), "project": example.project.known().map_or(first, |id| id)});
    if let Some(as_of) = example.as_of.get() {
        options["as_of"] = json!(as_of);
    }
    json!({
        "name": example.title.known().map_or("", |title| title.best(comity::model::Language::En)),
        "operation": "review",
        "options": options,
        "document": document,
        "expect": {"values": values(pack, example)},
    })
}

/// What an example says, as values in the answer.
fn values(pack: &Pack, example: &written::Example<'_>) -> Map<String, Value> {
    let written = pack.written();
    let gates = written.gates.items().iter().map(|gate| &*gate.id);
    let ids: Vec<&str> = gates.chain(written.criteria.items().iter().map(|c| &*c.id)).collect();
    let mut values = Map::new();
    let mut add = |at: &str, value: Value| values.insert(format!("/verdicts/0/{at}"), value);
    add("answer", json!(example.verdict));
    let named = |list: &Stated<Vec<Str<'_>>>, answer: Answer| {
        let at =
            |id: &Str<'_>| ids.iter().position(|known| *known == id.as_str()).expect("an item");
        let told = |id| (format!("items/{}/answer", at(id)), json!(answer));
        list.items().iter().map(told).collect::<Vec<_>>()
    };
    for (at, value) in named(&example.not_met, Answer::NotMet)
        .into_iter()
        .chain(named(&example.cannot_judge, Answer::CannotJudge))
    {
        add(&at, value);
    }
    for (at, missing) in example.missing.each() {
        add(&format!("missing/{at}/at"), json!(missing));
    }
    if let Some(total) = example.total.get() {
        add("score/lowest", json!(total));
        add("score/highest", json!(total));
    }
    if let Some(rating) = example.rating.known() {
        add("rating/id", json!(rating));
    }
    values
}
