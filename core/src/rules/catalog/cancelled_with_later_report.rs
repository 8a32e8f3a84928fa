//! A cancelled project is reported on for a time after its cancellation.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Date, DecisionKind, Project, ReportState, Status};
use crate::rules::standing;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "cancelled-with-later-report",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Status,
        summary: Said {
            en: "a cancelled project is reported on for a time after its cancellation",
            zh: "项目取消后仍有进展报告，其报告期晚于取消日期",
            ko: "취소된 사업에 취소 이후 기간의 진행보고서가 있습니다",
        },
        message: Said {
            en: "report `{report}` begins on `{from}`, after the project was cancelled on `{cancelled}`",
            zh: "报告 `{report}` 的报告期始于 `{from}`，晚于项目取消日期 `{cancelled}`",
            ko: "진행보고서 `{report}`의 보고 기간이 사업 취소일 `{cancelled}` 이후인 `{from}`에 시작됩니다",
        },
        why: Said {
            en: "either the project goes on or the report belongs elsewhere",
            zh: "可能项目仍在执行，也可能该报告不属于本项目",
            ko: "사업이 계속되고 있거나 다른 사업의 보고서일 수 있습니다",
        },
        help: Said {
            en: "correct the status, the date of the cancellation or the report's period",
            zh: "请更正项目状态、取消日期或报告期",
            ko: "사업 상태, 취소일 또는 보고 기간을 바로잡으십시오",
        },
        checks: "The first day of each report's period, in a project with the status `cancelled`, against its actual end or, where there is none, the day of the meeting that last decided to drop it.",
        silent: "When neither is known; when the dates are so partial that the report may begin before; drafts.",
        examples: &[
            Example {
                title: "a report on the months after",
                change: r#"{"meetings": {"0": {"decisions": [{"id": "22-1", "kind": "dropped", "project": "air", "text": "决定"}]}}, "projects": {"0": {"status": "cancelled"}}}"#,
                found: &["/projects/0/reports/0/period/from", "/projects/0/reports/1/period/from"],
            },
            Example {
                title: "reports up to the end",
                change: r#"{"projects": {"0": {"status": "cancelled", "timeline": {"actual": {"to": "2018-10-31"}}}}}"#,
                found: &[],
            },
            Example {
                title: "nothing says when it was cancelled",
                change: r#"{"projects": {"0": {"status": "cancelled"}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, cx: &Context, out: &mut Sink) {
    if !project.status.is(Status::Cancelled) || project.reports.items().is_empty() {
        return;
    }
    let Some(cancelled) = cancelled(project, cx) else { return };
    for (i, report) in project.reports.each().filter(|(_, r)| !r.state.is(ReportState::Draft)) {
        if let Some(from) = report.period.known().and_then(|period| period.from.get())
            && from.is_after(cancelled).is_true()
        {
            let args = args! { report: &*report.id, from: from, cancelled: cancelled };
            out.find(at!["reports", i, "period", "from"], args);
        }
    }
}

fn cancelled(project: &Project, cx: &Context) -> Option<Date> {
    let actual = project.timeline.known().and_then(|timeline| timeline.actual.known());
    let decided = || {
        let decided = standing::latest(project, cx.told_until()?, cx)?;
        (decided.kind == DecisionKind::Dropped).then_some(decided.date)
    };
    actual.and_then(|actual| actual.to.get()).or_else(decided)
}
