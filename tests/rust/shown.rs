//! Reports for people: nothing in a user's file becomes part of the page, and masked ones name nobody.
#![allow(clippy::indexing_slicing, clippy::expect_used, reason = "a test may stop")]

use comity::brief::Overview;
use comity::facade::{CheckOptions, Checked, check};
use comity::finding::view::{View, json, json_with, markdown, sarif, text};
use comity::model::Language;
use comity::reading::Source;
use comity_tests::example_text;
use comity_tests::laws::is_unseen;
use pulldown_cmark::{Event, Options, Parser, Tag};

/// A word that would be markup, a link, a heading, HTML, colour on a terminal, or a line turned around.
const HOSTILE: &str = "![x](http://w.example/x.png) [y](z) <img src=x> **b** `c` | d\u{1B}[31m\u{202E}e\u{200B}\n# f\n- g\\";

/// A register in which everything that may be any text is that word.
fn hostile() -> String {
    let word = serde_json::to_string(HOSTILE).expect("a string");
    let change = format!(
        r#"{{"title": {word}, "keeper": {word}, {word}: 1,
            "projects": {{"0": {{"title": {word}, "parent": {word}, "themes": [{word}], "status": {word}, {word}: {word},
                "mechanisms": [{word}], "participants": {{"0": {{"organization": {word}, "role": {word}}}}},
                "reports": {{"0": {{"progress": {word}, "id": {word}, "period": {{"from": {word}}},
                    "problems": [{{"id": {word}, "text": {word}}}]}}}}}}}},
            "meetings": {{"0": {{"id": {word}, "title": {word}}}}}}}"#
    );
    example_text(&change).expect("a register")
}

/// All that is said of a register in a language: text, and Markdown.
fn pages(checked: &Checked<'_>, language: Language) -> [String; 2] {
    let view = View::new(language, HOSTILE);
    let overview = Overview::new(&checked.register, &checked.report, language);
    [
        format!("{}\n{}", overview.text(), text(&checked.report, &view)),
        format!("{}\n{}", overview.markdown(), markdown(&checked.report, &view)),
    ]
}

/// What of a page is not text, by its kind.
fn marks(page: &str) -> Vec<String> {
    let events = Parser::new_ext(page, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH);
    let mark = |event| match event {
        Event::Start(Tag::Link { dest_url, .. }) => Some(format!("link {dest_url}")),
        Event::Start(Tag::Image { dest_url, .. }) => Some(format!("image {dest_url}")),
        Event::Html(html) | Event::InlineHtml(html) => Some(format!("html {html}")),
        Event::Start(Tag::Emphasis | Tag::CodeBlock(_) | Tag::BlockQuote(_)) => {
            Some("mark".to_owned())
        }
        _ => None,
    };
    events.filter_map(mark).collect()
}

