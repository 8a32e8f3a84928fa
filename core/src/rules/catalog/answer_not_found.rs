//! A plan answers a problem that is not there.

use crate::finding::{About, Arg, Example, Group, Said, Severity};
use crate::model::{Problem, Project};
use crate::reading::suggest;
use crate::rules::lookup::{FEW, Lookup};
use crate::rules::paths::{Paths, is_lost};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "answer-not-found",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Identity,
        summary: Said {
            en: "a plan answers a problem that is not there",
            zh: "工作计划所对应的问题不存在",
            ko: "향후 계획이 가리키는 문제점이 보고서에 없습니다",
        },
        message: Said {
            en: "`{answer}` is not a problem of this report{suggestion}",
            zh: "`{answer}` 不是本报告所列的问题{suggestion}",
            ko: "`{answer}`{answer:은|는} 이 보고서의 문제점이 아닙니다{suggestion}",
        },
        why: Said {
            en: "the problem that was meant appears to have no plan",
            zh: "真正对应的问题会显示为没有工作计划",
            ko: "해당 문제점에 대한 향후 계획이 없는 것으로 나타납니다",
        },
        help: Said {
            en: "give the id of a problem in the same report, or the path to one in another report, as `report:…/problem:…`",
            zh: "请填写本报告中问题的标识符；如属其他报告，请填写路径，如 `report:…/problem:…`",
            ko: "같은 보고서에 있는 문제점의 식별자를 적거나, 다른 보고서의 문제점이면 `report:…/problem:…` 형식의 경로를 적으십시오",
        },
        checks: "The `answers` of each plan: an id must be that of a problem of the same report; an ids path must lead to a record of the project.",
        silent: "Paths into other projects.",
        examples: &[
            Example {
                title: "an id that no problem has",
                change: r#"{"projects": {"0": {"reports": {"0": {"plans": {"0": {"answers": ["p7"]}}}}}}}"#,
                found: &["/projects/0/reports/0/plans/0/answers/0"],
            },
            Example {
                title: "a problem of the other side's report, by its id alone",
                change: r#"{"projects": {"0": {"reports": {"1": {"plans": {"0": {"answers": ["p1"]}}}}}}}"#,
                found: &["/projects/0/reports/1/plans/0/answers/0"],
            },
            Example {
                title: "the same problem, by its path",
                change: r#"{"projects": {"0": {"reports": {"1": {"plans": {"0": {"answers": ["report:cn-2018/problem:p1"]}}}}}}}"#,
                found: &[],
            },
            Example {
                title: "with the project at the beginning",
                change: r#"{"projects": {"0": {"reports": {"1": {"plans": {"0": {"answers": ["project:air/report:cn-2018/problem:p1"]}}}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, cx: &Context, out: &mut Sink) {
    let mut paths = Paths::new(project);
    for (i, report) in project.reports.each() {
        let problems = report.problems.items();
        let known = Lookup::new(problems.len(), problems.iter().map(|problem| &*problem.id));
        for (j, plan) in report.plans.each() {
            for (k, answer) in plan.answers.each() {
                let found = match answer.contains(':') {
                    true => !is_lost(answer, project, &mut paths, cx),
                    false => known.has(answer),
                };
                if !found {
                    let at = at!["reports", i, "plans", j, "answers", k];
                    let meant = Arg::Suggestion(nearest(answer, problems));
                    out.find(at, args! { answer: answer.as_str(), suggestion: meant });
                }
            }
        }
    }
}

fn nearest(id: &str, problems: &[Problem]) -> Option<String> {
    let ids = problems.iter().take(FEW).map(|problem| &*problem.id);
    suggest::nearest(id, ids).map(str::to_owned)
}
