//! The head of a delegation acts for an organization of another side.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::Meeting;
use crate::rules::sides::{home, same_side};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "head-of-other-side",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Meetings,
        summary: Said {
            en: "the head of a delegation acts for an organization of another side",
            zh: "代表团团长所在单位不属于该方",
            ko: "대표단 수석대표의 소속기관이 다른 측 기관입니다",
        },
        message: Said {
            en: "the delegation is of {party}, but its head acts for `{organization}` of {side}",
            zh: "代表团属{party}，团长所在单位 `{organization}` 却属{side}",
            ko: "{party} 대표단인데 수석대표의 소속기관 `{organization}`{organization:은|는} {side} 기관입니다",
        },
        why: Said {
            en: "the two delegations may have been exchanged",
            zh: "两个代表团可能填反",
            ko: "양측 대표단이 서로 바뀌어 기록되었을 수 있습니다",
        },
        help: Said {
            en: "see which is wrong: `party`, the head's `organization`, or the `country` of that organization",
            zh: "请核对 `party`、团长的 `organization` 以及该单位的 `country` 中哪一项有误",
            ko: "`party`, 수석대표의 `organization`, 그 기관의 `country` 가운데 어느 것이 틀렸는지 확인하십시오",
        },
        checks: "Each delegation's `party`, against the `country` of the organization for which its head acts. Hong Kong, Macao and Taiwan belong to the Chinese side.",
        silent: "When that organization has no country, as joint and international bodies; when one of the two is not stated or unknown.",
        examples: &[
            Example {
                title: "the heads were exchanged",
                change: r#"{"meetings": {"0": {"delegations": {"0": {"head": {"organization": "kr-ministry"}}, "1": {"head": {"organization": "cn-ministry"}}}}}}"#,
                found: &["/meetings/0/delegations/0/head/organization", "/meetings/0/delegations/1/head/organization"],
            },
            Example {
                title: "a joint body",
                change: r#"{"meetings": {"0": {"delegations": {"0": {"head": {"organization": "joint-centre"}}}}}}"#,
                found: &[],
            },
            Example {
                title: "an institute of Hong Kong",
                change: r#"{"organizations": {"5": {"id": "hk-institute", "kind": "university", "country": "HK", "names": [{"text": {"en": "Institute C", "zh": "丙研究院", "ko": "병연구원"}}]}}, "meetings": {"0": {"delegations": {"0": {"head": {"organization": "hk-institute"}}}}}}"#,
                found: &[],
            },
            Example {
                title: "an institute of the same side",
                change: r#"{"meetings": {"0": {"delegations": {"0": {"head": {"organization": "cn-institute"}}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Meeting(check),
};

fn check(meeting: &Meeting, cx: &Context, out: &mut Sink) {
    for (i, delegation) in meeting.delegations.each() {
        let head = delegation.head.known().and_then(|head| head.organization.known());
        if let (Some(party), Some(id)) = (delegation.party.get(), head)
            && let Some(side) = cx.index.organization(id).and_then(home)
            && !same_side(party, side)
        {
            let place = out.pointer(at!["delegations", i, "party"]);
            let args = args! { party: party, organization: id.to_string(), side: side };
            out.find(at!["delegations", i, "head", "organization"], args).related(place);
        }
    }
}
