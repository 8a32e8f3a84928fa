//! What the register holds, by id.

use super::entry::ProjectEntry;
use super::likeness::{self, Twins};
use super::names::Names;
use super::paths::{self, Table};
use crate::model::{
    Decision, Disagreement, Mechanism, Meeting, Organization, Priority, Project, Register, Str,
    TargetKind,
};
use crate::reading::Unread;
use foldhash::HashMap;
use std::sync::OnceLock;

/// The records of a register by id, and what its meetings decided on each project.
///
/// Where an id is given twice the first record counts.
#[derive(Debug, Default)]
pub struct Index<'r> {
    organizations: HashMap<&'r str, &'r Organization<'r>>,
    mechanisms: HashMap<&'r str, &'r Mechanism<'r>>,
    meetings: HashMap<&'r str, (usize, &'r Meeting<'r>)>,
    priorities: HashMap<&'r str, &'r Priority<'r>>,
    decisions: HashMap<&'r str, Vec<(&'r Meeting<'r>, &'r Decision<'r>)>>,
    disagreements: HashMap<(&'r str, &'r str), &'r Disagreement<'r>>,
    subjects: HashMap<&'r str, Vec<SubjectInside<'r>>>,
    /// What is inside the meetings; made when it is first asked for.
    inside_meetings: OnceLock<Table>,
    /// Projects of one title; made when they are first asked for.
    twins: OnceLock<Vec<Twins>>,
    projects: Vec<ProjectEntry<'r>>,
    titles: Vec<likeness::Key>,
    by_id: HashMap<Str<'r>, usize>,
    passed: usize,
    /// Lists of which records may be missing because they could not be read.
    unread: Unread,
    /// The ids of each list, for suggestions; sorted when they are first asked for.
    names: [OnceLock<Names>; 5],
}

/// The subject of a waiver or disagreement that lies inside a project.
#[derive(Debug, Clone, Copy)]
pub struct SubjectInside<'r> {
    /// `waivers` or `disagreements`.
    pub list: &'static str,
    /// Position in that list.
    pub at: usize,
    /// The whole ids path.
    pub subject: &'r str,
    /// Its steps inside the project.
    pub inside: &'r str,
}

impl<'r> Index<'r> {
    /// Indexes everything but the projects.
    #[must_use]
    pub fn of_head(register: &'r Register<'r>) -> Self {
        let mut index = Self::default();
        for organization in register.organizations.items() {
            index.organizations.entry(&organization.id).or_insert(organization);
        }
        for mechanism in register.mechanisms.items() {
            index.mechanisms.entry(&mechanism.id).or_insert(mechanism);
        }
        for (at, meeting) in register.meetings.each() {
            index.meetings.entry(&meeting.id).or_insert((at, meeting));
            for decision in meeting.decisions.items() {
                if let Some(project) = decision.project.known() {
                    index.decisions.entry(project).or_default().push((meeting, decision));
                }
            }
        }
        for priority in register.priorities.items() {
            index.priorities.entry(&priority.id).or_insert(priority);
        }
        for record in register.disagreements.items() {
            if let (Some(subject), Some(member)) = (record.subject.known(), record.member.known()) {
                index.disagreements.entry((subject, member)).or_insert(record);
            }
        }
        index.add_subjects(register);
        index
    }

    fn add_subjects(&mut self, register: &'r Register<'r>) {
        let waivers = register.waivers.each().map(|(at, w)| ("waivers", at, &w.subject));
        let disagreements = register.disagreements.each();
        let disagreements = disagreements.map(|(at, d)| ("disagreements", at, &d.subject));
        for (list, at, subject) in waivers.chain(disagreements) {
            if let Some(subject) = subject.known()
                && let Some((project, inside)) = paths::inside_project(subject)
            {
                let subject = SubjectInside { list, at, subject, inside };
                self.subjects.entry(project).or_default().push(subject);
            }
        }
    }

    /// Remembers of which lists records may be missing, because the text is broken there.
    pub(super) fn without(mut self, unread: &Unread) -> Self {
        self.unread.add_lists(unread);
        self
    }

    /// Adds the projects, in the order of the file.
    pub(super) fn add_projects(
        &mut self,
        mut projects: Vec<ProjectEntry<'r>>,
        titles: Vec<likeness::Key>,
        passed: usize,
    ) {
        self.passed = passed;
        projects.sort_by_key(|entry| entry.at);
        self.by_id.reserve(projects.len());
        for (position, entry) in projects.iter().enumerate() {
            if !entry.id.is_empty() {
                self.by_id.entry(entry.id.clone()).or_insert(position);
            }
        }
        self.projects = projects;
        self.titles = titles;
    }

