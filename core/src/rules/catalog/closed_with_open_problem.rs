//! A project is closed with a reported problem that was not resolved.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Problem, ProblemSeverity, Project, Report, ReportState, Status};
use crate::rules::lookup::MOST;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "closed-with-open-problem",
        since: "0.1.0",
        severity: Severity::Note,
        group: Group::Status,
        summary: Said {
            en: "a project is closed with a reported problem that was not resolved",
            zh: "项目已结项，但报告的问题尚未解决",
            ko: "종결된 사업에 해결되지 않은 문제점이 남아 있습니다",
        },
        message: Said {
            en: "the project is closed, but problem `{problem}` of report `{report}` is not resolved",
            zh: "项目已结项，但报告 `{report}` 中的问题 `{problem}` 尚未解决",
            ko: "사업이 종결되었으나 진행보고서 `{report}`의 문제점 `{problem}`{problem:이|가} 해결되지 않았습니다",
        },
        why: Said {
            en: "an open problem may come back in the project that follows",
            zh: "遗留问题可能影响后续项目",
            ko: "남은 문제점이 후속 사업에서 되풀이될 수 있습니다",
        },
        help: Said {
            en: "state `resolved`, or say in the problem's `note` what became of it",
            zh: "请填写 `resolved`，或在该问题的 `note` 中说明处理结果",
            ko: "`resolved`를 적거나 문제점의 `note`에 처리 결과를 적으십시오",
        },
        checks: "Each problem in the reports of a closed project, unless its severity is low: `resolved` is stated.",
        silent: "When `resolved` is `null`; when the problem carries a note; when a plan of the same report that answers it is done; drafts.",
        examples: &[
            Example {
                title: "a problem of high severity",
                change: r#"{"projects": {"0": {"status": "closed"}}}"#,
                found: &["/projects/0/reports/0/problems/0"],
            },
            Example {
                title: "resolved",
                change: r#"{"projects": {"0": {"status": "closed", "reports": {"0": {"problems": {"0": {"resolved": "2018-10"}}}}}}}"#,
                found: &[],
            },
            Example {
                title: "the plan that answers it is done",
                change: r#"{"projects": {"0": {"status": "closed", "reports": {"0": {"plans": {"0": {"done": "2018-10"}}}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    if !project.status.is(Status::Closed) {
        return;
    }
    for (r, report) in project.reports.each().filter(|(_, r)| !r.state.is(ReportState::Draft)) {
        for (i, problem) in report.problems.each().filter(|(_, p)| is_open(p)) {
            if !is_answered(problem, report) {
                let args = args! { problem: &*problem.id, report: &*report.id };
                out.find(at!["reports", r, "problems", i], args);
            }
        }
    }
}

fn is_open(problem: &Problem) -> bool {
    problem.resolved.is_not_stated()
        && problem.note.is_not_stated()
        && !problem.severity.is(ProblemSeverity::Low)
}

/// Whether a plan that answers the problem is done, among the first of many plans.
fn is_answered(problem: &Problem, report: &Report) -> bool {
    let done = report.plans.items().iter().take(MOST).filter(|plan| !plan.done.is_not_stated());
    let mut answers = done.flat_map(|plan| plan.answers.items()).take(MOST);
    let path = format!("report:{}/problem:{}", report.id, problem.id);
    answers.any(|answer| *answer.as_str() == *problem.id || answer.ends_with(&path))
}
