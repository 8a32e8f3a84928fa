//! A project contains, through its parents, itself.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::rules::ProjectEntry;
use crate::rules::cycles::{cycles, positions};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "project-cycle",
        since: "0.1.0",
        severity: Severity::Error,
        group: Group::Identity,
        summary: Said {
            en: "a project contains, through its parents, itself",
            zh: "项目的上级关系形成循环",
            ko: "사업의 상하 관계가 순환합니다",
        },
        message: Said {
            en: "the parents lead in a circle: {chain}",
            zh: "上级关系形成循环：{chain}",
            ko: "상위 사업을 따라가면 처음으로 되돌아옵니다: {chain}",
        },
        why: Said {
            en: "no programme stands at the top, so its projects cannot be listed or summed",
            zh: "无法确定最上级项目，所含项目无法列出和汇总",
            ko: "최상위 프로그램이 없어 소속 사업을 나열하거나 합산할 수 없습니다",
        },
        help: Said {
            en: "remove the `parent` that is wrong; if the projects are only connected, state a relation",
            zh: "请删除错误的 `parent`；如仅相互关联，请改填 `relations`",
            ko: "잘못된 `parent`를 삭제하고, 서로 관련만 있는 사업이면 `relations`에 적으십시오",
        },
        checks: "The `parent` of all projects, followed as far as it leads. Each circle is found once.",
        silent: "A project that names itself, which `self-reference` finds; parents that are not in the register.",
        examples: &[
            Example {
                title: "two projects each inside the other",
                change: r#"{"projects": {"0": {"parent": "sky"}, "1": {"id": "sky", "kind": "programme", "title": {"en": "Clear sky", "zh": "晴空计划", "ko": "맑은 하늘"}, "themes": ["air"], "status": "active", "parent": "air"}}}"#,
                found: &["/projects/1/parent"],
            },
            Example {
                title: "a programme and its project",
                change: r#"{"projects": {"0": {"parent": "sky"}, "1": {"id": "sky", "kind": "programme", "title": {"en": "Clear sky", "zh": "晴空计划", "ko": "맑은 하늘"}, "themes": ["air"], "status": "active"}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Register(check),
};

fn check(cx: &Context, out: &mut Sink) {
    // Only projects that have a parent can be part of a circle.
    let projects: Vec<&ProjectEntry> =
        cx.index.projects().iter().filter(|p| p.parent.is_some()).collect();
    let places = positions(projects.iter().map(|p| &*p.id));
    let id = |at: usize| projects.get(at).map_or("", |p| &*p.id);
    let next = |from: usize, nth: usize| {
        let parent = projects.get(from)?.parent.as_deref().filter(|_| nth == 0)?;
        Some(places.get(parent).copied())
    };
    for cycle in cycles(projects.len(), next) {
        if let Some(project) = projects.get(cycle.last) {
            out.find_in(project, at!["parent"], args! { chain: cycle.show(id) });
        }
    }
}
