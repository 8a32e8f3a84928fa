//! Two organizations carry the same identifier.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::Organization;
use crate::rules::repeats::repeats;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "duplicate-identifier",
        since: "0.1.0",
        severity: Severity::Error,
        group: Group::Identity,
        summary: Said {
            en: "two organizations carry the same identifier",
            zh: "两个机构使用同一机构代码",
            ko: "두 기관의 식별번호가 같습니다",
        },
        message: Said {
            en: "`{scheme}` `{value}` is also the identifier of organization `{other}`",
            zh: "`{scheme}` 代码 `{value}` 已用于机构 `{other}`",
            ko: "`{scheme}` 식별번호 `{value}`{value:이|가} 기관 `{other}`의 식별번호와 같습니다",
        },
        why: Said {
            en: "an identifier belongs to one body; either it is wrong or the body is in the register twice, and its projects are counted apart",
            zh: "一个代码只对应一个机构；可能代码有误，也可能同一机构重复登记，致使其项目分开统计",
            ko: "식별번호는 한 기관에만 부여되므로, 번호가 잘못되었거나 같은 기관이 중복 등록되어 사업이 나뉘어 집계됩니다",
        },
        help: Said {
            en: "correct the identifier, or keep one record of the organization and let all references point to it",
            zh: "请更正代码；如系同一机构，请只保留一条记录并统一引用",
            ko: "번호를 바로잡거나, 같은 기관이면 기록을 하나만 남기고 모든 참조를 그 기록으로 바꾸십시오",
        },
        checks: "Scheme and value of all identifiers of all organizations, compared exactly as written.",
        silent: "When one of the two organizations is stated to continue the other, since an identifier may pass to a successor; when an organization states the same identifier twice.",
        examples: &[
            Example {
                title: "one number for two institutes",
                change: r#"{"organizations": {"2": {"identifiers": [{"scheme": "CN-USCI", "value": "12100000000000000X"}]}, "3": {"identifiers": [{"scheme": "CN-USCI", "value": "12100000000000000X"}]}}}"#,
                found: &["/organizations/3/identifiers/0"],
            },
            Example {
                title: "the same value in another register of organizations",
                change: r#"{"organizations": {"2": {"identifiers": [{"scheme": "CN-USCI", "value": "1"}]}, "3": {"identifiers": [{"scheme": "KR-BRN", "value": "1"}]}}}"#,
                found: &[],
            },
            Example {
                title: "a successor keeps the number",
                change: r#"{"organizations": {"3": {"identifiers": [{"scheme": "KR-BRN", "value": "1"}]}, "5": {"id": "kr-new", "kind": "research_institute", "country": "KR", "predecessors": ["kr-institute"], "identifiers": [{"scheme": "KR-BRN", "value": "1"}], "names": [{"text": {"en": "Institute C", "zh": "丙研究院", "ko": "병연구원"}}]}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Register(check),
};

/// Where an identifier stands: the organization, its position, the identifier's position.
type Place<'r> = (&'r Organization<'r>, usize, usize);

fn check(cx: &Context, out: &mut Sink) {
    let mut identifiers: Vec<((&str, &str), Place)> = Vec::new();
    for (i, organization) in cx.register.organizations.each() {
        for (n, identifier) in organization.identifiers.each() {
            if let (Some(scheme), Some(value)) = (identifier.scheme.known(), identifier.value.known())
            {
                identifiers.push(((scheme, value), (organization, i, n)));
            }
        }
    }
    repeats(&identifiers, |(key, _)| Some(*key), |first, second| {
        if let (Some((_, first)), Some((key, second))) =
            (identifiers.get(first), identifiers.get(second))
        {
            tell(first, second, *key, out);
        }
    });
}

fn tell(first: &Place, second: &Place, (scheme, value): (&str, &str), out: &mut Sink) {
    let (other, other_at, n) = *first;
    let (organization, at, m) = *second;
    if at == other_at || continues(organization, other) || continues(other, organization) {
        return;
    }
    let earlier = out.pointer(at!["organizations", other_at, "identifiers", n]);
    let args = args! { scheme: scheme, value: value, other: &*other.id };
    out.find(at!["organizations", at, "identifiers", m], args).related(earlier);
}

fn continues(later: &Organization, earlier: &Organization) -> bool {
    later.predecessors.items().iter().any(|id| **id == *earlier.id)
}
