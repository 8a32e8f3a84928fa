//! What became of each decision.

use super::desk::{Desk, Made, meeting_at};
use super::sessions::{MANY, Past};
use crate::model::{
    Country, Date, Decision, DecisionKind, Field, FollowUpStatus, Stated, Text, Truth,
};
use crate::place::Pointer;
use serde::Serialize;

codes! {
    /// What became of a decision.
    pub enum State {
        /// The day is certainly past its date, and it is not known to be settled.
        Overdue = "overdue" ["overdue", "逾期未落实", "기한 경과"],
        /// Looked for and not found, or nothing recorded where something had to be done.
        Unknown = "unknown" ["not known", "情况不明", "이행 여부 미상"],
        /// Its date is unknown, or too partial to say whether it has passed.
        CannotTell = "cannot_tell" ["cannot tell", "无法判断是否逾期", "기한 경과 여부 판단 불가"],
        /// Still to be done, without a date.
        OpenWithoutDue = "open_without_due" ["open, without a due date", "无期限待落实", "이행 중(기한 없음)"],
        /// Still to be done, its date ahead.
        Open = "open" ["open, not yet due", "未到期待落实", "이행 중(기한 전)"],
        /// Given up.
        Dropped = "dropped" ["given up", "不再落实", "이행 중지"],
        /// Done.
        Done = "done" ["done", "已落实", "이행 완료"],
        /// It asks nobody to do anything.
        NothingToDo = "nothing_to_do" ["nothing to follow up", "无须落实", "이행 사항 없음"],
    }
}

impl State {
    /// All states, those that a session must deal with first.
    pub const ALL: [Self; 8] = [
        Self::Overdue,
        Self::Unknown,
        Self::CannotTell,
        Self::OpenWithoutDue,
        Self::Open,
        Self::Dropped,
        Self::Done,
        Self::NothingToDo,
    ];
}

/// What something was judged by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Fact {
    /// The value that decided, was unknown or too partial; where a member is absent, the record that
    /// should hold it.
    pub at: Pointer,
    /// The member that is absent.
    pub missing: Option<&'static str>,
}

impl Fact {
    pub(super) fn stands(at: Pointer) -> Self {
        Self { at, missing: None }
    }

    /// A member of a record: the record itself, where the member is absent.
    pub(super) fn of<T>(record: Pointer, member: &'static str, value: &Stated<T>) -> Self {
        match value {
            Stated::NotStated => Self { at: record, missing: Some(member) },
            _ => Self::stands(record.child(member)),
        }
    }

    /// The place of the value, be it there or not.
    #[must_use]
    pub fn place(&self) -> Pointer {
        self.missing.into_iter().fold(self.at.clone(), Pointer::child)
    }
}

/// A decision and what became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Tracked {
    /// Ids path, such as `meeting:session-22/decision:22-12`.
    pub subject: String,
    /// Where it stands.
    pub at: Pointer,
    /// What became of it.
    pub state: State,
    /// What that was judged by.
    pub by: Fact,
    /// What was decided.
    pub kind: Option<DecisionKind>,
    /// The project it is about.
    pub project: Option<String>,
    /// How many projects it is about, where they are not named.
    pub count: Option<u32>,
    /// Its words.
    pub text: Option<Text<'static>>,
    /// By when it is to be carried out.
    pub due: Option<Date>,
    /// The sides whose organizations are responsible; none where no body of a side is named.
    pub sides: Vec<Country>,
}

/// The decisions of the meetings that are looked back at.
pub(super) fn decisions(past: &Past, desk: &Desk) -> Vec<Tracked> {
    let made = past.meetings.iter().flat_map(|&(at, meeting, _)| {
        meeting.decisions.each().map(move |decision| Made { meeting: (at, meeting), decision })
    });
    made.map(|made| tracked(&made, desk)).collect()
}

fn tracked(made: &Made, desk: &Desk) -> Tracked {
    let decision = made.decision.1;
    let (state, by) = judge(made, desk);
    Tracked {
        subject: made.subject(),
        at: made.at(),
        state,
        by,
        kind: decision.kind.get(),
        project: decision.project.known().map(|id| id.to_string()),
        count: decision.count.get(),
        text: decision.text.known().map(|text| text.clone().into_owned()),
        due: decision.due.get(),
        sides: sides(decision, desk),
    }
}

