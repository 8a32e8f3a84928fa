//! A project states no theme.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::Project;
use crate::rules::absence::{applies, is_empty};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "theme-missing",
        since: "0.1.0",
        severity: Severity::Note,
        group: Group::Classification,
        summary: Said {
            en: "a project states no theme",
            zh: "项目未填写主题",
            ko: "사업에 주제가 없습니다",
        },
        message: Said {
            en: "project `{project}` states no theme",
            zh: "项目 `{project}` 未填写主题",
            ko: "사업 `{project}`에 주제가 기재되지 않았습니다",
        },
        why: Said {
            en: "it appears under no field of cooperation, and nobody who looks there finds it",
            zh: "该项目不会出现在任何合作领域之下，按领域查找时找不到",
            ko: "어느 협력 분야에도 나타나지 않아 분야별로 찾을 때 조회되지 않습니다",
        },
        help: Said {
            en: "state at least one theme, in the words that the cooperation plan uses for its fields",
            zh: "请至少填写一个主题，用词与合作计划的领域名称一致",
            ko: "협력계획의 분야 명칭에 맞추어 주제를 하나 이상 적으십시오",
        },
        checks: "The `themes` of each project: not stated, or an empty list.",
        silent: "When `themes` is `null`, which says that they are unknown, or is named in `not_applicable`; whether a theme is a field of a mechanism.",
        examples: &[
            Example {
                title: "themes not stated",
                change: r#"{"projects": {"0": {"themes": null}}}"#,
                found: &["/projects/0"],
            },
            Example {
                title: "an empty list",
                change: r#"{"projects": {"0": {"themes": []}}}"#,
                found: &["/projects/0/themes"],
            },
            Example {
                title: "a theme",
                change: r#"{"projects": {"0": {"themes": ["water"]}}}"#,
                found: &[],
            },
            Example {
                title: "themes that do not apply",
                change: r#"{"projects": {"0": {"themes": null, "not_applicable": ["/themes"]}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    if is_empty(&project.themes) && applies(&project.not_applicable, at!["themes"]) {
        let at = if project.themes.is_known() { at!["themes"] } else { at![].as_slice() };
        out.find(at, args! { project: &*project.id });
    }
}
