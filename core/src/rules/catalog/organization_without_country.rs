//! A government or research body has no country.

use crate::finding::{About, Arg, Example, Group, Said, Severity};
use crate::model::{Organization, OrganizationKind};
use crate::rules::absence::applies;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "organization-without-country",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Identity,
        summary: Said {
            en: "a government or research body has no country",
            zh: "政府部门或研究机构未填写所属国家",
            ko: "정부기관이나 연구기관의 소속 국가가 기재되지 않았습니다",
        },
        message: Said {
            en: "`{organization}` ({kind}) has no country",
            zh: "`{organization}`（{kind}）未填写所属国家",
            ko: "`{organization}`({kind})의 소속 국가가 기재되지 않았습니다",
        },
        why: Said {
            en: "its work, money and reports cannot be counted for a side",
            zh: "其工作、资金和报告无法归入任何一方",
            ko: "그 기관의 활동, 재원, 보고서를 어느 측으로도 집계할 수 없습니다",
        },
        help: Said {
            en: "state `country`; a body of several countries is of the kind `joint_body` or `international`",
            zh: "请填写 `country`；多国机构的类型应为 `joint_body` 或 `international`",
            ko: "`country`를 적고, 여러 나라의 기구이면 유형을 `joint_body`나 `international`로 바꾸십시오",
        },
        checks: "Each organization of the kinds government, local government, public body, research institute and university: `country` is not stated.",
        silent: "When `country` is `null` or listed in the organization's `not_applicable`; for companies, non-governmental, international, joint and other bodies.",
        examples: &[
            Example {
                title: "an institute",
                change: r#"{"organizations": {"2": {"country": null}}}"#,
                found: &["/organizations/2"],
            },
            Example {
                title: "a joint body",
                change: r#"{"organizations": {"4": {"kind": "joint_body"}}}"#,
                found: &[],
            },
            Example {
                title: "its country is not known",
                change: r#"{"organizations": {"5": {"id": "institute", "kind": "university", "not_applicable": ["/country"], "names": [{"text": {"en": "Institute C", "zh": "丙研究院", "ko": "병연구원"}}]}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Organization(check),
};

fn check(organization: &Organization, _: &Context, out: &mut Sink) {
    if organization.country.is_not_stated()
        && let Some(kind) = organization.kind.get().filter(|kind| is_of_a_country(*kind))
        && applies(&organization.not_applicable, at!["country"])
    {
        let kind = Arg::Code(&OrganizationKind::LIST, kind.code());
        out.find(at![], args! { organization: organization.id.to_string(), kind: kind });
    }
}

const fn is_of_a_country(kind: OrganizationKind) -> bool {
    use OrganizationKind::{Government, LocalGovernment, PublicBody, ResearchInstitute, University};
    matches!(kind, Government | LocalGovernment | PublicBody | ResearchInstitute | University)
}
