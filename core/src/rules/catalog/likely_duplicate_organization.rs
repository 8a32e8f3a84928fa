//! Two organizations of one country bear the same name.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Name, Organization};
use crate::rules::likeness::{names, texts};
use crate::rules::{Check, Context, Rule, Sink};
use std::collections::BTreeSet;

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "likely-duplicate-organization",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Likeness,
        summary: Said {
            en: "two organizations of one country bear the same name",
            zh: "同一国家的两个机构名称相同",
            ko: "같은 나라에 명칭이 같은 기관이 둘 있습니다",
        },
        message: Said {
            en: "organization `{organization}` bears the same name as organization `{other}`: \"{name}\"",
            zh: "机构 `{organization}` 与机构 `{other}` 同名：“{name}”",
            ko: "기관 `{organization}`의 명칭이 기관 `{other}`{other:과|와} 같습니다: ‘{name}’",
        },
        why: Said {
            en: "the projects of one body are counted for two, and each of the records tells half",
            zh: "同一机构的项目会分别计入两条记录，两条记录均不完整",
            ko: "한 기관의 사업이 두 기관으로 나뉘어 집계되어 어느 쪽 기록도 온전하지 않습니다",
        },
        help: Said {
            en: "if it is one body, keep one record and let all references point to it; otherwise give the names in full or state the parents",
            zh: "如系同一机构，请只保留一条记录并统一引用；否则请写明全称或填写上级机构",
            ko: "같은 기관이면 기록을 하나만 남기고 모든 참조를 그 기록으로 바꾸십시오. 다른 기관이면 정식 명칭을 쓰거나 상위 기관을 적으십시오",
        },
        checks: "All names of the organizations of each country in every language, without capitals, spaces and signs, in narrow form.",
        silent: "Short forms; names under five letters, or three Chinese or Korean characters; organizations that state no country; when one organization is stated to continue or to contain the other, when both state parents and have none in common, or when the names were certainly not in use at the same time.",
        examples: &[
            Example {
                title: "the same name in other writing",
                change: r#"{"organizations": {"5": {"id": "kr-new", "kind": "university", "country": "KR", "names": [{"text": {"en": "institute  b"}}]}}}"#,
                found: &["/organizations/5/names/0/text"],
            },
            Example {
                title: "the same name in full-width letters",
                change: r#"{"organizations": {"5": {"id": "kr-new", "kind": "university", "country": "KR", "names": [{"text": {"ko": "㈜을 연구소"}}, {"text": {"en": "Ｉｎｓｔｉｔｕｔｅ Ｂ"}}]}}}"#,
                found: &["/organizations/5/names/1/text"],
            },
            Example {
                title: "the other country",
                change: r#"{"organizations": {"5": {"id": "kr-new", "kind": "university", "country": "CN", "names": [{"text": {"en": "institute  b"}}]}}}"#,
                found: &[],
            },
            Example {
                title: "a department of the same name in another ministry",
                change: r#"{"organizations": {"5": {"id": "kr-new", "kind": "university", "country": "KR", "parents": ["cn-ministry"], "names": [{"text": {"en": "institute  b"}}]}}}"#,
                found: &[],
            },
            Example {
                title: "its successor",
                change: r#"{"organizations": {"5": {"id": "kr-new", "kind": "university", "country": "KR", "predecessors": ["kr-institute"], "names": [{"text": {"en": "institute  b"}}]}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Register(check),
};

/// With how many earlier names of the same writing one is compared.
const COMPARED: usize = 8;

fn check(cx: &Context, out: &mut Sink) {
    let organizations = cx.register.organizations.items();
    let all = organizations.iter().enumerate();
    let mut known: Vec<_> =
        all.flat_map(|(i, o)| names(o).map(move |(name, n)| (name, (i, n)))).collect();
    known.sort_unstable();
    let mut told = BTreeSet::new();
    for alike in known.chunk_by(|a, b| a.0 == b.0) {
        for (position, (_, second)) in alike.iter().enumerate().skip(1) {
            let mut earlier = alike.iter().take(position).rev().take(COMPARED);
            let twin = earlier.find(|(_, first)| is_alike(*second, *first, organizations));
            if let Some((_, first)) = twin
                && told.insert((second.0, first.0))
            {
                tell(*second, *first, organizations, out);
            }
        }
    }
}

fn is_alike((i, n): (usize, usize), (j, m): (usize, usize), all: &[Organization]) -> bool {
    let (Some(one), Some(other)) = (all.get(i), all.get(j)) else { return false };
    let period = |organization: &Organization, n: usize| organization.names.items().get(n).map(Name::period);
    let apart = match (period(one, n), period(other, m)) {
        (Some(one), Some(other)) => one.overlaps(&other).is_false(),
        _ => true,
    };
    let (ours, theirs) = (one.parents.items(), other.parents.items());
    let elsewhere = !ours.is_empty()
        && !theirs.is_empty()
        && !ours.iter().take(COMPARED).any(|parent| theirs.iter().take(COMPARED).any(|p| p == parent));
    i != j && !apart && !elsewhere && !follows(one, other) && !follows(other, one)
}

fn follows(one: &Organization, other: &Organization) -> bool {
    let mut named = one.parents.items().iter().chain(one.predecessors.items());
    named.any(|id| **id == *other.id)
}

fn tell(
    (i, n): (usize, usize),
    (j, m): (usize, usize),
    all: &[Organization],
    out: &mut Sink,
) {
    let (Some(one), Some(other)) = (all.get(i), all.get(j)) else { return };
    let text = one.names.items().get(n).and_then(|name| texts(&name.text).next());
    let args = args! { organization: &*one.id, other: &*other.id, name: text.unwrap_or_default() };
    let earlier = out.pointer(at!["organizations", j, "names", m, "text"]);
    out.find(at!["organizations", i, "names", n, "text"], args).related(earlier);
}
