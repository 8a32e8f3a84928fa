//! The meetings whose decisions are looked at.

use super::desk::{Desk, begins, meeting_at, order};
use crate::model::{
    Country, Date, Field, Meeting, MeetingKind, MeetingStatus, Order, Period, Text, Truth,
};
use crate::place::Pointer;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

codes! {
    /// How it is known that a meeting came before the one that is looked at.
    pub enum Placed {
        /// It is that one itself.
        Itself = "itself" ["the meeting itself", "该会议本身", "해당 회의"],
        /// By its date, or because it has been held and the other has not.
        Dated = "dated" ["held before", "此前已召开", "앞서 개최"],
        /// By its number in the series.
        Numbered = "numbered" ["held before, by its number", "依届次判断在前", "회차 번호상 앞섬"],
        /// What is known of status and dates leaves it open.
        Open = "open" ["cannot tell whether it was before", "无法判断是否在前", "선후 판단 불가"],
    }
}

/// A meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Session {
    /// Id.
    pub id: String,
    /// Where it stands.
    pub at: Pointer,
    /// How it stands to the meeting that is looked at.
    pub placed: Placed,
    /// What kind of meeting it is.
    pub kind: Option<MeetingKind>,
    /// Its number in the series.
    pub number: Option<u32>,
    /// Title.
    pub title: Option<Text<'static>>,
    /// The mechanism whose meeting it is.
    pub mechanism: Option<String>,
    /// Whether it has been held.
    pub status: Option<MeetingStatus>,
    /// When it was held or, as long as it was not, is planned.
    pub period: Option<Period>,
    /// The one party whose internal meeting it is.
    pub party: Option<Country>,
    /// How many decisions it records; none when their list is absent or unknown.
    pub decisions: Option<usize>,
}

impl Session {
    pub(super) fn new(at: usize, meeting: &Meeting, placed: Placed) -> Self {
        Self {
            id: meeting.id.to_string(),
            at: meeting_at(at),
            placed,
            kind: meeting.kind.get(),
            number: meeting.number.get(),
            title: meeting.title.known().map(|title| title.clone().into_owned()),
            mechanism: meeting.mechanism.known().map(|id| id.to_string()),
            status: meeting.status.get(),
            period: meeting.held.known().or(meeting.planned.known()).cloned(),
            party: meeting.party.get(),
            decisions: match decides(meeting) {
                true => meeting.decisions.known().map(Vec::len),
                false => Some(meeting.decisions.items().len()),
            },
        }
    }
}

/// Whether decisions are to be expected of a meeting: it does not say that they do not apply.
pub(super) fn decides(meeting: &Meeting) -> bool {
    meeting.not_applicable.items().iter().take(MANY).all(|at| at.as_str() != "/decisions")
}

/// A series that the meeting belongs to or prepares: its projects are asked about, by its last session.
pub(super) struct Series<'r> {
    pub(super) mechanism: &'r str,
    pub(super) last: Option<Last<'r>>,
}

/// The last session of a series.
#[derive(Clone, Copy)]
pub(super) struct Last<'r> {
    pub(super) at: usize,
    pub(super) meeting: &'r Meeting<'r>,
    /// Whether dates and numbers leave no doubt that it is the last.
    pub(super) certain: bool,
}

/// What is looked back at.
pub(super) struct Past<'r> {
    pub(super) series: Vec<Series<'r>>,
    /// The meetings, with how they stand to the one that is looked at, in their order.
    pub(super) meetings: Vec<(usize, &'r Meeting<'r>, Placed)>,
    /// Ids paths of meetings that were not held but record decisions.
    pub(super) drafts: Vec<String>,
}

pub(super) fn past<'r>(at: usize, chosen: &'r Meeting<'r>, desk: &Desk<'r>) -> Past<'r> {
    let targets = targets(at, chosen, desk);
    let mechanisms: BTreeSet<&str> =
        targets.iter().filter_map(|meeting| meeting.mechanism.known().map(|id| &**id)).collect();
    let concerns = |n: usize, meeting: &Meeting| {
        n == at
            || meeting.mechanism.known().is_some_and(|id| mechanisms.contains(&**id))
            || meeting.prepares.items().iter().any(|id| **id == *chosen.id)
    };
    let all = desk.register.meetings.each().filter(|(n, meeting)| concerns(*n, meeting));
    let placed = all.map(|(n, meeting)| (n, meeting, placed(n, meeting, (at, chosen), desk)));
    let (before, others): (Vec<_>, Vec<_>) = placed.partition(|(.., placed)| placed.is_some());
    let before = before.into_iter().filter_map(|(n, m, placed)| Some((n, m, placed?)));
    let mut meetings: Vec<_> = before.collect();
    let days = Days::new(&meetings);
    meetings.sort_by_cached_key(|(n, meeting, placed)| {
        let date = days.of(meeting);
        (*placed == Placed::Itself, date.is_none(), date, meeting.number.get(), *n)
    });
    let drafts = others.iter().filter(|(_, m, _)| is_draft(m) && !m.decisions.items().is_empty());
    Past {
        drafts: drafts.map(|(_, meeting, _)| format!("meeting:{}", meeting.id)).collect(),
        series: series(&targets, &meetings),
        meetings,
    }
}

