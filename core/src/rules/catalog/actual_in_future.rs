//! Something is told as done on a day that the register has not reached.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{ContributionKind, Date, Project, Report, Stated, Step, Timeline};
use crate::rules::indicators;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "actual-in-future",
        since: "0.1.0",
        severity: Severity::Error,
        group: Group::Time,
        summary: Said {
            en: "something is told as done after the day up to which the register tells",
            zh: "已发生事项的日期晚于登记册基准日",
            ko: "이미 일어난 일의 날짜가 등록부 기준일보다 늦습니다",
        },
        message: Said {
            en: "`{member}` is `{date}`, but the register tells only up to `{told}`",
            zh: "`{member}` 所填日期 `{date}` 晚于登记册基准日 `{told}`",
            ko: "`{member}`의 날짜 `{date}`{date:이|가} 등록부 기준일 `{told}`보다 늦습니다",
        },
        why: Said {
            en: "what has not happened yet would be counted as done",
            zh: "尚未发生的事项会被计为已完成",
            ko: "아직 일어나지 않은 일이 완료된 것으로 집계됩니다",
        },
        help: Said {
            en: "correct the date; a date that is only planned belongs in `due` or in the planned period; if the register has been brought up to date, `as_of` must follow",
            zh: "请更正日期；计划日期应填入 `due` 或计划期间；如登记册内容已更新，请相应更新 `as_of`",
            ko: "날짜를 바로잡으십시오. 예정일이면 `due`나 계획 기간에 적고, 등록부 내용이 갱신되었으면 `as_of`도 함께 고치십시오",
        },
        checks: "In each project the dates of what has happened: actual start and end, approval, extensions asked for and granted, milestones and plans done, disbursements, reports submitted, returned and accepted, achievements, problems raised and resolved, needs raised and met, and the start of the period of a measured value. The first possible day is after the register's own `as_of` or, failing that, the day of judging.",
        silent: "Dates of assessments, meetings and sources, which other rules look at; a partial date that may not be later, as `2018` in November 2018; suspensions, which can be decided ahead.",
        examples: &[
            Example {
                title: "a milestone done in the month after",
                change: r#"{"projects": {"0": {"milestones": {"0": {"done": "2018-12"}}}}}"#,
                found: &["/projects/0/milestones/0/done"],
            },
            Example {
                title: "a report handed in tomorrow and a problem resolved next year",
                change: r#"{"projects": {"0": {"reports": {"0": {"submitted": "2018-11-17", "problems": {"0": {"resolved": "2019"}}}}}}}"#,
                found: &["/projects/0/reports/0/problems/0/resolved", "/projects/0/reports/0/submitted"],
            },
            Example {
                title: "a disbursement",
                change: r#"{"projects": {"0": {"contributions": {"1": {"date": "2019-03-02"}}}}}"#,
                found: &["/projects/0/contributions/1/date"],
            },
            Example {
                title: "the same month, the same year, and a commitment, which may be ahead",
                change: r#"{"projects": {"0": {"milestones": {"0": {"done": "2018-11"}}, "timeline": {"actual": {"from": "2018"}}, "contributions": {"0": {"date": "2019-03-02"}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, cx: &Context, out: &mut Sink) {
    let Some(told) = cx.told_until() else { return };
    let mut look = Look { told, last: told.last(), out };
    if let Some(timeline) = project.timeline.known() {
        in_timeline(timeline, &mut look);
    }
    if let Some(approved) = project.approved.known() {
        look.at([("date", &approved.date)], |date| at!["approved", date].to_vec());
    }
    for (i, m) in project.milestones.each() {
        look.at([("done", &m.done)], |date| at!["milestones", i, date].to_vec());
    }
    for (i, c) in project.contributions.each() {
        if c.kind.is(ContributionKind::Disbursement) {
            look.at([("date", &c.date)], |date| at!["contributions", i, date].to_vec());
        }
    }
    project.reports.each().for_each(|(i, report)| in_report(i, report, &mut look));
    for placed in indicators::each(project) {
        for (a, actual) in placed.indicator.actuals.each() {
            let Some(period) = actual.period.known() else { continue };
            let at = |date| placed.at(at!["actuals", a, "period", date]);
            look.at([("from", &period.from)], at);
        }
    }
}

fn in_timeline(timeline: &Timeline, look: &mut Look) {
    if let Some(actual) = timeline.actual.known() {
        let dates = [("from", &actual.from), ("to", &actual.to)];
        look.at(dates, |date| at!["timeline", "actual", date].to_vec());
    }
    for (i, e) in timeline.extensions.each() {
        let dates = [("requested", &e.requested), ("granted", &e.granted)];
        look.at(dates, |date| at!["timeline", "extensions", i, date].to_vec());
    }
}

fn in_report(r: usize, report: &Report, look: &mut Look) {
    let at = |list, i, date| at!["reports", r, list, i, date].to_vec();
    look.at([("submitted", &report.submitted)], |date| at!["reports", r, date].to_vec());
    look.at([("returned", &report.returned)], |date| at!["reports", r, date].to_vec());
    look.at([("accepted", &report.accepted)], |date| at!["reports", r, date].to_vec());
    for (i, a) in report.achievements.each() {
        look.at([("date", &a.date)], |date| at("achievements", i, date));
    }
    for (i, p) in report.problems.each() {
        look.at([("raised", &p.raised), ("resolved", &p.resolved)], |date| at("problems", i, date));
    }
    for (i, p) in report.plans.each() {
        look.at([("done", &p.done)], |date| at("plans", i, date));
    }
    for (i, n) in report.needs.each() {
        look.at([("raised", &n.raised), ("met", &n.met)], |date| at("needs", i, date));
    }
}

struct Look<'l, 's> {
    told: Date,
    last: Date,
    out: &'l mut Sink<'s>,
}

impl Look<'_, '_> {
    /// Tells of those of some dates that the register has certainly not reached.
    fn at<const N: usize>(
        &mut self,
        dates: [(&'static str, &Stated<Date>); N],
        at: impl Fn(&'static str) -> Vec<Step>,
    ) {
        for (member, date) in dates {
            if let Some(date) = date.get().filter(|date| date.first() > self.last) {
                let args = args! { member: member, date: date, told: self.told };
                self.out.find(&at(member), args);
            }
        }
    }
}
