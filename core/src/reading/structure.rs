//! Reading of documents that are no registers: every structural fault, and the record that remains.

use super::dropped::Dropped;
use super::explain::Explainer;
use super::found::Found;
use super::syntax::SyntaxProblem;
use super::tree::{self, Node};
use crate::finding::Finding;
use crate::model::Field;
use crate::place::{Pointer, Span};
use serde::Deserialize;

/// Parses a text that is to be one JSON value, with everything that is wrong with its syntax.
pub(crate) fn json(text: &str) -> (Node<'_>, Vec<(SyntaxProblem, Span)>) {
    let parsed = tree::parse(text, 0);
    let mut faults: Vec<_> = parsed.faults.kept.iter().map(|f| (f.problem, f.span)).collect();
    let rest = parsed.end.and_then(|end| text.get(end..)).unwrap_or_default();
    if !rest.trim().is_empty() {
        let start = text.len() - rest.trim_start().len();
        faults.push((SyntaxProblem::After, Span { start, end: start + 1 }));
    }
    (parsed.node, faults)
}

/// The record that a tree holds, and everything that is wrong with its structure.
pub(crate) fn record<'a, T>(node: &mut Node<'a>) -> (T, Vec<Finding>)
where
    T: Field + Deserialize<'a> + Default,
{
    let (mut found, mut dropped) = (Found::default(), Dropped::default());
    let (at, subject) = (Pointer::root(), String::new());
    let mut explainer = Explainer { found: &mut found, dropped: &mut dropped, at, subject };
    let right = explainer.value(node, &T::KIND);
    let record = right.then(|| T::deserialize(&*node).unwrap_or_default());
    (record.unwrap_or_default(), found.into_findings())
}
