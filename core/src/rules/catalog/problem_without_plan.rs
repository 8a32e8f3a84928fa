//! No plan answers an open problem.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::Project;
use crate::rules::problems::{each_without_plan, is_serious};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "problem-without-plan",
        since: "0.1.0",
        severity: Severity::Note,
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
        checks: "Each problem without `resolved` in the latest report of a side: whether a plan of the same report names it in `answers`, or a plan of any report of the project names it by an ids path. Problems whose severity is `high` or `critical` are the matter of `serious-problem-without-plan`.",
        silent: "Earlier reports, which a later one of the same side follows; projects that are completed, closed or cancelled; when `resolved`, `plans` or the `answers` of a plan of the report is `null`; when `plans` does not apply.",
        examples: &[
            Example {
                title: "a problem of low severity without a plan",
                change: r#"{"projects": {"0": {"reports": {"0": {"problems": {"0": {"severity": "low"}}, "plans": {"0": {"answers": null}}}}}}}"#,
                found: &["/projects/0/reports/0/problems/0"],
            },
            Example {
                title: "how serious it is, is not stated",
                change: r#"{"projects": {"0": {"reports": {"0": {"problems": {"0": {"severity": null}}, "plans": []}}}}}"#,
                found: &["/projects/0/reports/0/problems/0"],
            },
            Example {
                title: "a plan answers it",
                change: r#"{"projects": {"0": {"reports": {"0": {"problems": {"0": {"severity": "low"}}}}}}}"#,
                found: &[],
            },
            Example {
                title: "resolved",
                change: r#"{"projects": {"0": {"reports": {"0": {"plans": [], "problems": {"0": {"severity": "low", "resolved": "2018-10"}}}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    each_without_plan(project, |problem| !is_serious(problem), out);
}
