//! A milestone has no date.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::Project;
use crate::rules::absence::applies;
use crate::rules::frame::is_over;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "milestone-without-due",
        since: "0.1.0",
        severity: Severity::Note,
        group: Group::Results,
        summary: Said {
            en: "a milestone has no date",
            zh: "里程碑未填写完成期限",
            ko: "이정표에 기한이 없습니다",
        },
        message: Said {
            en: "milestone `{milestone}` has no date by which to reach it",
            zh: "里程碑 `{milestone}` 未填写完成期限",
            ko: "이정표 `{milestone}`의 기한이 기재되지 않았습니다",
        },
        why: Said {
            en: "its lateness can never be noticed",
            zh: "无法判断其是否逾期",
            ko: "지연 여부를 판단할 수 없습니다",
        },
        help: Said {
            en: "state `due`, if only the year; `null` if it was looked for and not found",
            zh: "请填写 `due`，可只填年份；经查未获的，请填写 `null`",
            ko: "연도만이라도 `due`를 적고, 확인하였으나 알 수 없으면 `null`로 적으십시오",
        },
        checks: "Each milestone that is not done, in a project that is proposed, approved, active or suspended: its `due` is stated.",
        silent: "When `due` is `null` or does not apply; when the milestone is done or `done` is `null`.",
        examples: &[
            Example {
                title: "no date",
                change: r#"{"projects": {"0": {"milestones": {"1": {"due": null}}}}}"#,
                found: &["/projects/0/milestones/1"],
            },
            Example {
                title: "done, so that it needs none",
                change: r#"{"projects": {"0": {"milestones": {"0": {"due": null}}}}}"#,
                found: &[],
            },
            Example {
                title: "said not to apply",
                change: r#"{"projects": {"0": {"not_applicable": ["/milestones/1/due"], "milestones": {"1": {"due": null}}}}}"#,
                found: &[],
            },
            Example {
                title: "stated to be unknown",
                change: r#"{"projects": [{"id": "air", "kind": "joint_study", "title": "空气", "status": "active", "milestones": [{"id": "m1", "title": "建站", "due": null}]}]}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    if is_over(project) {
        return;
    }
    for (i, milestone) in project.milestones.each() {
        if milestone.due.is_not_stated()
            && milestone.done.is_not_stated()
            && applies(&project.not_applicable, at!["milestones", i, "due"])
        {
            out.find(at!["milestones", i], args! { milestone: &*milestone.id });
        }
    }
}
