//! Nobody is responsible for a step of the work plan.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::Project;
use crate::rules::absence::{applies, is_empty};
use crate::rules::reporting::each_open_plan;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "plan-without-responsible",
        since: "0.1.0",
        severity: Severity::Note,
        group: Group::Reports,
        summary: Said {
            en: "nobody is responsible for a step of the work plan",
            zh: "工作计划未填写责任单位",
            ko: "향후 계획에 담당기관이 없습니다",
        },
        message: Said {
            en: "plan `{plan}` names nobody who sees to it",
            zh: "工作计划 `{plan}` 未填写责任单位",
            ko: "향후 계획 `{plan}`에 담당기관이 기재되지 않았습니다",
        },
        why: Said {
            en: "what is everybody's task is easily nobody's",
            zh: "责任不明的工作难以落实",
            ko: "담당기관이 정해지지 않은 일은 이행되기 어렵습니다",
        },
        help: Said {
            en: "name the organization in `responsible`",
            zh: "请在 `responsible` 中填写责任单位",
            ko: "`responsible`에 담당기관을 적으십시오",
        },
        checks: "Each plan in the latest report of a side that is not done: whether `responsible` names an organization.",
        silent: "Plans of which `done` is stated or unknown; earlier reports, which a later one of the same side follows; projects that are completed, closed or cancelled; when `responsible` is `null` or does not apply.",
        examples: &[
            Example {
                title: "nobody is named",
                change: r#"{"projects": {"0": {"reports": {"0": {"plans": {"0": {"responsible": null}}}}}}}"#,
                found: &["/projects/0/reports/0/plans/0"],
            },
            Example {
                title: "an empty list",
                change: r#"{"projects": {"0": {"reports": {"0": {"plans": {"0": {"responsible": []}}}}}}}"#,
                found: &["/projects/0/reports/0/plans/0"],
            },
            Example {
                title: "done",
                change: r#"{"projects": {"0": {"reports": {"0": {"plans": {"0": {"responsible": null, "done": "2018-11"}}}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    each_open_plan(project, |plan| is_empty(&plan.responsible), |i, j, plan| {
        if applies(&project.not_applicable, at!["reports", i, "plans", j, "responsible"]) {
            out.find(at!["reports", i, "plans", j], args! { plan: &*plan.id });
        }
    });
}
