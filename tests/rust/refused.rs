//! What is no register is refused, and what it seems to be is said in three languages; so is what is wrong
//! with a profile. Of many faults of one kind the first are told, and all are counted.
#![allow(clippy::indexing_slicing, clippy::expect_used, clippy::panic, reason = "a test may stop")]

use comity::facade::{CheckOptions, call, check, read_profile};
use comity::finding::{Arg, Finding, Level};
use comity::model::{Date, Language};
use comity::reading::{NotARegister, Source, read};
use std::collections::BTreeSet;

fn refused(bytes: &[u8]) -> Option<NotARegister> {
    read(&Source::new(bytes)).err()
}

/// Chinese and Korean text of official letters, as two bytes a character.
const CHINESE: &[u8] = b"\xD6\xD0\xBA\xAB\xC1\xAA\xBA\xCF\xCE\xAF\xD4\xB1\xBB\xE1\xC9\xF3\xD2\xE9\xCD\xA8\xB9\xFD\xCF\xEE\xC4\xBF\xBD\xF8\xD5\xB9\xB1\xA8\xB8\xE6\xA1\xA3\xBB\xB7\xBE\xB3";
const KOREAN: &[u8] = b"\xC7\xD1\xC1\xDF \xBA\xF1\xC8\xA3\xC8\xB8\xC0\xC7\xBF\xA1\xBC\xAD \xBB\xE7\xBE\xF7\xC0\xC7 \xC1\xF8\xC3\xB4 \xBA\xB8\xB0\xED\xBC\xAD\xB8\xA6 \xBD\xC9\xC0\xC7\xC7\xCF\xBF\xB4\xB4\xD9";
/// The Korean for environmental cooperation of both countries as GB18030 writes Hangul: in four bytes.
const HANGUL_IN_GB18030: &[u8] = b"\x836\x843\x833\xC36 \x836\x9D5\x827\xE24\x836\x964\x830\x8C4";

