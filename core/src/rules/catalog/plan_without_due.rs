//! A step of the work plan has no date.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::Project;
use crate::rules::absence::applies;
use crate::rules::reporting::each_open_plan;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "plan-without-due",
        since: "0.1.0",
        severity: Severity::Note,
        group: Group::Reports,
        summary: Said {
            en: "a step of the work plan has no date",
            zh: "工作计划未填写完成期限",
            ko: "향후 계획에 기한이 없습니다",
        },
        message: Said {
            en: "plan `{plan}` does not say by when it is to be done",
            zh: "工作计划 `{plan}` 未填写完成期限",
            ko: "향후 계획 `{plan}`에 완료 기한이 기재되지 않았습니다",
        },
        why: Said {
            en: "without a date nobody can check at the next session whether it was done",
            zh: "没有期限，下次会议就无从检查是否完成",
            ko: "기한이 없으면 다음 회의에서 이행 여부를 점검할 수 없습니다",
        },
        help: Said {
            en: "state `due`, be it only the year or the month",
            zh: "请填写 `due`，可只填年份或年月",
            ko: "연도나 월까지만이라도 `due`를 적으십시오",
        },
        checks: "Each plan in the latest report of a side that is not done: whether `due` is stated.",
        silent: "Plans of which `done` is stated or unknown; earlier reports, which a later one of the same side follows; projects that are completed, closed or cancelled; when `due` is `null` or does not apply.",
        examples: &[
            Example {
                title: "no date",
                change: r#"{"projects": {"0": {"reports": {"0": {"plans": {"0": {"due": null}}}}}}}"#,
                found: &["/projects/0/reports/0/plans/0"],
            },
            Example {
                title: "a year is enough",
                change: r#"{"projects": {"0": {"reports": {"0": {"plans": {"0": {"due": "2019"}}}}}}}"#,
                found: &[],
            },
            Example {
                title: "done",
                change: r#"{"projects": {"0": {"reports": {"0": {"plans": {"0": {"due": null, "done": "2018-11"}}}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    each_open_plan(project, |plan| plan.due.is_not_stated(), |i, j, plan| {
        if applies(&project.not_applicable, at!["reports", i, "plans", j, "due"]) {
            out.find(at!["reports", i, "plans", j], args! { plan: &*plan.id });
        }
    });
}
