//! A line for each meeting: when it was, and what became of its decisions.

use crate::model::{Decision, FollowUpStatus, Language, Meeting, Period, Register};
use serde::Serialize;

/// A meeting, in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Session {
    /// Id.
    pub id: String,
    /// Title or, failing that, label of its kind.
    pub title: String,
    /// Its number in the series.
    pub number: Option<u32>,
    /// Label of its status; absent when it is not known.
    pub status: Option<String>,
    /// When it was held or, failing that, planned, as it is written.
    pub period: String,
    /// How many decisions it made.
    pub decisions: usize,
    /// How many of them are not known to be done or dropped.
    pub open: usize,
}

/// The meetings of a register, in its order.
pub(super) fn sessions(register: &Register<'_>, language: Language) -> Vec<Session> {
    register.meetings.items().iter().map(|meeting| session(meeting, language)).collect()
}

fn session(meeting: &Meeting<'_>, language: Language) -> Session {
    let title = meeting.title.known().map(|title| title.best(language).to_owned());
    let kind = meeting.kind.get().map(|kind| kind.label(language).to_owned());
    let period = meeting.held.known().or(meeting.planned.known());
    let decisions = meeting.decisions.items();
    Session {
        id: meeting.id.to_string(),
        title: title.or(kind).unwrap_or_default(),
        number: meeting.number.get(),
        status: meeting.status.get().map(|status| status.label(language).to_owned()),
        period: period.map(first_day).unwrap_or_default(),
        decisions: decisions.len(),
        open: decisions.iter().filter(|decision| is_open(decision)).count(),
    }
}

fn first_day(period: &Period) -> String {
    period.from.get().map(|day| day.to_string()).unwrap_or_default()
}

fn is_open(decision: &Decision<'_>) -> bool {
    let status = decision.follow_up.known().and_then(|follow_up| follow_up.status.get());
    !matches!(status, Some(FollowUpStatus::Done | FollowUpStatus::Dropped))
}
