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
/// let project = &register.projects.items()[0];
/// let case = Case { desk: &desk, project, at: 0, as_of: register.as_of.get(), parameters: &parameters };
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
#[derive(Debug, Clone, Copy)]
pub struct Case<'v> {
    /// The register.
    pub desk: &'v Desk<'v>,
    /// The project.
    pub project: &'v Project<'v>,
    /// Its position in the register's list.
    pub at: usize,
    /// The day.
    pub as_of: Option<Date>,
    /// The parameters: those with which the condition was read, with these values or others of their types.
    pub parameters: &'v Parameters,
}

impl<'v> Case<'v> {
    fn judge(&self, lacks: bool) -> Judge<'v> {
        Judge {
            desk: self.desk,
            project: self.project,
            at: self.at,
            as_of: self.as_of,
            parameters: self.parameters,
            steps: Cell::new(limits::MOST_STEPS),
            personal: Cell::new(false),
            lacks: lacks.then(RefCell::default),
        }
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
