//! A report was submitted before its period ended.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::Project;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "submitted-before-period-end",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Reports,
        summary: Said {
            en: "a report was submitted before its period ended",
            zh: "报告在报告期结束前提交",
            ko: "보고 기간이 끝나기 전에 진행보고서가 제출되었습니다",
        },
        message: Said {
            en: "the day the report was submitted, `{submitted}`, is before the end of its period, `{end}`",
            zh: "报告提交日期 `{submitted}` 早于报告期结束日期 `{end}`",
            ko: "진행보고서 제출일 `{submitted}`{submitted:이|가} 보고 기간 종료일 `{end}`보다 앞섭니다",
        },
        why: Said {
            en: "what it says of the rest of the period is expectation, not progress",
            zh: "报告期剩余时间的内容只是预期，而非实际进展",
            ko: "남은 기간에 관한 내용은 실적이 아니라 전망입니다",
        },
        help: Said {
            en: "correct the date or the period; the rest of the period belongs in the next report",
            zh: "请更正日期或报告期；剩余时间的内容应列入下一份报告",
            ko: "날짜나 보고 기간을 바로잡고, 남은 기간은 다음 보고서에 담으십시오",
        },
        checks: "Each report with `submitted` and an end of its period: whether the last possible day of `submitted` is before the first possible day of that end.",
        silent: "When the end is a month or year in which the report was submitted; when one of the two is not stated or unknown.",
        examples: &[
            Example {
                title: "the period ends in the next month",
                change: r#"{"projects": {"0": {"reports": {"0": {"period": {"to": "2018-12"}}}}}}"#,
                found: &["/projects/0/reports/0/submitted"],
            },
            Example {
                title: "submitted in the last month of the period",
                change: r#"{"projects": {"0": {"reports": {"0": {"period": {"to": "2018-11"}}}}}}"#,
                found: &[],
            },
            Example {
                title: "an open period",
                change: r#"{"projects": {"0": {"reports": {"0": {"period": {"to": null}}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    for (i, report) in project.reports.each() {
        let end = report.period.known().and_then(|period| period.to.get());
        if let (Some(submitted), Some(end)) = (report.submitted.get(), end)
            && submitted.is_before(end).is_true()
        {
            let related = out.pointer(at!["reports", i, "period", "to"]);
            let args = args! { submitted: submitted, end: end };
            out.find(at!["reports", i, "submitted"], args).related(related);
        }
    }
}
