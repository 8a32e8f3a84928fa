//! When meetings were held, and the series that they form.

use super::context::Context;
use crate::model::{Country, Cycle, Date, Meeting, MeetingKind, MeetingStatus, Period, Stated};

/// The meetings of one kind under one mechanism, by number and then by their place in the register;
/// meetings of one side alone are apart.
#[derive(Debug)]
pub(super) struct Series<'c> {
    /// Id of the mechanism.
    pub(super) mechanism: &'c str,
    /// The one party whose internal meetings they are.
    pub(super) party: Option<Country>,
    /// The meetings, with their positions in the register.
    pub(super) meetings: Vec<(usize, &'c Meeting<'c>)>,
}

impl<'c> Series<'c> {
    /// The meetings that are held or planned and have a number, by number.
    pub(super) fn numbered(&self) -> impl Iterator<Item = (u32, usize, &'c Meeting<'c>)> {
        let counts = |m: &Meeting<'_>| {
            m.status
                .get()
                .is_some_and(|s| matches!(s, MeetingStatus::Held | MeetingStatus::Planned))
        };
        let meetings = self.meetings.iter().filter(move |(_, meeting)| counts(meeting));
        meetings.filter_map(|&(at, meeting)| Some((meeting.number.get()?, at, meeting)))
    }

    /// The meetings that have been held.
    pub(super) fn held(&self) -> impl Iterator<Item = (usize, &'c Meeting<'c>)> {
        let meetings = self.meetings.iter().copied();
        meetings.filter(|(_, meeting)| meeting.status.is(MeetingStatus::Held))
    }
}

/// The series of a register, in the order of their mechanisms' ids.
pub(super) fn series<'c>(cx: &'c Context<'_>) -> Vec<Series<'c>> {
    let mut members: Vec<(Key<'c>, u32, usize, &'c Meeting<'c>)> = cx
        .register
        .meetings
        .each()
        .filter_map(|(at, m)| Some((key(m)?, m.number.get().unwrap_or_default(), at, m)))
        .collect();
    members.sort_by_key(|&(key, number, at, _)| (key, number, at));
    let group = |members: &[(Key<'c>, u32, usize, &'c Meeting<'c>)]| {
        let &((mechanism, _, party), ..) = members.first()?;
        let meetings = members.iter().map(|&(_, _, at, meeting)| (at, meeting)).collect();
        Some(Series { mechanism, party, meetings })
    };
    members.chunk_by(|a, b| a.0 == b.0).filter_map(group).collect()
}

type Key<'c> = (&'c str, MeetingKind, Option<Country>);

fn key<'c>(meeting: &'c Meeting<'_>) -> Option<Key<'c>> {
    Some((meeting.mechanism.known()?, meeting.kind.get()?, meeting.party.get()))
}

/// The days of a meeting. A period without an end is over when it begins: meetings are not open-ended.
pub(super) fn days(period: &Stated<Period>) -> Period {
    let Some(Period { from, to }) = period.known() else {
        return Period { from: Stated::Unknown, to: Stated::Unknown };
    };
    Period { from: *from, to: if to.is_not_stated() { *from } else { *to } }
}

/// The first day on which a meeting was held or, as long as it is planned, is to be held.
pub(super) fn begins(meeting: &Meeting<'_>) -> Option<Date> {
    let planned = meeting.status.is(MeetingStatus::Planned) && meeting.held.is_not_stated();
    days(if planned { &meeting.planned } else { &meeting.held }).from.get()
}

/// The length of a cycle in days, if it has one.
pub(super) const fn cycle_days(cycle: Cycle) -> Option<i64> {
    match cycle {
        Cycle::Quarterly => Some(91),
        Cycle::HalfYearly => Some(183),
        Cycle::Yearly => Some(365),
        Cycle::Biennial => Some(731),
        Cycle::Irregular => None,
    }
}
