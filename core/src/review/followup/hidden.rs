//! Decisions that may be about a project without naming it.

use super::decisions::Fact;
use super::desk::{Made, meeting_at};
use super::sessions::{Past, decides};
use crate::model::{DecisionKind, Meeting};

/// A meeting that may have ended a project without naming it, and what it leaves open.
pub(super) struct Hidden<'r> {
    pub(super) meeting: &'r Meeting<'r>,
    pub(super) by: Fact,
}

/// The last meeting of the mechanism that ended projects which it does not name, or of which the decisions
/// are not known.
pub(super) fn hidden_end<'r>(past: &Past<'r>, mechanism: &str) -> Option<Hidden<'r>> {
    let mut meetings = past.meetings.iter().rev();
    meetings.find_map(|&(at, meeting, _)| {
        let own = meeting.mechanism.known().is_some_and(|id| **id == *mechanism);
        let by = unnamed(at, meeting, is_end).or_else(|| untold(at, meeting).filter(|_| own))?;
        Some(Hidden { meeting, by })
    })
}

/// The first decision of a kind that does not name its project.
pub(super) fn unnamed(at: usize, meeting: &Meeting, of_kind: fn(&Made) -> bool) -> Option<Fact> {
    let made = meeting.decisions.each().map(|decision| Made { meeting: (at, meeting), decision });
    let mut unnamed = made.filter(|made| !made.decision.1.project.is_known() && of_kind(made));
    unnamed.next().map(|made| Fact::of(made.at(), "project", &made.decision.1.project))
}

/// The list of decisions of a meeting, when it is absent or unknown though it applies.
pub(super) fn untold(at: usize, meeting: &Meeting) -> Option<Fact> {
    let untold = decides(meeting) && !meeting.decisions.is_known();
    untold.then(|| Fact::of(meeting_at(at), "decisions", &meeting.decisions))
}

pub(super) fn is_end(made: &Made) -> bool {
    use DecisionKind::{Completed, Dropped};
    made.decision.1.kind.get().is_some_and(|kind| matches!(kind, Completed | Dropped))
}

pub(super) fn goes_on(made: &Made) -> bool {
    use DecisionKind::{Continued, Modified, New, Resumed};
    made.decision
        .1
        .kind
        .get()
        .is_some_and(|kind| matches!(kind, Continued | Modified | New | Resumed))
}

pub(super) fn is_new(made: &Made) -> bool {
    made.decision.1.kind.is(DecisionKind::New)
}
