//! A project is completed or closed with a milestone that is not done.

use crate::finding::{Arg, About, Example, Group, Said, Severity};
use crate::model::{Project, Status};
use crate::rules::absence::applies;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "completed-with-open-milestone",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Status,
        summary: Said {
            en: "a project is completed or closed with a milestone that is not done",
            zh: "项目已完成或已结项，但仍有里程碑未完成",
            ko: "완료되거나 종결된 사업에 달성되지 않은 이정표가 있습니다",
        },
        message: Said {
            en: "the status is “{status}”, but milestone `{milestone}` is not done",
            zh: "项目状态为“{status}”，但里程碑 `{milestone}` 尚未完成",
            ko: "상태가 ‘{status}’이지만 이정표 `{milestone}`{milestone:이|가} 달성되지 않았습니다",
        },
        why: Said {
            en: "either the work is not complete or the register is not",
            zh: "可能工作尚未全部完成，也可能登记册未及时更新",
            ko: "사업이 실제로 끝나지 않았거나 등록부가 갱신되지 않은 것입니다",
        },
        help: Said {
            en: "state `done` if it was reached; if it was given up, say so in the milestone's `note` and set `done` to `null`",
            zh: "如已完成，请填写 `done`；如已放弃，请在该里程碑的 `note` 中说明，并将 `done` 填为 `null`",
            ko: "달성되었으면 `done`을 적고, 포기하였으면 이정표의 `note`에 밝히고 `done`을 `null`로 적으십시오",
        },
        checks: "Each milestone of a project with the status `completed` or `closed`: `done` is stated.",
        silent: "When `done` is `null` or does not apply, or the milestone carries a note, which can say why it was not reached.",
        examples: &[
            Example {
                title: "one of two is open",
                change: r#"{"projects": {"0": {"status": "completed"}}}"#,
                found: &["/projects/0/milestones/1"],
            },
            Example {
                title: "all done",
                change: r#"{"projects": {"0": {"status": "completed", "milestones": {"1": {"done": "2018-10"}}}}}"#,
                found: &[],
            },
            Example {
                title: "given up, with a note",
                change: r#"{"projects": {"0": {"status": "closed", "milestones": {"1": {"note": {"en": "Given up.", "zh": "已放弃。", "ko": "포기함."}}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    let Some(status) = project.status.get() else { return };
    if !matches!(status, Status::Completed | Status::Closed) {
        return;
    }
    for (i, milestone) in project.milestones.each() {
        if milestone.done.is_not_stated()
            && milestone.note.is_not_stated()
            && applies(&project.not_applicable, at!["milestones", i, "done"])
        {
            let status = Arg::Code(&Status::LIST, status.code());
            let args = args! { status: status, milestone: &*milestone.id };
            out.find(at!["milestones", i], args);
        }
    }
}