fn count(page: &str, wanted: fn(&Event<'_>) -> bool) -> usize {
    let events = Parser::new_ext(page, Options::ENABLE_TABLES);
    events.filter(wanted).count()
}

#[test]
fn what_is_in_a_file_stays_text() {
    let text = hostile();
    let source = Source::from(text.as_str());
    let checked = check(&source, &CheckOptions::default()).expect("a register");
    for language in Language::ALL {
        let [plain, page] = pages(&checked, language);
        assert!(!plain.contains(is_unseen) && !page.contains(is_unseen), "{plain:?}");
        assert!(plain.contains("![x](http://w.example/x.png)"), "{plain}");
        assert_eq!(marks(&page), Vec::<String>::new(), "{page}");
        let rows = count(&page, |event| matches!(event, Event::Start(Tag::TableRow)));
        let cells = count(&page, |event| matches!(event, Event::Start(Tag::TableCell)));
        assert_eq!(rows, checked.report.findings.len());
        assert_eq!(cells, (rows + 1) * 4, "{page}");
        let headings = count(&page, |event| matches!(event, Event::Start(Tag::Heading { .. })));
        assert_eq!(headings, 3 + checked.register.projects.items().len(), "{page}");
    }
}

#[test]
fn text_is_there_for_links_to_be_found_in() {
    assert_eq!(marks("[y](z) <img src=x> ![a](b)").len(), 3);
}

/// Faults of every kind in a person's record, each quoting the name.
const PERSON: &str = r#"{"meetings": {"0": {"delegations": {"0": {"head": {
    "name": {"zh": " 王某某 ", "en": "Wang Moumou 12 ", "王某某": "x", "ko": "왕모모 13 왕모모\uFFFD"},
    "title": {"zh": "待定 王某某", "en": "王某某"}, "王某某": 1, "organization": "王某某 Wang Moumou",
    "announced": {"zh": "王某某", "en": "Wang Moumou 12"}, "acting": "王某某",
    "note": {"zh": "王某某 wang@example.org", "en": "Wang Moumou tel. 13912345678"}},
    "members": [{"id": "Wang Mi", "name": {"Wang": "x", "13912345678": "y"}}]}}}},
  "wang@example.org": 1,
  "projects": {"0": {"summary": {"en": "Write to wang@example.org , or 010-1234-5678 "},
    "title": {"en": "Study (wang@example.org)"}, "not_applicable": ["/010-1234-5678"],
    "timeline": {"planned": {"from": "LONG wang@example.org"}}}, "9": {"id": "wang@example.org"}}, "title": {"en": "Register, 010-1234-5678"}}"#;

#[test]
fn a_masked_report_names_nobody() {
    // A value that is cut where findings mention it, in the middle of an address.
    let change = PERSON.replace("LONG", &"x".repeat(185));
    let text = example_text(&change).expect("a register");
    let source = Source::from(text.as_str());
    let Checked { register, report, .. } =
        check(&source, &CheckOptions::default()).expect("a register");
    let said = |report: &_, language| json(report, language);
    let names = ["王某某", "Wang", "왕모모", "wang@", "5678"];
    let open = said(&report, Language::Zh);
    for name in names {
        assert!(open.contains(name), "{name} is not in the report to begin with");
    }
    let rules = report.findings.len();
    let masked = report.masked(&text);
    assert_eq!(masked.findings.len(), rules);
    for language in Language::ALL {
        let view = View::new(language, "r.json");
        let overview = Overview::new(&register, &masked, language).masked();
        let all = [
            json_with(&masked, language, Some(&overview)),
            sarif(&masked, &view),
            comity::finding::view::text(&masked, &view),
            markdown(&masked, &view),
            overview.text(),
            overview.markdown(),
        ];
        for (page, name) in all.iter().flat_map(|page| names.map(|name| (page, name))) {
            assert!(!page.contains(name), "{name} is in {page}");
        }
    }
}

#[test]
fn broken_json_is_masked_too() {
    let text = r#"{"comity": "1", "id": "r", "title": "甲", "parties": ["CN", "KR"], "languages": ["zh"],
        "as_of": "2018", "meetings": [{"id": "m", "delegations": [{"head": {"name": 王某某}}]}]}"#;
    let source = Source::from(text);
    let report = check(&source, &CheckOptions::default()).expect("a register").report;
    assert!(!report.findings.is_empty());
    let masked = json(&report.masked(text), Language::En);
    assert!(!masked.contains("王某某"), "{masked}");
}

#[test]
fn what_is_in_a_profile_stays_text() {
    let word = serde_json::to_string(HOSTILE).expect("a string");
    let profile = format!("{{{word}: {word}, \"text-empty\": {word}}}");
    let error = comity::facade::read_profile(&Source::from(profile.as_str())).expect_err("no rule");
    for language in Language::ALL {
        let message = error.message(language);
        assert!(!message.contains(is_unseen), "{message:?}");
        assert_eq!(message.lines().count(), 3, "{message:?}");
    }
}
