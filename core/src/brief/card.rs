//! A card for each project: where it stands, who takes part on each side, what was last reported.

use super::words;
use crate::finding::Arg;
use crate::finding::view::aside;
use crate::model::{
    Country, Date, Language, NeedStatus, Organization, Participation, Period, Project, Register,
    Report, Stated, Text, Truth,
};
use crate::rules::mask_contacts;
use serde::{Serialize, Serializer};
use std::collections::BTreeMap;

codes! {
    /// What the dates of a project say about a day, which its status, told at another time, may not.
    pub enum Phase {
        /// It had not begun.
        NotBegun = "not_begun" ["not yet begun", "尚未启动", "착수 전"],
        /// It was running.
        Running = "running" ["running", "实施中", "수행 중"],
        /// It rested.
        Suspended = "suspended" ["suspended", "暂停中", "중단 중"],
        /// It was over.
        Ended = "ended" ["ended", "已结束", "종료"],
        /// The dates do not tell.
        CannotTell = "cannot_tell" ["dates do not tell", "据日期无法判断", "날짜로 판단 불가"],
    }
}

/// A card for a project, in one language and as of a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Card {
    /// Id.
    pub id: String,
    /// Title.
    pub title: String,
    /// Label of the kind; absent when it is not known.
    pub kind: Option<String>,
    /// Label of the status that the register gives; absent when it is not known.
    pub status: Option<String>,
    /// What the dates say about the day.
    #[serde(serialize_with = "as_code")]
    pub phase: Phase,
    /// Titles of the mechanisms it belongs to.
    pub mechanisms: Vec<String>,
    /// The sides, in the order of the register's parties.
    pub sides: Vec<Side>,
    /// Participants of no side or of another: joint and international bodies.
    pub others: Vec<String>,
    /// Problems that the last reports say are open.
    pub problems: Vec<Entry>,
    /// Plans of the last reports that are not done.
    pub plans: Vec<Entry>,
    /// Needs of the last reports that are open.
    pub needs: Vec<Entry>,
}

/// One side of a project.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Side {
    /// The side.
    pub side: Country,
    /// Its participants, each with its role.
    pub participants: Vec<String>,
    /// Its last report.
    pub report: Option<LastReport>,
}

/// The last report of a side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct LastReport {
    /// Id within the project.
    pub id: String,
    /// The period, as it is written.
    pub period: String,
    /// Label of its state; absent when it is not known.
    pub state: Option<String>,
    /// What it says about progress.
    pub progress: Option<String>,
}

/// A problem, plan or need.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Entry {
    /// Ids path within the project.
    pub subject: String,
    /// The side that says it.
    pub side: Option<Country>,
    /// Its text.
    pub text: String,
    /// How serious it is, by when it is due, or who is asked; empty when not stated.
    pub detail: String,
}

impl Card {
    /// The same without mail addresses, telephone and identity numbers in its texts.
    #[must_use]
    pub fn masked(mut self) -> Self {
        mask(&mut self.id);
        mask(&mut self.title);
        self.mechanisms.iter_mut().for_each(mask);
        for side in &mut self.sides {
            side.participants.iter_mut().for_each(mask);
            if let Some(report) = &mut side.report {
                [&mut report.id, &mut report.period].into_iter().for_each(mask);
                report.progress.iter_mut().for_each(mask);
            }
        }
        self.others.iter_mut().for_each(mask);
        for list in [&mut self.problems, &mut self.plans, &mut self.needs] {
            for entry in list {
                [&mut entry.subject, &mut entry.text, &mut entry.detail].into_iter().for_each(mask);
            }
        }
        self
    }
}

fn mask(text: &mut String) {
    *text = mask_contacts(text);
}

fn as_code<S: Serializer>(phase: &Phase, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(phase.code())
}

/// The cards of a register's projects, in its order, as of a day.
///
/// Reports that were certainly made after the day are left out.
#[must_use]
pub fn cards(register: &Register<'_>, as_of: Option<Date>, language: Language) -> Vec<Card> {
    let desk = Desk::new(register, as_of, language);
    register.projects.items().iter().map(|project| desk.card(project)).collect()
}

