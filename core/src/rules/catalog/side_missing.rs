//! A participant of a party lacks its side.

use crate::finding::{About, Example, Fix, Group, Operation, Said, Severity};
use crate::model::Project;
use crate::rules::absence::applies;
use crate::rules::sides::{home, is_party};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "side-missing",
        since: "0.1.0",
        severity: Severity::Note,
        group: Group::Participation,
        summary: Said {
            en: "a participant of a party lacks its side",
            zh: "参与单位未填写所属一方",
            ko: "당사국 참여기관이 어느 측인지 기재되지 않았습니다",
        },
        message: Said {
            en: "`{organization}` takes part without a side, though it belongs to {country}",
            zh: "`{organization}` 属{country}机构，但未填写以哪一方身份参与",
            ko: "`{organization}`{organization:은|는} {country} 기관이지만 어느 측으로 참여하는지 기재되지 않았습니다",
        },
        why: Said {
            en: "a participant without a side is missing from each side's account",
            zh: "未填写所属一方的单位不会计入任何一方",
            ko: "어느 측인지 기재되지 않으면 양측 집계에서 모두 빠집니다",
        },
        help: Said {
            en: "state `side`, the side for which it takes part",
            zh: "请填写 `side`，即其所代表的一方",
            ko: "어느 측으로 참여하는지 `side`에 적으십시오",
        },
        checks: "Each participant without `side` whose organization is of a country that is a party of the register. Hong Kong, Macao and Taiwan belong to the Chinese side.",
        silent: "Joint and international bodies, organizations of third countries, and a `side` that is `null`.",
        examples: &[
            Example {
                title: "a Korean institute without a side",
                change: r#"{"projects": {"0": {"participants": {"1": {"side": null}}}}}"#,
                found: &["/projects/0/participants/1"],
            },
            Example {
                title: "the joint centre",
                change: r#"{"projects": {"0": {"participants": {"3": {"organization": "joint-centre", "role": "coordinating", "from": "2018-06-25"}}}}}"#,
                found: &[],
            },
            Example {
                title: "a side that is stated to be unknown",
                change: r#"{"projects": {"0": {"participants": {"3": {"organization": "kr-ministry", "side": null, "role": "signatory"}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, cx: &Context, out: &mut Sink) {
    for (i, participation) in project.participants.each() {
        if !participation.side.is_not_stated() {
            continue;
        }
        let Some(id) = participation.organization.known() else { continue };
        let at = at!["participants", i, "side"];
        if let Some(country) = cx.index.organization(id).and_then(home)
            && is_party(country, cx)
            && applies(&project.not_applicable, at)
        {
            let side = Operation::Add { path: out.pointer(at), value: country.as_str().into() };
            let args = args! { organization: &**id, country: country };
            out.find(at!["participants", i], args).fix(Fix::review(vec![side]));
        }
    }
}
