//! The day on which a report was submitted is missing.

use crate::finding::{About, Arg, Example, Group, Said, Severity};
use crate::model::{Project, ReportState};
use crate::rules::absence::applies;
use crate::rules::reporting::is_handed_in;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "report-without-submission-date",
        since: "0.1.0",
        severity: Severity::Note,
        group: Group::Reports,
        summary: Said {
            en: "the day on which a report was submitted is missing",
            zh: "报告未填写提交日期",
            ko: "진행보고서의 제출일이 없습니다",
        },
        message: Said {
            en: "report `{report}` ({state}) does not say when it was submitted",
            zh: "报告 `{report}`（{state}）未填写提交日期",
            ko: "진행보고서 `{report}`({state})에 제출일이 기재되지 않았습니다",
        },
        why: Said {
            en: "whether it came in time cannot be judged",
            zh: "无法判断是否按时提交",
            ko: "제때 제출되었는지 판단할 수 없습니다",
        },
        help: Said {
            en: "state `submitted`, or `null` if the day is not known",
            zh: "请填写 `submitted`；日期不明的，请填写 `null`",
            ko: "`submitted`를 적고, 날짜를 알 수 없으면 `null`로 적으십시오",
        },
        checks: "Each report whose state is `submitted`, `returned` or `accepted`: whether `submitted` is stated.",
        silent: "Drafts; when `submitted` is `null` or does not apply.",
        examples: &[
            Example {
                title: "submitted, but not when",
                change: r#"{"projects": {"0": {"reports": {"0": {"submitted": null}}}}}"#,
                found: &["/projects/0/reports/0"],
            },
            Example {
                title: "a draft",
                change: r#"{"projects": {"0": {"reports": {"1": {"state": "draft", "submitted": null}}}}}"#,
                found: &[],
            },
            Example {
                title: "the day is unknown",
                change: r#"{"projects": {"0": {"reports": {"2": {"id": "kr-2019", "side": "KR", "state": "accepted", "submitted": null, "progress": {"en": "Observation.", "zh": "开展观测。", "ko": "관측 실시."}}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    for (i, report) in project.reports.each().filter(|(_, r)| r.submitted.is_not_stated()) {
        if let Some(state) = report.state.get()
            && is_handed_in(report)
            && applies(&project.not_applicable, at!["reports", i, "submitted"])
        {
            let state = Arg::Code(&ReportState::LIST, state.code());
            out.find(at!["reports", i], args! { report: &*report.id, state: state });
        }
    }
}
