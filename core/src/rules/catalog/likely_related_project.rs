//! Two projects bear the same title under different mechanisms.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "likely-related-project",
        since: "0.1.0",
        severity: Severity::Note,
        group: Group::Likeness,
        summary: Said {
            en: "two projects bear the same title, and no mechanism in common is stated",
            zh: "两个项目同名，但未注明属于同一机制",
            ko: "사업명이 같은 두 사업에 공통된 협력체계가 기재되지 않았습니다",
        },
        message: Said {
            en: "project `{project}` bears the same title as project `{other}`, with which it states no mechanism in common",
            zh: "项目 `{project}` 与项目 `{other}` 同名，但两者未注明共同的机制",
            ko: "사업 `{project}`의 사업명이 사업 `{other}`{other:과|와} 같으나, 공통된 협력체계가 기재되지 않았습니다",
        },
        why: Said {
            en: "work under two mechanisms can be joined or kept apart only when both know of it",
            zh: "只有两个机制都了解彼此的工作，才能决定合并还是分别推进",
            ko: "두 협력체계의 사업을 연계할지 따로 추진할지는 양쪽이 서로 알아야 정할 수 있습니다",
        },
        help: Said {
            en: "state in `relations` how the two stand to each other, as `related_other_mechanism` or `duplicate`",
            zh: "请在 `relations` 中注明两者关系，如 `related_other_mechanism`、`duplicate`",
            ko: "`relations`에 `related_other_mechanism`, `duplicate` 등 두 사업의 관계를 적으십시오",
        },
        checks: "The titles of all projects in every language, compared as by `likely-duplicate-project`, where two projects state no mechanism in common.",
        silent: "When the register states a relation between the two; when their periods are certainly apart; when a title is too short to tell projects apart.",
        examples: &[
            Example {
                title: "the same title under another mechanism",
                change: r#"{"mechanisms": {"2": {"id": "network", "kind": "network", "title": {"en": "Network", "zh": "网络", "ko": "네트워크"}}}, "projects": {"1": {"id": "air2", "kind": "joint_study", "title": {"en": "Joint study on fine particle", "zh": "微小颗粒研究", "ko": "입자 연구"}, "themes": ["air"], "status": "proposed", "mechanisms": ["network"]}}}"#,
                found: &["/projects/1/title"],
            },
            Example {
                title: "no mechanism stated",
                change: r#"{"projects": {"1": {"id": "air2", "kind": "joint_study", "title": {"en": "Joint study on fine particle", "zh": "微小颗粒研究", "ko": "입자 연구"}, "themes": ["air"], "status": "proposed"}}}"#,
                found: &["/projects/1/title"],
            },
            Example {
                title: "a relation is stated",
                change: r#"{"projects": {"0": {"relations": [{"kind": "related_other_mechanism", "project": "air2"}]}, "1": {"id": "air2", "kind": "joint_study", "title": {"en": "Joint study on fine particle", "zh": "微小颗粒研究", "ko": "입자 연구"}, "themes": ["air"], "status": "proposed"}}}"#,
                found: &[],
            },
            Example {
                title: "another title",
                change: r#"{"projects": {"1": {"id": "air2", "kind": "joint_study", "title": {"en": "Joint study of coarse particles", "zh": "粗颗粒物联合研究", "ko": "미세먼지 공동연구"}, "themes": ["air"], "status": "proposed"}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Register(check),
};

fn check(cx: &Context, out: &mut Sink) {
    let projects = cx.index.projects();
    for twins in cx.index.twins().iter().filter(|twins| !twins.same_mechanism) {
        if let (Some(first), Some(second)) = (projects.get(twins.first), projects.get(twins.second))
        {
            let earlier = out.pointer(at!["projects", first.at, "title"]);
            let args = args! { project: &*second.id, other: &*first.id };
            out.find_in(second, at!["title"], args).related(earlier);
        }
    }
}
