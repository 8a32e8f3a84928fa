//! Input that no one should send, and everyone does: never a panic, always a clear answer, the rest is read.
#![allow(clippy::indexing_slicing, clippy::expect_used, clippy::panic, reason = "a test may stop")]

use comity::reading::{NotARegister, Source, read};
use comity_tests::BASE;
use comity_tests::files::is_structural;
use comity_tests::laws::hold;
use comity_tests::random::Random;
use comity_tests::written::utf16;
use proptest::prelude::*;

/// The rules of structure that find something, each once, in order of their names; laws hold besides.
fn rules(bytes: impl AsRef<[u8]>) -> Vec<String> {
    let found = hold(bytes.as_ref()).expect("a register");
    let mut rules: Vec<String> = found.into_iter().map(|(rule, _)| rule).collect();
    rules.retain(|rule| is_structural(rule));
    rules.sort();
    rules.dedup();
    rules
}

/// A register with `members` after those it needs.
fn with(members: &str) -> String {
    let comma = if members.is_empty() { "" } else { "," };
    format!(
        r#"{{"comity": "1", "id": "r", "title": "甲", "parties": ["CN", "KR"], "languages": ["zh"], "as_of": "2018"{comma}
{members}}}"#
    )
}

/// A project with `members` after those it needs.
fn project(id: &str, members: &str) -> String {
    let comma = if members.is_empty() { "" } else { "," };
    format!(
        r#"{{"id": "{id}", "kind": "other", "title": "题", "status": "closed"{comma} {members}}}"#
    )
}

/// How many projects are read.
fn projects(text: impl AsRef<[u8]>) -> usize {
    let source = Source::new(text.as_ref());
    read(&source).expect("a register").register.projects.items().len()
}

#[test]
fn what_is_no_register_is_refused_with_a_reason() {
    for (text, why) in [
        (&b""[..], NotARegister::Empty),
        (b" \n\t\r ", NotARegister::Empty),
        (b"\xEF\xBB\xBF", NotARegister::Empty),
        (b"\xFF\xFE", NotARegister::Empty),
        (b"[]", NotARegister::JsonList),
        (b"\"x\"", NotARegister::JsonScalar),
        (b"null", NotARegister::JsonScalar),
        (b"22", NotARegister::JsonScalar),
        (b"\0", NotARegister::NotAnObject),
        (b"PK\x03\x04", NotARegister::Zip),
        (b"\x89PNG\r\n\x1A\n", NotARegister::NotAnObject),
        (b"<iati-activities/>", NotARegister::Xml),
        (b"id,title\n1,a", NotARegister::Csv),
        (b"}", NotARegister::NotAnObject),
        (b"{\"name\": \"comity\", \"version\": \"1\"}", NotARegister::OtherJson),
    ] {
        assert_eq!(hold(text), Err(why), "{}", String::from_utf8_lossy(text));
    }
    assert_eq!(rules("{}"), ["missing-id", "missing-member"]);
}

#[test]
fn a_truncated_register_is_read_as_far_as_it_goes() {
    let whole = BASE.trim_end();
    let mut before = 0;
    for end in (1..whole.len()).step_by(97) {
        let bytes = whole.as_bytes().get(..end).expect("inside");
        let found = rules(bytes);
        assert!(found.contains(&"json-syntax".to_owned()), "cut at {end}: {found:?}");
        let source = Source::new(bytes);
        let register = read(&source).expect("a register").register;
        let records = register.organizations.items().len() + register.meetings.items().len();
        assert!(records >= before, "cut at {end}: records that were whole are lost");
        before = records;
    }
    assert_eq!(before, 7);
}

