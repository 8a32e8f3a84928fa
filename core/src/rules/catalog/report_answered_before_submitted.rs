//! A report is returned or accepted before it was submitted.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Date, Project, ReportState};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "report-answered-before-submitted",
        since: "0.1.0",
        severity: Severity::Error,
        group: Group::Reports,
        summary: Said {
            en: "a report is returned or accepted before it was submitted",
            zh: "报告的退回或通过日期早于提交日期",
            ko: "진행보고서의 반려일이나 승인일이 제출일보다 앞섭니다",
        },
        message: Said {
            en: "`{member}`, `{date}`, is before the day the report was submitted, `{submitted}`",
            zh: "`{member}` 所填日期 `{date}` 早于报告提交日期 `{submitted}`",
            ko: "`{member}`의 날짜 `{date}`{date:이|가} 제출일 `{submitted}`보다 앞섭니다",
        },
        why: Said {
            en: "a report must be there before anybody can answer it",
            zh: "报告提交之后才可能被退回或通过",
            ko: "제출되지 않은 보고서는 반려하거나 승인할 수 없습니다",
        },
        help: Said {
            en: "see which of the two dates is wrong",
            zh: "请核对两个日期，并更正有误者",
            ko: "두 날짜 가운데 어느 쪽이 틀렸는지 확인하십시오",
        },
        checks: "Each report: whether `accepted` is certainly before `submitted`; and, where the state is `returned`, whether `returned` is.",
        silent: "A `returned` before `submitted` in any other state, for then the report was submitted again; when the dates may be the same day.",
        examples: &[
            Example {
                title: "accepted before it was submitted",
                change: r#"{"projects": {"0": {"reports": {"0": {"state": "accepted", "accepted": "2018-11-02"}}}}}"#,
                found: &["/projects/0/reports/0/accepted"],
            },
            Example {
                title: "accepted in the month of its submission",
                change: r#"{"projects": {"0": {"reports": {"0": {"state": "accepted", "accepted": "2018-11"}}}}}"#,
                found: &[],
            },
            Example {
                title: "submitted again after it was returned",
                change: r#"{"projects": {"0": {"reports": {"0": {"returned": "2018-11-02"}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    for (i, report) in project.reports.each() {
        let Some(submitted) = report.submitted.get() else { continue };
        let is_early = |date: &Date| date.is_before(submitted).is_true();
        let is_returned = report.state.is(ReportState::Returned);
        let returned = report.returned.get().filter(|date| is_returned && is_early(date));
        let accepted = report.accepted.get().filter(is_early).map(|date| ("accepted", date));
        if let Some((member, date)) = accepted.or(returned.map(|date| ("returned", date))) {
            let related = out.pointer(at!["reports", i, "submitted"]);
            let args = args! { member: member, date: date, submitted: submitted };
            out.find(at!["reports", i, member], args).related(related);
        }
    }
}
