//! The examples of a pack, each tried before the pack is accepted.

use super::compile::unknown;
use super::faults;
use super::file::Example;
use super::read::{fault, member};
use super::{Item, Pack};
use crate::finding::{Arg, FileFault};
use crate::model::Decimal;
use crate::place::Span;
use crate::reading::tree::{Node, Value as Written};
use crate::reading::{Source, read};
use crate::review::condition::Desk;
use crate::review::verdict::{Answer, Verdict};
use serde_json::{Map, Value};
use std::cell::Cell;

/// The examples that do not come to what they are said to; `node` is the pack's tree.
pub(super) fn tried(pack: &Pack, node: &Node<'_>) -> Vec<FileFault> {
    let base = pack.written.example_register.known().map_or("{}", |base| base);
    let base: Value = match serde_json::from_str(base) {
        Ok(base) => base,
        Err(error) => {
            let at = member(node, "example_register").map_or(node.span, |node| node.span);
            return vec![not_read(at, &error)];
        }
    };
    let nodes = member(node, "examples").map(|examples| &examples.value);
    let items = match nodes {
        Some(Written::List(items)) => items.as_slice(),
        _ => &[],
    };
    let mut faults = Vec::new();
    let left = Cell::new(MOST_STEPS);
    for (example, node) in pack.written.examples.items().iter().zip(items) {
        let trial = Trial { pack, example, node, left: &left };
        if left.get() == 0 {
            faults.push(fault(faults::EXAMPLES_COSTLY, node.span, Vec::new()));
            break;
        }
        faults.extend(trial.faults(&base));
    }
    faults
}

/// How many steps trying all examples of a pack may take; reading a register takes a step for so many bytes.
const MOST_STEPS: u32 = 20_000_000;
const BYTES_A_STEP: usize = 10;

fn not_read(at: Span, error: &serde_json::Error) -> FileFault {
    fault(faults::EXAMPLE_NOT_READ, at, vec![("told", error.to_string().into())])
}

/// An example that is tried.
struct Trial<'p> {
    pack: &'p Pack,
    example: &'p Example<'static>,
    node: &'p Node<'p>,
    /// Steps that are left for this and further examples.
    left: &'p Cell<u32>,
}

