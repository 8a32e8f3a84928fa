//! What the session should take up, and why.

use super::Reviewed;
use super::decisions::{Fact, State, Tracked};
use super::desk::{Desk, project_at};
use super::latest::{is_open, is_serious, latest};
use super::sessions::Past;
use super::undecided::{Undecided, is_under};
use crate::finding::Arg;
use crate::model::{
    Country, Date, DecisionKind, Field, FlagshipState, NeedKind, ProblemSeverity, Project, Release,
    Status, Text,
};
use crate::place::Pointer;
use crate::review::verdict::Answer;
use serde::Serialize;
use std::collections::BTreeMap;

codes! {
    /// Why something is on the agenda, the first first.
    pub enum Ground {
        /// A decision is overdue.
        DecisionOverdue = "decision_overdue" ["decision overdue", "决定逾期未落实", "결정사항 기한 경과"],
        /// What became of a decision is not known.
        DecisionUnknown = "decision_unknown" ["not known whether the decision was carried out", "决定落实情况不明", "결정사항 이행 여부 미상"],
        /// Whether a decision is overdue cannot be told.
        DecisionCannotTell = "decision_cannot_tell" ["cannot tell whether the decision is overdue", "无法判断决定是否逾期", "결정사항 기한 경과 여부 판단 불가"],
        /// A decision is open and has no date.
        DecisionWithoutDue = "decision_without_due" ["decision open, without a due date", "决定待落实且未定期限", "결정사항 이행 중(기한 없음)"],
        /// No meeting decided where the project stands.
        ProjectUndecided = "project_undecided" ["no decision", "未经会议决定", "회의 결정 없음"],
        /// Whether a meeting decided where the project stands cannot be told.
        ProjectCannotTell = "project_cannot_tell" ["cannot tell whether it was decided", "无法判断是否已经会议决定", "회의 결정 여부 판단 불가"],
        /// A review was not met.
        ReviewNotMet = "review_not_met" ["review not met", "未达到评审要求", "점검 기준 미충족"],
        /// A review cannot be judged.
        ReviewCannotJudge = "review_cannot_judge" ["review cannot be judged", "评审无法判断", "점검 판단 불가"],
        /// A side has an open need.
        OpenNeed = "open_need" ["open need", "待满足的合作需求", "미충족 협력 수요"],
        /// A serious problem is open.
        SeriousProblem = "serious_problem" ["serious open problem", "未解决的严重问题", "중대한 미해결 문제점"],
        /// The project is proposed.
        Proposal = "proposal" ["new proposal", "新项目提议", "신규 제안"],
        /// The project is a candidate for a flagship.
        FlagshipCandidate = "flagship_candidate" ["flagship candidate", "旗舰项目候选", "대표사업 후보"],
        /// The project's results are held back.
        ResultsHeldBack = "results_held_back" ["results held back", "成果未公开", "결과 미공개"],
    }
}

/// Something to take up: a project or, where it is about none, a decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Item {
    /// Its number on the agenda, from 1.
    pub number: usize,
    /// Ids path of the project or decision.
    pub subject: String,
    /// Id of the project.
    pub project: Option<String>,
    /// The project's title.
    pub title: Option<Text<'static>>,
    /// Why, in the order of [`Ground`].
    pub reasons: Vec<Reason>,
}

/// A reason to take something up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Reason {
    /// Which.
    pub ground: Ground,
    /// Ids path of the decision, project, need or problem.
    pub subject: String,
    /// Where it stands; none for a review of a project that the register does not have.
    pub at: Pointer,
    /// The kind of the decision, of the need, the severity of the problem, the status or release.
    pub detail: Option<Arg>,
    /// Its own words.
    pub text: Option<Text<'static>>,
    /// By when it was due.
    pub due: Option<Date>,
    /// The side that reports a problem, asks for something or, of a proposal, those that made it.
    pub from: Vec<Country>,
    /// The sides that are responsible or asked.
    pub to: Vec<Country>,
    /// What no meeting decided.
    pub undecided: Option<Undecided>,
    /// What stands in the way of a review, as it was worded.
    pub because: Vec<String>,
    /// What is missing or too partial.
    pub lacks: Vec<Fact>,
}

