//! A report's state does not agree with its dates.

use crate::finding::{About, Arg, Example, Group, Said, Severity};
use crate::model::{Date, Project, Report, ReportState};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "report-state-against-dates",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Reports,
        summary: Said {
            en: "a report's state does not agree with its dates",
            zh: "报告状态与日期不一致",
            ko: "진행보고서의 상태와 날짜가 맞지 않습니다",
        },
        message: Said {
            en: "the state is {state}, but `{member}` is stated: `{date}`",
            zh: "报告状态为“{state}”，但已填写 `{member}`：`{date}`",
            ko: "상태는 ‘{state}’이지만 `{member}`에 `{date}`{date:이|가} 기재되어 있습니다",
        },
        why: Said {
            en: "whether the report counts as handed in depends on its state",
            zh: "报告是否计为已提交取决于其状态",
            ko: "상태에 따라 제출된 보고서로 집계할지가 정해집니다",
        },
        help: Said {
            en: "correct the state, or remove the date",
            zh: "请更正状态，或删除该日期",
            ko: "상태를 바로잡거나 날짜를 삭제하십시오",
        },
        checks: "Each report: a draft has none of `submitted`, `returned`, `accepted`; a submitted report has no `accepted`, and no `returned` that is certainly after its `submitted`; a returned report has no `accepted` that is certainly after its `returned`; an accepted report has no `returned` that is certainly after its `accepted`.",
        silent: "A date of an earlier round, as `returned` before a new `submitted`; a missing date, of which `report-without-submission-date` tells.",
        examples: &[
            Example {
                title: "a draft that was submitted",
                change: r#"{"projects": {"0": {"reports": {"0": {"state": "draft"}}}}}"#,
                found: &["/projects/0/reports/0/state"],
            },
            Example {
                title: "accepted by its date only",
                change: r#"{"projects": {"0": {"reports": {"0": {"accepted": "2018-11-14"}}}}}"#,
                found: &["/projects/0/reports/0/state"],
            },
            Example {
                title: "returned, then submitted again",
                change: r#"{"projects": {"0": {"reports": {"0": {"returned": "2018-11-02"}}}}}"#,
                found: &[],
            },
            Example {
                title: "accepted",
                change: r#"{"projects": {"0": {"reports": {"0": {"state": "accepted", "accepted": "2018-11-14"}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    for (i, report) in project.reports.each() {
        if let (Some(state), Some((member, date))) = (report.state.get(), contrary(report)) {
            let related = out.pointer(at!["reports", i, member]);
            let state = Arg::Code(&ReportState::LIST, state.code());
            let args = args! { state: state, member: member, date: date };
            out.find(at!["reports", i, "state"], args).related(related);
        }
    }
}

/// A date which says that the report stands elsewhere than its state tells.
fn contrary(report: &Report) -> Option<(&'static str, Date)> {
    let submitted = report.submitted.get();
    let returned = report.returned.get().map(|date| ("returned", date));
    let accepted = report.accepted.get().map(|date| ("accepted", date));
    let after = |earlier: Option<Date>| {
        move |later: &(&'static str, Date)| {
            earlier.is_some_and(|earlier| later.1.is_after(earlier).is_true())
        }
    };
    match report.state.get()? {
        ReportState::Draft => accepted.or(returned).or(submitted.map(|date| ("submitted", date))),
        ReportState::Submitted => accepted.or(returned.filter(after(submitted))),
        ReportState::Returned => accepted.filter(after(report.returned.get())),
        ReportState::Accepted => returned.filter(after(report.accepted.get())),
    }
}
