//! A project counts as approved, but nothing says by whom or when.

use crate::finding::{Arg, About, Example, Group, Said, Severity};
use crate::model::{DecisionKind, Project, Status};
use crate::rules::absence::applies;
use crate::rules::standing;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "approved-without-approval",
        since: "0.1.0",
        severity: Severity::Note,
        group: Group::Status,
        summary: Said {
            en: "a project counts as approved, but nothing says by whom or when",
            zh: "项目状态表明已获批准，但未载明由谁、于何时批准",
            ko: "승인된 사업이지만 승인 주체와 승인일이 기재되지 않았습니다",
        },
        message: Said {
            en: "the status is “{status}”, but neither an approval nor a decision of a meeting is stated",
            zh: "项目状态为“{status}”，但既无批准信息，也无会议决定",
            ko: "상태가 ‘{status}’이지만 승인 내용도 회의의 결정사항도 기재되지 않았습니다",
        },
        why: Said {
            en: "a project without a basis is hard to defend before the committee",
            zh: "缺乏批准依据的项目难以向联委会说明",
            ko: "승인 근거가 없는 사업은 공동위원회에서 설명하기 어렵습니다",
        },
        help: Said {
            en: "state `approved`, with its meeting or a note; `null` if it was looked for and not found",
            zh: "请填写 `approved`（批准会议或说明）；经查未获的，请填写 `null`",
            ko: "`approved`에 승인한 회의나 설명을 적고, 확인하였으나 알 수 없으면 `null`로 적으십시오",
        },
        checks: "A project with the status `approved` or `active`: it states `approved`, or some meeting decided on it as new or continued.",
        silent: "When `approved` is `null` or does not apply; when the project belongs to a programme, whose approval may cover it.",
        examples: &[
            Example {
                title: "no approval, no decision",
                change: r#"{"meetings": {"0": {"decisions": []}}, "projects": {"0": {"approved": null}}}"#,
                found: &["/projects/0"],
            },
            Example {
                title: "continued by a session",
                change: r#"{"projects": {"0": {"approved": null}}}"#,
                found: &[],
            },
            Example {
                title: "stated to be unknown",
                change: r#"{"meetings": {"0": {"decisions": []}}, "projects": [{"id": "air", "kind": "joint_study", "title": "空气", "status": "active", "approved": null}]}"#,
                found: &[],
            },
            Example {
                title: "does not apply",
                change: r#"{"meetings": {"0": {"decisions": []}}, "projects": {"0": {"approved": null, "not_applicable": ["/approved"]}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, cx: &Context, out: &mut Sink) {
    let Some(status) = project.status.get() else { return };
    if !project.approved.is_not_stated() || !matches!(status, Status::Approved | Status::Active) {
        return;
    }
    let covered = project.parent.is_known() || !applies(&project.not_applicable, at!["approved"]);
    let affirms = |kind| matches!(kind, DecisionKind::New | DecisionKind::Continued);
    let mut decided = standing::on(project, cx);
    if !covered && !decided.any(|(_, decision)| decision.kind.get().is_some_and(affirms)) {
        out.find(at![], args! { status: Arg::Code(&Status::LIST, status.code()) });
    }
}
