//! An organization or mechanism continues, through others, itself.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::Reference;
use crate::rules::cycles::{cycles, positions};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "predecessor-cycle",
        since: "0.1.0",
        severity: Severity::Error,
        group: Group::Identity,
        summary: Said {
            en: "an organization or mechanism continues, through others, itself",
            zh: "机构或机制的承继关系形成循环",
            ko: "기관이나 협력체계의 승계 관계가 순환합니다",
        },
        message: Said {
            en: "the predecessors lead in a circle: {chain}",
            zh: "承继关系形成循环：{chain}",
            ko: "전신을 따라가면 처음으로 되돌아옵니다: {chain}",
        },
        why: Said {
            en: "two bodies cannot each come after the other; the history that names are drawn from is void",
            zh: "两者不可能互为前身，据此追溯的名称沿革不能成立",
            ko: "서로가 서로의 전신일 수는 없으므로 이에 따른 명칭 연혁이 성립하지 않습니다",
        },
        help: Said {
            en: "keep the predecessor that came first in time and remove the other",
            zh: "请按时间先后保留正确的前身，删除另一个",
            ko: "시간상 앞선 전신만 남기고 나머지는 삭제하십시오",
        },
        checks: "The `predecessors` of all organizations, and those of all mechanisms, followed as far as they lead. Each reference that closes a circle is found once.",
        silent: "A record that names itself, which `self-reference` finds; predecessors that are not in the register.",
        examples: &[
            Example {
                title: "two institutes each before the other",
                change: r#"{"organizations": {"2": {"predecessors": ["kr-institute"]}, "3": {"predecessors": ["cn-institute"]}}}"#,
                found: &["/organizations/3/predecessors/0"],
            },
            Example {
                title: "two mechanisms each before the other",
                change: r#"{"mechanisms": {"0": {"predecessors": ["plan"]}, "1": {"predecessors": ["committee"]}}}"#,
                found: &["/mechanisms/1/predecessors/0"],
            },
            Example {
                title: "one institute after another",
                change: r#"{"organizations": {"2": {"predecessors": ["kr-institute"]}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Register(check),
};

fn check(cx: &Context, out: &mut Sink) {
    let organizations = cx.register.organizations.items();
    look("organizations", organizations, |o| &o.id, |o| o.predecessors.items(), out);
    let mechanisms = cx.register.mechanisms.items();
    look("mechanisms", mechanisms, |m| &m.id, |m| m.predecessors.items(), out);
}

fn look<'r, T, K: 'r>(
    list: &'static str,
    records: &'r [T],
    id: fn(&'r T) -> &'r str,
    predecessors: fn(&'r T) -> &'r [Reference<'r, K>],
    out: &mut Sink,
) {
    let places = positions(records.iter().map(id));
    let next = |from: usize, nth: usize| {
        let predecessor = predecessors(records.get(from)?).get(nth)?;
        Some(places.get(&**predecessor).copied())
    };
    for cycle in cycles(records.len(), next) {
        let chain = cycle.show(|at| records.get(at).map_or("", id));
        let at = at![list, cycle.last, "predecessors", cycle.reference];
        out.find(at, args! { chain: chain });
    }
}
