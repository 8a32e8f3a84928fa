//! No plan answers an open problem.

use crate::finding::{About, Example, Finding, Group, Said, Severity};
use crate::model::{Problem, ProblemSeverity, Project, Report};
use crate::rules::absence::does_not_apply;
use crate::rules::frame::is_over;
use crate::rules::lookup::Lookup;
use crate::rules::reporting::{beginnings, is_followed};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "problem-without-plan",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Reports,
        summary: Said {
            en: "no plan answers an open problem",
            zh: "未解决的问题没有对应的工作计划",
            ko: "미해결 문제점에 대한 향후 계획이 없습니다",
        },
        message: Said {
            en: "no plan answers the open problem `{problem}`",
            zh: "未解决的问题 `{problem}` 没有对应的工作计划",
            ko: "미해결 문제점 `{problem}`에 대한 향후 계획이 없습니다",
        },
        why: Said {
            en: "the committee will ask what is being done about it",
            zh: "联委会将要求说明应对措施",
            ko: "공동위원회에서 대응 방안에 대한 질의가 예상됩니다",
        },
        help: Said {
            en: "name the problem in `answers` of the plan that answers it, or add such a plan; if the problem is over, state `resolved`",
            zh: "请在相应工作计划的 `answers` 中填写该问题，或补充工作计划；问题已解决的，请填写 `resolved`",
            ko: "해당 향후 계획의 `answers`에 이 문제점을 적거나 계획을 추가하고, 이미 해결되었으면 `resolved`를 적으십시오",
        },
        checks: "Each problem without `resolved` in the latest report of a side: whether a plan of the same report names it in `answers`, or a plan of any report of the project names it by an ids path. A note unless the problem's severity is `high` or `critical`.",
        silent: "Earlier reports, which a later one of the same side follows; projects that are completed, closed or cancelled; when `resolved`, `plans` or the `answers` of a plan of the report is `null`; when `plans` does not apply.",
        examples: &[
            Example {
                title: "a serious problem without a plan",
                change: r#"{"projects": {"0": {"reports": {"0": {"plans": {"0": {"answers": null}}}}}}}"#,
                found: &["/projects/0/reports/0/problems/0"],
            },
            Example {
                title: "the plan answers another problem",
                change: r#"{"projects": {"0": {"reports": {"0": {"plans": {"0": {"answers": ["p2"]}}}}}}}"#,
                found: &["/projects/0/reports/0/problems/0"],
            },
            Example {
                title: "the other side's plan answers it by its ids path",
                change: r#"{"projects": {"0": {"reports": {"0": {"plans": []}, "1": {"plans": {"0": {"answers": ["project:air/report:cn-2018/problem:p1"]}}}}}}}"#,
                found: &[],
            },
            Example {
                title: "resolved",
                change: r#"{"projects": {"0": {"reports": {"0": {"plans": [], "problems": {"0": {"resolved": "2018-10"}}}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    let reports = project.reports.items();
    let opens = |report: &Report| report.problems.items().iter().any(is_open);
    if !reports.iter().any(opens) || is_over(project) {
        return;
    }
    let beginnings = beginnings(reports);
    let by_path = Lookup::new(reports.len(), reports.iter().flat_map(answers));
    for (i, report) in project.reports.each().filter(|(_, report)| tells_plans(report)) {
        let by_id = Lookup::new(report.plans.items().len(), answers(report));
        let answered = |problem: &Problem| {
            let path = format!("report:{}/problem:{}", report.id, problem.id);
            by_path.has(&path) || by_path.has(&format!("project:{}/{path}", project.id))
        };
        for (j, problem) in report.problems.each().filter(|(_, p)| is_open(p)) {
            if !by_id.has(&problem.id)
                && !answered(problem)
                && !is_followed(report, &beginnings)
                && !does_not_apply(project, at!["reports", i, "plans"])
            {
                let found = out.find(at!["reports", i, "problems", j], args! { problem: &*problem.id });
                lessen(found, problem);
            }
        }
    }
}

fn is_open(problem: &Problem) -> bool {
    problem.resolved.is_not_stated()
}

/// Whether the plans, and what each of them answers, are not stated to be unknown.
fn tells_plans(report: &Report) -> bool {
    let plans = report.plans.items();
    !report.plans.is_unknown() && !plans.iter().any(|plan| plan.answers.is_unknown())
}

fn answers<'r>(report: &'r Report) -> impl Iterator<Item = &'r str> + Clone {
    report.plans.items().iter().flat_map(|plan| plan.answers.items()).map(|answer| &**answer)
}

/// Makes a note of what is not serious, unless the reader's profile says otherwise.
fn lessen(found: &mut Finding, problem: &Problem) {
    use ProblemSeverity::{Critical, High};
    let is_serious = matches!(problem.severity.get(), Some(High | Critical));
    if !is_serious && found.severity == found.about.severity {
        found.severity = Severity::Note;
    }
}
