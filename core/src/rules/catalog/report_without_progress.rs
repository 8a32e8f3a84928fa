//! A report that was handed in tells of no progress.

use crate::finding::{About, Arg, Example, Group, Said, Severity};
use crate::model::{Project, ReportState};
use crate::rules::absence::applies;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "report-without-progress",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Reports,
        summary: Said {
            en: "a report that was handed in tells of no progress",
            zh: "已提交的报告未填写进展情况",
            ko: "제출된 진행보고서에 진행 상황이 없습니다",
        },
        message: Said {
            en: "report `{report}` ({state}) has no `progress`",
            zh: "报告 `{report}`（{state}）未填写 `progress`",
            ko: "진행보고서 `{report}`({state})에 `progress`가 없습니다",
        },
        why: Said {
            en: "progress is what a report is for",
            zh: "进展情况是报告的主要内容",
            ko: "진행 상황은 진행보고서의 핵심 내용입니다",
        },
        help: Said {
            en: "tell of the progress in the period, even if there was none",
            zh: "请填写报告期内的进展情况；如无进展，也请说明",
            ko: "보고 기간의 진행 상황을 적고, 진척이 없었으면 그렇다고 적으십시오",
        },
        checks: "Each report whose state is `submitted` or `accepted`: whether `progress` is stated.",
        silent: "Drafts and returned reports; when `progress` is `null` or does not apply.",
        examples: &[
            Example {
                title: "submitted without progress",
                change: r#"{"projects": {"0": {"reports": {"0": {"progress": null}}}}}"#,
                found: &["/projects/0/reports/0"],
            },
            Example {
                title: "a draft",
                change: r#"{"projects": {"0": {"reports": {"1": {"state": "draft", "submitted": null, "progress": null}}}}}"#,
                found: &[],
            },
            Example {
                title: "it is said not to apply",
                change: r#"{"projects": {"0": {"not_applicable": ["/reports/0/progress"], "reports": {"0": {"progress": null}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    for (i, report) in project.reports.each().filter(|(_, r)| r.progress.is_not_stated()) {
        if let Some(state @ (ReportState::Submitted | ReportState::Accepted)) = report.state.get()
            && applies(&project.not_applicable, at!["reports", i, "progress"])
        {
            let state = Arg::Code(&ReportState::LIST, state.code());
            out.find(at!["reports", i], args! { report: &*report.id, state: state });
        }
    }
}
