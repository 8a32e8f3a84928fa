//! A participant's side is not the country of its organization.

use crate::finding::{About, Example, Fix, Group, Said, Severity};
use crate::model::Project;
use crate::rules::sides::{home, same_side};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "side-against-country",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Participation,
        summary: Said {
            en: "a participant's side is not the country of its organization",
            zh: "参与单位所属一方与机构所属国家不符",
            ko: "참여기관이 소속 국가와 다른 측으로 기재되었습니다",
        },
        message: Said {
            en: "the register counts `{organization}` to {country}, but here it takes part for {side}",
            zh: "登记册将 `{organization}` 列为{country}机构，此处却填为{side}参与单位",
            ko: "`{organization}`{organization:은|는} {country} 기관으로 등록되어 있으나 여기서는 {side} 참여기관으로 되어 있습니다",
        },
        why: Said {
            en: "its reports, money and tasks are counted to the wrong side",
            zh: "其报告、经费和任务会被计入另一方",
            ko: "보고, 재원, 과제가 다른 측으로 집계됩니다",
        },
        help: Said {
            en: "correct the participant's `side` or the organization's `country`",
            zh: "请更正参与单位的 `side` 或机构的 `country`",
            ko: "참여기관의 `side`나 기관의 `country`를 바로잡으십시오",
        },
        checks: "Each participant with a `side`, against the `country` of its organization. Hong Kong, Macao and Taiwan belong to the Chinese side.",
        silent: "Joint and international bodies; organizations without `country`; organizations that are not in the register.",
        examples: &[
            Example {
                title: "a Chinese institute for the Korean side",
                change: r#"{"projects": {"0": {"participants": {"0": {"side": "KR"}}}}}"#,
                found: &["/projects/0/participants/0/side"],
            },
            Example {
                title: "an institute of Hong Kong for the Chinese side",
                change: r#"{"organizations": {"2": {"country": "HK"}}}"#,
                found: &[],
            },
            Example {
                title: "the country of the organization is unknown",
                change: r#"{"organizations": {"2": {"country": null}}, "projects": {"0": {"participants": {"0": {"side": "KR"}}}}}"#,
                found: &[],
            },
            Example {
                title: "a joint body",
                change: r#"{"projects": {"0": {"participants": {"3": {"organization": "joint-centre", "role": "coordinating", "from": "2018-06-25"}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, cx: &Context, out: &mut Sink) {
    for (i, participation) in project.participants.each() {
        let (Some(side), Some(id)) = (participation.side.get(), participation.organization.known())
        else {
            continue;
        };
        if let Some(country) = cx.index.organization(id).and_then(home)
            && !same_side(country, side)
        {
            let at = at!["participants", i, "side"];
            let fix = Fix::replace(out.pointer(at), country.as_str());
            let args = args! { organization: &**id, country: country, side: side };
            out.find(at, args).fix(fix);
        }
    }
}