/// The sides of the responsible organizations, each once, in the order in which they are named.
fn sides(decision: &Decision, desk: &Desk) -> Vec<Country> {
    let mut sides = Vec::new();
    for side in decision.responsible.items().iter().filter_map(|id| desk.side(id)) {
        if !sides.contains(&side) {
            sides.push(side);
        }
    }
    sides
}

/// The state of a decision: what its follow-up says or, while that is open or absent, its date.
fn judge(made: &Made, desk: &Desk) -> (State, Fact) {
    let (at, decision) = (made.at(), made.decision.1);
    let follow_up = at.clone().child("follow_up");
    let status = match &decision.follow_up {
        _ if !applies(made, "follow_up") => return (State::NothingToDo, Fact::stands(at)),
        Stated::Unknown => return (State::Unknown, Fact::stands(follow_up)),
        Stated::NotStated => None,
        Stated::Known(told) => match desk.has_come(told.date.get()) {
            Truth::True => Some(&told.status),
            // What was found after the day is not known on it.
            Truth::False => None,
            Truth::Undecidable => {
                return (State::CannotTell, Fact::of(follow_up, "date", &told.date));
            }
        },
    };
    let told = |state| (state, Fact::stands(follow_up.clone().child("status")));
    match status.map(Stated::get) {
        Some(Some(FollowUpStatus::Done)) => told(State::Done),
        Some(Some(FollowUpStatus::Dropped)) => told(State::Dropped),
        Some(Some(FollowUpStatus::Open)) => by_due(made, true, desk),
        Some(_) => told(State::Unknown),
        None if asks_for_action(made) => by_due(made, false, desk),
        None => (State::NothingToDo, Fact::stands(at.child("kind"))),
    }
}

/// The state of a decision that is not settled; `open` where the follow-up says so.
fn by_due(made: &Made, open: bool, desk: &Desk) -> (State, Fact) {
    let (at, decision) = (made.at(), made.decision.1);
    let due = Fact::of(at.clone(), "due", &decision.due);
    let stated = if applies(made, "due") { decision.due } else { Stated::NotStated };
    let passed = |due: Date| desk.as_of.map_or(Truth::Undecidable, |day| due.is_before(day));
    match stated {
        Stated::Known(date) => match passed(date) {
            Truth::True => (State::Overdue, due),
            Truth::False => (State::Open, due),
            Truth::Undecidable => (State::CannotTell, due),
        },
        Stated::Unknown => (State::CannotTell, due),
        Stated::NotStated if open => (State::OpenWithoutDue, due),
        Stated::NotStated => (State::Unknown, Fact::of(at, "follow_up", &decision.follow_up)),
    }
}

/// Whether a decision asks somebody to do something. A kind that settles by itself does when somebody is
/// named or a date is set; a continuation also when words say how it goes on.
fn asks_for_action(made: &Made) -> bool {
    use DecisionKind::{Continued, Deferred, Modified, New, Request, Resumed};
    let decision = made.decision.1;
    let assigned = !decision.responsible.items().is_empty() || decision.due.is_known();
    match decision.kind.get() {
        // Of an unknown kind, that it asks for nothing is not known either.
        None | Some(New | Modified | Resumed | Request | Deferred) => true,
        Some(Continued) => assigned || decision.text.is_known(),
        Some(_) => assigned,
    }
}

/// Whether a member of the decision applies: its meeting does not say otherwise.
fn applies(made: &Made, member: &'static str) -> bool {
    let listed = made.meeting.1.not_applicable.items();
    // Few meetings list anything; only then are pointers made.
    listed.is_empty() || {
        let root = meeting_at(made.meeting.0);
        let decision = made.at();
        let holders = [root.clone().child("decisions"), decision.clone(), decision.child(member)];
        let inside = holders
            .map(|at| at.as_str().strip_prefix(root.as_str()).unwrap_or_default().to_owned());
        !listed.iter().take(MANY).any(|pointer| inside.iter().any(|at| at == pointer.as_str()))
    }
}
