//! A slip in the text is found where it is, alone, and the rest is read as it was meant.
#![allow(
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::expect_used,
    reason = "a test may stop"
)]

use comity::facade::{CheckOptions, Head, Stream, check};
use comity::finding::Finding;
use comity::model::Language;
use comity::reading::{Source, read};
use comity_tests::BASE;
use comity_tests::laws::hold;

/// The base register in many lines, and in one.
fn bases() -> [String; 2] {
    let base: serde_json::Value = serde_json::from_str(BASE).expect("JSON");
    [serde_json::to_string_pretty(&base).expect("JSON"), base.to_string()]
}

fn findings(text: &str) -> Vec<Finding> {
    hold(text.as_bytes()).expect("a register");
    let source = Source::from(text);
    check(&source, &CheckOptions::default()).expect("a register").report.findings
}

/// Line and column of a byte.
fn place(text: &str, at: usize) -> (usize, usize) {
    let before = &text[..at];
    let line = before.rsplit('\n').next().unwrap_or_default();
    (before.matches('\n').count() + 1, line.chars().count() + 1)
}

/// Puts `slip` in place of the first `right` after `after`; exactly the findings of `rules` come of it, the
/// first of them at `slip` plus `offset` bytes.
fn slip(text: &str, after: &str, (right, slip): (&str, &str), offset: usize, rules: &[&str]) {
    let from = text.find(after).expect("a place");
    let at = from + text[from..].find(right).expect("what is right");
    let broken = format!("{}{slip}{}", &text[..at], &text[at + right.len()..]);
    let found = findings(&broken);
    let told: Vec<_> = found.iter().map(|f| (f.rule(), f.message(Language::En))).collect();
    let names: Vec<&str> = found.iter().map(Finding::rule).collect();
    assert_eq!(names, rules, "{slip}: {told:?}");
    let first = found[0].place.map(|place| (place.line, place.column));
    assert_eq!(first, Some(place(&broken, at + offset)), "{slip}: {told:?}");
    whole(text, &broken);
}

/// Nothing was lost by the slip.
fn whole(text: &str, broken: &str) {
    let (right, slipped) = (Source::from(text), Source::from(broken));
    let [right, slipped] =
        [&right, &slipped].map(|source| read(source).expect("a register").register);
    assert!(right == slipped, "read otherwise: {broken}");
}