impl Reason {
    fn new(ground: Ground, subject: String, at: Pointer) -> Self {
        Self {
            ground,
            subject,
            at,
            detail: None,
            text: None,
            due: None,
            from: Vec::new(),
            to: Vec::new(),
            undecided: None,
            because: Vec::new(),
            lacks: Vec::new(),
        }
    }
}

/// The agenda: what comes first by its first reason, then in the order of the register.
pub(super) fn agenda(
    past: &Past,
    decisions: &[Tracked],
    undecided: &[Undecided],
    reviewed: &[Reviewed],
    desk: &Desk,
) -> Vec<Item> {
    let mut gathered = Gathered { desk, items: BTreeMap::new() };
    for decision in decisions {
        gathered.decision(decision);
    }
    for gap in undecided {
        gathered.undecided(gap);
    }
    for (at, project) in desk.register.projects.each().filter(|(_, p)| is_on(p, past)) {
        gathered.project(at, project);
    }
    for review in reviewed {
        gathered.review(review, past);
    }
    gathered.finish()
}

/// Whether the project is under a mechanism of the session.
pub(super) fn is_on(project: &Project, past: &Past) -> bool {
    past.series.iter().any(|series| is_under(project, series.mechanism))
}

/// What an item is about. Projects come in the order of the register, decisions on no project of it after.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum About {
    Project(usize),
    Decision(usize, String),
}

struct Gathered<'c, 'r> {
    desk: &'c Desk<'r>,
    items: BTreeMap<About, Vec<Reason>>,
}

impl Gathered<'_, '_> {
    fn add(&mut self, about: About, reason: Reason) {
        self.items.entry(about).or_default().push(reason);
    }

    fn decision(&mut self, decision: &Tracked) {
        let ground = match decision.state {
            State::Overdue => Ground::DecisionOverdue,
            State::Unknown => Ground::DecisionUnknown,
            State::CannotTell => Ground::DecisionCannotTell,
            State::OpenWithoutDue => Ground::DecisionWithoutDue,
            _ => return,
        };
        let project = decision.project.as_deref().and_then(|id| self.desk.project(id));
        let about = project.map_or_else(
            || About::Decision(self.items.len(), decision.subject.clone()),
            About::Project,
        );
        let mut reason = Reason::new(ground, decision.subject.clone(), decision.at.clone());
        reason.detail = decision.kind.map(|kind| Arg::Code(&DecisionKind::LIST, kind.code()));
        reason.text.clone_from(&decision.text);
        reason.due = decision.due;
        reason.to.clone_from(&decision.sides);
        if ground == Ground::DecisionCannotTell {
            reason.lacks.push(decision.by.clone());
        }
        self.add(about, reason);
    }

    fn undecided(&mut self, gap: &Undecided) {
        let Some(at) = self.desk.project(&gap.project) else { return };
        let ground = if gap.certain { Ground::ProjectUndecided } else { Ground::ProjectCannotTell };
        let mut reason = Reason::new(ground, format!("project:{}", gap.project), gap.at.clone());
        reason.detail = gap.status.map(|status| Arg::Code(&Status::LIST, status.code()));
        reason.undecided = Some(gap.clone());
        if !gap.certain {
            reason.lacks.clone_from(&gap.by);
        }
        self.add(About::Project(at), reason);
    }

