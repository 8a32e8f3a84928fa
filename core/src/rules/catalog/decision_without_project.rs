//! A decision on a project does not say on which.

use crate::finding::{About, Arg, Example, Group, Said, Severity};
use crate::model::{DecisionKind, Meeting};
use crate::rules::absence::applies;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "decision-without-project",
        since: "0.1.0",
        severity: Severity::Note,
        group: Group::Meetings,
        summary: Said {
            en: "a decision on a project does not say on which",
            zh: "涉及项目的决定未填写项目",
            ko: "사업에 관한 결정사항에 대상 사업이 없습니다",
        },
        message: Said {
            en: "decision `{decision}` ({kind}) names no project and no number of projects",
            zh: "决定 `{decision}`（{kind}）既未填写项目，也未填写项目数",
            ko: "결정사항 `{decision}`({kind})에 대상 사업도 사업 수도 기재되지 않았습니다",
        },
        why: Said {
            en: "it is counted for no project, and no project's status can be held against it",
            zh: "该决定无法计入任何项目，也无法与项目状态相互核对",
            ko: "어느 사업의 결정사항으로도 집계되지 않고 사업 상태와 대조할 수도 없습니다",
        },
        help: Said {
            en: "name it in `project`; where it is about several that are not all in the register, state `count`",
            zh: "请在 `project` 中填写项目；涉及多个项目且未全部登记的，请填写 `count`",
            ko: "`project`에 대상 사업을 적고, 여러 사업에 관한 결정사항인데 등록부에 없는 사업이 있으면 `count`를 적으십시오",
        },
        checks: "Each decision whose kind is about a project (new, continued, modified, suspended, resumed, completed, dropped, flagship): neither `project` nor `count` is stated.",
        silent: "When `project` is `null` or listed in the meeting's `not_applicable`; for the kinds deferred, noted and request, which can be about other things.",
        examples: &[
            Example {
                title: "no project is named",
                change: r#"{"meetings": {"0": {"decisions": {"0": {"project": null}}}}}"#,
                found: &["/meetings/0/decisions/0"],
            },
            Example {
                title: "two projects, counted",
                change: r#"{"meetings": {"0": {"decisions": {"0": {"project": null, "count": 2}}}}}"#,
                found: &[],
            },
            Example {
                title: "which project is not known",
                change: r#"{"meetings": {"0": {"decisions": [{"id": "22-1", "kind": "completed", "project": null}]}}}"#,
                found: &[],
            },
            Example {
                title: "a request",
                change: r#"{"meetings": {"0": {"decisions": [{"id": "22-1", "kind": "request", "text": {"en": "A glossary.", "zh": "术语表。", "ko": "용어집."}}]}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Meeting(check),
};

fn check(meeting: &Meeting, _: &Context, out: &mut Sink) {
    for (i, decision) in meeting.decisions.each() {
        if let Some(kind) = decision.kind.get()
            && is_about_a_project(kind)
            && decision.project.is_not_stated()
            && decision.count.is_not_stated()
            && applies(&meeting.not_applicable, at!["decisions", i, "project"])
        {
            let kind = Arg::Code(&DecisionKind::LIST, kind.code());
            let id = decision.id.to_string();
            out.find(at!["decisions", i], args! { decision: id, kind: kind });
        }
    }
}

const fn is_about_a_project(kind: DecisionKind) -> bool {
    !matches!(kind, DecisionKind::Deferred | DecisionKind::Noted | DecisionKind::Request)
}
