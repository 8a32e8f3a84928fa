//! The documents: their links lead somewhere, and what the README shows is what the program prints.
#![allow(clippy::expect_used, reason = "a test may stop")]

use comity::facade::{CheckOptions, ReviewOptions, check, review};
use comity::finding::view::{View, text};
use comity::model::{Date, Language};
use comity::place::Lines;
use comity::reading::Source;
use comity_tests::files::folder;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    folder().parent().expect("the tests lie in the project").to_owned()
}

/// The Markdown files of a folder and of those in it.
fn documents(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("a folder");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    paths
        .flat_map(|path| if path.is_dir() { documents(&path) } else { vec![path] })
        .filter(|path| path.extension().is_some_and(|extension| extension == "md"))
        .collect()
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).expect("a text file")
}

fn links(markdown: &str) -> Vec<String> {
    let events = Parser::new_ext(markdown, Options::ENABLE_TABLES);
    let link = |event| match event {
        Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
            Some(dest_url.into_string())
        }
        _ => None,
    };
    events.filter_map(link).collect()
}

/// The names by which a page's headings can be linked to: small letters, blanks as hyphens, no signs.
fn anchors(markdown: &str) -> Vec<String> {
    let mut anchors = Vec::new();
    let mut heading = None;
    for event in Parser::new(markdown) {
        match (event, &mut heading) {
            (Event::Start(Tag::Heading { .. }), _) => heading = Some(String::new()),
            (Event::Text(text) | Event::Code(text), Some(heading)) => heading.push_str(&text),
            (Event::End(TagEnd::Heading(_)), _) => anchors.extend(heading.take()),
            _ => {}
        }
    }
    let plain = |c: char| c.is_alphanumeric() || c == ' ' || c == '-' || c == '_';
    let anchor = |text: String| text.to_lowercase().replace(|c| !plain(c), "").replace(' ', "-");
    anchors.into_iter().map(anchor).collect()
}

#[test]
fn links_lead_somewhere() {
    let pages = documents(&root().join("docs"));
    assert!(pages.len() > 200, "only {} pages", pages.len());
    for page in pages.into_iter().chain([root().join("README.md")]) {
        for link in links(&read(&page)).iter().filter(|link| !link.starts_with("http")) {
            let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
            let target = page.parent().expect("a folder").join(file);
            let target = if file.is_empty() { page.clone() } else { target };
            assert!(target.exists(), "{}: {link} leads nowhere", page.display());
            let there = anchor.is_empty() || anchors(&read(&target)).iter().any(|a| a == anchor);
            assert!(there, "{}: there is no heading for {link}", page.display());
        }
    }
}

/// The blocks of a document in a language of code.
fn blocks(markdown: &str, language: &str) -> Vec<String> {
    let pieces = markdown.split("```").enumerate().filter(|(n, _)| n % 2 == 1);
    let of_language = |(_, piece): (_, &str)| {
        piece
            .split_once('\n')
            .filter(|(info, _)| *info == language)
            .map(|(_, text)| text.to_owned())
    };
    pieces.filter_map(of_language).collect()
}

#[test]
fn the_readme_shows_what_is_printed() {
    let name = "tests/data/demonstration.json";
    let file = read(&root().join(name));
    let source = Source::from(file.as_str());
    let options = CheckOptions { as_of: Date::new("2018-11-16"), ..CheckOptions::default() };
    let report = check(&source, &options).expect("a register").report;
    let lines = Lines::new(source.text());
    let readme = read(&root().join("README.md"));
    let shown: Vec<String> =
        blocks(&readme, "text").into_iter().filter(|b| b.contains("[decision-overdue]")).collect();
    assert_eq!(shown.len(), 3);
    for (block, language) in shown.iter().zip(Language::ALL) {
        let view = View { language, name, lines: Some(&lines), limit: usize::MAX };
        let printed = text(&report, &view);
        let mut printed = printed.lines();
        for line in block.lines() {
            assert!(printed.any(|other| other == line), "not printed, or not there: {line}");
        }
    }
    let quoted = blocks(&readme, "text").into_iter().find(|b| b.starts_with("\"due\""));
    let quoted = quoted.expect("the line of the register that is quoted");
    assert!(file.lines().nth(296).is_some_and(|line| line.contains(quoted.trim())), "{quoted}");
}

#[test]
fn the_readme_shows_a_verdict_as_it_is_printed() {
    let name = "tests/data/demonstration.json";
    let file = read(&root().join(name));
    let pack = comity::review::Packs::default().get("joint-committee").expect("a pack");
    let options = ReviewOptions { project: Some("forecast-exchange".to_owned()), as_of: None };
    let review = review(&Source::from(file.as_str()), &pack, &options).expect("a register");
    let printed = review.text(&View::new(Language::En, name));
    let readme = read(&root().join("README.md"));
    let shown = blocks(&readme, "text").into_iter().find(|block| block.contains('✗'));
    let shown = shown.expect("a verdict");
    assert!(printed.contains(shown.trim_end()), "not printed:\n{shown}");
}

#[test]
fn the_packs_of_the_page_on_writing_them_can_be_read() {
    let page = read(&root().join("docs/packs/writing.md"));
    let packs = blocks(&page, "toml");
    assert_eq!(packs.len(), 2);
    for text in packs {
        let pack = comity::review::Packs::default().read(&Source::from(text.as_str()));
        assert!(pack.is_ok(), "{}", pack.err().map(|error| error.to_string()).unwrap_or_default());
    }
}
