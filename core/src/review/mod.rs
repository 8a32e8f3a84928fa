//! Judging projects by declared conditions, and what became of decisions.

mod condition;
mod followup;

pub use condition::{
    CameTo, Case, Condition, Desk, Fault, Lack, ParameterValue, Parameters, Part, Why,
};
pub use followup::{
    Choice, Chosen, Count, Fact, FollowUp, Gap, Ground, Item, Judgement, NoMeeting, Placed, Reason,
    Reviewed, Session, State, Tally, Tracked, Undecided, Whose, follow_up, follow_up_reviewed,
};
