//! Memory grows with the input, by a factor that is known: an allocator counts what is held at most.
#![allow(
    clippy::indexing_slicing,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test may stop and tell"
)]

use comity::facade::{CheckOptions, check};
use comity::finding::view;
use comity::model::Language;
use comity::reading::Source;
use comity_tests::files::is_structural;
use std::alloc::{GlobalAlloc, Layout, System};
use std::fmt::Write;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

struct Counting;

static HELD: AtomicUsize = AtomicUsize::new(0);
static MOST: AtomicUsize = AtomicUsize::new(0);

// SAFETY: every call is passed on to the system's allocator as it came.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let held = HELD.fetch_add(layout.size(), Ordering::Relaxed) + layout.size();
        MOST.fetch_max(held, Ordering::Relaxed);
        // SAFETY: the caller's promises are those that the system asks for.
        unsafe { System.alloc(layout) }
    }
    unsafe fn dealloc(&self, memory: *mut u8, layout: Layout) {
        HELD.fetch_sub(layout.size(), Ordering::Relaxed);
        // SAFETY: the memory came from the system's allocator with this layout.
        unsafe { System.dealloc(memory, layout) }
    }
    unsafe fn realloc(&self, memory: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        let held = HELD.fetch_add(size.wrapping_sub(layout.size()), Ordering::Relaxed);
        MOST.fetch_max(held.wrapping_add(size).wrapping_sub(layout.size()), Ordering::Relaxed);
        // SAFETY: the memory came from the system's allocator with this layout.
        unsafe { System.realloc(memory, layout, size) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// One measurement at a time.
static TURN: Mutex<()> = Mutex::new(());

const MEGABYTE: usize = 1 << 20;

/// A hundred megabytes; fewer where the compiler has not optimized, since that takes a minute.
const LONG: usize = if cfg!(debug_assertions) { 8 } else { 100 } * MEGABYTE;

/// Checks a text and makes its report in JSON; gives the rules that found something, and how many times
/// the text's size was held at most besides it.
fn measured(text: &str) -> (Vec<&'static str>, f64) {
    let before = HELD.load(Ordering::Relaxed);
    MOST.store(before, Ordering::Relaxed);
    let source = Source::new(text.as_bytes());
    let checked = check(&source, &CheckOptions::default()).expect("a register");
    let mut rules: Vec<_> = checked.report.findings.iter().map(|f| f.rule()).collect();
    drop(view::json(&checked.report, Language::Zh));
    let most = MOST.load(Ordering::Relaxed) - before;
    rules.retain(|rule| is_structural(rule));
    rules.sort_unstable();
    rules.dedup();
    #[allow(clippy::cast_precision_loss, reason = "a ratio for people")]
    let ratio = most as f64 / text.len() as f64;
    (rules, ratio)
}

fn assert_within(limit: f64, about: &str, text: &str) -> Vec<&'static str> {
    let (rules, ratio) = measured(text);
    println!("{about}: {ratio:.2} times the input");
    assert!(ratio <= limit, "{about}: {ratio:.1} times the input, more than {limit}");
    rules
}

fn register(members: &str) -> String {
    format!(
        r#"{{"comity": "1", "id": "r", "title": "甲", "parties": ["CN"], "languages": ["zh"], "as_of": "2018", {members}}}"#
    )
}

#[test]
fn a_string_of_a_hundred_megabytes_costs_five_times_as_much_at_most() {
    let _turn = TURN.lock();
    let long = "甲".repeat(LONG / 3);
    let project = |member: &str| {
        format!(
            r#""projects": [{{"id": "p", "kind": "other", "title": "t", "status": "closed", {member}}}]"#
        )
    };
    for (about, rule, members) in [
        ("a note", None, format!(r#""note": "{long}""#)),
        ("a title with an escape", None, project(&format!(r#""note": "\n{long}""#))),
        ("a date", Some("bad-date"), project(&format!(r#""approved": {{"date": "{long}"}}"#))),
        ("a name", Some("unknown-member"), project(&format!(r#""{long}": 1"#))),
    ] {
        // The record holds it once, a fix once more, and the report shows the fix.
        let found = assert_within(5.0, about, &register(&members));
        assert!(rule.is_none_or(|rule| found.contains(&rule)), "{about}: {found:?}");
    }
}

#[test]
fn three_million_values_in_a_project_are_not_a_bomb() {
    let _turn = TURN.lock();
    let project = |member: &str| {
        format!(
            r#""projects": [{{"id": "p", "kind": "other", "title": "t", "status": "closed", {member}}}]"#
        )
    };
    let many = |value: &str| vec![value; 3_000_000].join(",");
    let strings = register(&project(&format!(r#""themes": [{}]"#, many("\"a\""))));
    assert_within(20.0, "strings", &strings);
    let numbers = register(&project(&format!(r#""unknown": [{}]"#, many("1"))));
    let found = assert_within(40.0, "numbers", &numbers);
    assert_eq!(found, ["json-syntax", "unknown-member"], "more values than a record may hold");
}

#[test]
fn what_is_held_for_findings_is_a_known_number_of_bytes() {
    let _turn = TURN.lock();
    let numbers = register(&format!(r#""projects": [{}]"#, vec!["1"; 20_000].join(",")));
    // A thousand findings, of about 1,700 bytes each with their report, for 40,000 bytes of text.
    let found = assert_within(80.0, "a finding for every other byte", &numbers);
    assert_eq!(found, ["too-many-alike", "wrong-type"]);
}

#[test]
fn a_long_id_is_not_in_every_finding_inside_its_record() {
    let _turn = TURN.lock();
    let mut milestones = String::new();
    for n in 0..1000 {
        write!(milestones, r#"{{"id": "m{n}", "title": "t", "due": "2018-13"}},"#).expect("room");
    }
    let milestones = milestones.trim_end_matches(',');
    let id = "p".repeat(MEGABYTE);
    let text = register(&format!(
        r#""projects": [{{"id": "{id}", "kind": "other", "title": "t", "status": "closed", "milestones": [{milestones}]}}]"#
    ));
    let found = assert_within(8.0, "a long id", &text);
    assert!(found.contains(&"bad-date"), "{found:?}");
}

#[test]
fn bytes_that_are_no_text_cost_no_more_than_text() {
    let _turn = TURN.lock();
    let mut bytes = register(r#""note": ""#).into_bytes();
    bytes.resize(10 * MEGABYTE, 0xFF);
    let before = HELD.load(Ordering::Relaxed);
    MOST.store(before, Ordering::Relaxed);
    let source = Source::new(&bytes);
    drop(check(&source, &CheckOptions::default()));
    let most = MOST.load(Ordering::Relaxed) - before;
    assert!(most < 120 * MEGABYTE, "{most} bytes");
}
