//! A report covers a time in which the project did not run.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::Project;
use crate::rules::frame::Frame;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "report-outside-project",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Reports,
        summary: Said {
            en: "a report covers a time in which the project did not run",
            zh: "报告期在项目期间之外",
            ko: "진행보고서의 보고 기간이 사업 기간을 벗어납니다",
        },
        message: Said {
            en: "the period of report `{report}` lies outside that of the project, `{period}`",
            zh: "报告 `{report}` 的报告期在项目期间 `{period}` 之外",
            ko: "진행보고서 `{report}`의 보고 기간이 사업 기간 `{period}`{period:을|를} 벗어납니다",
        },
        why: Said {
            en: "a report can only tell of a time in which there was work",
            zh: "报告只能反映项目实施期间的工作",
            ko: "진행보고서는 사업이 시행된 기간만 다룰 수 있습니다",
        },
        help: Said {
            en: "correct the report's period or the project's timeline",
            zh: "请更正报告期或项目期间",
            ko: "보고 기간이나 사업 기간을 바로잡으십시오",
        },
        checks: "The period of each report: whether all of it is certainly before the project's start, which is the planned or the actual one, whichever is earlier, or after its end, which is the actual one or, where a proposed or approved project states no actual time, the planned or extended one.",
        silent: "When a part of the period lies in the project's time, as that of a report for a calendar year; while the project runs, however long past its planned end; when a date that decides is not stated or unknown.",
        examples: &[
            Example {
                title: "the year before the project",
                change: r#"{"projects": {"0": {"reports": {"0": {"period": {"from": "2017-01", "to": "2017-12"}}}}}}"#,
                found: &["/projects/0/reports/0/period"],
            },
            Example {
                title: "after its end",
                change: r#"{"projects": {"0": {"status": "closed", "timeline": {"actual": {"to": "2018-06"}}, "reports": {"0": {"period": {"from": "2018-07"}}}}}}"#,
                found: &["/projects/0/reports/0/period"],
            },
            Example {
                title: "the calendar year in which it began",
                change: r#"{"projects": {"0": {"reports": {"0": {"period": {"from": "2018-01", "to": "2018-12"}}}}}}"#,
                found: &[],
            },
            Example {
                title: "it may touch the first month",
                change: r#"{"projects": {"0": {"reports": {"0": {"period": {"from": "2017", "to": "2018"}}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    let reports = project.reports.each();
    if reports.len() == 0 {
        return;
    }
    let frame = Frame::of(project);
    for (i, report) in reports {
        let Some(period) = report.period.known() else { continue };
        if period.to.get().is_some_and(|to| frame.is_before(to))
            || period.from.get().is_some_and(|from| frame.is_after(from))
        {
            let args = args! { report: &*report.id, period: frame.to_string() };
            out.find(at!["reports", i, "period"], args);
        }
    }
}
