//! A mechanism belongs, through its parents, to itself.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::rules::cycles::{cycles, positions};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "mechanism-cycle",
        since: "0.1.0",
        severity: Severity::Error,
        group: Group::Identity,
        summary: Said {
            en: "a mechanism belongs, through its parents, to itself",
            zh: "机制的上级关系形成循环",
            ko: "협력체계의 상하 관계가 순환합니다",
        },
        message: Said {
            en: "the parents lead in a circle: {chain}",
            zh: "上级关系形成循环：{chain}",
            ko: "상위 협력체계를 따라가면 처음으로 되돌아옵니다: {chain}",
        },
        why: Said {
            en: "it cannot be said under which agreement or committee the projects fall",
            zh: "无法判断项目最终归属哪个协定或委员会",
            ko: "사업이 어느 협정이나 위원회에 속하는지 알 수 없습니다",
        },
        help: Said {
            en: "remove the `parent` that is wrong",
            zh: "请删除错误的 `parent`",
            ko: "잘못된 `parent`를 삭제하십시오",
        },
        checks: "The `parent` of all mechanisms, followed as far as it leads. Each circle is found once.",
        silent: "A mechanism that names itself, which `self-reference` finds; parents that are not in the register.",
        examples: &[
            Example {
                title: "committee and plan each above the other",
                change: r#"{"mechanisms": {"0": {"parent": "plan"}}}"#,
                found: &["/mechanisms/1/parent"],
            },
            Example {
                title: "a plan under a committee",
                change: r#"{"mechanisms": {"1": {"parent": "committee"}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Register(check),
};

fn check(cx: &Context, out: &mut Sink) {
    let mechanisms = cx.register.mechanisms.items();
    let places = positions(mechanisms.iter().map(|m| &*m.id));
    let id = |at: usize| mechanisms.get(at).map_or("", |m| &*m.id);
    let next = |from: usize, nth: usize| {
        let parent = mechanisms.get(from)?.parent.known().filter(|_| nth == 0)?;
        Some(places.get(&**parent).copied())
    };
    for cycle in cycles(mechanisms.len(), next) {
        out.find(at!["mechanisms", cycle.last, "parent"], args! { chain: cycle.show(id) });
    }
}
