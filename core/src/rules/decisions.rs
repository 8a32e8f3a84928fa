//! What is still to be done about a decision.

use super::absence::applies;
use super::sink::Sink;
use crate::finding::Arg;
use crate::model::{Date, Decision, DecisionKind, FollowUpStatus, Meeting, MeetingStatus, Stated};

/// Whether a decision asks somebody to act, and that is not known to be settled.
pub(super) fn is_pending(decision: &Decision<'_>) -> bool {
    asks_for_action(decision) && is_open(decision)
}

fn asks_for_action(decision: &Decision<'_>) -> bool {
    use DecisionKind::{Continued, Modified, New, Request, Resumed};
    decision.kind.get().is_some_and(|k| matches!(k, New | Continued | Modified | Resumed | Request))
}

/// Whether the follow-up is open or absent. One of which nothing is known is not.
pub(super) fn is_open(decision: &Decision<'_>) -> bool {
    match &decision.follow_up {
        Stated::NotStated => true,
        Stated::Unknown => false,
        Stated::Known(follow_up) => follow_up.status.is(FollowUpStatus::Open),
    }
}

/// The date by which a decision was to be carried out, when that has passed and it is still open.
pub(super) fn overdue(decision: &Decision<'_>, as_of: Option<Date>) -> Option<Date> {
    let due = decision.due.get()?;
    (is_open(decision) && due.is_before(as_of?).is_true()).then_some(due)
}

/// Tells of each decision of a held meeting that is still to be carried out and `lacks` a member that can
/// apply.
pub(super) fn each_pending_without(
    member: &'static str,
    meeting: &Meeting,
    lacks: impl Fn(&Decision) -> bool,
    out: &mut Sink,
) {
    if !meeting.status.is(MeetingStatus::Held) {
        return;
    }
    for (i, decision) in meeting.decisions.each().filter(|(_, d)| is_pending(d) && lacks(d)) {
        if let Some(kind) = decision.kind.get()
            && applies(&meeting.not_applicable, at!["decisions", i, member])
        {
            let kind = Arg::Code(&DecisionKind::LIST, kind.code());
            out.find(at!["decisions", i], args! { decision: &*decision.id, kind: kind });
        }
    }
}
