//! A session has no number.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Meeting, MeetingKind, MeetingStatus};
use crate::rules::absence::applies;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "session-without-number",
        since: "0.1.0",
        severity: Severity::Note,
        group: Group::Meetings,
        summary: Said {
            en: "a session has no number",
            zh: "届会未填写届次",
            ko: "회의의 회차가 기재되지 않았습니다",
        },
        message: Said {
            en: "session `{meeting}` of `{mechanism}` has no number",
            zh: "`{mechanism}` 的届会 `{meeting}` 未填写届次",
            ko: "`{mechanism}`의 회의 `{meeting}`에 회차가 기재되지 않았습니다",
        },
        why: Said {
            en: "sessions are cited by number, and without it a gap in the series cannot be seen",
            zh: "会议按届次引用，缺少届次也难以发现遗漏的会议",
            ko: "회의는 회차로 인용되며, 회차가 없으면 누락된 회의를 알 수 없습니다",
        },
        help: Said {
            en: "state `number`, or `null` if it is not known",
            zh: "请填写 `number`；届次不明的，请填写 `null`",
            ko: "`number`를 적고, 알 수 없으면 `null`로 적으십시오",
        },
        checks: "Each session of a mechanism that is held or planned: `number` is not stated.",
        silent: "When `number` is `null` or listed in the meeting's `not_applicable`; for other kinds of meetings; for internal meetings of one party; for sessions without a mechanism.",
        examples: &[
            Example {
                title: "no number",
                change: r#"{"meetings": {"0": {"number": null}}}"#,
                found: &["/meetings/0"],
            },
            Example {
                title: "a seminar",
                change: r#"{"meetings": {"0": {"number": null, "kind": "seminar"}}}"#,
                found: &[],
            },
            Example {
                title: "the number is not known",
                change: r#"{"meetings": [{"id": "session-22", "mechanism": "committee", "number": null, "kind": "session", "status": "held", "held": {"from": "2018-01-18"}, "outcome": null}]}"#,
                found: &[],
            },
        ],
    },
    check: Check::Meeting(check),
};

fn check(meeting: &Meeting, _: &Context, out: &mut Sink) {
    let stands = |s| matches!(s, MeetingStatus::Held | MeetingStatus::Planned);
    if meeting.number.is_not_stated()
        && meeting.kind.is(MeetingKind::Session)
        && meeting.status.get().is_some_and(stands)
        && meeting.party.is_not_stated()
        && let Some(mechanism) = meeting.mechanism.known()
        && applies(&meeting.not_applicable, at!["number"])
    {
        let args = args! { meeting: meeting.id.to_string(), mechanism: mechanism.to_string() };
        out.find(at![], args);
    }
}
