//! The follow-up as text, Markdown and JSON.

use super::FollowUp;
use super::page::{Line, Page};
use crate::finding::view::{code, escaped, visible};
use crate::model::Language;
use serde::Serialize;
use std::fmt::Write;

impl FollowUp {
    /// As plain text.
    #[must_use]
    pub fn text(&self, language: Language) -> String {
        let lines = Page { of: self, language }.lines();
        lines.iter().map(text_line).collect()
    }

    /// As Markdown, in which nothing of the register is markup.
    #[must_use]
    pub fn markdown(&self, language: Language) -> String {
        let mut out = String::new();
        let mut in_list = false;
        let lines = Page { of: self, language }.lines();
        for line in lines {
            let is_item = matches!(line, Line::Item(..));
            if is_item != in_list || !is_item {
                out.push('\n');
            }
            in_list = is_item;
            // Writing to a string cannot fail.
            let _ = writeln!(out, "{}", markdown_line(&line));
        }
        out.trim_start().to_owned()
    }

    /// As JSON: all that serialising gives, and besides, under `words`, what text shows of the agenda and of
    /// the undecided projects in one language.
    #[must_use]
    pub fn json(&self, language: Language) -> String {
        let page = Page { of: self, language };
        let shown = Shown { follow_up: self, words: Words::new(&page) };
        // Strings, numbers and lists always serialise.
        serde_json::to_string_pretty(&shown).unwrap_or_default()
    }
}

fn text_line(line: &Line) -> String {
    match line {
        Line::Title(text) | Line::Plain(text) => visible(text.trim_end()) + "\n",
        Line::Heading(text) => format!("\n{}\n\n", visible(text)),
        Line::Part(text) => format!("\n{}\n", visible(text)),
        Line::Item(depth, number, id, text) => {
            let mark = mark(*number);
            let words = [visible(id), visible(text)];
            let words: Vec<_> = words.into_iter().filter(|part| !part.is_empty()).collect();
            format!("{}{mark} {}\n", "   ".repeat(*depth), words.join("  "))
        }
    }
}

fn markdown_line(line: &Line) -> String {
    match line {
        Line::Title(text) => format!("# {}", escaped(text)),
        Line::Heading(text) => format!("## {}", escaped(text)),
        Line::Part(text) => format!("### {}", escaped(text)),
        Line::Plain(text) => escaped(text.trim_end()),
        Line::Item(depth, number, id, text) => {
            let id = if id.is_empty() { String::new() } else { code(id) };
            let words = [id, escaped(text)];
            let words: Vec<_> = words.into_iter().filter(|part| !part.is_empty()).collect();
            format!("{}{} {}", "    ".repeat(*depth), mark(*number), words.join(" "))
        }
    }
}

fn mark(number: Option<usize>) -> String {
    number.map_or_else(|| "-".to_owned(), |number| format!("{number}."))
}

#[derive(Serialize)]
struct Shown<'f> {
    #[serde(flatten)]
    follow_up: &'f FollowUp,
    words: Words,
}

/// What a page says, each list in the order of the member it words.
#[derive(Serialize)]
struct Words {
    language: &'static str,
    title: String,
    undecided: Vec<String>,
    agenda: Vec<ItemWords>,
}

#[derive(Serialize)]
struct ItemWords {
    title: String,
    reasons: Vec<String>,
}

impl Words {
    fn new(page: &Page) -> Self {
        let agenda = page.of.agenda.iter().map(|item| ItemWords {
            title: page.item(item),
            reasons: item.reasons.iter().map(|reason| page.reason(reason)).collect(),
        });
        Self {
            language: page.language.tag(),
            title: page.title(),
            undecided: page.of.undecided.iter().map(|gap| page.gap(gap)).collect(),
            agenda: agenda.collect(),
        }
    }
}
