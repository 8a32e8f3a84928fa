//! A project's status contradicts what a meeting last decided on it.

use crate::finding::{Arg, About, Example, Group, Said, Severity};
use crate::model::{Date, DecisionKind, Project, Status, Suspension};
use crate::rules::standing;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "status-against-decision",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Status,
        summary: Said {
            en: "a project's status contradicts what a meeting last decided on it",
            zh: "项目状态与会议最近的决定不符",
            ko: "사업 상태가 회의의 최근 결정사항과 다릅니다",
        },
        message: Said {
            en: "`{meeting}` decided “{decision}”, but the status is “{status}”",
            zh: "会议 `{meeting}` 的决定为“{decision}”，而项目状态为“{status}”",
            ko: "회의 `{meeting}`의 결정사항은 ‘{decision}’이지만 사업 상태는 ‘{status}’입니다",
        },
        why: Said {
            en: "the register should show what the committee decided",
            zh: "登记册应如实反映联委会的决定",
            ko: "등록부는 공동위원회의 결정사항을 반영해야 합니다",
        },
        help: Said {
            en: "bring the status up to date, or record the later decision that changed it",
            zh: "请更新项目状态；如另有后续决定，请补充登记",
            ko: "상태를 갱신하거나, 이를 변경한 이후의 결정사항이 있으면 등록하십시오",
        },
        checks: "Of the decisions of held meetings on the project, the latest that is new, continued, suspended, resumed, completed or dropped. After `dropped` the project is cancelled, completed or closed; after `completed` it is not proposed, approved, active or suspended; after `suspended` it is not active; after `resumed` it is not suspended.",
        silent: "When a meeting has no date, or dates too partial to tell which decision is the latest; when the decision has a due date that has not passed; when a suspension ended, or began, after the meeting.",
        examples: &[
            Example {
                title: "dropped, but active",
                change: r#"{"meetings": {"0": {"decisions": [{"id": "22-1", "kind": "dropped", "project": "air", "text": "决定"}]}}, "projects": {"0": {}}}"#,
                found: &["/projects/0/status"],
            },
            Example {
                title: "suspended, but active",
                change: r#"{"meetings": {"0": {"decisions": [{"id": "22-1", "kind": "suspended", "project": "air", "text": "决定"}]}}, "projects": {"0": {}}}"#,
                found: &["/projects/0/status"],
            },
            Example {
                title: "suspended, and active again since",
                change: r#"{"meetings": {"0": {"decisions": [{"id": "22-1", "kind": "suspended", "project": "air", "text": "决定"}]}}, "projects": {"0": {"timeline": {"suspensions": [{"from": "2018-02", "to": "2018-08"}]}}}}"#,
                found: &[],
            },
            Example {
                title: "completed, to be wound up by the end of the year",
                change: r#"{"meetings": {"0": {"decisions": [{"id": "22-1", "kind": "completed", "project": "air", "text": "决定", "due": "2018-12"}]}}, "projects": {"0": {}}}"#,
                found: &[],
            },
            Example {
                title: "resumed, but suspended",
                change: r#"{"meetings": {"0": {"decisions": [{"id": "22-1", "kind": "resumed", "project": "air", "text": "决定"}]}}, "projects": {"0": {"status": "suspended"}}}"#,
                found: &["/projects/0/status"],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, cx: &Context, out: &mut Sink) {
    let (Some(told), Some(status)) = (cx.told_until(), project.status.get()) else { return };
    let Some(decided) = standing::latest(project, told, cx) else { return };
    if !is_contrary(decided.kind, status) || has_moved_on(project, decided.kind, decided.date) {
        return;
    }
    let args = args! {
        meeting: &*decided.meeting.id,
        decision: Arg::Code(&DecisionKind::LIST, decided.kind.code()),
        status: Arg::Code(&Status::LIST, status.code()),
    };
    let finding = out.find(at!["status"], args);
    if let Some(at) = decided.pointer(cx) {
        finding.related(at);
    }
}

const fn is_contrary(decision: DecisionKind, status: Status) -> bool {
    use Status::{Active, Approved, Proposed, Suspended};
    match decision {
        DecisionKind::Dropped | DecisionKind::Completed => {
            matches!(status, Proposed | Approved | Active | Suspended)
        }
        DecisionKind::Suspended => matches!(status, Active),
        DecisionKind::Resumed => matches!(status, Suspended),
        _ => false,
    }
}

/// Whether a suspension ended after it was decided, or began after the work was taken up again; or may
/// have.
fn has_moved_on(project: &Project, decision: DecisionKind, date: Date) -> bool {
    let Some(timeline) = project.timeline.known() else { return false };
    let moved = |s: &Suspension| match decision {
        DecisionKind::Suspended => s.to.get().is_some_and(|to| !to.is_before(date).is_true()),
        DecisionKind::Resumed => s.from.get().is_some_and(|from| !from.is_before(date).is_true()),
        _ => false,
    };
    timeline.suspensions.items().iter().any(moved)
}
