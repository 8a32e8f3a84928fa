//! What is needed to look back: the register with its decisions by project, and the day.

use crate::model::{Country, Date, Decision, Meeting, MeetingStatus, Order, Register, Truth};
use crate::place::Pointer;
use std::collections::BTreeMap;

/// A decision where it stands in the register.
#[derive(Debug, Clone, Copy)]
pub(super) struct Made<'r> {
    pub(super) meeting: (usize, &'r Meeting<'r>),
    pub(super) decision: (usize, &'r Decision<'r>),
}

impl Made<'_> {
    pub(super) fn at(&self) -> Pointer {
        let list = meeting_at(self.meeting.0).child("decisions");
        list.child(self.decision.0)
    }
    pub(super) fn subject(&self) -> String {
        format!("meeting:{}/decision:{}", self.meeting.1.id, self.decision.1.id)
    }
}

/// The register, as of a day.
pub(super) struct Desk<'r> {
    pub(super) register: &'r Register<'r>,
    pub(super) as_of: Option<Date>,
    organizations: BTreeMap<&'r str, Option<Country>>,
    projects: BTreeMap<&'r str, usize>,
    meetings: BTreeMap<&'r str, usize>,
    decisions: BTreeMap<&'r str, Vec<Made<'r>>>,
}

impl<'r> Desk<'r> {
    pub(super) fn new(register: &'r Register<'r>, as_of: Option<Date>) -> Self {
        let mut decisions: BTreeMap<&str, Vec<Made<'r>>> = BTreeMap::new();
        for meeting in register.meetings.each() {
            for decision in meeting.1.decisions.each() {
                if let Some(project) = decision.1.project.known() {
                    decisions.entry(project).or_default().push(Made { meeting, decision });
                }
            }
        }
        let bodies = register.organizations.items().iter();
        Self {
            register,
            as_of: as_of.or(register.as_of.get()),
            organizations: bodies.map(|body| (&*body.id, body.country.get())).collect(),
            projects: positions(register.projects.items(), |project| &project.id),
            meetings: positions(register.meetings.items(), |meeting| &meeting.id),
            decisions,
        }
    }

    pub(super) fn meeting(&self, id: &str) -> Option<(usize, &'r Meeting<'r>)> {
        let at = *self.meetings.get(id)?;
        Some((at, self.register.meetings.items().get(at)?))
    }

    pub(super) fn project(&self, id: &str) -> Option<usize> {
        self.projects.get(id).copied()
    }

    /// The side to which an organization belongs by its country; none for joint and international bodies.
    pub(super) fn side(&self, organization: &str) -> Option<Country> {
        self.organizations.get(organization)?.map(side)
    }

    pub(super) fn decisions_on(&self, project: &str) -> &[Made<'r>] {
        self.decisions.get(project).map_or(&[], Vec::as_slice)
    }

    /// Whether the meeting had been held by the day. Nothing in a register can have happened after the day
    /// up to which it tells, so dates matter only where an earlier day is asked for.
    pub(super) fn is_held(&self, meeting: &Meeting) -> Truth {
        let held = match meeting.status.get() {
            Some(status) => Truth::from(status == MeetingStatus::Held),
            None => Truth::Undecidable,
        };
        held.and(self.has_come(begins(meeting)))
    }

    /// Whether something of which the register tells, at `date`, had happened by the day.
    pub(super) fn has_come(&self, date: Option<Date>) -> Truth {
        let Some(as_of) = self.as_of else { return Truth::True };
        let told = self.register.as_of.get();
        if told.is_some_and(|told| as_of.is_before(told).is_false()) {
            return Truth::True;
        }
        date.map_or(Truth::Undecidable, |date| date.is_after(as_of).not())
    }
}

fn positions<'r, T>(items: &'r [T], id: fn(&'r T) -> &'r str) -> BTreeMap<&'r str, usize> {
    // The first of several with one id counts, as references do.
    items.iter().enumerate().rev().map(|(at, item)| (id(item), at)).collect()
}

/// The side that a code stands for: Hong Kong, Macao and Taiwan belong to the Chinese side.
pub(super) fn side(code: Country) -> Country {
    if matches!(code.as_str(), "HK" | "MO" | "TW") { Country::CN } else { code }
}

pub(super) fn meeting_at(at: usize) -> Pointer {
    Pointer::root().child("meetings").child(at)
}

pub(super) fn project_at(at: usize) -> Pointer {
    Pointer::root().child("projects").child(at)
}

/// The first day on which a meeting was held or, as long as it was not, is planned.
pub(super) fn begins(meeting: &Meeting) -> Option<Date> {
    let ahead = !meeting.status.is(MeetingStatus::Held) && meeting.held.is_not_stated();
    let period = if ahead { &meeting.planned } else { &meeting.held };
    period.known()?.from.get()
}

/// Whether two meetings are of one series, so that their numbers order them.
pub(super) fn is_series(one: &Meeting, other: &Meeting) -> bool {
    one.mechanism.is_known()
        && one.kind.is_known()
        && (&one.mechanism, &one.kind, &one.party) == (&other.mechanism, &other.kind, &other.party)
}

/// How one meeting stands to another, and whether the dates told it: where they leave it open, the numbers
/// of a series do.
pub(super) fn order(one: &Meeting, other: &Meeting) -> (Order, bool) {
    let by_date = begins(one).zip(begins(other)).map(|(one, other)| one.order(other));
    if let Some(told @ (Order::Before | Order::After)) = by_date {
        return (told, true);
    }
    let numbers = one.number.get().zip(other.number.get()).filter(|_| is_series(one, other));
    match numbers.map(|(one, other)| one.cmp(&other)) {
        Some(std::cmp::Ordering::Less) => (Order::Before, false),
        Some(std::cmp::Ordering::Greater) => (Order::After, false),
        _ => (by_date.unwrap_or(Order::Undecidable), true),
    }
}
