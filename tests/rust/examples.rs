//! Every rule's examples behave, its wordings agree across languages, and it is registered.
#![allow(clippy::indexing_slicing, clippy::expect_used, clippy::panic, reason = "a test may stop")]

use comity::finding::{About, Finding, placeholders};
use comity::model::Language;
use comity::reading::{self, Source};
use comity::rules::{self, Options};
use comity_tests::{BASE, example_text};
use std::collections::BTreeSet;

fn all() -> impl Iterator<Item = &'static About> {
    rules::catalog::abouts()
}

/// All findings of a text, or of the fact that it is not a register.
fn findings(text: &str) -> Vec<Finding> {
    let source = Source::from(text);
    let reading = reading::read(&source).expect("examples are registers");
    let mut findings = reading.findings;
    findings.extend(rules::check(&reading.register, &Options::default()));
    findings
}

#[test]
fn nothing_is_found_in_the_base() {
    let found: Vec<_> = findings(BASE).iter().map(|f| format!("{} {}", f.rule(), f.at)).collect();
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn examples_behave() {
    let mut wrong = Vec::new();
    for about in all() {
        for example in about.examples {
            let text = match example_text(example.change) {
                Ok(text) => text,
                Err(error) => {
                    wrong.push(format!("{}: {}: {error}", about.id, example.title));
                    continue;
                }
            };
            let found: BTreeSet<_> = findings(&text)
                .iter()
                .filter(|f| f.rule() == about.id)
                .map(|f| f.at.to_string())
                .collect();
            let expected: BTreeSet<_> = example.found.iter().map(|at| (*at).to_owned()).collect();
            if found != expected {
                wrong.push(format!("{}: {}: {found:?}", about.id, example.title));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Rules whose findings no example of readable size can show; tests of their own do.
const UNSHOWN: [&str; 3] = ["invalid-encoding", "projects-not-compared", "too-many-alike"];

#[test]
fn examples_show_both_good_and_bad() {
    for about in all().filter(|about| !UNSHOWN.contains(&about.id)) {
        let bad = about.examples.iter().any(|example| !example.found.is_empty());
        let good = about.examples.iter().any(|example| example.found.is_empty());
        assert!(good && bad, "{} lacks a good or a bad example", about.id);
    }
}

#[test]
fn examples_have_no_structural_fault_unless_they_are_about_one() {
    for rule in rules::CATALOG {
        for example in rule.about.examples {
            let text = example_text(example.change).expect("JSON");
            let source = Source::from(text.as_str());
            let reading = reading::read(&source).expect("a register");
            let found: Vec<_> =
                reading.findings.iter().map(|f| (f.rule(), f.at.as_str())).collect();
            assert!(found.is_empty(), "{}: {}: {found:?}", rule.about.id, example.title);
        }
    }
}

#[test]
fn placeholders_agree_and_are_given() {
    for about in all() {
        let names = |language: Language, part: fn(&About) -> comity::finding::Said| {
            let said = part(about);
            placeholders(said.in_language(language)).map(str::to_owned).collect::<BTreeSet<_>>()
        };
        for part in
            [|a: &About| a.message, |a: &About| a.help, |a: &About| a.why, |a: &About| a.summary]
        {
            let en = names(Language::En, part);
            assert_eq!(en, names(Language::Zh, part), "{}", about.id);
            assert_eq!(en, names(Language::Ko, part), "{}", about.id);
        }
        for example in about.examples {
            let text = example_text(example.change).expect("JSON");
            for finding in findings(&text).iter().filter(|f| f.rule() == about.id) {
                for language in Language::ALL {
                    for said in
                        [finding.message(language), finding.why(language), finding.help(language)]
                    {
                        assert!(!said.contains(['{', '}']), "{}: {said}", about.id);
                    }
                }
            }
        }
    }
}

#[test]
fn wordings_are_well_formed() {
    for about in all() {
        let id_ok = about.id.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
        assert!(id_ok, "{}", about.id);
        for said in [about.summary, about.message, about.why, about.help] {
            for language in Language::ALL {
                let text = said.in_language(language);
                assert!(!text.is_empty() && text.trim() == text, "{}: {text:?}", about.id);
                assert!(!text.ends_with(['.', '。']), "{}: ends in a full stop: {text}", about.id);
            }
            let capital = said.en.starts_with(|c: char| c.is_ascii_uppercase());
            let name = ["JSON", "ISO"].iter().any(|word| said.en.starts_with(word));
            assert!(!capital || name, "{}: begins with a capital: {}", about.id, said.en);
            assert!(has_script(said.zh, '\u{4E00}', '\u{9FFF}'), "{}: {}", about.id, said.zh);
            assert!(has_script(said.ko, '\u{AC00}', '\u{D7AF}'), "{}: {}", about.id, said.ko);
        }
        assert!(about.checks.ends_with('.') && about.silent.ends_with('.'), "{}", about.id);
    }
}

fn has_script(text: &str, first: char, last: char) -> bool {
    text.chars().any(|c| (first..=last).contains(&c))
}

#[test]
fn names_are_unique_and_files_are_registered() {
    let ids: Vec<_> = all().map(|about| about.id).collect();
    let unique: BTreeSet<_> = ids.iter().copied().collect();
    assert_eq!(ids.len(), unique.len());
    for folder in ["../core/src/rules/catalog", "../core/src/reading/catalog"] {
        for entry in std::fs::read_dir(folder).expect("the catalogue") {
            let name = entry.expect("a file").file_name().into_string().expect("a name");
            let id = name.trim_end_matches(".rs").replace('_', "-");
            assert!(name == "mod.rs" || unique.contains(id.as_str()), "{name} is not registered");
        }
    }
}
