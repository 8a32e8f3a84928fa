//! A delegation is of none of the parties.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Country, Meeting, MeetingKind};
use crate::rules::sides::same_side;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "delegation-not-party",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Meetings,
        summary: Said {
            en: "a delegation is of none of the parties",
            zh: "代表团所属一方不是合作方",
            ko: "협력 당사국이 아닌 국가의 대표단입니다",
        },
        message: Said {
            en: "`{party}` is a party neither of the register ({parties}) nor of the meeting's mechanism",
            zh: "`{party}` 既不是登记册的合作方（{parties}），也不是会议所属机制的合作方",
            ko: "`{party}`{party:은|는} 등록부의 당사국({parties})도, 회의가 속한 협력체계의 당사국도 아닙니다",
        },
        why: Said {
            en: "its people are counted for neither side",
            zh: "该代表团的人员无法计入任何一方",
            ko: "그 인원이 어느 측으로도 집계되지 않습니다",
        },
        help: Said {
            en: "correct the code, or add the party to the mechanism's `parties`",
            zh: "请更正代码，或在该机制的 `parties` 中补充该方",
            ko: "코드를 고치거나 협력체계의 `parties`에 추가하십시오",
        },
        checks: "Each delegation's `party`, against `parties` of the register and of the meeting's mechanism. Hong Kong, Macao and Taiwan belong to the Chinese side.",
        silent: "When the meeting names a mechanism whose parties are not stated or unknown; for conferences, which others attend; when the register states no parties.",
        examples: &[
            Example {
                title: "a third party",
                change: r#"{"meetings": {"0": {"delegations": {"1": {"party": "JP"}}}}}"#,
                found: &["/meetings/0/delegations/1/party"],
            },
            Example {
                title: "a party of the mechanism",
                change: r#"{"mechanisms": {"0": {"parties": ["CN", "JP", "KR"]}}, "meetings": {"0": {"delegations": {"1": {"party": "JP"}}}}}"#,
                found: &[],
            },
            Example {
                title: "the parties of the mechanism are not stated",
                change: r#"{"mechanisms": {"0": {"parties": null}}, "meetings": {"0": {"delegations": {"1": {"party": "JP"}}}}}"#,
                found: &[],
            },
            Example {
                title: "a delegation whose party is not stated",
                change: r#"{"meetings": {"0": {"delegations": {"1": {"party": null}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Meeting(check),
};

/// There are fewer countries than this, so that what lies beyond repeats them.
const MANY: usize = 256;

fn check(meeting: &Meeting, cx: &Context, out: &mut Sink) {
    if meeting.kind.is(MeetingKind::Conference) || cx.parties().is_empty() {
        return;
    }
    let Some(parties) = mechanism_parties(meeting, cx) else { return };
    let all = || cx.parties().iter().take(MANY).chain(parties.iter().take(MANY));
    let is_party = |side| all().any(|p| same_side(*p, side));
    for (i, delegation) in meeting.delegations.each() {
        if let Some(party) = delegation.party.get().filter(|party| !is_party(*party)) {
            let parties: Vec<_> = cx.parties().iter().take(8).map(Country::to_string).collect();
            let args = args! { party: party.to_string(), parties: parties };
            out.find(at!["delegations", i, "party"], args);
        }
    }
}

/// The parties of the meeting's mechanism; none, as against nobody, when it does not tell them.
fn mechanism_parties<'c>(meeting: &Meeting, cx: &'c Context) -> Option<&'c [Country]> {
    if meeting.mechanism.is_not_stated() {
        return Some(&[]);
    }
    let mechanism = cx.index.mechanism(meeting.mechanism.known()?)?;
    mechanism.parties.known().map(Vec::as_slice)
}
