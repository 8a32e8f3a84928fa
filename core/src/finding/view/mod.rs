//! A report as people and programs want to see it.

mod excerpt;
mod json;
mod markdown;
mod sarif;
mod text;
mod words;
mod written;

pub use json::{json, json_with};
pub use markdown::markdown;
pub use sarif::sarif;
pub use text::text;
pub(crate) use words::{aside, titled};
pub(crate) use written::{code, escaped, visible, with_spans};

use super::{Finding, Report};
use crate::model::Language;
use crate::place::Lines;
use std::collections::BTreeMap;

/// How a report is shown.
#[derive(Debug)]
pub struct View<'v> {
    /// The language of messages.
    pub language: Language,
    /// The name of the file that was checked.
    pub name: &'v str,
    /// Its text, of which the lines are shown; nothing of it is shown when absent, as it should be
    /// when personal values are masked.
    pub lines: Option<&'v Lines<'v>>,
    /// How many findings of one rule are shown in text and Markdown; the others are counted.
    pub limit: usize,
}

impl<'v> View<'v> {
    /// A view without the text, showing every finding.
    #[must_use]
    pub const fn new(language: Language, name: &'v str) -> Self {
        Self { language, name, lines: None, limit: usize::MAX }
    }
}

/// The findings that a view shows, the gravest first and each kind by place, and how many more there are of rules that have more.
fn rolled_up<'r>(
    report: &'r Report,
    view: &View<'_>,
) -> (Vec<&'r Finding>, Vec<(&'r Finding, usize)>) {
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    let shown = report.findings.iter().filter(|finding| {
        let count = seen.entry(finding.rule()).or_default();
        *count += 1;
        *count <= view.limit
    });
    let mut shown: Vec<_> = shown.collect();
    shown.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    let more =
        seen.into_iter().filter(|(_, count)| *count > view.limit).filter_map(|(rule, count)| {
            let first = shown.iter().find(|finding| finding.rule() == rule)?;
            Some((*first, count - view.limit))
        });
    let more = more.collect();
    (shown, more)
}
