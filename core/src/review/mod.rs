//! Judging projects by declared rules.
//!
//! A [`Pack`] declares gates and criteria, each with a [`Condition`]; a [`Verdict`] says what they come to for
//! a project, and why.

mod condition;
mod pack;
mod report;
mod verdict;

pub use condition::{
    CameTo, Case, Condition, Desk, Fault, Lack, Measure, ParameterValue, Parameters, Part, Why,
};
pub use pack::file as written;
pub use pack::{Pack, Packs};
pub use report::{Because, Counts, Gap, Reasons, Recorded, Review, ReviewStamp, Reviewed};
pub use verdict::{Answer, ItemVerdict, Range, Rectified, Verdict};
