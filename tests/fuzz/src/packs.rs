//! What holds of any pack: it is read or refused with places inside it, and judges, and is shown, without
//! end or panic.

use crate::conditions::REGISTERS;
use comity::facade::{ReviewOptions, review};
use comity::finding::view::View;
use comity::model::Language;
use comity::place::Lines;
use comity::reading::Source;
use comity::review::{Answer, Packs, Review};
use comity_tests::files;
use comity_tests::laws::is_unseen;

/// Reads a pack and reviews registers by it. Panics where a law does not hold.
pub fn judge(bytes: &[u8]) {
    let source = Source::new(bytes);
    let pack = match Packs::default().read(&source) {
        Ok(pack) => pack,
        Err(error) => return refused(&error, &Lines::new(source.text())),
    };
    for text in &*REGISTERS {
        let register = Source::from(text.as_str());
        if let Ok(review) = review(&register, &pack, &ReviewOptions::default()) {
            reviewed(&review);
        }
    }
}

fn refused(error: &comity::finding::FileError, lines: &Lines<'_>) {
    assert!(!error.faults().is_empty(), "refused without a fault");
    for fault in error.faults() {
        let place = fault.place().expect("a place");
        let characters = lines.line(place.line).chars().count();
        assert!((1..=characters + 3).contains(&place.column), "{} {place:?}", fault.code());
        for language in Language::ALL {
            let told = fault.message(language);
            assert!(!told.contains(is_unseen) && !told.contains('\n'), "{told:?}");
        }
    }
}

fn reviewed(review: &Review) {
    for project in &review.projects {
        let open = project.verdict.answer == Answer::CannotJudge;
        assert!(open || project.missing.is_empty(), "decided, and something is missing");
        let range = project.verdict.total;
        assert!(range.is_none_or(|range| range.lowest <= range.highest), "{range:?}");
    }
    let counts = review.counts();
    let answers = counts.met + counts.not_met + counts.not_applicable + counts.cannot_judge;
    assert_eq!(answers, counts.projects);
    for language in Language::ALL {
        let view = View::new(language, "r.json");
        for text in [review.text(&view), review.markdown(&view)] {
            assert!(!text.contains(is_unseen), "a view moves the cursor: {text:?}");
        }
        let json: Result<serde_json::Value, _> = serde_json::from_str(&review.json(language));
        assert!(json.is_ok(), "a view is no JSON");
    }
}

/// Packs to begin with: those that are built in, and those of the vectors.
pub fn texts() -> Vec<Vec<u8>> {
    let folder = files::folder().join("../core/src/review/packs");
    let built_in = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let built_in = built_in.filter_map(|file| std::fs::read_to_string(file.path()).ok());
    // Under names that are not taken, so that they can be read.
    let built_in = built_in.map(|text| text.replacen("id = \"", "id = \"my-", 1).into_bytes());
    let cases = files::json("vectors/cases/packs.json").unwrap_or_default();
    let cases = cases.as_array().cloned().unwrap_or_default();
    let packs = cases.iter().filter_map(|case| case["packs"].as_array()).flatten();
    let packs = packs.filter_map(|text| Some(text.as_str()?.as_bytes().to_vec()));
    built_in.chain(packs).collect()
}

/// Lines of packs.
const LINES: &str = r#"[[gates]]
[[criteria]]
[scale]
[outcome]
[applies]
[[parameters]]
[[stages]]
[[examples]]
[outcome.rectification]
[[outcome.bands]]
[[criteria.levels]]
id = "a"
extends = "flagship"
condition = "true"
applies = "false"
score = "1 / 0"
weight = 99999999999999999999
weight = 1e300
weights = 1
total = "1"
each = 3
stage = "a"
default = ["a", "b"]
kind = "whole"
min = -1
change = "{}"
times = 4294967295
months = 4294967295
verdict = "met"
'''
"""
title = { en = "x" }"#;

/// Words of packs.
pub fn words() -> Vec<Vec<u8>> {
    let lines = LINES.lines().map(|line| format!("{line}\n").into_bytes());
    lines.chain(crate::conditions::words()).collect()
}