/// What is needed to write cards.
struct Desk<'r> {
    register: &'r Register<'r>,
    organizations: BTreeMap<&'r str, &'r Organization<'r>>,
    mechanisms: BTreeMap<&'r str, &'r Stated<Text<'r>>>,
    as_of: Option<Date>,
    language: Language,
}

impl<'r> Desk<'r> {
    fn new(register: &'r Register<'r>, as_of: Option<Date>, language: Language) -> Self {
        let organizations = register.organizations.items().iter().map(|o| (&*o.id, o)).collect();
        let mechanisms = register.mechanisms.items().iter().map(|m| (&*m.id, &m.title)).collect();
        Self { register, organizations, mechanisms, as_of, language }
    }

    fn card(&self, project: &Project<'_>) -> Card {
        let latest: Vec<&Report<'_>> =
            self.register.parties.items().iter().filter_map(|&s| self.latest(project, s)).collect();
        let known = |code: Option<&'static str>| code.map(str::to_owned);
        Card {
            id: project.id.to_string(),
            title: self.said(&project.title).unwrap_or_default(),
            kind: known(project.kind.get().map(|kind| kind.label(self.language))),
            status: known(project.status.get().map(|status| status.label(self.language))),
            phase: phase(project, self.as_of),
            mechanisms: project.mechanisms.items().iter().map(|id| self.mechanism(id)).collect(),
            sides: self.register.parties.items().iter().map(|&s| self.side(project, s)).collect(),
            others: self.participants(project, |side| {
                side.is_none_or(|side| !self.register.parties.items().contains(&side))
            }),
            problems: latest.iter().flat_map(|report| self.problems(report)).collect(),
            plans: latest.iter().flat_map(|report| self.plans(report)).collect(),
            needs: latest.iter().flat_map(|report| self.needs(report)).collect(),
        }
    }

    fn said(&self, text: &Stated<Text<'_>>) -> Option<String> {
        text.known().map(|text| text.best(self.language).to_owned())
    }

    fn mechanism(&self, id: &str) -> String {
        let title = self.mechanisms.get(id).and_then(|title| self.said(title));
        title.unwrap_or_else(|| id.to_owned())
    }

    fn side(&self, project: &Project<'_>, side: Country) -> Side {
        Side {
            side,
            participants: self.participants(project, |of| of == Some(side)),
            report: self.latest(project, side).map(|report| self.last_report(report)),
        }
    }

    /// Participants whose side is wanted.
    fn participants(
        &self,
        project: &Project<'_>,
        wanted: impl Fn(Option<Country>) -> bool,
    ) -> Vec<String> {
        let parts = project.participants.items().iter();
        let of_side = parts.filter(|part| wanted(self.side_of(part)));
        of_side.map(|part| self.participant(part)).collect()
    }

    /// The side for which a participant takes part: as stated or, failing that, its country.
    fn side_of(&self, part: &Participation<'_>) -> Option<Country> {
        let stated = part.side.get();
        let organization = || self.organizations.get(&**part.organization.known()?);
        stated.or_else(|| organization()?.country.get())
    }

    /// Name, role, a star for who leads, and the period where it does not hold the day.
    fn participant(&self, part: &Participation<'_>) -> String {
        let id = part.organization.known().map(|id| &**id);
        let organization = id.and_then(|id| self.organizations.get(id));
        let name = match (organization, id) {
            (Some(organization), _) => organization.name(self.as_of, self.language).to_owned(),
            (None, Some(id)) => id.to_owned(),
            (None, None) => self.said(&part.description).unwrap_or_default(),
        };
        let role = part.role.get().map_or("?", |role| role.label(self.language));
        let period = part.period();
        let away = self.as_of.is_some_and(|on| period.contains(on).is_false());
        let lead = if part.lead.is(true) && !away { " ★" } else { "" };
        let detail = if away {
            words::listed(&[role.to_owned(), period.to_string()], self.language)
        } else {
            role.to_owned()
        };
        format!("{name}{}{lead}", aside(&detail, self.language))
    }

