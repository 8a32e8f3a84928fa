//! Functions from one type to another, and regular expressions.

use super::judged;
use crate::model::Language;
use crate::review::condition::pattern::Pattern;
use crate::review::{Condition, Parameters};

/// Conditions, and what they come to: `true`, `false`, or what is missing.
const ANSWERS: &[(&str, &str)] = &[
    ("string(true) + string(false) == 'truefalse'", "true"),
    ("string(-4) + string(4u) == '-44'", "true"),
    ("string(4.5) + string(2.0) + string(-0.0045) == '4.52-0.0045'", "true"),
    ("string('x') == 'x' && string(project.id) == 'p'", "true"),
    ("string(project.contributions[0].amount) == '1000.50'", "true"),
    ("string(project.timeline.planned.from) + string(as_of) == '2017-032018-11-16'", "true"),
    ("string(project.status) + string(project.reports[0].side) == 'activeCN'", "true"),
    ("string(project.release) == 'published'", "NotStated /projects/0/release"),
    ("int('-4') == -4 && uint('4') == 4u && double('4.5') == 4.5", "true"),
    ("decimal('4.50') == 4.5 && string(decimal('4.50')) == '4.50'", "true"),
    ("bool('true') && bool('t') && bool('1') && !bool('False') && bool(true)", "true"),
    ("int('4.5') == 4", "Unreadable -"),
    ("int(project.id) == 4", "Unreadable /projects/0/id"),
    ("int('9223372036854775808') == 4", "Unreadable -"),
    ("uint('-4') == 4u", "Unreadable -"),
    ("double('four') == 4.0", "Unreadable -"),
    ("decimal('4,50') == 4.5", "Unreadable -"),
    ("bool('yes')", "Unreadable -"),
    ("int(4.9) == 4 && int(-4.9) == -4 && int(4u) == 4 && uint(4.9) == 4u", "true"),
    ("int(9007199254740991.0) == 9007199254740991", "true"),
    ("uint(-1) == 1u", "NoSuchNumber -"),
    ("uint(-0.5) == 0u", "NoSuchNumber -"),
    ("int(1e30) == 4", "NoSuchNumber -"),
    ("project.id.matches('^p$') && matches(project.id, 'p')", "true"),
    ("'2018-11'.matches('[0-9]{2}$') && 'abc'.matches('b')", "true"),
    ("'abc'.matches('^b')", "false"),
    ("text(project.title, 'zh').matches('^大.研究$')", "true"),
    ("text(project.title, 'zh').matches('^[一-鿿]+$') && '연구'.matches('^[가-힣]+$')", "true"),
    ("project.themes.exists(t, t.matches('(?i)AIR|WATER'))", "true"),
    (r"'２０１８'.matches('\\d') || '한'.matches(r'\w')", "false"),
    ("project.status.matches('^act')", "true"),
    ("project.release.matches('^pub')", "NotStated /projects/0/release"),
];

#[test]
fn functions_come_to_true_false_or_what_is_missing() {
    for (condition, expected) in ANSWERS {
        assert_eq!(judged(condition), *expected, "{condition}");
    }
}

#[test]
fn regular_expressions_at_fault_are_told_before_any_data_is_seen() {
    for (condition, expected) in [
        (
            "project.id.matches('a(b')",
            r#"Some((BadPattern("found open group without closing ')'"), "'a(b'"))"#,
        ),
        (
            r"matches(project.id, '\\p{Han}')",
            r#"Some((BadPattern("Unicode character classes are not supported"), "'\\\\p{Han}'"))"#,
        ),
        ("project.id.matches(project.id)", r#"Some((ComputedPattern, "project.id"))"#),
        ("'b'.matches('a' + 'b')", r#"Some((ComputedPattern, "'a' + 'b'"))"#),
        (
            "matches(4, '4')",
            r#"Some((NoOverload { name: "matches", found: ["int", "string"] }, "matches(4, '4')"))"#,
        ),
        (
            "string(project.title) == ''",
            r#"Some((NoOverload { name: "string", found: ["text"] }, "string(project.title)"))"#,
        ),
    ] {
        assert_eq!(judged(condition), expected, "{condition}");
    }
}

#[test]
fn hostile_regular_expressions_are_refused() {
    let deep = format!("{}a{}", "(?:".repeat(30), ")".repeat(30));
    for text in ["(?:a{100}){100}", &"(a)".repeat(21), &deep, "(a", r"(a)\1", "(?=a)"] {
        assert!(Pattern::new(text).is_err(), "{text}");
    }
    for text in ["", "(a*)*b", "(?:[a-z0-9]+-){20}", &"(a)".repeat(20)] {
        assert!(Pattern::new(text).is_ok(), "{text}");
    }
}

/// A search takes steps for the length of the text and the size of the regular expression.
#[test]
fn costly_searches_end() {
    let doubled = "a".repeat(4_000);
    let search = |pattern| {
        let each = "[1, 2, 3, 4, 5, 6, 7, 8]";
        judged(&format!("{each}.exists(x, {each}.exists(y, '{doubled}'.matches('{pattern}')))"))
    };
    assert_eq!(search("a*b"), "false");
    assert_eq!(search("(?:a?){150}b"), "TooCostly -");
}

#[test]
fn faults_of_regular_expressions_are_told_in_three_languages() {
    let told = |text, language| {
        let faults = Condition::new(text, &Parameters::default()).expect_err("a fault");
        faults.first().map(|fault| fault.message(language)).unwrap_or_default()
    };
    let bad = "'a'.matches('+')";
    assert!(told(bad, Language::En).starts_with("not a regular expression"));
    assert!(told(bad, Language::Zh).starts_with("不是可用的正则表达式："));
    assert!(told(bad, Language::Ko).starts_with("사용할 수 있는 정규식이 아닙니다: "));
    let computed = "'a'.matches(project.id)";
    assert!(told(computed, Language::Zh).starts_with("正则表达式须"));
    assert!(told(computed, Language::Ko).starts_with("정규식은 "));
}
