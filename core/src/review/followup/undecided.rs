//! Projects whose standing no meeting decided.

use super::decisions::Fact;
use super::desk::{Desk, Made, begins, meeting_at, order, project_at};
use super::hidden::{Hidden, goes_on, hidden_end, is_end, is_new, unnamed, untold};
use super::sessions::{Last, Past, Series};
use crate::model::{Date, Order, Project, Stated, Status, Truth};
use crate::place::Pointer;
use serde::Serialize;

codes! {
    /// What no meeting decided.
    pub enum Gap {
        /// It was approved after the last session, and no meeting decided so.
        Approval = "approval" ["approved without a decision", "未经会议决定而获批", "결정 없이 승인"],
        /// It went on across the last session, which did not decide so.
        Continuation = "continuation" ["active without a decision", "未经会议决定而继续实施", "결정 없이 계속 수행"],
        /// It is closed or cancelled, and no meeting decided so.
        End = "end" ["ended without a decision", "未经会议决定而终止或结项", "결정 없이 종료"],
    }
}

/// A project whose standing no meeting decided, or of which that cannot be told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Undecided {
    /// Id of the project.
    pub project: String,
    /// Where the project stands.
    pub at: Pointer,
    /// What is not decided.
    pub gap: Gap,
    /// Whether that is certain; otherwise it cannot be told.
    pub certain: bool,
    /// What it was judged by or, where it cannot be told, what is missing or too partial.
    pub by: Vec<Fact>,
    /// The mechanism.
    pub mechanism: String,
    /// Id of the last session of the mechanism, if there was one.
    pub session: Option<String>,
    /// The project's status.
    pub status: Option<Status>,
}

/// An answer and what it was found by.
struct Judged(Truth, Vec<Fact>);

impl Judged {
    fn new(truth: impl Into<Truth>, by: Fact) -> Self {
        Self(truth.into(), vec![by])
    }
}

/// The projects of each series of which something was not decided.
pub(super) fn undecided(past: &Past, desk: &Desk) -> Vec<Undecided> {
    let mut all = Vec::new();
    for series in &past.series {
        let cx = Questions { series, hidden: hidden_end(past, series.mechanism), desk };
        for (at, project) in desk.register.projects.each() {
            if is_under(project, series.mechanism) {
                all.extend(cx.gaps(at, project));
            }
        }
    }
    all
}

pub(super) fn is_under(project: &Project, mechanism: &str) -> bool {
    project.mechanisms.items().iter().any(|id| **id == *mechanism)
}

struct Questions<'c, 'r> {
    series: &'c Series<'r>,
    hidden: Option<Hidden<'r>>,
    desk: &'c Desk<'r>,
}

impl Questions<'_, '_> {
    fn gaps(&self, at: usize, project: &Project) -> Vec<Undecided> {
        let asked = [
            (Gap::Approval, self.approval(at, project)),
            (Gap::Continuation, self.continuation(at, project)),
            (Gap::End, self.end(at, project)),
        ];
        let asked = asked.into_iter().filter_map(|(gap, judged)| {
            let Judged(truth, by) = all_of(judged);
            (!truth.is_false()).then(|| self.found(at, project, gap, truth.is_true(), by))
        });
        asked.collect()
    }

    fn found(
        &self,
        at: usize,
        project: &Project,
        gap: Gap,
        certain: bool,
        by: Vec<Fact>,
    ) -> Undecided {
        Undecided {
            project: project.id.to_string(),
            at: project_at(at),
            gap,
            certain,
            by,
            mechanism: self.series.mechanism.to_owned(),
            session: self.series.last.map(|last| last.meeting.id.to_string()),
            status: project.status.get(),
        }
    }

    /// Approved, after the last session, by no meeting and without a decision that it is new.
    fn approval(&self, at: usize, project: &Project) -> Vec<Judged> {
        use Status::{Active, Approved, Closed, Completed, Suspended};
        let approved = |s: Status| matches!(s, Approved | Active | Suspended | Completed | Closed);
        let meeting = project.approved.known().is_some_and(|approved| approved.meeting.is_known());
        let decided = Truth::from(meeting).or(self.decided(project, is_new));
        vec![
            status(at, project, approved),
            self.approved_since(at, project),
            Judged::new(decided.not(), Fact::of(project_at(at), "approved", &project.approved)),
        ]
    }

    /// Active since before the last session, which made no decision that it goes on.
    fn continuation(&self, at: usize, project: &Project) -> Vec<Judged> {
        let Some(last) = self.series.last else { return Vec::new() };
        vec![
            status(at, project, |status| status == Status::Active),
            began_before(at, project, &last),
            self.not_continued(project, &last),
        ]
    }

    /// Closed or cancelled without a decision that it is complete or given up.
    fn end(&self, at: usize, project: &Project) -> Vec<Judged> {
        let over = |status| matches!(status, Status::Closed | Status::Cancelled);
        let undecided = self.decided(project, is_end).not();
        let undecided = match self.hidden_end_of(project) {
            Some(by) if undecided.is_true() => Judged::new(Truth::Undecidable, by.clone()),
            _ => Judged::new(undecided, Fact::stands(project_at(at))),
        };
        vec![status(at, project, over), undecided]
    }

