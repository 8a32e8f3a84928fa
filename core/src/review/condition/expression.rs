//! What conditions and measures have in common: a text, its program, and what comes of it.

use super::evaluate::Judged;
use super::explain::Explainer;
use super::parameters::Parameters;
use super::program::Node;
use super::types::Type;
use super::{Case, Fault, Lack, Part, check, parse};
use std::cell::RefCell;

/// An expression that has been checked.
#[derive(Debug, Clone)]
pub(super) struct Expression {
    text: String,
    program: Node,
}

impl Expression {
    /// Reads an expression of a type; `Type::Decimal` stands for any number.
    pub(super) fn new(text: &str, parameters: &Parameters, of: &Type) -> Result<Self, Vec<Fault>> {
        let expr = parse::parse(text)?;
        Ok(Self { text: text.to_owned(), program: check::check(&expr, parameters, of)? })
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }

    pub(super) fn truth<'v>(&'v self, case: &Case<'v>) -> Result<bool, Lack> {
        case.judged(false, |judge| judge.truth(&self.program, &mut Vec::new()))
    }

    pub(super) fn value<'v>(&'v self, case: &Case<'v>) -> Judged<'v> {
        case.judged(false, |judge| judge.value(&self.program, &mut Vec::new()))
    }

    pub(super) fn lacks<'v>(&'v self, case: &Case<'v>) -> Vec<Lack> {
        case.judged(true, |judge| {
            let Err(first) = judge.value(&self.program, &mut Vec::new()) else { return Vec::new() };
            let noted = judge.lacks.as_ref().map(RefCell::take).unwrap_or_default();
            let mut lacks: Vec<Lack> = noted.into_iter().chain([first]).collect();
            lacks.sort_by_cached_key(|lack| (lack.at(), lack.why.code()));
            lacks.dedup();
            lacks
        })
    }

    pub(super) fn explained<'v>(&'v self, case: &Case<'v>) -> Part {
        case.judged(false, |judge| Explainer::new(judge, &self.text).part(&self.program))
    }
}