impl Trial<'_> {
    fn faults(&self, base: &Value) -> Vec<FileFault> {
        let change = self.example.change.known().map_or("{}", |change| change);
        let mut register = base.clone();
        match serde_json::from_str(change) {
            Ok(change) => merge(&mut register, change),
            Err(error) => return vec![not_read(self.at("change"), &error)],
        }
        let text = register.to_string();
        self.spend(u32::try_from(text.len() / BYTES_A_STEP).unwrap_or(u32::MAX));
        let source = Source::from(text.as_str());
        let reading = match read(&source) {
            Ok(reading) => reading,
            Err(why) => {
                let args = vec![("told", Arg::from(why.code()))];
                return vec![fault(faults::EXAMPLE_NOT_READ, self.at("change"), args)];
            }
        };
        // Examples may leave out what a register must have.
        let mut findings = reading.findings.iter().filter(|f| !f.rule().starts_with("missing-"));
        if let Some(finding) = findings.next() {
            let args = vec![("told", finding.rule().into()), ("at", finding.at.as_str().into())];
            return vec![fault(faults::EXAMPLE_FAULTY, self.at("change"), args)];
        }
        self.judged(&Desk::new(&reading.register))
    }

    fn spend(&self, steps: u32) {
        self.left.set(self.left.get().saturating_sub(steps));
    }

    /// Where a member of the example stands.
    fn at(&self, name: &str) -> Span {
        member(self.node, name).map_or(self.node.span, |node| node.span)
    }

    fn judged(&self, desk: &Desk<'_>) -> Vec<FileFault> {
        let projects = desk.register().projects.items();
        let wanted = self.example.project.known().map(|project| &**project);
        let at = wanted.map_or(Some(0), |id| projects.iter().position(|p| *p.id == *id));
        let as_of = self.example.as_of.get().or(desk.register().as_of.get());
        let Some(case) = at.and_then(|at| self.pack.case(desk, at, as_of)) else {
            let names = projects.iter().map(|project| &*project.id);
            let args = unknown(wanted.unwrap_or_default(), names);
            return vec![fault(faults::NO_PROJECT, self.at("project"), args)];
        };
        let verdict = self.pack.judge_case(&case, as_of);
        let missing = self.pack.missing_of(&case, &verdict);
        self.spend(case.taken());
        let missing = missing.iter().filter_map(|lack| Some(lack.at()?.as_str().to_owned()));
        self.held_against(&verdict, missing.collect())
    }

    /// Where a verdict is not what the example says.
    fn held_against(&self, verdict: &Verdict, missing: Vec<String>) -> Vec<FileFault> {
        let Example { not_met, cannot_judge, missing: said_missing, total, rating, .. } =
            self.example;
        let said = |list: &crate::model::Stated<Vec<crate::model::Str<'static>>>| {
            list.known()
                .map(|list| list.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "))
        };
        let answer = self.example.verdict.get().map(|answer| answer.code().to_owned());
        let found_total = verdict.total.map_or_else(String::new, |total| total.to_string());
        let found_rating = verdict.rating.and_then(|at| self.pack.outcome.bands.get(at));
        let found_rating = found_rating.map_or_else(String::new, |band| band.id.clone());
        let compared = [
            ("verdict", answer, verdict.answer.code().to_owned()),
            ("not_met", said(not_met), self.named(verdict, Answer::NotMet)),
            ("cannot_judge", said(cannot_judge), self.named(verdict, Answer::CannotJudge)),
            ("missing", said(said_missing), missing.join(", ")),
            ("total", total.get().map(written), found_total),
            ("rating", rating.known().map(ToString::to_string), found_rating),
        ];
        let wrong = compared.into_iter().filter_map(|(name, said, found)| {
            let said = said.filter(|said| *said != found)?;
            let kind = match (found.is_empty(), said.is_empty()) {
                (true, _) => faults::FOUND_NOTHING,
                (_, true) => faults::SAID_NOTHING,
                _ => faults::MISBEHAVES,
            };
            let args = vec![("found", Arg::from(found)), ("said", Arg::from(said))];
            Some(fault(kind, self.at(name), args))
        });
        self.unknown_items().chain(wrong).collect()
    }

    /// The ids of the items that come to an answer.
    fn named(&self, verdict: &Verdict, answer: Answer) -> String {
        let items = self.pack.items.iter().zip(&verdict.items);
        let named = items.filter(|(_, verdict)| verdict.answer == answer);
        named.map(|(item, _)| item.id.as_str()).collect::<Vec<_>>().join(", ")
    }

    /// Names of items that there are not.
    fn unknown_items(&self) -> impl Iterator<Item = FileFault> {
        let lists =
            [("not_met", &self.example.not_met), ("cannot_judge", &self.example.cannot_judge)];
        let named =
            lists.into_iter().flat_map(|(list, ids)| ids.items().iter().map(move |id| (list, id)));
        let ids = || self.pack.items.iter().map(|item: &Item| item.id.as_str());
        let unknown_ids = named.filter(move |(_, id)| !ids().any(|known| known == id.as_str()));
        unknown_ids
            .map(move |(list, id)| fault(faults::UNKNOWN_ITEM, self.at(list), unknown(id, ids())))
    }
}

/// A total as verdicts write it.
fn written(total: Decimal) -> String {
    Decimal::from(total.number().normalize()).to_string()
}

/// Changes a value by a JSON Merge Patch (RFC 7396).
fn merge(value: &mut Value, patch: Value) {
    let Value::Object(patch) = patch else {
        *value = patch;
        return;
    };
    if !value.is_object() {
        *value = Value::Object(Map::new());
    }
    let Some(members) = value.as_object_mut() else { return };
    for (name, change) in patch {
        if change.is_null() {
            members.remove(&name);
        } else {
            merge(members.entry(name).or_insert(Value::Null), change);
        }
    }
}
