//! What is still to be done about a decision.

use crate::model::{Date, Decision, DecisionKind, FollowUpStatus, Stated};

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
