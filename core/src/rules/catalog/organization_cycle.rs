//! An organization belongs, through its parents, to itself.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::rules::cycles::{cycles, positions};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "organization-cycle",
        since: "0.1.0",
        severity: Severity::Error,
        group: Group::Identity,
        summary: Said {
            en: "an organization belongs, through its parents, to itself",
            zh: "机构的上级关系形成循环",
            ko: "기관의 상하 관계가 순환합니다",
        },
        message: Said {
            en: "the parents lead in a circle: {chain}",
            zh: "上级关系形成循环：{chain}",
            ko: "상위 기관을 따라가면 처음으로 되돌아옵니다: {chain}",
        },
        why: Said {
            en: "nobody can say who stands above whom, so sums by ministry or side go wrong",
            zh: "无法判断上下级关系，按主管部门或按方汇总均会出错",
            ko: "어느 기관이 상위인지 알 수 없어 부처별·당사국별 집계가 부정확해집니다",
        },
        help: Said {
            en: "remove the parent that is wrong",
            zh: "请删除错误的上级机构",
            ko: "잘못된 상위 기관을 삭제하십시오",
        },
        checks: "The `parents` of all organizations, followed as far as they lead. Each reference that closes a circle is found once.",
        silent: "An organization that names itself, which `self-reference` finds; parents that are not in the register.",
        examples: &[
            Example {
                title: "ministry and institute each above the other",
                change: r#"{"organizations": {"0": {"parents": ["cn-institute"]}}}"#,
                found: &["/organizations/2/parents/0"],
            },
            Example {
                title: "a body with two parents",
                change: r#"{"organizations": {"4": {"parents": ["kr-ministry", "cn-ministry"]}}}"#,
                found: &[],
            },
            Example {
                title: "an institute under an institute",
                change: r#"{"organizations": {"5": {"id": "cn-lab", "kind": "research_institute", "country": "CN", "parents": ["cn-institute", "cn-ministry"], "names": [{"text": {"en": "Laboratory A", "zh": "甲实验室", "ko": "갑실험실"}}]}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Register(check),
};

fn check(cx: &Context, out: &mut Sink) {
    let organizations = cx.register.organizations.items();
    let places = positions(organizations.iter().map(|o| &*o.id));
    let id = |at: usize| organizations.get(at).map_or("", |o| &*o.id);
    let next = |from: usize, nth: usize| {
        let parent = organizations.get(from)?.parents.items().get(nth)?;
        Some(places.get(&**parent).copied())
    };
    for cycle in cycles(organizations.len(), next) {
        let at = at!["organizations", cycle.last, "parents", cycle.reference];
        out.find(at, args! { chain: cycle.show(id) });
    }
}