    fn project(&mut self, at: usize, project: &Project) {
        use Status::{Cancelled, Closed, Completed};
        if !matches!(project.status.get(), Some(Cancelled | Closed | Completed)) {
            self.reports(at, project);
        }
        let about = |ground| Reason::new(ground, format!("project:{}", project.id), project_at(at));
        if project.status.is(Status::Proposed) {
            let mut reason = about(Ground::Proposal);
            reason.from = project.proposed_by.items().to_vec();
            self.add(About::Project(at), reason);
        }
        let flagship = project.flagship.known();
        if let Some(flagship) = flagship.filter(|f| f.state.is(FlagshipState::Candidate)) {
            let mut reason = about(Ground::FlagshipCandidate);
            reason.text = flagship.rationale.known().map(|text| text.clone().into_owned());
            self.add(About::Project(at), reason);
        }
        if let Some(release @ (Release::Withheld | Release::NotAgreed)) = project.release.get() {
            let mut reason = about(Ground::ResultsHeldBack);
            reason.detail = Some(Arg::Code(&Release::LIST, release.code()));
            self.add(About::Project(at), reason);
        }
    }

    /// Open needs and serious problems of the latest reports.
    fn reports(&mut self, at: usize, project: &Project) {
        for (n, report) in latest(project, self.desk) {
            let place = project_at(at).child("reports").child(n);
            let path = format!("project:{}/report:{}", project.id, report.id);
            let new = |ground, list: &str, word: &str, (i, id): (usize, &str)| {
                let at = place.clone().child(list).child(i);
                let mut reason = Reason::new(ground, format!("{path}/{word}:{id}"), at);
                reason.from = report.side.get().into_iter().collect();
                reason
            };
            for (i, need) in report.needs.each().filter(|(_, need)| is_open(need)) {
                let mut reason = new(Ground::OpenNeed, "needs", "need", (i, &need.id));
                reason.detail = need.kind.get().map(|kind| Arg::Code(&NeedKind::LIST, kind.code()));
                reason.text = need.text.known().map(|text| text.clone().into_owned());
                reason.to = need.addressed_to.items().to_vec();
                self.add(About::Project(at), reason);
            }
            for (i, problem) in report.problems.each().filter(|(_, problem)| is_serious(problem)) {
                let mut reason =
                    new(Ground::SeriousProblem, "problems", "problem", (i, &problem.id));
                let severity = problem.severity.get();
                reason.detail = severity.map(|s| Arg::Code(&ProblemSeverity::LIST, s.code()));
                reason.text = problem.text.known().map(|text| text.clone().into_owned());
                self.add(About::Project(at), reason);
            }
        }
    }

    /// A review that was not met or cannot be judged, of a project under a mechanism of the session.
    fn review(&mut self, review: &Reviewed, past: &Past) {
        let ground = match review.outcome {
            Answer::NotMet => Ground::ReviewNotMet,
            Answer::CannotJudge => Ground::ReviewCannotJudge,
            Answer::Met | Answer::NotApplicable => return,
        };
        let Some(at) = self.desk.project(&review.project) else { return };
        let project = self.desk.register.projects.items().get(at);
        if project.is_some_and(|project| is_on(project, past)) {
            let subject = format!("project:{}", review.project);
            let mut reason = Reason::new(ground, subject, project_at(at));
            reason.because.clone_from(&review.because);
            self.add(About::Project(at), reason);
        }
    }

    fn finish(self) -> Vec<Item> {
        let desk = self.desk;
        let mut items: Vec<Item> =
            self.items.into_iter().map(|(about, reasons)| item(about, reasons, desk)).collect();
        // Stable: what has the same first reason stays in the order of the register.
        items.sort_by_key(|item| item.reasons.first().map(|reason| reason.ground));
        items.iter_mut().zip(1..).for_each(|(item, number)| item.number = number);
        items
    }
}

fn item(about: About, mut reasons: Vec<Reason>, desk: &Desk) -> Item {
    reasons.sort_by_key(|reason| reason.ground);
    let project = match &about {
        About::Project(at) => desk.register.projects.items().get(*at),
        About::Decision(..) => None,
    };
    let subject = match about {
        About::Decision(_, subject) => subject,
        About::Project(_) => project.map(|p| format!("project:{}", p.id)).unwrap_or_default(),
    };
    let title = project.and_then(|project| project.title.known());
    Item {
        number: 0,
        subject,
        project: project.map(|project| project.id.to_string()),
        title: title.map(|title| title.clone().into_owned()),
        reasons,
    }
}
