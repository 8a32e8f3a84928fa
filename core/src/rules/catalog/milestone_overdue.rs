//! A milestone is past its date and not done.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Project, Status};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "milestone-overdue",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Results,
        summary: Said {
            en: "a milestone is past its date and not done",
            zh: "里程碑逾期未完成",
            ko: "기한이 지난 이정표가 달성되지 않았습니다",
        },
        message: Said {
            en: "milestone `{milestone}` was due by `{due}` and is not done as of `{as_of}`",
            zh: "里程碑 `{milestone}` 的完成期限为 `{due}`，截至 `{as_of}` 尚未完成",
            ko: "이정표 `{milestone}`의 기한 `{due}`{due:이|가} 지났으나 `{as_of}` 현재 달성되지 않았습니다",
        },
        why: Said {
            en: "the committee will ask what holds it up and when it will be reached",
            zh: "联委会将要求说明延误原因和预计完成时间",
            ko: "공동위원회에서 지연 사유와 달성 예정 시기에 대한 질의가 예상됩니다",
        },
        help: Said {
            en: "state `done` if it was reached; otherwise report the problem and the new date",
            zh: "如已完成，请填写 `done`；否则请报告问题并说明新的期限",
            ko: "달성되었으면 `done`을 적고, 아니면 문제점과 새 기한을 보고하십시오",
        },
        checks: "Each milestone of a project that runs: its `due` is stated, `done` is not stated, and the last possible day of `due` is before the day of judging.",
        silent: "When the project is suspended, completed, closed or cancelled; when `done` is `null`, which says that it is unknown; when `due` is so partial that it may still be ahead.",
        examples: &[
            Example {
                title: "due in the month before",
                change: r#"{"projects": [{"id": "air", "kind": "joint_study", "title": "空气", "status": "active", "milestones": [{"id": "m1", "title": "建站", "due": "2018-10"}]}]}"#,
                found: &["/projects/0/milestones/0/due"],
            },
            Example {
                title: "done, if late",
                change: r#"{"projects": [{"id": "air", "kind": "joint_study", "title": "空气", "status": "active", "milestones": [{"id": "m1", "title": "建站", "due": "2018-10", "done": "2018-11-02"}]}]}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, cx: &Context, out: &mut Sink) {
    let Some(as_of) = cx.as_of else { return };
    if !project.status.get().is_none_or(|s| matches!(s, Status::Approved | Status::Active)) {
        return;
    }
    for (i, milestone) in project.milestones.each().filter(|(_, m)| m.done.is_not_stated()) {
        if let Some(due) = milestone.due.get()
            && due.is_before(as_of).is_true()
        {
            let id = milestone.id.to_string();
            out.find(at!["milestones", i, "due"], args! { milestone: id, due: due, as_of: as_of });
        }
    }
}
