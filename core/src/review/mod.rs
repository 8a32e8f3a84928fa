//! Judging projects by declared rules, and what became of decisions.
//!
//! A [`Pack`] declares gates and criteria, each with a [`Condition`]; a [`Verdict`] says what they come to for
//! a project, and a [`Review`] why. [`follow_up()`] tells what became of the decisions before a meeting.

mod condition;
pub mod followup;
mod pack;
mod report;
mod verdict;

pub use condition::{
    CameTo, Case, Condition, Desk, Fault, Lack, Measure, ParameterValue, Parameters, Part, Why,
};
pub use followup::{FollowUp, NoMeeting, follow_up, follow_up_reviewed};
pub use pack::file as written;
pub use pack::{Pack, Packs};
pub use report::{Because, Counts, Gap, Reasons, Recorded, Review, ReviewStamp, Reviewed};
pub use verdict::{Answer, ItemVerdict, Range, Rectified, Verdict};