fn titled(title: &[u8]) -> Vec<u8> {
    let head = br#"{"comity": "1", "id": "r", "title": ""#;
    [&head[..], title, br#"", "parties": ["CN", "KR"], "languages": ["zh"], "as_of": "2018"}"#]
        .concat()
}

#[test]
fn encodings_of_old_are_known_and_one_bad_byte_is_not_one() {
    assert_eq!(refused(&titled(CHINESE)), Some(NotARegister::Gb18030));
    assert_eq!(refused(&titled(KOREAN)), Some(NotARegister::EucKr));
    assert_eq!(refused(&titled(HANGUL_IN_GB18030)), Some(NotARegister::Gb18030));
    let both = [CHINESE, HANGUL_IN_GB18030].concat();
    assert_eq!(refused(&titled(&both)), Some(NotARegister::Gb18030));
    assert_eq!(refused(&titled(&CHINESE[..12])), Some(NotARegister::Gb18030OrEucKr));
    for title in [
        "甲".as_bytes(),
        b"\xFF",
        b"\xE4\xBD",
        b"caf\xE9 au lait",
        b"\x81\x40\x81\x41\x81\x42\x81\x43",
    ] {
        assert_eq!(refused(&titled(title)), None, "{title:?}");
    }
    let mixed = [&CHINESE[..2], "环境合作委员会审议通过".as_bytes()].concat();
    let bytes = titled(&mixed);
    let source = Source::new(&bytes);
    let rules: Vec<_> =
        read(&source).expect("a register").findings.iter().map(Finding::rule).collect();
    assert_eq!(rules, ["invalid-encoding"]);
}

#[test]
fn what_a_file_seems_to_be_is_known() {
    for (bytes, why) in [
        (&b"\xFF\xFE\0\0{\0\0\0}\0\0\0"[..], NotARegister::Utf32),
        (b"\0\0\0{\0\0\0}", NotARegister::Utf32),
        (b"PK\x03\x04\x14\0", NotARegister::Zip),
        (b"\xD0\xCF\x11\xE0\xA1\xB1", NotARegister::OldOffice),
        (b"%PDF-1.7", NotARegister::Pdf),
        (b"\x1F\x8B\x08", NotARegister::Gzip),
        (b"\n<!doctype HTML><title>x</title>", NotARegister::Html),
        (b"<?xml version='1.0'?>\n<html/>", NotARegister::Html),
        (b"<?xml version='1.0'?>\n<register/>", NotARegister::Xml),
        (b"id;title\r\n1;a", NotARegister::Csv),
        (b"\"id\",\"title\"", NotARegister::Csv),
        (b"[{\"id\": \"r\", \"projects\": []}]", NotARegister::WrappedInList),
        (b"[{\"id\": \"p\", \"kind\": \"other\"}]", NotARegister::JsonList),
        (b"[1, 2", NotARegister::JsonList),
        (b"\"id\"", NotARegister::JsonScalar),
        (b"a register", NotARegister::NotAnObject),
        (b"\x89PNG\r\n\x1A\n", NotARegister::NotAnObject),
    ] {
        assert_eq!(refused(bytes), Some(why), "{}", String::from_utf8_lossy(bytes));
    }
}

#[test]
fn refusals_are_said_in_three_languages() {
    let codes: BTreeSet<_> = NotARegister::ALL.iter().map(|why| why.code()).collect();
    assert_eq!(codes.len(), NotARegister::ALL.len(), "codes are unique");
    for why in NotARegister::ALL {
        let said: BTreeSet<_> = Language::ALL.iter().map(|l| why.message(*l)).collect();
        assert_eq!(said.len(), 3, "{}", why.code());
        assert!(said.iter().all(|said| !said.ends_with(['.', '。'])), "{said:?}");
        assert!(why.message(Language::Zh).contains(|c| ('\u{4E00}'..='\u{9FFF}').contains(&c)));
        assert!(why.message(Language::Ko).contains(|c| ('가'..='힣').contains(&c)));
    }
    let error = call("check", r#"{"language": "ko"}"#, &[b"%PDF-1.7"]).expect_err("no register");
    assert_eq!(
        (error.code(), error.to_string()),
        ("pdf", NotARegister::Pdf.message(Language::Ko).to_owned())
    );
}

#[test]
fn everything_wrong_with_a_profile_is_told_with_its_place() {
    let text = "\u{FEFF}{\"milestone-overdu\": \"error\",\n \"bad-date\": \"fatal\", \"bad-date\": \"note\",\n \"text-empty\": 1}";
    let error = read_profile(&Source::new(text.as_bytes())).expect_err("faults");
    let lines: Vec<String> = error.message(Language::En).lines().map(str::to_owned).collect();
    assert_eq!(
        lines,
        [
            "1:2: there is no rule `milestone-overdu`; did you mean `milestone-overdue`?",
            "2:14: `fatal` is not a level of the rule `bad-date`: write `ignore`, `note`, `warning` or `error`",
            "2:23: the rule `bad-date` is given a second time",
            "3:16: the level of the rule `text-empty` is a number: write `\"ignore\"`, `\"note\"`, `\"warning\"` or `\"error\"`",
        ]
    );
    for language in Language::ALL {
        let said = error.message(language);
        assert!(said.lines().count() == 4 && !said.contains(['{', '}']), "{said}");
    }
    for (text, begins) in [
        ("[]", "1:1: a profile is an object"),
        ("", "1:1: not JSON"),
        ("{\"bad-date\": \"note\"", "1:20: not JSON"),
        ("{} x", "1:4: not JSON"),
    ] {
        let said = read_profile(&Source::from(text)).expect_err("faults").to_string();
        assert!(said.starts_with(begins) && said.lines().count() == 1, "{text}: {said}");
    }
    let right = read_profile(&Source::new("\u{FEFF}{\"bad-date\": \"ignore\"}".as_bytes()))
        .expect("a profile");
    assert_eq!(right.level("bad-date"), Some(Level::Ignore));
}

#[test]
fn there_is_no_year_0() {
    for date in ["0000", "0000-01", "0000-01-01"] {
        assert_eq!(Date::new(date), None);
        let error =
            call("check", &format!(r#"{{"as_of": "{date}"}}"#), &[b"{}"]).expect_err("no day");
        assert!(error.to_string().contains("`2018-11-16`"), "{error}");
    }
    assert!(Date::new("0001").is_some() && Date::from_ymd(0, 1, 1).is_none());
}

const HEAD: &str = r#"{"comity": "1", "id": "r", "title": "甲", "parties": ["CN", "KR"], "languages": ["zh"], "as_of": "2018""#;

/// For one rule: how many findings are listed, and how many more are counted.
fn listed(text: &str, rule: &str) -> (usize, i64) {
    let source = Source::from(text);
    let found = check(&source, &CheckOptions::default()).expect("a register").report.findings;
    let more = found.iter().filter(|f| f.rule() == "too-many-alike");
    let more = more.filter_map(|f| match (&f.args[0].1, &f.args[1].1) {
        (Arg::Text(name), Arg::Number(count)) if name == rule => Some(*count),
        _ => None,
    });
    (found.iter().filter(|f| f.rule() == rule).count(), more.sum())
}

#[test]
fn of_many_faults_the_first_are_listed_and_all_are_counted() {
    let members: Vec<String> = (0..3000).map(|n| format!(r#""titl{n}": 1"#)).collect();
    let members = members.join(", ");
    let project =
        format!(r#"{{"id": "p", "kind": "other", "title": "t", "status": "closed", {members}}}"#);
    for (rule, text, count) in [
        ("unknown-member", format!("{HEAD}, {members}}}"), 3000),
        ("unknown-member", format!("{HEAD}, \"projects\": [{project}]}}"), 3000),
        ("json-syntax", format!("{HEAD}, \"projects\": [{}]}}", ",".repeat(3000)), 3000),
        ("json-syntax", format!("{HEAD}, \"note\": {{\"en\": \"a\"{}}}}}", ",".repeat(3000)), 2999),
        ("json-syntax", format!("{HEAD}}}\n{}", "{\"id\": \"a\", \"kind\": \n".repeat(3000)), 3000),
        (
            "wrong-punctuation",
            format!("{HEAD}, \"not_applicable\": [\"/a\"{}]}}", r#"， "/a""#.repeat(3000)),
            3000,
        ),
        ("wrong-type", format!("{HEAD}, \"projects\": [{}]}}", vec!["1"; 3000].join(",")), 3000),
    ] {
        assert_eq!(listed(&text, rule), (1000, count - 1000), "{rule}");
    }
    let text = format!("{HEAD}, \"projects\": [{}]}}", vec!["1"; 1000].join(","));
    assert_eq!(listed(&text, "wrong-type"), (1000, 0));
}

#[test]
fn what_a_profile_ignores_is_not_counted() {
    let text = format!("{HEAD}, \"projects\": [{}]}}", vec!["1"; 3000].join(","));
    let profile = read_profile(&Source::from(r#"{"wrong-type": "ignore"}"#)).expect("a profile");
    let source = Source::from(text.as_str());
    let found =
        check(&source, &CheckOptions { profile, ..CheckOptions::default() }).expect("a register");
    assert!(
        found.report.findings.iter().all(|f| !["wrong-type", "too-many-alike"].contains(&f.rule()))
    );
}
