//! A cooperation need is addressed to nobody.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Need, Project};
use crate::rules::absence::applies;
use crate::rules::frame::is_over;
use crate::rules::reporting::{beginnings, is_followed, is_standing};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "need-without-addressee",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Reports,
        summary: Said {
            en: "a cooperation need is addressed to nobody",
            zh: "合作需求未写明提出对象",
            ko: "협력 수요의 요청 대상이 없습니다",
        },
        message: Said {
            en: "need `{need}` is addressed to no side and no organization",
            zh: "合作需求 `{need}` 未写明向哪一方或哪个机构提出",
            ko: "협력 수요 `{need}`의 요청 대상인 측이나 기관이 기재되지 않았습니다",
        },
        why: Said {
            en: "a need that is put to nobody is answered by nobody",
            zh: "未写明对象的需求难以得到回应",
            ko: "요청 대상이 없으면 답변을 받기 어렵습니다",
        },
        help: Said {
            en: "state `addressed_to` or `organizations`",
            zh: "请填写 `addressed_to` 或 `organizations`",
            ko: "`addressed_to`나 `organizations`를 적으십시오",
        },
        checks: "Each need of the latest report of a side: whether `addressed_to` or `organizations` names anybody.",
        silent: "Needs that are met, declined or withdrawn; earlier reports, which a later one of the same side follows; projects that are completed, closed or cancelled; when one of the two members is `null`.",
        examples: &[
            Example {
                title: "nobody is asked",
                change: r#"{"projects": {"0": {"reports": {"0": {"needs": {"0": {"addressed_to": null}}}}}}}"#,
                found: &["/projects/0/reports/0/needs/0"],
            },
            Example {
                title: "an empty list",
                change: r#"{"projects": {"0": {"reports": {"0": {"needs": {"0": {"addressed_to": []}}}}}}}"#,
                found: &["/projects/0/reports/0/needs/0"],
            },
            Example {
                title: "an organization is asked",
                change: r#"{"projects": {"0": {"reports": {"0": {"needs": {"0": {"addressed_to": null, "organizations": ["kr-institute"]}}}}}}}"#,
                found: &[],
            },
            Example {
                title: "whom to ask is unknown",
                change: r#"{"projects": {"0": {"reports": {"0": {"needs": [{"id": "n1", "text": {"en": "A vessel.", "zh": "需要调查船。", "ko": "조사선이 필요하다."}, "addressed_to": null}]}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    let beginnings = beginnings(project.reports.items());
    for (i, report) in project.reports.each() {
        for (j, need) in report.needs.each() {
            if asks_nobody(need)
                && is_standing(need)
                && !is_over(project)
                && !is_followed(report, &beginnings)
                && applies(&project.not_applicable, at!["reports", i, "needs", j, "addressed_to"])
            {
                out.find(at!["reports", i, "needs", j], args! { need: &*need.id });
            }
        }
    }
}

fn asks_nobody(need: &Need) -> bool {
    need.addressed_to.items().is_empty()
        && need.organizations.items().is_empty()
        && !need.addressed_to.is_unknown()
        && !need.organizations.is_unknown()
}
