//! Findings that follow from one slip: behind a bracket or quote that is missing or one too many, what is
//! right looks wrong, and says nothing of the data.

use super::json::GREAT_LISTS;
use super::syntax::SyntaxProblem;
use super::unread::Unread;
use crate::finding::{Arg, Finding};
use crate::place::Pointer;
use std::collections::BTreeMap;

/// So many findings in one list, in a text with such a slip, are no accident.
const MANY: usize = 8;

/// What is found where a value stands in the wrong place.
const CONSEQUENCES: [&str; 6] = [
    "bad-language-tag",
    "missing-id",
    "missing-member",
    "unknown-code",
    "unknown-member",
    "wrong-type",
];

/// Slips after which values stand in wrong places.
const SLIPS: [SyntaxProblem; 6] = [
    SyntaxProblem::End,
    SyntaxProblem::MissingBrace,
    SyntaxProblem::MissingBracket,
    SyntaxProblem::ExtraClose,
    SyntaxProblem::MissingQuote,
    SyntaxProblem::InnerQuote,
];

/// Leaves out such findings in a text with such a slip: those in the same record, and bursts of them in a
/// list or in the register's own members. It notes that what is there was not read as it is meant. They come
/// back, as far as they are real, once the slip is mended.
pub(super) fn quiet(text: &str, findings: &mut Vec<Finding>, unread: &mut Unread) {
    let slips: Vec<(Pointer, bool)> = findings.iter().filter_map(slip).collect();
    if slips.is_empty() {
        return;
    }
    for (record, ends) in &slips {
        match record.parts().nth(1) {
            Some(_) => unread.add_record(record),
            // A list is whole when the text ends behind it. Where brackets are not right it may be another.
            None if *ends => {}
            None => GREAT_LISTS.iter().for_each(|list| unread.add_list(list)),
        }
    }
    let mut counts: BTreeMap<Option<&str>, usize> = BTreeMap::new();
    for finding in findings.iter().filter(|finding| is_consequence(finding)) {
        *counts.entry(list(finding)).or_default() += 1;
    }
    // A slip in one line says nothing of the projects in others.
    let alone = is_lines(text).then_some("projects");
    counts.retain(|list, count| *count >= MANY && (list.is_none() || *list != alone));
    for list in counts.keys() {
        unread.add_garbled(*list);
    }
    findings.retain(|finding| {
        let record = record(&finding.at);
        let follows =
            counts.contains_key(&list(finding)) || slips.iter().any(|(r, _)| *r == record);
        !is_consequence(finding) || !follows
    });
}

/// Whether a text seems to have a project a line after the first.
fn is_lines(text: &str) -> bool {
    let mut lines = text.lines().filter(|line| !line.trim().is_empty());
    let first = lines.next().is_some_and(|line| line.starts_with('{') && line.trim().len() > 1);
    first && lines.next().is_some_and(|line| line.starts_with('{'))
}

/// The record of a great list in which something stands, or else the register.
fn record(at: &Pointer) -> Pointer {
    let great =
        at.parts().next().is_some_and(|first| GREAT_LISTS.iter().any(|list| *list == first));
    let steps = if great { 2 } else { 0 };
    at.parts().take(steps).fold(Pointer::root(), |at, part| at.child(part.as_ref()))
}

/// The record that a slip stands in, and whether it is that the text ends.
fn slip(finding: &Finding) -> Option<(Pointer, bool)> {
    let problem = finding.args.iter().find_map(|(_, arg)| match arg {
        Arg::Code(_, code) => SLIPS.into_iter().find(|slip| slip.code() == *code),
        _ => None,
    })?;
    let syntax = finding.rule() == "json-syntax";
    syntax.then(|| (record(&finding.at), problem == SyntaxProblem::End))
}

fn is_consequence(finding: &Finding) -> bool {
    CONSEQUENCES.contains(&finding.rule())
}

/// The great list in which a finding stands; none in the register's own members.
fn list(finding: &Finding) -> Option<&'static str> {
    let first = finding.at.parts().next()?;
    GREAT_LISTS.into_iter().find(|list| *list == first)
}
