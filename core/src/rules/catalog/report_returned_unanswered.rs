//! A returned report was not submitted again.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Date, Project, Report, ReportState, Status};
use crate::rules::reporting::Latest;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "report-returned-unanswered",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Reports,
        summary: Said {
            en: "a returned report was not submitted again",
            zh: "被退回的报告未重新提交",
            ko: "반려된 진행보고서가 다시 제출되지 않았습니다",
        },
        message: Said {
            en: "report `{report}` was returned and has not been submitted again",
            zh: "报告 `{report}` 被退回后尚未重新提交",
            ko: "진행보고서 `{report}`{report:이|가} 반려된 뒤 다시 제출되지 않았습니다",
        },
        why: Said {
            en: "the committee has no valid report of that side",
            zh: "联委会缺少该方的有效报告",
            ko: "공동위원회에 해당 측의 유효한 보고서가 없습니다",
        },
        help: Said {
            en: "correct the report and submit it again",
            zh: "请修改报告后重新提交",
            ko: "보고서를 보완하여 다시 제출하십시오",
        },
        checks: "Each report whose state is `returned`: whether the same side has a report that is neither a draft nor returned and whose `submitted` is not certainly before the day of the return.",
        silent: "When `returned` is `null`; when the other report's `submitted` is not stated, for it may be later; projects that are cancelled.",
        examples: &[
            Example {
                title: "returned and nothing since",
                change: r#"{"projects": {"0": {"reports": {"0": {"state": "returned", "returned": "2018-11-12"}}}}}"#,
                found: &["/projects/0/reports/0/state"],
            },
            Example {
                title: "submitted again as another report",
                change: r#"{"projects": {"0": {"reports": {"0": {"state": "returned", "returned": "2018-11-12"}, "2": {"id": "cn-2018b", "side": "CN", "by": "cn-institute", "period": {"from": "2018-02", "to": "2018-10"}, "state": "submitted", "submitted": "2018-11-15", "progress": {"en": "Observation.", "zh": "开展观测。", "ko": "관측 실시."}}}}}}"#,
                found: &[],
            },
            Example {
                title: "another report may have been submitted later",
                change: r#"{"projects": {"0": {"reports": {"0": {"state": "returned", "returned": "2018-11-12"}, "2": {"id": "cn-2018b", "side": "CN", "by": "cn-institute", "period": {"from": "2018-02", "to": "2018-10"}, "state": "submitted", "progress": {"en": "Observation.", "zh": "开展观测。", "ko": "관측 실시."}}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    let returned = |report: &Report| report.state.is(ReportState::Returned);
    let reports = project.reports.items();
    if !reports.iter().any(returned) || project.status.is(Status::Cancelled) {
        return;
    }
    let submissions = Latest::new(reports, submission);
    for (i, report) in project.reports.each().filter(|(_, r)| returned(r) && !r.returned.is_unknown()) {
        let Some(side) = report.side.get() else { continue };
        let since = report.returned.get().or(report.submitted.get()).map(Date::first);
        if submissions.of(side).is_none_or(|latest| since.is_some_and(|since| latest < since)) {
            out.find(at!["reports", i, "state"], args! { report: &*report.id });
        }
    }
}

/// The last day on which a report that stands can have been submitted.
fn submission(report: &Report) -> Option<Date> {
    let stands = !matches!(report.state.get(), Some(ReportState::Draft | ReportState::Returned));
    let day = report.submitted.get().map(Date::last);
    stands.then_some(day.or_else(|| Date::from_ymd(9999, 12, 31))).flatten()
}
