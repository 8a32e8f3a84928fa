//! A project lies in one that is not of a kind that contains projects.

use crate::finding::{About, Arg, Example, Group, Said, Severity};
use crate::model::ProjectKind;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "parent-not-programme",
        since: "0.1.0",
        severity: Severity::Note,
        group: Group::Identity,
        summary: Said {
            en: "a project lies in one that is not of a kind that contains projects",
            zh: "上级项目不属于可包含子项目的类型",
            ko: "하위 사업을 두지 않는 유형의 사업이 상위 사업으로 기재되어 있습니다",
        },
        message: Said {
            en: "parent `{parent}` is of kind \"{kind}\", which does not usually contain projects",
            zh: "上级项目 `{parent}` 的类型为“{kind}”，一般不包含子项目",
            ko: "상위 사업 `{parent}`의 유형 ‘{kind}’{kind:은|는} 보통 하위 사업을 두지 않습니다",
        },
        why: Said {
            en: "sums and lists by programme leave such projects out or count them twice",
            zh: "按上级项目汇总时，此类项目会被遗漏或重复计算",
            ko: "프로그램별로 집계할 때 이런 사업이 빠지거나 중복 집계됩니다",
        },
        help: Said {
            en: "if the parent contains projects, make it a programme; if the two are only connected, state a relation instead",
            zh: "如上级项目确实包含子项目，请将其类型改为 `programme`；如仅相互关联，请改填 `relations`",
            ko: "상위 사업이 실제로 하위 사업을 두면 유형을 `programme`으로 바꾸고, 관련만 있으면 `relations`에 적으십시오",
        },
        checks: "The kind of each project's parent. Programmes, joint facilities, meeting series and policy dialogues may contain projects.",
        silent: "When the parent is not in the register, or its kind is unknown or `other`.",
        examples: &[
            Example {
                title: "a study inside a training",
                change: r#"{"projects": {"0": {"parent": "school"}, "1": {"id": "school", "kind": "training", "title": {"en": "Summer school", "zh": "暑期学校", "ko": "여름학교"}, "themes": ["air"], "status": "active"}}}"#,
                found: &["/projects/0/parent"],
            },
            Example {
                title: "a study inside a programme",
                change: r#"{"projects": {"0": {"parent": "sky"}, "1": {"id": "sky", "kind": "programme", "title": {"en": "Clear sky", "zh": "晴空计划", "ko": "맑은 하늘"}, "themes": ["air"], "status": "active"}}}"#,
                found: &[],
            },
            Example {
                title: "a study of a joint laboratory",
                change: r#"{"projects": {"0": {"parent": "lab"}, "1": {"id": "lab", "kind": "joint_facility", "title": {"en": "Joint laboratory", "zh": "联合实验室", "ko": "공동실험실"}, "themes": ["air"], "status": "active"}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Register(check),
};

fn check(cx: &Context, out: &mut Sink) {
    for project in cx.index.projects() {
        if let Some(parent) = project.parent.as_deref()
            && let Some(kind) = cx.index.project(parent).and_then(|parent| parent.kind)
            && !may_contain(kind)
        {
            let kind = Arg::Code(const { &ProjectKind::LIST }, kind.code());
            out.find_in(project, at!["parent"], args! { parent: parent, kind: kind });
        }
    }
}

fn may_contain(kind: ProjectKind) -> bool {
    use ProjectKind::{JointFacility, MeetingSeries, Other, PolicyDialogue, Programme};
    matches!(kind, Programme | JointFacility | MeetingSeries | PolicyDialogue | Other)
}