    /// The side's report whose period ends last, of those not certainly made after the day.
    fn latest<'p>(&self, project: &'p Project<'_>, side: Country) -> Option<&'p Report<'p>> {
        let made = |report: &Report<'_>| {
            report.submitted.get().or_else(|| report.period.known().and_then(|p| p.from.get()))
        };
        let later = |report: &&Report<'_>| match (made(report), self.as_of) {
            (Some(made), Some(as_of)) => made.is_after(as_of).is_true(),
            _ => false,
        };
        let end = |report: &&Report<'_>| {
            report.period.known().and_then(|p| p.to.get().or(p.from.get())).map(Date::last)
        };
        let of_side = project.reports.items().iter().filter(|report| report.side.is(side));
        of_side.filter(|report| !later(report)).max_by_key(end)
    }

    fn last_report(&self, report: &Report<'_>) -> LastReport {
        LastReport {
            id: report.id.to_string(),
            period: report.period.known().map(Period::to_string).unwrap_or_default(),
            state: report.state.get().map(|state| state.label(self.language).to_owned()),
            progress: self.said(&report.progress),
        }
    }

    fn problems(&self, report: &Report<'_>) -> Vec<Entry> {
        let open =
            report.problems.items().iter().filter(|problem| problem.resolved.is_not_stated());
        open.map(|problem| {
            let severity =
                problem.severity.get().map_or("", |severity| severity.label(self.language));
            self.entry(report, "problem", (&problem.id, &problem.text), severity.to_owned())
        })
        .collect()
    }

    fn plans(&self, report: &Report<'_>) -> Vec<Entry> {
        let open = report.plans.items().iter().filter(|plan| plan.done.is_not_stated());
        open.map(|plan| {
            let due = plan.due.get().map(|due| due.to_string()).unwrap_or_default();
            self.entry(report, "plan", (&plan.id, &plan.text), due)
        })
        .collect()
    }

    fn needs(&self, report: &Report<'_>) -> Vec<Entry> {
        let open = report.needs.items().iter().filter(|need| {
            need.status.get().is_none_or(|status| status == NeedStatus::Open)
                && need.met.is_not_stated()
        });
        open.map(|need| {
            let asked: Vec<_> = need
                .addressed_to
                .items()
                .iter()
                .map(|side| Arg::Side(*side).show(self.language))
                .collect();
            self.entry(report, "need", (&need.id, &need.text), words::listed(&asked, self.language))
        })
        .collect()
    }

    fn entry(
        &self,
        report: &Report<'_>,
        word: &str,
        (id, text): (&str, &Stated<Text<'_>>),
        detail: String,
    ) -> Entry {
        Entry {
            subject: format!("report:{}/{word}:{id}", report.id),
            side: report.side.get(),
            text: self.said(text).unwrap_or_default(),
            detail,
        }
    }
}

/// What the dates of a project say about a day.
fn phase(project: &Project<'_>, as_of: Option<Date>) -> Phase {
    let (Some(timeline), Some(on)) = (project.timeline.known(), as_of) else {
        return Phase::CannotTell;
    };
    let rests = timeline
        .suspensions
        .items()
        .iter()
        .any(|suspension| suspension.period().contains(on).is_true());
    let Some(actual) = timeline.actual.known() else {
        let planned = timeline.planned.known().and_then(|p| p.from.get());
        let ahead = planned.is_some_and(|from| on.is_before(from).is_true());
        return if ahead { Phase::NotBegun } else { Phase::CannotTell };
    };
    let begun = actual.from.get().map_or(Truth::Undecidable, |from| on.is_before(from).not());
    let over = match &actual.to {
        Stated::Known(to) => to.is_before(on),
        Stated::NotStated => Truth::False,
        Stated::Unknown => Truth::Undecidable,
    };
    match (begun, over) {
        (Truth::False, _) => Phase::NotBegun,
        (Truth::True, Truth::True) => Phase::Ended,
        (Truth::True, Truth::False) if rests => Phase::Suspended,
        (Truth::True, Truth::False) => Phase::Running,
        _ => Phase::CannotTell,
    }
}