#[test]
fn values_that_are_nested_too_deeply_do_not_hide_the_rest() {
    for (open, close) in [("[", "]"), (r#"{"en":"#, "}"), (r#"[{"a":"#, "}]")] {
        let bomb = format!("{}1{}", open.repeat(100_000), close.repeat(100_000));
        for inside in [format!(r#""note": {bomb}"#), format!(r#""themes": {bomb}"#)] {
            let list = [project("a", ""), project("b", &inside), project("c", "")].join(",\n");
            let text = with(&format!(r#""projects": [{list}]"#));
            assert!(rules(&text).contains(&"json-syntax".to_owned()));
            assert_eq!(projects(&text), 3, "inside a project");
            let text = with(&format!(r#"{inside}, "projects": [{}]"#, project("a", "")));
            assert!(rules(&text).contains(&"json-syntax".to_owned()));
            assert_eq!(projects(&text), 1, "in the head");
        }
        let items = format!("{},\n{bomb},\n{}", project("a", ""), project("c", ""));
        assert!(projects(with(&format!(r#""projects": [{items}]"#))) >= 2, "as an item");
        let list = format!(r#""meetings": {bomb}, "projects": [{}]"#, project("a", ""));
        assert_eq!(projects(with(&list)), 1, "as a list");
    }
}

#[test]
fn nesting_without_end_is_survived_everywhere() {
    let bomb = "[".repeat(100_000);
    assert_eq!(hold(bomb.as_bytes()), Err(NotARegister::JsonList));
    for text in ["{\"id\":".repeat(100_000), format!("{{\"id\": {bomb}"), format!("{{{bomb}")] {
        assert!(rules(&text).contains(&"json-syntax".to_owned()));
    }
    let text = with(&format!(r#""projects": [{}, {{"note": {bomb}"#, project("a", "")));
    assert!(rules(&text).contains(&"json-syntax".to_owned()));
    assert_eq!(projects(&text), 2, "what was whole, and what was read of the other");
}

#[test]
fn brackets_and_commas_too_many_do_not_hide_the_rest() {
    let [a, b] = [project("a", ""), project("b", "")];
    for between in [",,", ", ,,", "},", "}},", ":", "", ",:", ",},"] {
        let text = with(&format!(r#""projects": [{a}{between}{b}], "note": "n""#));
        assert_eq!(rules(&text), ["json-syntax"], "{between}");
        assert_eq!(projects(&text), 2, "{between}");
    }
    for between in [",,", "],", "]],", "", ":,", ",],"] {
        let text = with(&format!(r#""projects": [{a}]{between} "meetings": [], "id": "again""#));
        let found = rules(&text);
        assert_eq!(found, ["duplicate-member", "json-syntax"], "{between}");
    }
}

#[test]
fn names_of_lists_are_known_however_they_are_written() {
    let list = format!("[{}]", project("a", ""));
    for name in [r#""projects":"#, r#""\u0070rojects":"#, r#""projects""#, "\"projects\"\n :"] {
        let text = with(&format!("{name} {list}"));
        assert_eq!(projects(&text), 1, "{name}");
        let twice = with(&format!(r#""projects": {list}, {name} []"#));
        assert!(rules(&twice).contains(&"duplicate-member".to_owned()), "{name}");
        assert_eq!(projects(&twice), 1, "{name}");
    }
}

#[test]
fn members_given_twice_are_found_however_they_are_escaped() {
    for (at, text) in [
        ("/title", with(r#""\u0074itle": "乙""#)),
        (
            "/projects/0/title",
            with(&format!(r#""projects": [{}]"#, project("a", r#""tit\u006Ce": 1"#))),
        ),
        ("/note/ja", with(r#""note": {"ja": "a", "j\u0061": "b"}"#)),
        ("/note/en", with(r#""note": {"en": null, "\u0065n": null}"#)),
    ] {
        let found = hold(text.as_bytes()).expect("a register");
        assert!(found.contains(&("duplicate-member".to_owned(), at.to_owned())), "{found:?}");
    }
}

#[test]
fn bytes_that_are_not_text_are_told_and_the_rest_is_read() {
    let list = format!(r#""projects": [{}]"#, project("a", ""));
    let mut bytes = with(&list).into_bytes();
    let title = bytes.windows(3).position(|w| w == "甲".as_bytes()).expect("the title");
    bytes.splice(title..title + 3, *b"\xFF\xC0\x80\xED\xA0\x80");
    assert!(rules(&bytes).contains(&"invalid-encoding".to_owned()));
    assert_eq!(projects(&bytes), 1);
    for unit in [u16::to_le_bytes, u16::to_be_bytes] {
        let mut bytes = utf16(&with(&list), unit);
        bytes.push(b'x');
        assert!(rules(&bytes).contains(&"invalid-encoding".to_owned()), "half a unit");
        assert_eq!(projects(&bytes), 1);
        bytes.splice(2 + 2 * 40..2 + 2 * 40, unit(0xD800));
        assert!(rules(&bytes).contains(&"invalid-encoding".to_owned()), "half a pair");
    }
}

#[test]
fn characters_that_json_does_not_allow_are_told_one_by_one() {
    for (inside, found) in [
        (r#""note": "\ud800""#, true),
        (r#""note": "\udc00\ud800x""#, true),
        (r#""note": "\ud83d\ude00""#, false),
        (r#""note": "\u0000""#, false),
        ("\"note\": \"a\u{0}b\"", true),
        ("\"note\": \"line\nbreak\"", true),
        (r#""note": "\x""#, true),
        (r#""note": "\u12"}"#, true),
        ("\"note\": \u{0}", true),
        (r#""note": 'n'"#, true),
        ("\"note\": \"n\" // said", true),
        ("\"n\u{0}\": 1", true),
    ] {
        let text =
            with(&format!(r#""projects": [{}, {}]"#, project("a", inside), project("b", "")));
        let told = rules(&text);
        let told = told.iter().any(|rule| rule == "json-syntax" || rule == "wrong-punctuation");
        assert_eq!(told, found, "{inside}");
        assert!(projects(&text) >= 1, "{inside}");
    }
}

#[test]
fn numbers_of_any_size_are_told() {
    let digits = "9".repeat(100_000);
    for number in ["-0", "22.0", "4294967295.0", "4.294967295e9"] {
        assert_eq!(rules(with(&meeting(number))), Vec::<String>::new(), "{number}");
    }
    for number in [&digits, "1e999999999", "4294967296", "4294967295.5", "0.1"] {
        assert_eq!(rules(with(&meeting(number))), ["bad-number"], "{}", number.len());
    }
    for number in ["1e", "01", "1.", ".5", "+1", "0x10", "1_000", "--1", "Infinity", "NaN"] {
        let found = rules(with(&meeting(number)));
        assert!(found.contains(&"json-syntax".to_owned()), "{number}: {found:?}");
    }
}

fn meeting(number: &str) -> String {
    format!(
        r#""mechanisms": [{{"id": "m", "kind": "other", "title": "甲", "note": "n"}}], "disagreements": [],
"meetings": [], "organizations": [], "priorities": [], "waivers": [], "projects": [{}]"#,
        project("a", &format!(r#""editions": [{{"id": "e", "number": {number}}}]"#))
    )
}

#[test]
fn broken_lines_between_good_ones_are_told_and_stepped_over() {
    let broken = [
        "{",
        "}",
        "[]",
        "null",
        "\"x\"",
        "{\"id\": \"a\", }",
        "not JSON",
        "{\"id\": 1",
        "]",
        "{} {}",
    ];
    let mut text = format!("{}\n", with("").replace('\n', " "));
    for (index, line) in broken.iter().enumerate() {
        text += &format!("{}\n{line}\n\n", project(&format!("p{index}"), ""));
    }
    let source = Source::from(text.as_str());
    let reading = read(&source).expect("a register");
    let read: Vec<&str> = reading.register.projects.items().iter().map(|p| &*p.id).collect();
    let good = (0..broken.len()).map(|index| format!("p{index}"));
    assert!(good.clone().all(|id| read.contains(&id.as_str())), "{read:?}");
    let found = hold(text.as_bytes()).expect("a register");
    for index in 0..broken.len() {
        let at = format!("/projects/{}", 2 * index + 1);
        assert!(found.iter().any(|(_, place)| place.starts_with(&at)), "{at}: {found:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..Default::default() })]

    #[test]
    fn flipped_bytes_are_survived(seed: u64) {
        let random = &mut Random::new(seed);
        let mut bytes = BASE.as_bytes().to_vec();
        for _ in 0..=random.below(8) {
            let at = random.below(bytes.len());
            let byte = random.next_number().to_le_bytes().first().copied().unwrap_or_default();
            match (random.below(3), bytes.get_mut(at)) {
                (0, Some(there)) => *there = byte,
                (1, _) => drop(bytes.splice(at..at, *b"\"")),
                _ => drop(bytes.splice(at..bytes.len().min(at + 9), *b"}")),
            }
        }
        let _ = hold(&bytes);
    }

    #[test]
    fn a_register_read_after_damage_has_its_other_records(seed: u64) {
        let random = &mut Random::new(seed);
        let broken = random.pick(&["{\"id\": \"x\" \"kind\"}", "{id: 1}", "{\"a\": [1, }, 2]}", "tru", "{\"id\": \"x\", 5}"]);
        let mut list: Vec<String> = (0..4).map(|n| project(&format!("p{n}"), "")).collect();
        list.insert(random.below(5), broken.to_owned());
        let text = with(&format!(r#""projects": [{}]"#, list.join(", ")));
        prop_assert!(hold(text.as_bytes()).is_ok_and(|found| !found.is_empty()));
        prop_assert!(projects(&text) >= 4, "{}", text);
    }
}
