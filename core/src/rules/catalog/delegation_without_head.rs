//! A delegation at a session has no head.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Meeting, MeetingKind, MeetingStatus};
use crate::rules::absence::applies;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "delegation-without-head",
        since: "0.1.0",
        severity: Severity::Note,
        group: Group::Meetings,
        summary: Said {
            en: "a delegation at a session has no head",
            zh: "届会代表团未填写团长",
            ko: "회의 대표단의 수석대표가 기재되지 않았습니다",
        },
        message: Said {
            en: "the delegation of {party} names no head",
            zh: "{party}代表团未填写团长",
            ko: "{party} 대표단의 수석대표가 기재되지 않았습니다",
        },
        why: Said {
            en: "the heads of delegation sign the minutes and answer for their side",
            zh: "会议纪要由各方团长签署，团长对本方负责",
            ko: "회의록에는 양측 수석대표가 서명하며, 수석대표가 그 측을 대표합니다",
        },
        help: Said {
            en: "name the head, or state `null` if the record names none",
            zh: "请填写团长；会议记录未载明的，请填写 `null`",
            ko: "수석대표를 적고, 기록에 없으면 `null`로 적으십시오",
        },
        checks: "Each delegation with a `party` at a held session: `head` is not stated.",
        silent: "When `head` is `null` or listed in the meeting's `not_applicable`; for other kinds of meetings.",
        examples: &[
            Example {
                title: "no head is named",
                change: r#"{"meetings": {"0": {"delegations": {"1": {"head": null}}}}}"#,
                found: &["/meetings/0/delegations/1"],
            },
            Example {
                title: "the record names none",
                change: r#"{"meetings": {"0": {"delegations": [{"party": "CN", "head": null}, {"party": "KR", "head": null}]}}}"#,
                found: &[],
            },
            Example {
                title: "a workshop",
                change: r#"{"meetings": {"0": {"kind": "workshop", "delegations": {"1": {"head": null}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Meeting(check),
};

fn check(meeting: &Meeting, _: &Context, out: &mut Sink) {
    if !meeting.status.is(MeetingStatus::Held) || !meeting.kind.is(MeetingKind::Session) {
        return;
    }
    for (i, delegation) in meeting.delegations.each().filter(|(_, d)| d.head.is_not_stated()) {
        if let Some(party) = delegation.party.get()
            && applies(&meeting.not_applicable, at!["delegations", i, "head"])
        {
            out.find(at!["delegations", i], args! { party: party });
        }
    }
}