/// A meeting as it stands in its series.
type Numbered<'r> = (Option<&'r str>, Option<MeetingKind>, Option<Country>, u32);

/// The days by which meetings are put in order.
struct Days<'r>(BTreeMap<Numbered<'r>, Date>);

impl<'r> Days<'r> {
    fn new(meetings: &[(usize, &'r Meeting<'r>, Placed)]) -> Self {
        let dated =
            meetings.iter().filter_map(|(_, m, _)| Some((Self::key(m)?, begins(m)?.first())));
        Self(dated.collect())
    }

    fn key(meeting: &'r Meeting<'r>) -> Option<Numbered<'r>> {
        let mechanism = meeting.mechanism.known().map(|id| &**id);
        Some((mechanism, meeting.kind.get(), meeting.party.get(), meeting.number.get()?))
    }

    /// The first day a meeting can have been on; of an undated one, that of the one before it in its series.
    fn of(&self, meeting: &'r Meeting<'r>) -> Option<Date> {
        if let Some(date) = begins(meeting) {
            return Some(date.first());
        }
        let key = Self::key(meeting)?;
        let (before, date) = self.0.range(..key).next_back()?;
        let of_series = (before.0, before.1, before.2) == (key.0, key.1, key.2);
        of_series.then_some(*date)
    }
}

fn is_draft(meeting: &Meeting) -> bool {
    !meeting.status.is(MeetingStatus::Held)
}

/// How many meetings one is taken to prepare, and how many members a meeting is taken to list as not
/// applicable: far more than real registers hold, and few enough for hostile ones.
pub(super) const MANY: usize = 64;

/// The meeting, as far as it has a mechanism, and those that it prepares.
fn targets<'r>(at: usize, chosen: &'r Meeting<'r>, desk: &Desk<'r>) -> Vec<&'r Meeting<'r>> {
    let prepared = chosen.prepares.items().iter().take(MANY).filter_map(|id| desk.meeting(id));
    let mut seen = BTreeSet::new();
    let all = std::iter::once((at, chosen)).chain(prepared);
    let new = all.filter(|(at, meeting)| meeting.mechanism.is_known() && seen.insert(*at));
    new.map(|(_, meeting)| meeting).collect()
}

/// How a meeting stands to the chosen one; none when it was not held before it.
///
/// As long as the chosen one is not held, whatever has been held is before it.
fn placed(n: usize, meeting: &Meeting, chosen: (usize, &Meeting), desk: &Desk) -> Option<Placed> {
    let held = desk.is_held(meeting);
    if n == chosen.0 {
        return held.is_true().then_some(Placed::Itself);
    }
    let before = match desk.is_held(chosen.1) {
        Truth::False => Placed::Dated,
        _ => match order(meeting, chosen.1) {
            (Order::Before, true) => Placed::Dated,
            (Order::Before, false) => Placed::Numbered,
            (Order::After, _) => return None,
            _ => Placed::Open,
        },
    };
    match held {
        Truth::True => Some(before),
        Truth::Undecidable => Some(Placed::Open),
        Truth::False => None,
    }
}

fn series<'r>(
    targets: &[&'r Meeting<'r>],
    meetings: &[(usize, &'r Meeting<'r>, Placed)],
) -> Vec<Series<'r>> {
    let mut seen = BTreeSet::new();
    let key =
        |m: &'r Meeting<'r>| (m.mechanism.known().map(|id| &**id), m.kind.get(), m.party.get());
    let new = targets.iter().filter(|target| seen.insert(key(target)));
    new.filter_map(|target| {
        Some(Series { mechanism: target.mechanism.known()?, last: last(target, meetings) })
    })
    .collect()
}

/// The last of the meetings that are of one series with the target and can decide.
fn last<'r>(target: &Meeting, meetings: &[(usize, &'r Meeting<'r>, Placed)]) -> Option<Last<'r>> {
    let of_series = || {
        let alike = |m: &Meeting| {
            (&m.mechanism, &m.kind, &m.party) == (&target.mechanism, &target.kind, &target.party)
        };
        meetings.iter().filter(move |(_, meeting, _)| alike(meeting) && decides(meeting))
    };
    let later =
        |best: &'r Meeting<'r>, other: &'r Meeting<'r>| order(other, best).0 == Order::After;
    let certain = |placed: Placed| placed != Placed::Open;
    let mut best =
        *of_series().find(|(.., placed)| certain(*placed)).or_else(|| of_series().next())?;
    for &candidate in of_series().filter(|(.., placed)| certain(*placed)) {
        if later(best.1, candidate.1) {
            best = candidate;
        }
    }
    let others = of_series().filter(|(n, ..)| *n != best.0);
    let doubt = others.filter(|(_, meeting, _)| order(meeting, best.1).0 != Order::Before).count();
    Some(Last { at: best.0, meeting: best.1, certain: doubt == 0 && certain(best.2) })
}
