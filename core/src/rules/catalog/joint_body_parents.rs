//! A joint body has fewer than two parents.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Organization, OrganizationKind};
use crate::rules::absence::applies;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "joint-body-parents",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Identity,
        summary: Said {
            en: "a joint body has fewer than two parents",
            zh: "联合机构的上级机构不足两个",
            ko: "공동기구의 상위 기관이 두 곳 미만입니다",
        },
        message: Said {
            en: "joint body `{organization}` states {count} {count:parent|parents}, and a joint body has at least two",
            zh: "联合机构 `{organization}` 填写了 {count} 个上级机构，而联合机构至少应有两个",
            ko: "공동기구 `{organization}`의 상위 기관이 {count}곳 기재되어 있으나, 공동기구의 상위 기관은 두 곳 이상이어야 합니다",
        },
        why: Said {
            en: "its work is counted for one side, or for none",
            zh: "其工作会只计入一方，或不计入任何一方",
            ko: "그 활동이 한쪽으로만 집계되거나 어느 쪽으로도 집계되지 않습니다",
        },
        help: Said {
            en: "name the body of each side that set it up, or correct the kind",
            zh: "请分别填写各方设立该机构的单位，或更正机构类型",
            ko: "양측의 설립 기관을 각각 적거나 기관 유형을 바로잡으십시오",
        },
        checks: "The `parents` of each organization of kind `joint_body`: there must be two different ones.",
        silent: "When `parents` is `null`, which says that they are unknown, or is named in `not_applicable`.",
        examples: &[
            Example {
                title: "one parent",
                change: r#"{"organizations": {"4": {"parents": ["cn-ministry"]}}}"#,
                found: &["/organizations/4/parents"],
            },
            Example {
                title: "no parents stated",
                change: r#"{"organizations": {"4": {"parents": null}}}"#,
                found: &["/organizations/4"],
            },
            Example {
                title: "the same parent twice",
                change: r#"{"organizations": {"4": {"parents": ["cn-ministry", "cn-ministry"]}}}"#,
                found: &["/organizations/4/parents"],
            },
            Example {
                title: "two parents",
                change: r#"{"organizations": {"4": {"parents": ["cn-ministry", "kr-ministry"]}}}"#,
                found: &[],
            },
            Example {
                title: "parents that are stated to be unknown",
                change: r#"{"organizations": [{"id": "joint-centre", "kind": "joint_body", "parents": null, "names": [{"text": "联合中心"}]}]}"#,
                found: &[],
            },
        ],
    },
    check: Check::Organization(check),
};

fn check(organization: &Organization, _: &Context, out: &mut Sink) {
    if !organization.kind.is(OrganizationKind::JointBody) || organization.parents.is_unknown() {
        return;
    }
    let parents = organization.parents.items();
    let count: usize = match parents {
        [] => 0,
        [first, rest @ ..] if rest.iter().all(|parent| parent == first) => 1,
        _ => return,
    };
    if !applies(&organization.not_applicable, at!["parents"]) {
        return;
    }
    let at = if organization.parents.is_known() { at!["parents"] } else { at![].as_slice() };
    out.find(at, args! { organization: &*organization.id, count: count });
}
