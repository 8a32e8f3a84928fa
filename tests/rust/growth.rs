//! Time grows with the input as it should: four times the faults take about four times as long, whatever
//! the faults are. A quadratic step anywhere would take sixteen times as long.
#![allow(
    clippy::indexing_slicing,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test may stop and tell"
)]

use comity::facade::{CheckOptions, check};
use comity::finding::view::{self, View};
use comity::model::Language;
use comity::place::Lines;
use comity::reading::Source;
use std::time::{Duration, Instant};

/// Reading, checking and showing `text`, the best of three times.
fn time(text: &str) -> Duration {
    let once = || {
        let begun = Instant::now();
        let source = Source::from(text);
        let report = check(&source, &CheckOptions::default()).expect("a register").report;
        let lines = Lines::new(source.text());
        let view =
            View { language: Language::Zh, name: "r", lines: Some(&lines), limit: usize::MAX };
        assert!(!report.findings.is_empty(), "the text has faults");
        drop(view::text(&report, &view));
        begun.elapsed()
    };
    (0..3).map(|_| once()).min().unwrap_or_default()
}

/// Half the factor by which a quadratic step would grow, with some room for what the machine does besides.
const LIMIT: f64 = 10.0;

/// Faults of one kind, `n` of them, take about four times as long as a quarter of them.
fn grows(about: &str, n: usize, faults: fn(usize) -> String) {
    let n = if cfg!(debug_assertions) { n / 10 } else { n };
    let (few, many) = (faults(n / 4), faults(n));
    // A machine that is busy in one of the two measurements is asked again.
    let factors = (0..3).map(|_| {
        let (short, long) = (time(&few), time(&many));
        println!("{about}: {n} faults {long:?}, a quarter of them {short:?}");
        long.as_secs_f64() / short.as_secs_f64().max(0.001)
    });
    let best = factors.into_iter().find(|factor| *factor < LIMIT);
    assert!(best.is_some(), "{about}: time grows faster than the input");
}

fn register(members: &str) -> String {
    format!(
        r#"{{"comity": "1", "id": "r", "title": "甲", "parties": ["CN", "KR"], "languages": ["zh"], "as_of": "2018", {members}}}"#
    )
}

/// A list of `n` items, all in one line.
fn list(name: &str, n: usize, item: fn(usize) -> String) -> String {
    format!(r#""{name}": [{}]"#, (0..n).map(item).collect::<Vec<_>>().join(", "))
}

fn members(n: usize, member: fn(usize) -> String) -> String {
    (0..n).map(member).collect::<Vec<_>>().join(", ")
}

fn project(id: usize, more: &str) -> String {
    format!(
        r#"{{"id": "p{id}", "kind": "joint_study", "title": "题", "status": "active", {more}}}"#
    )
}

#[test]
fn names_that_are_not_known() {
    grows("unknown members of one record", 20_000, |n| {
        let odd = members(n, |i| format!(r#""titl{i}": "题""#));
        register(&list("projects", 1, |_| String::from("{}")).replace("{}", &project(0, &odd)))
    });
    grows("tags that are none", 20_000, |n| {
        register(&format!(r#""note": {{{}}}"#, members(n, |i| format!(r#""L{i}": "题""#))))
    });
}

#[test]
fn names_that_are_given_twice() {
    grows("one member again and again", 20_000, |n| {
        register(&members(n, |_| r#""note": "题""#.to_owned()))
    });
    grows("one great list again and again", 20_000, |n| {
        register(&members(n, |_| r#""meetings": []"#.to_owned()))
    });
    grows("languages, and one of them twice", 200_000, |n| {
        let tags = members(n, |i| format!(r#""zh-x{i:06}": "题""#));
        register(&format!(r#""note": {{{tags}, "zh-x000000": "题"}}"#))
    });
}

#[test]
fn values_that_are_badly_written() {
    grows("bad dates in many projects", 20_000, |n| {
        register(&list("projects", n, |i| project(i, r#""approved": {"date": "2018/13"}"#)))
    });
    grows("items that are dropped", 20_000, |n| {
        let bad = list("projects", n, |_| "1".to_owned());
        register(&bad.replace("[1,", &format!("[{}, 1,", project(0, r#""parent": "none""#))))
    });
    grows("dropped items among good ones with faults", 20_000, |n| {
        register(&list("projects", n, |i| match i % 2 {
            0 => "1".to_owned(),
            _ => project(i, r#""parent": "none""#),
        }))
    });
}

#[test]
fn syntax_that_is_broken() {
    grows("commas too many", 20_000, |n| register(&format!(r#""projects": [{}]"#, ",".repeat(n))));
    grows("brackets too many", 20_000, |n| {
        register(&format!(r#""projects": [{}]"#, "}".repeat(n)))
    });
    grows("words that are none", 20_000, |n| register(&list("projects", n, |_| "tru".to_owned())));
    grows("broken projects", 20_000, |n| {
        register(&list("projects", n, |_| r#"{"id" "p", kind: 1}"#.to_owned()))
    });
    grows("broken lines", 20_000, |n| {
        format!("{}\n{}", register(r#""note": "n""#), "{\"id\": \n".repeat(n))
    });
    grows("open brackets", 20_000, |n| register(&format!(r#""note": {}"#, "[".repeat(n))));
}

#[test]
fn references_that_lead_nowhere() {
    grows("to organizations, of which there are many", 20_000, |n| {
        let there = list("organizations", n, |i| {
            format!(r#"{{"id": "institute-{i}", "kind": "other", "names": []}}"#)
        });
        let lost = list("projects", n, |i| {
            project(
                i,
                &format!(
                    r#""participants": [{{"organization": "institut-{i}x", "role": "other"}}]"#
                ),
            )
        });
        register(&format!("{there}, {lost}"))
    });
    grows("to projects, of which there are many", 20_000, |n| {
        register(&list("projects", n, |i| project(i, &format!(r#""parent": "q{i}""#))))
    });
}

#[test]
fn records_of_one_id() {
    grows("projects of one id", 20_000, |n| {
        register(&list("projects", n, |_| project(0, r#""parent": "none""#)))
    });
    grows("projects of one id and decisions on it", 8_000, |n| {
        let decisions = list("decisions", n, |i| {
            format!(r#"{{"id": "d{i}", "kind": "continued", "project": "p0"}}"#)
        });
        let meeting = format!(r#"{{"id": "m", "kind": "session", "status": "held", {decisions}}}"#);
        let projects = list("projects", n, |_| project(0, r#""parent": "none""#));
        register(&format!(r#""meetings": [{meeting}], {projects}"#))
    });
    grows("milestones of one id", 20_000, |n| {
        let late =
            list("milestones", n, |_| r#"{"id": "m", "title": "t", "due": "2017"}"#.to_owned());
        register(&list("projects", 1, |_| "{}".to_owned()).replace("{}", &project(0, &late)))
    });
}

#[test]
fn findings_that_are_accepted() {
    grows("waivers and what they cover", 20_000, |n| {
        let waivers = list("waivers", n, |i| {
            format!(
                r#"{{"rule": "milestone-overdue", "subject": "project:q{i}", "reason": "r", "by": "o"}}"#
            )
        });
        let late = list("projects", n, |i| {
            project(i, r#""milestones": [{"id": "m", "title": "t", "due": "2017"}]"#)
        });
        register(&format!("{waivers}, {late}"))
    });
}
