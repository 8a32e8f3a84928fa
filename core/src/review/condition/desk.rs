//! What conditions look up in a register: records by id, and decisions by project.

use super::origin::{Origin, Root};
use super::value::{Lack, Located, Value, Why};
use crate::model::{
    Country, Date, Decision, Mechanism, Meeting, MeetingKind, MeetingStatus, Organization,
    OrganizationKind, Project, Record, Register, Shape,
};
use foldhash::{HashMap, HashMapExt};

/// A register, ready to have its projects judged.
#[derive(Debug)]
pub struct Desk<'v> {
    pub(super) register: &'v Register<'v>,
    organizations: HashMap<&'v str, (usize, &'v Organization<'v>)>,
    mechanisms: HashMap<&'v str, (usize, &'v Mechanism<'v>)>,
    meetings: HashMap<&'v str, (usize, &'v Meeting<'v>)>,
    decisions: HashMap<&'v str, Vec<(usize, usize, &'v Decision<'v>)>>,
    /// Sessions that were held, by mechanism.
    sessions: HashMap<&'v str, Vec<Held<'v>>>,
}

/// A session that was held.
#[derive(Debug)]
pub(super) struct Held<'v> {
    at: usize,
    meeting: &'v Meeting<'v>,
    /// Its last day or, if that is not known, its first.
    pub(super) last: Option<Date>,
}

impl<'v> Held<'v> {
    fn new(at: usize, meeting: &'v Meeting<'v>) -> Self {
        let held = meeting.held.known();
        let last = held.and_then(|held| held.to.get().or(held.from.get()));
        Self { at, meeting, last }
    }

    /// The meeting, with its place.
    pub(super) fn located(&self) -> Located<'v> {
        located(&["meetings"], &[self.at], self.meeting)
    }
}

impl<'v> Desk<'v> {
    /// Indexes a register.
    #[must_use]
    pub fn new(register: &'v Register<'v>) -> Self {
        let mut decisions: HashMap<&str, Vec<_>> = HashMap::new();
        let mut sessions: HashMap<&str, Vec<_>> = HashMap::new();
        for (m, meeting) in register.meetings.each() {
            let held =
                meeting.kind.is(MeetingKind::Session) && meeting.status.is(MeetingStatus::Held);
            if let Some(mechanism) = meeting.mechanism.known().filter(|_| held) {
                sessions.entry(mechanism).or_default().push(Held::new(m, meeting));
            }
            for (d, decision) in meeting.decisions.each() {
                if let Some(project) = decision.project.known() {
                    decisions.entry(project).or_default().push((m, d, decision));
                }
            }
        }
        Self {
            register,
            organizations: table(register.organizations.items(), |o| &o.id),
            mechanisms: table(register.mechanisms.items(), |m| &m.id),
            meetings: table(register.meetings.items(), |m| &m.id),
            decisions,
            sessions,
        }
    }

    /// The register.
    #[must_use]
    pub const fn register(&self) -> &'v Register<'v> {
        self.register
    }

    /// The project at a position of the register's list.
    pub(in crate::review) fn project(&self, at: usize) -> Option<&'v Project<'v>> {
        self.register.projects.items().get(at)
    }

    pub(super) fn organization(&self, id: &str) -> Option<Located<'v>> {
        let (at, record) = *self.organizations.get(id)?;
        Some(located(&["organizations"], &[at], record))
    }

    pub(super) fn mechanism(&self, id: &str) -> Option<Located<'v>> {
        let (at, record) = *self.mechanisms.get(id)?;
        Some(located(&["mechanisms"], &[at], record))
    }

    pub(super) fn meeting(&self, id: &str) -> Option<Located<'v>> {
        let (at, record) = *self.meetings.get(id)?;
        Some(located(&["meetings"], &[at], record))
    }

    /// The side of an organization: its country, and none for joint and international bodies. Where the register
    /// does not tell, what it lacks.
    pub(super) fn side(&self, organization: &str) -> Option<Result<Option<Country>, Lack>> {
        let (at, record) = *self.organizations.get(organization)?;
        if let Some(country) = record.country.get() {
            return Some(Ok(Some(country)));
        }
        let common = [OrganizationKind::International, OrganizationKind::JointBody];
        if record.kind.get().is_some_and(|kind| common.contains(&kind)) {
            return Some(Ok(None));
        }
        let why = if record.country.is_unknown() { Why::Unknown } else { Why::NotStated };
        let index = Organization::SHAPE.member("country").map_or(0, |(index, _)| index);
        Some(Err(Lack::new(why, located(&["organizations"], &[at], record).origin.step(index))))
    }

    /// The sessions of a mechanism that were held.
    pub(super) fn sessions(&self, mechanism: &str) -> &[Held<'v>] {
        self.sessions.get(mechanism).map_or(&[][..], Vec::as_slice)
    }

    /// What meetings have decided on a project, but for those whose day is `ahead`.
    pub(super) fn decisions(
        &self,
        project: &str,
        ahead: impl Fn(Date) -> bool,
    ) -> Vec<Located<'v>> {
        let of_project = self.decisions.get(project).map_or(&[][..], Vec::as_slice);
        let located = |(m, d, decision): &(usize, usize, &'v Decision<'v>)| {
            located(&["meetings", "decisions"], &[*m, *d], *decision)
        };
        let begun = |(m, ..): &&(usize, usize, &'v Decision<'v>)| {
            let meeting = self.register.meetings.items().get(*m);
            let day = meeting.and_then(|meeting| meeting.held.known()?.from.get());
            !day.is_some_and(&ahead)
        };
        of_project.iter().filter(begun).map(located).collect()
    }
}

fn table<'v, T>(items: &'v [T], id: fn(&'v T) -> &'v str) -> HashMap<&'v str, (usize, &'v T)> {
    let mut table = HashMap::new();
    for (at, item) in items.iter().enumerate() {
        table.entry(id(item)).or_insert((at, item));
    }
    table
}

/// A record in a list of the register, or in a list of such a record.
fn located<'v>(lists: &[&str], items: &[usize], record: &'v dyn Record) -> Located<'v> {
    let mut shape: Option<&'static Shape> = Some(&Register::SHAPE);
    let mut origin = Origin::new(Root::Register);
    for (list, item) in lists.iter().zip(items) {
        let Some((at, member)) = shape.and_then(|shape| shape.member(list)) else { break };
        origin = origin.step(at).step(*item);
        shape = match member.kind {
            crate::model::Kind::List(crate::model::Kind::Record(inner)) => Some(inner),
            _ => None,
        };
    }
    Located { value: Value::Record(record), origin }
}
