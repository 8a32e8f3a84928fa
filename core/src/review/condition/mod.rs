//! Conditions: CEL over the records of the model, in which what is missing cannot be judged.
//!
//! The `cel` crate parses (`parse`); `check` holds names and types against the model before any data is
//! seen; `evaluate` judges with three answers; `explain` tells why.

mod check;
mod desk;
mod evaluate;
mod explain;
mod extent;
mod fault;
mod functions;
mod limits;
mod operations;
mod origin;
mod parse;
mod program;
mod scope;
mod syntax;
#[cfg(test)]
mod tests;
mod types;
mod value;

pub(crate) use desk::Desk;
use evaluate::{Judge, STEPS};
use explain::{Explainer, Part};
pub(crate) use fault::{Fault, What};
use program::{Constant, Node};
use scope::Scope;
use std::cell::{Cell, RefCell};
pub(crate) use value::{Lack, Why};

use crate::model::{Date, Project};

/// A condition that has been checked.
#[derive(Debug, Clone)]
pub(crate) struct Condition {
    text: String,
    program: Node,
}

/// What is judged: a project of a register, as of a day, with the parameters of a pack.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Case<'c, 'v> {
    pub(crate) desk: &'c Desk<'v>,
    pub(crate) project: &'v Project<'v>,
    /// Position of the project in the list of the register.
    pub(crate) at: usize,
    pub(crate) as_of: Option<Date>,
    pub(crate) parameters: &'c [Constant],
}

impl<'c, 'v> Case<'c, 'v> {
    fn judge(&self, lacks: bool) -> Judge<'c, 'v> {
        Judge {
            desk: self.desk,
            project: self.project,
            at: self.at,
            as_of: self.as_of,
            parameters: self.parameters,
            steps: Cell::new(STEPS),
            lacks: lacks.then(RefCell::default),
        }
    }
}

impl Condition {
    /// Reads a condition.
    ///
    /// # Errors
    /// All its faults.
    pub(crate) fn new(text: &str, scope: &Scope<'_>) -> Result<Self, Vec<Fault>> {
        let syntax = |fault: parse::SyntaxFault| Fault {
            span: fault.span,
            what: What::Syntax(fault.told),
        };
        let expr = parse::parse(text)
            .map_err(|faults| faults.into_iter().map(syntax).collect::<Vec<_>>())?;
        Ok(Self { text: text.to_owned(), program: check::check(&expr, scope)? })
    }

    /// Whether it holds.
    ///
    /// # Errors
    /// When something is missing or open on which that depends; the first such thing.
    pub(crate) fn holds(&self, case: &Case<'_, '_>) -> Result<bool, Lack> {
        case.judge(false).truth(&self.program, &mut Vec::new())
    }

    /// Everything that is missing or open on which it depends whether the condition holds.
    pub(crate) fn lacks(&self, case: &Case<'_, '_>) -> Vec<Lack> {
        let judge = case.judge(true);
        let mut lacks: Vec<Lack> = judge.truth(&self.program, &mut Vec::new()).err().into_iter().collect();
        if !lacks.is_empty() {
            lacks.extend(judge.lacks.map(RefCell::into_inner).unwrap_or_default());
        }
        lacks.sort_by_key(|lack| (lack.origin.pointer(), lack.why));
        lacks.dedup();
        lacks
    }

    /// Why it came out as it did.
    pub(crate) fn explained(&self, case: &Case<'_, '_>) -> Part {
        let judge = case.judge(false);
        Explainer { judge: &judge, text: &self.text, around: Vec::new() }.part(&self.program)
    }
}