    /// Whether a meeting held by the day made such a decision on the project.
    fn decided(&self, project: &Project, of_kind: fn(&Made) -> bool) -> Truth {
        let made = self.desk.decisions_on(&project.id).iter().filter(|made| of_kind(made));
        made.fold(Truth::False, |any, made| any.or(self.desk.is_held(made.meeting.1)))
    }

    /// What may hide that the project was ended: no later meeting decided on it.
    fn hidden_end_of(&self, project: &Project) -> Option<&Fact> {
        let hidden = self.hidden.as_ref()?;
        let mut named = self.desk.decisions_on(&project.id).iter();
        let later = named.any(|made| order(made.meeting.1, hidden.meeting).0 == Order::After);
        (!later).then_some(&hidden.by)
    }

    /// Whether the project was approved after the last session; one that began before it was not.
    fn approved_since(&self, at: usize, project: &Project) -> Judged {
        let approval = project_at(at).child("approved");
        let date = project.approved.known().map(|approved| &approved.date);
        let by = match date {
            Some(date) => Fact::of(approval, "date", date),
            None => Fact::of(project_at(at), "approved", &project.approved),
        };
        let Some(last) = &self.series.last else { return Judged::new(true, by) };
        if self.is_known_to(last, project) {
            return Judged::new(false, by);
        }
        let since = match date.and_then(Stated::get) {
            Some(date) => before(last, Some(date)),
            None => before(last, start(project)).and(Truth::Undecidable),
        };
        judged_by(since, by, last)
    }

    /// Whether a session decided that the project goes on or ends, so that it was there before.
    fn is_known_to(&self, last: &Last, project: &Project) -> bool {
        let known = |made: &Made| {
            let before = || order(made.meeting.1, last.meeting).0 == Order::Before;
            (goes_on(made) || is_end(made)) && (made.meeting.0 == last.at || before())
        };
        self.desk.decisions_on(&project.id).iter().any(known)
    }

    /// Whether the last session made no decision that the project goes on.
    fn not_continued(&self, project: &Project, last: &Last) -> Judged {
        let here = |made: &Made| made.meeting.0 == last.at && goes_on(made);
        if self.desk.decisions_on(&project.id).iter().any(here) {
            return Judged::new(false, Fact::stands(meeting_at(last.at)));
        }
        let hidden = unnamed(last.at, last.meeting, goes_on);
        match hidden.or_else(|| untold(last.at, last.meeting)) {
            Some(by) => Judged::new(Truth::Undecidable, by),
            None => Judged::new(true, Fact::stands(meeting_at(last.at).child("decisions"))),
        }
    }
}

/// All answers in one; where it is open, only what leaves it so.
fn all_of(judged: Vec<Judged>) -> Judged {
    if judged.is_empty() {
        return Judged(Truth::False, Vec::new());
    }
    let truth = judged.iter().fold(Truth::True, |all, Judged(truth, _)| all.and(*truth));
    let tells = judged.into_iter().filter(|Judged(each, _)| *each == truth);
    let mut by: Vec<Fact> = tells.flat_map(|Judged(_, by)| by).collect();
    by.dedup();
    Judged(truth, by)
}

fn status(at: usize, project: &Project, is: impl Fn(Status) -> bool) -> Judged {
    let truth = project.status.get().map_or(Truth::Undecidable, |status| is(status).into());
    Judged::new(truth, Fact::of(project_at(at), "status", &project.status))
}

/// Whether the project began before the last session.
fn began_before(at: usize, project: &Project, last: &Last) -> Judged {
    let timeline = project_at(at).child("timeline");
    let actual = project.timeline.known().map(|timeline| &timeline.actual);
    let by = match actual.map(|actual| (actual, actual.known())) {
        None => Fact::of(project_at(at), "timeline", &project.timeline),
        Some((actual, None)) => Fact::of(timeline, "actual", actual),
        Some((_, Some(period))) => Fact::of(timeline.child("actual"), "from", &period.from),
    };
    let began = start(project).zip(begins(last.meeting));
    let truth = began.map_or(Truth::Undecidable, |(from, session)| from.is_before(session));
    judged_by(truth, by, last)
}

fn start(project: &Project) -> Option<Date> {
    project.timeline.known()?.actual.known()?.from.get()
}

/// Whether the last session was certainly before a day.
fn before(last: &Last, date: Option<Date>) -> Truth {
    let dates = begins(last.meeting).zip(date);
    dates.map_or(Truth::Undecidable, |(session, date)| session.is_before(date))
}

/// An answer that rests on the last session: where that is in doubt or undated, so is the answer.
fn judged_by(truth: Truth, by: Fact, last: &Last) -> Judged {
    let session = Fact::of(meeting_at(last.at), "held", &last.meeting.held);
    let dated = begins(last.meeting).is_some();
    match truth {
        _ if !last.certain => Judged::new(Truth::Undecidable, session),
        Truth::Undecidable if !dated => Judged(truth, vec![by, session]),
        _ => Judged::new(truth, by),
    }
}
