//! Conditions: CEL over the records of the model, in which what is missing cannot be judged.
//!
//! The `cel` crate parses (`parse`); `check` holds names and types against the model before any data is
//! seen; `evaluate` judges with three answers; `explain` tells why.

mod check;
mod desk;
mod evaluate;
mod explain;
mod expression;
mod extent;
mod fault;
mod functions;
mod gathered;
mod limits;
mod loops;
mod measure;
mod operations;
mod origin;
mod parameters;
mod parse;
mod pattern;
mod program;
mod syntax;
#[cfg(test)]
mod tests;
mod types;
mod value;

pub use desk::Desk;
use evaluate::Judge;
pub use explain::{CameTo, Part};
use expression::Expression;
pub use fault::Fault;
pub use measure::Measure;
pub use parameters::{ParameterValue, Parameters};
use types::Type;
pub use value::{Lack, Why};

use crate::model::{Date, Project};
use std::cell::{Cell, RefCell};

/// A condition that a project meets, does not meet, or of which that cannot be judged.
///
/// It is written in CEL, the Common Expression Language, over `project`, its `register`, the day of judging
/// `as_of` and the parameters `params`; names and types are those of the model. A member that is absent or
/// `null` has no value, and nor has a comparison that partial dates leave open: what depends on it cannot
/// be judged. `false && x` is false, and `true || x` true, whatever `x` is.
///
/// ```
/// use comity::reading::{Source, read};
/// use comity::review::{Case, Condition, Desk, Parameters};
/// let source = Source::from(r#"{"comity": "1", "id": "r", "title": "甲", "parties": ["CN", "KR"],
///     "languages": ["zh"], "as_of": "2018-11-16", "projects": [{"id": "p", "kind": "joint_study",
///     "title": "乙", "status": "active", "timeline": {"planned": {"from": "2017", "to": "2018"}}}]}"#);
/// let register = read(&source)?.register;
/// let desk = Desk::new(&register);
/// let parameters = Parameters::default();
/// let case = Case::new(&desk, 0, register.as_of.get(), &parameters).expect("a project");
/// let condition = |text| Condition::new(text, &parameters).expect("a condition");
///
/// assert_eq!(condition("project.status == 'active'").holds(&case), Ok(true));
/// let late = condition("project.timeline.planned.to < as_of").holds(&case).unwrap_err();
/// assert_eq!(late.why.code(), "undecidable");
/// assert_eq!(late.at().unwrap().as_str(), "/projects/0/timeline/planned/to");
/// # Ok::<(), comity::reading::NotARegister>(())
/// ```
#[derive(Debug, Clone)]
pub struct Condition(Expression);

/// What is judged: a project of a register, as of a day, with parameters.
///
/// Everything that is asked of a case together takes a bounded number of steps, after which nothing more can be
/// judged of it.
#[derive(Debug, Clone)]
pub struct Case<'v> {
    desk: &'v Desk<'v>,
    project: &'v Project<'v>,
    at: usize,
    as_of: Option<Date>,
    parameters: &'v Parameters,
    /// Steps that are left.
    left: Cell<u32>,
}

impl<'v> Case<'v> {
    /// The case of the project at a position of the register's list, as of a day; nothing when there is no such
    /// project. The parameters are those with which conditions were read, with these values or others of
    /// their types.
    #[must_use]
    pub fn new(
        desk: &'v Desk<'v>,
        at: usize,
        as_of: Option<Date>,
        parameters: &'v Parameters,
    ) -> Option<Self> {
        let project = desk.project(at)?;
        Some(Self {
            desk,
            project,
            at,
            as_of,
            parameters,
            left: Cell::new(limits::MOST_STEPS_A_CASE),
        })
    }

    /// The project.
    #[must_use]
    pub const fn project(&self) -> &'v Project<'v> {
        self.project
    }

    /// Its position in the register's list.
    #[must_use]
    pub const fn at(&self) -> usize {
        self.at
    }

    /// How many steps have been taken.
    pub(in crate::review) fn taken(&self) -> u32 {
        limits::MOST_STEPS_A_CASE - self.left.get()
    }

    /// Judges something, and counts what that takes.
    fn judged<T>(&self, lacks: bool, ask: impl FnOnce(&Judge<'v>) -> T) -> T {
        let allowed = self.left.get().min(limits::MOST_STEPS);
        let judge = Judge {
            desk: self.desk,
            project: self.project,
            at: self.at,
            as_of: self.as_of,
            parameters: self.parameters,
            steps: Cell::new(allowed),
            personal: Cell::new(false),
            lacks: lacks.then(RefCell::default),
        };
        let answer = ask(&judge);
        self.left.set(self.left.get() - (allowed - judge.steps.get()));
        answer
    }
}

impl Condition {
    /// Reads a condition.
    ///
    /// # Errors
    /// All its faults: of syntax or, if there are none, of names and types.
    pub fn new(text: &str, parameters: &Parameters) -> Result<Self, Vec<Fault>> {
        Expression::new(text, parameters, &Type::Bool).map(Self)
    }

    /// As it is written.
    #[must_use]
    pub fn text(&self) -> &str {
        self.0.text()
    }

    /// Whether it holds.
    ///
    /// # Errors
    /// When that depends on something that is missing or open: the first such thing.
    pub fn holds<'v>(&'v self, case: &Case<'v>) -> Result<bool, Lack> {
        self.0.truth(case)
    }

    /// Everything missing or open on which it depends whether it holds; nothing when it does or does not.
    #[must_use]
    pub fn lacks<'v>(&'v self, case: &Case<'v>) -> Vec<Lack> {
        self.0.lacks(case)
    }

    /// Why it came out as it did: its parts as they are written, with the value and the place of each.
    #[must_use]
    pub fn explained<'v>(&'v self, case: &Case<'v>) -> Part {
        self.0.explained(case)
    }
}
