//! What meetings decided on where a project stands.

use super::context::Context;
use crate::model::{Date, Decision, DecisionKind, Meeting, MeetingStatus, Order, Project};
use crate::place::Pointer;

/// A decision on where a project stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Standing<'r> {
    pub(super) kind: DecisionKind,
    /// The first day of the meeting.
    pub(super) date: Date,
    pub(super) meeting: &'r Meeting<'r>,
    decision: &'r Decision<'r>,
}

impl Standing<'_> {
    /// Whether it has taken effect: what is decided to rest or end by a day may go on until then.
    fn holds(&self, told: Date) -> bool {
        use DecisionKind::{Continued, New};
        let due = self.decision.due.get();
        matches!(self.kind, New | Continued) || due.is_none_or(|due| due.is_before(told).is_true())
    }

    /// Where the decision is.
    pub(super) fn pointer(&self, cx: &Context) -> Option<Pointer> {
        let meeting = cx.index.meeting_position(&self.meeting.id)?;
        let decisions = self.meeting.decisions.items();
        let decision = decisions.iter().position(|d| std::ptr::eq(d, self.decision))?;
        let list = Pointer::root().child("meetings").child(meeting).child("decisions");
        Some(list.child(decision))
    }
}

/// How many decisions on one project are looked at: far more than real registers hold.
const MANY: usize = 1000;

/// What meetings decided on a project, in the order of the register.
pub(super) fn on<'r>(
    project: &Project,
    cx: &Context<'r>,
) -> impl Iterator<Item = (&'r Meeting<'r>, &'r Decision<'r>)> {
    cx.index.decisions_on(project).iter().take(MANY).copied()
}

/// The latest decision, of the meetings that were held, on whether a project begins, goes on, rests or
/// ends; none when there is none, when the dates do not tell which is the latest, or when it takes effect
/// only after `told`.
pub(super) fn latest<'r>(project: &Project, told: Date, cx: &Context<'r>) -> Option<Standing<'r>> {
    let mut latest: Option<Standing<'r>> = None;
    for (meeting, decision) in on(project, cx) {
        let Some(kind) = decision.kind.get().filter(|kind| places(*kind)) else { continue };
        if !meeting.status.is(MeetingStatus::Held) {
            continue;
        }
        let date = meeting.held.known()?.from.get()?;
        let before = latest.filter(|before| !std::ptr::eq(before.meeting, meeting));
        match before.map(|before| before.date.order(date)) {
            Some(Order::After) => {}
            Some(Order::Undecidable) => return None,
            _ => latest = Some(Standing { kind, date, meeting, decision }),
        }
    }
    latest.filter(|standing| standing.holds(told))
}

/// Whether decisions of that kind say where a project stands.
const fn places(kind: DecisionKind) -> bool {
    use DecisionKind::{Completed, Continued, Dropped, New, Resumed, Suspended};
    matches!(kind, New | Continued | Suspended | Resumed | Completed | Dropped)
}