/// `"member": "value"` of the base, with and without blanks.
fn members(text: &str) -> (String, String) {
    let blank = if text.contains('\n') { " " } else { "" };
    let member = |name: &str, value: &str| format!(r#""{name}":{blank}"{value}""#);
    (member("comity", "1"), member("status", "active"))
}

#[test]
fn one_slip_is_one_finding() {
    const SIGN: &[&str] = &["wrong-punctuation"];
    const SYNTAX: &[&str] = &["json-syntax"];
    for text in bases() {
        for member in [members(&text).0, members(&text).1] {
            let member = member.as_str();
            let after =
                |right, wrong, offset, rules| slip(&text, member, (right, wrong), offset, rules);
            for comma in ["，", "、", ";", "；"] {
                after(",", comma, 0, SIGN);
            }
            for colon in ["：", "=", "＝"] {
                after(":", colon, 0, SIGN);
            }
            after(",", ",\u{3000}", 1, SYNTAX);
            after(",", ", /* said */", 2, SYNTAX);
            after(",", ", // said\n", 2, SYNTAX);
            after(",", ",,", 1, SYNTAX);
            let (name, value) = member.split_once(':').expect("a member");
            let word = name.trim_matches('"');
            slip(&text, member, (name, word), 0, SYNTAX);
            slip(&text, member, (name, &format!("“{word}”")), 0, SIGN);
            slip(&text, member, (name, &format!("'{word}'")), 0, SIGN);
            slip(&text, member, (name, &format!("{word}\"")), 0, SYNTAX);
            slip(&text, member, (name, &format!("\"{word}")), name.len() - 1, SYNTAX);
            let value = value.trim();
            let inside = value.trim_matches('"');
            slip(&text, member, (value, &format!("＂{inside}＂")), 0, SIGN);
            slip(&text, member, (value, &format!("\"{inside}”")), inside.len() + 1, SIGN);
            slip(&text, member, (value, &format!("\"{inside}")), inside.len() + 1, SYNTAX);
            slip(&text, member, (value, &format!("{inside}\"")), 0, SYNTAX);
        }
    }
}

#[test]
fn brackets_too_many_and_too_few_are_one_finding() {
    for text in bases() {
        for close in ["]", "］"] {
            slip(&text, r#""parties""#, ("]", &format!("]{close}")), 1, &["json-syntax"]);
        }
        slip(&text, r#""themes""#, ("]", "]]"), 1, &["json-syntax"]);
        slip(&text, r#""period""#, ("}", "}}"), 1, &["json-syntax"]);
        slip(&text, r#""parties""#, ("[", "［"), 0, &["wrong-punctuation"]);
        slip(&text, "", ("{", "｛"), 0, &["wrong-punctuation"]);
    }
    let [text, one] = bases();
    let end = "\n  ],\n  \"organizations\"";
    let broken = text.replacen(end, ",\n  \"organizations\"", 1);
    let found = findings(&broken);
    assert_eq!(found.iter().map(Finding::rule).collect::<Vec<_>>(), ["json-syntax"]);
    assert!(found[0].message(Language::En).contains("`]` is missing"));
    whole(&text, &broken);
    let broken = one.replacen("],\"projects\"", ",\"projects\"", 1);
    assert_eq!(findings(&broken).iter().map(Finding::rule).collect::<Vec<_>>(), ["json-syntax"]);
    whole(&one, &broken);
    let broken = text.replacen("\n    },\n    {", "\n    {", 1);
    assert_eq!(findings(&broken).iter().map(Finding::rule).collect::<Vec<_>>(), ["json-syntax"]);
    whole(&text, &broken);
}

#[test]
fn quotes_inside_a_text_are_one_finding() {
    let [text, one] = bases();
    for text in [text, one] {
        let broken =
            text.replacen("\"id\"", r#""note": "he said "yes", then "no" again", "id""#, 1);
        let found = findings(&broken);
        assert_eq!(
            found.iter().map(Finding::rule).collect::<Vec<_>>(),
            ["json-syntax"],
            "{broken}"
        );
        let source = Source::from(broken.as_str());
        let note = read(&source).expect("a register").register.note;
        let note = note.known().map(|note| note.best(Language::En).to_owned());
        assert_eq!(note.as_deref(), Some(r#"he said "yes", then "no" again"#));
    }
}

#[test]
fn a_keyboard_that_was_never_switched_is_read() {
    let [text, _] = bases();
    let broken = text.replace("\": ", "\"：").replace(",\n", "，\n");
    let rules: Vec<&str> = findings(&broken).iter().map(Finding::rule).collect();
    assert!(rules.iter().all(|rule| *rule == "wrong-punctuation"), "{rules:?}");
    whole(&text, &broken);
}

#[test]
fn signs_inside_texts_are_text() {
    let [text, _] = bases();
    let text = text.replacen("\"id\"", "\"note\": \"甲，“乙”：'丙'；// {丁]\", \"id\"", 1);
    assert_eq!(findings(&text).iter().map(Finding::rule).collect::<Vec<_>>(), Vec::<&str>::new());
}

#[test]
fn what_could_not_be_read_is_not_said_to_be_missing() {
    let [text, one] = bases();
    for text in [text, one] {
        for end in (200..text.len()).step_by(211) {
            let Some(broken) = text.get(..end) else { continue };
            let rules: Vec<&str> = findings(broken).iter().map(Finding::rule).collect();
            let noise = ["missing-member", "missing-id", "dangling-reference"];
            let noise = rules.iter().any(|rule| noise.contains(rule));
            assert!(!noise && rules.contains(&"json-syntax"), "cut at {end}: {rules:?}");
        }
    }
    // What was read as a whole is judged.
    let broken = BASE.replacen("\"cn-ministry\"", "\"nobody\"", 1);
    let broken = broken.get(..broken.find("\"projects\"").expect("projects")).expect("inside");
    assert!(findings(broken).iter().any(|finding| finding.rule() == "dangling-reference"));
}

#[test]
fn a_list_of_another_name_is_one_finding() {
    let broken = BASE.replacen("\"organizations\": [", "\"organisations\": [", 1);
    let rules: Vec<&str> = findings(&broken).iter().map(Finding::rule).collect();
    assert!(
        rules.contains(&"unknown-member") && !rules.contains(&"dangling-reference"),
        "{rules:?}"
    );
}

#[test]
fn slips_on_lines_are_told_alike_when_lines_pass_by() {
    let base: serde_json::Value = serde_json::from_str(BASE).expect("JSON");
    let lines = comity_tests::written::ndjson(&base).expect("projects");
    let (head, project) = lines.split_once('\n').expect("two lines");
    let slips = [
        project.replacen("\",", "\"，", 1),
        project.replacen('{', "｛", 1),
        project[..80].to_owned(),
    ];
    let text =
        format!("{head}\n{}\r{project}", slips.each_ref().map(|line| line.trim_end()).join("\r\n"));
    let told = |f: &Finding| format!("{} {} {:?}", f.rule(), f.at, f.place);
    let structural = |f: &&Finding| f.rule().contains("json") || f.rule().contains("punctuation");
    let whole: Vec<String> = findings(&text).iter().filter(structural).map(told).collect();
    assert_eq!(whole.len(), 3, "{whole:?}");
    let head = Head::read(head.as_bytes()).expect("a register");
    let mut stream = Stream::new(&head, &CheckOptions::default());
    let lines = text.split(['\n', '\r']).filter(|line| !line.is_empty()).skip(1);
    let passing: Vec<Finding> = lines.flat_map(|line| stream.line(line.as_bytes())).collect();
    let passing: Vec<String> = passing.iter().filter(structural).map(told).collect();
    assert_eq!(whole, passing);
}

#[test]
fn lines_end_in_three_ways() {
    let [text, _] = bases();
    let text = text.replacen("2018-11-16", "2018-13", 1);
    let told =
        |text: &str| -> Vec<_> { findings(text).iter().map(|f| (f.rule(), f.place)).collect() };
    let expected = told(&text);
    assert!(!expected.is_empty());
    assert_eq!(told(&text.replace('\n', "\r")), expected);
    assert_eq!(told(&text.replace('\n', "\r\n")), expected);
    let separated = told(&text.replacen("Constructed base", "Constructed\u{2028}base", 1));
    let bad_date = expected.iter().find(|(rule, _)| *rule == "bad-date").expect("a bad date");
    assert!(separated.contains(bad_date), "{separated:?}");
}

#[test]
fn behind_a_bracket_or_quote_nothing_is_said_that_follows_from_it() {
    let [text, _] = bases();
    let noise = ["unknown-member", "bad-language-tag", "missing-member", "dangling-reference"];
    // The first text of a record, and of the register, without its closing brace; a list that is named in
    // curly quotes, or opened twice; a bracket too many.
    let title = "\"title\": {";
    let ends = |at: usize| text.get(at..).and_then(|rest| rest.find('}')).map(|end| at + end);
    let mut broken = Vec::new();
    for (at, _) in text.match_indices(title) {
        let mut one = text.clone();
        one.remove(ends(at).expect("the end of the title"));
        broken.push(one);
    }
    for (right, slip) in [
        ("\"organizations\": [", "\"\"organizations\": ["),
        ("\"organizations\": [", "\"organizations”: ["),
        ("\"organizations\": [", "\"organizations\":: ["),
        ("\"mechanisms\": [", "\"mechanisms\": [["),
        ("\"status\": \"active\",", "\"status\": \"active\"],"),
    ] {
        assert!(text.contains(right), "{right}");
        broken.push(text.replacen(right, slip, 1));
    }
    assert!(broken.len() > 6);
    for text in broken {
        let found = findings(&text);
        let rules: Vec<&str> = found.iter().map(Finding::rule).collect();
        assert!(
            rules.contains(&"json-syntax") || rules.contains(&"wrong-punctuation"),
            "{rules:?}"
        );
        let follows = rules.iter().filter(|rule| noise.contains(rule)).count();
        assert!(follows < 3, "{rules:?} in {text}");
    }
}
