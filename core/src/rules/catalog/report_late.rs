//! A report is still a draft long after its period ended.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Date, Project, ReportState, Status};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "report-late",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Reports,
        summary: Said {
            en: "a report is still a draft long after its period ended",
            zh: "报告期结束已久，报告仍为草稿",
            ko: "보고 기간이 끝난 지 오래되었으나 진행보고서가 초안 상태입니다",
        },
        message: Said {
            en: "the period ended with `{end}`, and as of `{as_of}` report `{report}` is still a draft",
            zh: "报告期已于 `{end}` 结束，截至 `{as_of}` 报告 `{report}` 仍为草稿",
            ko: "보고 기간이 `{end}`에 끝났으나 `{as_of}` 현재 진행보고서 `{report}`{report:은|는} 초안 상태입니다",
        },
        why: Said {
            en: "the other side and the committee are waiting for it",
            zh: "对方和联委会都在等待该报告",
            ko: "상대측과 공동위원회가 기다리는 보고서입니다",
        },
        help: Said {
            en: "hand it in, or set `state` if it was handed in",
            zh: "请提交报告；如已提交，请更新 `state`",
            ko: "보고서를 제출하고, 이미 제출하였으면 `state`를 고치십시오",
        },
        checks: "Each report whose state is `draft`: whether the day of judging is more than three months after the last possible day of its period. Three months are Comity's own default; no mechanism that we know of sets a limit.",
        silent: "Projects that are cancelled; when the end of the period is not stated or unknown.",
        examples: &[
            Example {
                title: "half a year after the period",
                change: r#"{"projects": {"0": {"reports": {"1": {"period": {"to": "2018-05"}, "state": "draft", "submitted": null}}}}}"#,
                found: &["/projects/0/reports/1/state"],
            },
            Example {
                title: "within three months of it",
                change: r#"{"projects": {"0": {"reports": {"1": {"period": {"to": "2018-08-16"}, "state": "draft", "submitted": null}}}}}"#,
                found: &[],
            },
            Example {
                title: "a period that ends in the year of judging",
                change: r#"{"projects": {"0": {"reports": {"1": {"period": {"to": "2018"}, "state": "draft", "submitted": null}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

/// After so many months a draft is late.
const MONTHS: u8 = 3;

fn check(project: &Project, cx: &Context, out: &mut Sink) {
    let Some(as_of) = cx.as_of else { return };
    for (i, report) in project.reports.each().filter(|(_, r)| r.state.is(ReportState::Draft)) {
        let end = report.period.known().and_then(|period| period.to.get());
        if let Some(end) = end
            && months_after(end.last(), MONTHS).is_some_and(|limit| limit.is_before(as_of).is_true())
            && !project.status.is(Status::Cancelled)
        {
            let args = args! { end: end, as_of: as_of, report: &*report.id };
            out.find(at!["reports", i, "state"], args);
        }
    }
}

/// The day so many months after a full date, at most twelve; the last one of its month where that month
/// is shorter.
fn months_after(date: Date, months: u8) -> Option<Date> {
    let month = date.month()? + months;
    let (year, month) = if month > 12 { (date.year() + 1, month - 12) } else { (date.year(), month) };
    let day = date.day()?;
    (28..=day.max(28)).rev().find_map(|last| Date::from_ymd(year, month, day.min(last)))
}