    /// The organization with that id.
    #[must_use]
    pub fn organization(&self, id: &str) -> Option<&'r Organization<'r>> {
        self.organizations.get(id).copied()
    }

    /// The mechanism with that id.
    #[must_use]
    pub fn mechanism(&self, id: &str) -> Option<&'r Mechanism<'r>> {
        self.mechanisms.get(id).copied()
    }

    /// The meeting with that id.
    #[must_use]
    pub fn meeting(&self, id: &str) -> Option<&'r Meeting<'r>> {
        self.meetings.get(id).map(|(_, meeting)| *meeting)
    }

    /// The position in the list of meetings of the one with that id.
    #[must_use]
    pub fn meeting_position(&self, id: &str) -> Option<usize> {
        self.meetings.get(id).map(|(at, _)| *at)
    }

    /// What two sides say differently about a member, given as the disagreement itself gives it: the ids
    /// path of a record, and the JSON Pointer from there.
    #[must_use]
    pub fn disagreement(&self, subject: &str, member: &str) -> Option<&'r Disagreement<'r>> {
        self.disagreements.get(&(subject, member)).copied()
    }

    /// What meetings decided on a project, in the order of the register.
    #[must_use]
    pub fn decisions_on(&self, project: &Project) -> &[(&'r Meeting<'r>, &'r Decision<'r>)] {
        self.decisions.get(&*project.id).map_or(&[], Vec::as_slice)
    }

    /// The subjects of waivers and disagreements that lie inside a project.
    #[must_use]
    pub fn subjects_inside(&self, project: &Project) -> &[SubjectInside<'r>] {
        if self.subjects.is_empty() {
            return &[];
        }
        self.subjects.get(&*project.id).map_or(&[], Vec::as_slice)
    }

    /// Whether there is a record with that id in a list and, where `inside` is given, one inside it to
    /// which that ids path leads. What is inside projects is not known here.
    #[must_use]
    pub fn leads(&self, kind: TargetKind, id: &str, inside: Option<&str>) -> bool {
        let Some(inside) = inside else {
            return self.has(kind, id);
        };
        let table = self.inside_meetings.get_or_init(|| {
            let mut table = Table::default();
            for (id, (_, meeting)) in &self.meetings {
                table.add(paths::step(0, "meeting", id), *meeting);
            }
            table
        });
        kind == TargetKind::Meeting && table.leads(paths::step(0, "meeting", id), inside)
    }

    /// The projects, in the order of the file. Complete only for checks of meetings and of the register.
    #[must_use]
    pub fn projects(&self) -> &[ProjectEntry<'r>] {
        &self.projects
    }

    /// How many projects there are that are not in the index, because they streamed by and were too many
    /// to keep. While there are any, that a project is not found means nothing.
    #[must_use]
    pub const fn passed(&self) -> usize {
        self.passed
    }

    /// Pairs of projects of one title, of which it is open how they stand to each other.
    pub(super) fn twins(&self) -> &[Twins] {
        self.twins.get_or_init(|| likeness::twins(&self.projects, &self.titles))
    }

    /// The project with that id. Complete only for checks of meetings and of the register.
    #[must_use]
    pub fn project(&self, id: &str) -> Option<&ProjectEntry<'r>> {
        self.by_id.get(id).and_then(|&at| self.projects.get(at))
    }

    /// Whether there is a record with that id in a list, or may be one in what could not be read of it.
    #[must_use]
    pub fn has(&self, kind: TargetKind, id: &str) -> bool {
        if self.unread.list(kind) {
            return true;
        }
        match kind {
            TargetKind::Organization => self.organizations.contains_key(id),
            TargetKind::Mechanism => self.mechanisms.contains_key(id),
            TargetKind::Meeting => self.meetings.contains_key(id),
            TargetKind::Priority => self.priorities.contains_key(id),
            TargetKind::Project => self.passed > 0 || self.by_id.contains_key(id),
        }
    }

    /// The id of a list that is nearest to one that is not in it, if it is near enough to be meant.
    #[must_use]
    pub fn nearest(&self, kind: TargetKind, id: &str) -> Option<&str> {
        let names = self.names.get(kind as usize)?;
        names.get_or_init(|| Names::new(&self.ids(kind))).nearest(id)
    }

    fn ids(&self, kind: TargetKind) -> Vec<&str> {
        match kind {
            TargetKind::Organization => self.organizations.keys().copied().collect(),
            TargetKind::Mechanism => self.mechanisms.keys().copied().collect(),
            TargetKind::Meeting => self.meetings.keys().copied().collect(),
            TargetKind::Priority => self.priorities.keys().copied().collect(),
            TargetKind::Project => self.by_id.keys().map(Str::as_str).collect(),
        }
    }
}
