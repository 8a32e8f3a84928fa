//! A problem is raised after its report was submitted.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Project, Report, ReportState};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "problem-raised-after-report",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Reports,
        summary: Said {
            en: "a problem is raised after its report was submitted",
            zh: "问题的提出日期晚于报告提交日期",
            ko: "문제점의 제기일이 진행보고서 제출일보다 늦습니다",
        },
        message: Said {
            en: "the day problem `{problem}` was raised, `{raised}`, is after the day its report was submitted, `{submitted}`",
            zh: "问题 `{problem}` 的提出日期 `{raised}` 晚于报告提交日期 `{submitted}`",
            ko: "문제점 `{problem}`의 제기일 `{raised}`{raised:이|가} 진행보고서 제출일 `{submitted}`보다 늦습니다",
        },
        why: Said {
            en: "a report cannot tell of what came after it",
            zh: "报告不可能反映提交之后出现的问题",
            ko: "보고서에는 제출 이후에 생긴 문제점을 담을 수 없습니다",
        },
        help: Said {
            en: "correct the date, or move the problem to the next report",
            zh: "请更正日期，或将该问题列入下一份报告",
            ko: "날짜를 바로잡거나 문제점을 다음 보고서로 옮기십시오",
        },
        checks: "Each problem with `raised` in a report with `submitted`: whether the first possible day of `raised` is after the last possible day of `submitted`.",
        silent: "Drafts and returned reports, which are still being written; when one of the two dates is not stated or unknown, or they may be the same day.",
        examples: &[
            Example {
                title: "raised in the month after",
                change: r#"{"projects": {"0": {"reports": {"0": {"submitted": "2018-04-20"}}}}}"#,
                found: &["/projects/0/reports/0/problems/0/raised"],
            },
            Example {
                title: "raised in the month of submission",
                change: r#"{"projects": {"0": {"reports": {"0": {"submitted": "2018-05-20"}}}}}"#,
                found: &[],
            },
            Example {
                title: "the report was returned for correction",
                change: r#"{"projects": {"0": {"reports": {"0": {"state": "returned", "submitted": "2018-04-20", "returned": "2018-04-27"}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    for (i, report) in project.reports.each() {
        let Some(submitted) = report.submitted.get().filter(|_| is_written(report)) else { continue };
        for (j, problem) in report.problems.each() {
            if let Some(raised) = problem.raised.get()
                && raised.is_after(submitted).is_true()
            {
                let related = out.pointer(at!["reports", i, "submitted"]);
                let args = args! { problem: &*problem.id, raised: raised, submitted: submitted };
                out.find(at!["reports", i, "problems", j, "raised"], args).related(related);
            }
        }
    }
}

fn is_written(report: &Report) -> bool {
    !matches!(report.state.get(), Some(ReportState::Draft | ReportState::Returned))
}
