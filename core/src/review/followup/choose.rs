//! Which meeting is looked at.

use super::desk::{Desk, begins, order};
use crate::finding::{Arg, Said, render};
use crate::model::{Date, Language, Meeting, MeetingKind, MeetingStatus, Order, Truth};
use crate::reading::suggest::nearest;
use serde::Serialize;

codes! {
    /// How the meeting was chosen.
    pub enum Chosen {
        /// It was asked for.
        Asked = "asked" ["the meeting that was asked for", "指定的会议", "지정한 회의"],
        /// No meeting was asked for: the next planned session.
        NextPlanned = "next_planned" ["the next planned session", "下一次计划召开的届会", "다음 개최 예정 회차"],
        /// No meeting was asked for and no session is planned: the last session that was held.
        LastHeld = "last_held" ["no session is planned, hence the last one held", "无计划召开的届会，故取最近一次已召开的届会", "예정된 회차가 없어 최근 개최 회차를 택함"],
    }
}

/// How the meeting was chosen, and how certain that is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Choice {
    /// How.
    pub how: Chosen,
    /// Whether the dates leave no doubt.
    pub certain: bool,
    /// Ids paths of the sessions of which the dates allow that they come in its place.
    pub instead: Vec<String>,
}

/// There is no such meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct NoMeeting {
    /// The id that was asked for; none when any session would have done.
    pub asked: Option<String>,
    /// What was probably meant.
    pub meant: Option<String>,
}

const UNKNOWN: Said = Said {
    en: "the register has no meeting `{id}`{suggestion}",
    zh: "登记册中没有会议 `{id}`{suggestion}",
    ko: "등록부에 회의 `{id}`{id:이|가} 없습니다{suggestion}",
};
const NONE: Said = Said {
    en: "the register has no session that is planned or held; name a meeting",
    zh: "登记册中没有计划召开或已召开的届会，请指定会议",
    ko: "등록부에 예정되었거나 개최된 회차가 없습니다. 회의를 지정하십시오",
};

impl NoMeeting {
    /// A stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        if self.asked.is_some() { "unknown-meeting" } else { "no-session" }
    }

    /// What is wrong.
    #[must_use]
    pub fn message(&self, language: Language) -> String {
        let Some(id) = &self.asked else { return NONE.in_language(language).to_owned() };
        let args = [
            ("id", Arg::from(id.as_str()).clipped()),
            ("suggestion", Arg::Suggestion(self.meant.clone())),
        ];
        render(UNKNOWN.in_language(language), &args, language)
    }
}

impl std::fmt::Display for NoMeeting {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.message(Language::En))
    }
}

impl std::error::Error for NoMeeting {}

/// The meeting with an id or, when none is asked for, the next session or else the last one.
pub(super) fn choose(asked: Option<&str>, desk: &Desk) -> Result<(usize, Choice), NoMeeting> {
    let Some(id) = asked else {
        return next(desk).or_else(|| last(desk)).ok_or(NoMeeting { asked: None, meant: None });
    };
    let certain = Choice { how: Chosen::Asked, certain: true, instead: Vec::new() };
    desk.meeting(id).map(|(at, _)| (at, certain)).ok_or_else(|| {
        let known = desk.register.meetings.items().iter().map(|meeting| &*meeting.id);
        NoMeeting { asked: Some(id.to_owned()), meant: nearest(id, known).map(str::to_owned) }
    })
}

/// A session that may be the one, and whether it certainly qualifies.
type Candidate<'r> = (usize, &'r Meeting<'r>, bool);

/// The session to come that is first and not certainly past; those certainly ahead before the others.
fn next(desk: &Desk) -> Option<(usize, Choice)> {
    let ahead = |meeting: &Meeting| {
        let date = begins(meeting).zip(desk.as_of);
        date.map_or(Truth::Undecidable, |(date, as_of)| date.is_before(as_of).not())
    };
    let to_come = candidates(desk, |meeting| {
        // A session that was held later than the day was still to come on it.
        let held_later = meeting.status.is(MeetingStatus::Held) && desk.is_held(meeting).is_false();
        Truth::from(held_later || meeting.status.is(MeetingStatus::Planned)).and(ahead(meeting))
    });
    let first =
        |meeting: &Meeting| begins(meeting).map_or((true, None), |d| (false, Some(d.first())));
    let chosen = to_come.iter().min_by_key(|(at, m, certain)| (!certain, first(m), *at))?;
    Some(choice(Chosen::NextPlanned, chosen, &to_come, Order::Before))
}

/// The session held last; those certainly held by the day before the others.
fn last(desk: &Desk) -> Option<(usize, Choice)> {
    let held = candidates(desk, |meeting| desk.is_held(meeting));
    let end = |meeting: &Meeting| begins(meeting).map(Date::last);
    let chosen = held.iter().max_by_key(|(at, m, certain)| (*certain, end(m), *at))?;
    Some(choice(Chosen::LastHeld, chosen, &held, Order::After))
}

fn candidates<'r>(desk: &Desk<'r>, qualifies: impl Fn(&Meeting) -> Truth) -> Vec<Candidate<'r>> {
    let sessions = desk.register.meetings.each();
    let sessions = sessions.filter(|(_, meeting)| meeting.kind.is(MeetingKind::Session));
    let judged = sessions.map(|(at, meeting)| (at, meeting, qualifies(meeting)));
    let possible = judged.filter(|(.., truth)| !truth.is_false());
    possible.map(|(at, meeting, truth)| (at, meeting, truth.is_true())).collect()
}

/// The chosen one, and those that the dates do not put on the far side of it.
fn choice(how: Chosen, chosen: &Candidate, all: &[Candidate], far: Order) -> (usize, Choice) {
    let instead: Vec<String> = all
        .iter()
        .filter(|other| other.0 != chosen.0 && order(chosen.1, other.1).0 != far)
        .map(|(_, meeting, _)| format!("meeting:{}", meeting.id))
        .collect();
    (chosen.0, Choice { how, certain: chosen.2 && instead.is_empty(), instead })
}
