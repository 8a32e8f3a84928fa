//! No plan answers a serious problem that is open.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::Project;
use crate::rules::problems::{each_without_plan, is_serious};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "serious-problem-without-plan",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Reports,
        summary: Said {
            en: "no plan answers a serious problem that is open",
            zh: "未解决的严重问题没有对应的工作计划",
            ko: "심각도가 높은 미해결 문제점에 대한 향후 계획이 없습니다",
        },
        message: Said {
            en: "no plan answers the serious open problem `{problem}`",
            zh: "未解决的严重问题 `{problem}` 没有对应的工作计划",
            ko: "심각도가 높은 미해결 문제점 `{problem}`에 대한 향후 계획이 없습니다",
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
        checks: "Each problem of the severity `high` or `critical` without `resolved` in the latest report of a side: whether a plan of the same report names it in `answers`, or a plan of any report of the project names it by an ids path.",
        silent: "Problems of lower or of no severity, of which `problem-without-plan` tells; earlier reports, which a later one of the same side follows; projects that are completed, closed or cancelled; when `resolved`, `plans` or the `answers` of a plan of the report is `null`; when `plans` does not apply.",
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
    each_without_plan(project, is_serious, out);
}
