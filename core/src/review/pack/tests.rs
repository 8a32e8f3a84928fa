//! The packs that are built in.
#![allow(clippy::panic, clippy::indexing_slicing, reason = "tests")]

use super::{BUILT_IN, Pack, Packs, read};
use crate::model::{Items, Language, Record, Text, Value};
use crate::reading::Source;
use crate::review::{Answer, Rectified, Review};

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

/// The faults of a pack with a head, each with its line.
fn faults(body: &str) -> Vec<String> {
    let text = format!("id = 'x'\nversion = '1'\ntitle = 'T'\n{body}");
    let Err(error) = Packs::default().read(&Source::from(text.as_str())) else { return Vec::new() };
    let told = error.faults().iter();
    told.map(|f| format!("{} {}", f.place().map_or(0, |place| place.line), f.code())).collect()
}

#[test]
fn what_follows_from_a_fault_is_not_told() {
    const GATE: &str = "title = 'G'\nrequirement = 'R'\ncondition = 'true'\n";
    const CRITERION: &str = "id = 'c'\ntitle = 'C'\nrequirement = 'R'\ncondition = 'true'\n";
    assert_eq!(faults("gates = 'x'"), ["4 wrong-type"]);
    assert_eq!(
        faults(&format!("[[gates]]\n{GATE}[[gates]]\n{GATE}")),
        ["4 missing-id", "8 missing-id"]
    );
    assert_eq!(
        faults(&format!("[[stages]]\ntitle = 'S'\n[[gates]]\nid = 'g'\nstage = 's'\n{GATE}")),
        ["4 missing-id"]
    );
    assert_eq!(
        faults(&format!("scale = 5\n[[criteria]]\nweight = 1\n{CRITERION}")),
        ["4 wrong-type"]
    );
    assert_eq!(
        faults(&format!(
            "[scale]\nlowest = 0\nhighest = 1\nweights = 5\n[[criteria]]\nweight = 'abc'\n{CRITERION}"
        )),
        ["9 bad-decimal"]
    );
    assert_eq!(
        faults(&format!(
            "[[parameters]]\nid = 'n'\nkind = 'whole'\ntitle = 'N'\n[[gates]]\nid = 'g'\n{GATE}"
        )),
        ["4 missing-member"]
    );
}

#[test]
fn what_is_written_in_short_is_read_as_such() {
    let scored = "example_register = '{\"projects\": [{\"id\": \"p\"}]}'\nscale = { lowest = 0, highest = 1, weights = 1 }\ncriteria = [{ id = 'c', title = 'C', requirement = 'R', weight = 1, condition = 'true' }]\n";
    assert_eq!(
        faults(&format!("{scored}examples = [{{ title = 'E', verdict = 'met', total = 1.0 }}]")),
        [""; 0]
    );
    assert_eq!(faults(&format!("extends = 5\n{scored}")), ["4 unknown-pack"]);
    assert_eq!(faults("extends = ['flagship']"), ["4 wrong-type"]);
}

#[test]
fn levels_count_as_what_is_asked() {
    let level = "{ score = 1, title = 'L', condition = 'true' }";
    let levels = vec![level; 200].join(", ");
    let criterion = format!(
        "criteria = [{{ id = 'c', title = 'C', requirement = 'R', weight = 1, levels = [{levels}] }}]"
    );
    assert_eq!(
        faults(&format!("scale = {{ lowest = 0, highest = 1, weights = 1 }}\n{criterion}")),
        ["1 too-many"]
    );
}

#[test]
fn of_a_broken_text_so_many_faults_are_told() {
    assert!(faults(&"=\n".repeat(100_000)).len() <= 110);
}

#[test]
fn a_pack_that_is_not_in_utf_8_is_none() {
    let text = b"id = 'x'\nversion = '1'\ntitle = '\xCF\xEE\xC4\xBF'\ngates = [{ id = 'g', title = 'G', requirement = 'R', condition = 'true' }]";
    let error = Packs::default().read(&Source::new(text)).err();
    let told = error
        .iter()
        .flat_map(|error| error.faults())
        .next()
        .map(|f| (f.code(), f.place().map_or(0, |place| place.line)));
    assert_eq!(told, Some(("invalid-encoding", 3)));
}

#[test]
fn only_what_came_later_puts_right() {
    let pack = |months: &str| {
        let text = format!(
            "id = 'x'\nversion = '1'\ntitle = 'T'\ngates = [{{ id = 'g', title = 'G', requirement = 'R', condition = 'true' }}]\n[outcome.rectification]\ntimes = 2\nmonths = {months}"
        );
        Packs::default()
            .read(&Source::from(text.as_str()))
            .unwrap_or_else(|error| panic!("{error}"))
    };
    let judged = |months: &str, recorded: &[(&str, &str)]| {
        let recorded = recorded.iter().enumerate().map(|(at, (rating, date))| {
            format!(r#"{{"id": "a{at}", "criterion": "x", "pack": "x", "rating": "{rating}", "date": {date}}}"#)
        });
        let recorded: Vec<String> = recorded.collect();
        let text = format!(
            r#"{{"comity": "1", "id": "r", "title": "甲", "parties": ["CN", "KR"], "languages": ["zh"],
            "as_of": "2018-11-16", "projects": [{{"id": "p", "kind": "joint_study", "title": "乙",
            "status": "active", "assessments": [{}]}}]}}"#,
            recorded.join(", ")
        );
        let source = Source::from(text.as_str());
        let register =
            crate::reading::read(&source).unwrap_or_else(|why| panic!("{why:?}")).register;
        let verdict =
            Review::new(&pack(months), &register, register.as_of.get()).projects[0].verdict.clone();
        (verdict.answer, verdict.rectified)
    };
    let (before, failed, behind) =
        (("met", "\"2016-01-01\""), ("not_met", "\"2017-01-01\""), ("met", "\"2017-03-01\""));
    assert_eq!(judged("6", &[failed, behind]), (Answer::Met, Some(Rectified::InTime)));
    assert_eq!(judged("6", &[before, failed]), (Answer::NotMet, Some(Rectified::TooLate)));
    // One without a date may have come behind what put the other right.
    let undated = ("not_met", "null");
    assert_eq!(
        judged("6", &[failed, behind, undated]),
        (Answer::CannotJudge, Some(Rectified::CannotTell))
    );
    assert_eq!(judged("4294967295", &[failed]), (Answer::Met, Some(Rectified::InTime)));
}

#[test]
fn a_verdict_without_a_day_is_recorded_as_such() {
    let pack = Packs::default().get("delivery").unwrap_or_else(|| panic!("a pack"));
    let source = Source::from(
        r#"{"comity": "1", "id": "r", "title": "甲", "parties": ["CN", "KR"], "languages": ["zh"],
        "projects": [{"id": "p", "kind": "joint_study", "title": "乙", "status": "active"}]}"#,
    );
    let register = crate::reading::read(&source).unwrap_or_else(|why| panic!("{why:?}")).register;
    let review = Review::new(&pack, &register, None);
    let day = crate::model::Date::new("2018-11-16").unwrap_or_else(|| panic!("a day"));
    let assessment = review.assessment("p", "a1", "o", day).unwrap_or_else(|| panic!("a verdict"));
    let said = assessment.justification.known().map_or("", |text| text.best(Language::En));
    assert!(said.starts_with("Delivery 1.0.0: "), "{said}");
}
