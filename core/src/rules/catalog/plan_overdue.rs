//! A step of the work plan is past its date and not done.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Plan, Project};
use crate::rules::frame::runs;
use crate::rules::reporting::each_open_plan;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "plan-overdue",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Reports,
        summary: Said {
            en: "a step of the work plan is past its date and not done",
            zh: "工作计划逾期未完成",
            ko: "기한이 지난 향후 계획이 완료되지 않았습니다",
        },
        message: Said {
            en: "plan `{plan}` was due by `{due}` and is not done as of `{as_of}`",
            zh: "工作计划 `{plan}` 的完成期限为 `{due}`，截至 `{as_of}` 尚未完成",
            ko: "향후 계획 `{plan}`의 기한 `{due}`{due:이|가} 지났으나 `{as_of}` 현재 완료되지 않았습니다",
        },
        why: Said {
            en: "the committee will ask what holds it up and when it will be done",
            zh: "联委会将要求说明延误原因和预计完成时间",
            ko: "공동위원회에서 지연 사유와 완료 예정 시기에 대한 질의가 예상됩니다",
        },
        help: Said {
            en: "state `done` if it was done; otherwise give the reason and a new date in the next report",
            zh: "如已完成，请填写 `done`；否则请在下一份报告中说明原因和新的期限",
            ko: "완료되었으면 `done`을 적고, 아니면 다음 보고서에 사유와 새 기한을 적으십시오",
        },
        checks: "Each plan in the latest report of a side in an approved or active project: `due` is stated, `done` is not stated, and the last possible day of `due` is before the day of judging.",
        silent: "Earlier reports, for the next report of the same side tells how it went; when `done` is `null`; when `due` is so partial that it may still be ahead.",
        examples: &[
            Example {
                title: "due in the month before",
                change: r#"{"projects": {"0": {"reports": {"0": {"plans": {"0": {"due": "2018-10"}}}}}}}"#,
                found: &["/projects/0/reports/0/plans/0/due"],
            },
            Example {
                title: "due in the month of judging",
                change: r#"{"projects": {"0": {"reports": {"0": {"plans": {"0": {"due": "2018-11"}}}}}}}"#,
                found: &[],
            },
            Example {
                title: "done",
                change: r#"{"projects": {"0": {"reports": {"0": {"plans": {"0": {"due": "2018-10", "done": "2018-11-02"}}}}}}}"#,
                found: &[],
            },
            Example {
                title: "the next report follows",
                change: r#"{"projects": {"0": {"reports": {"0": {"plans": {"0": {"due": "2018-10"}}}, "2": {"id": "cn-2018b", "side": "CN", "by": "cn-institute", "period": {"from": "2018-11"}, "state": "draft"}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, cx: &Context, out: &mut Sink) {
    let Some(as_of) = cx.as_of.filter(|_| runs(project)) else { return };
    let passed = |plan: &Plan| plan.due.get().filter(|due| due.is_before(as_of).is_true());
    each_open_plan(project, |plan| passed(plan).is_some(), |i, j, plan| {
        if let Some(due) = passed(plan) {
            let args = args! { plan: &*plan.id, due: due, as_of: as_of };
            out.find(at!["reports", i, "plans", j, "due"], args);
        }
    });
}
