//! A session does not say of which mechanism it is.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Meeting, MeetingKind};
use crate::rules::absence::applies;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "session-without-mechanism",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Meetings,
        summary: Said {
            en: "a session does not say of which mechanism it is",
            zh: "届会未填写所属机制",
            ko: "회의가 속한 협력체계가 기재되지 않았습니다",
        },
        message: Said {
            en: "session `{meeting}` names no mechanism",
            zh: "届会 `{meeting}` 未填写所属机制",
            ko: "회의 `{meeting}`에 협력체계가 기재되지 않았습니다",
        },
        why: Said {
            en: "its number, its decisions and their follow-up belong to no series",
            zh: "其届次、决定和落实情况无法归入任何系列",
            ko: "회차, 결정사항, 이행 점검이 어느 협력체계에도 속하지 않게 됩니다",
        },
        help: Said {
            en: "name the committee or dialogue in `mechanism`, or correct `kind`",
            zh: "请在 `mechanism` 中填写所属委员会或对话机制，或更正 `kind`",
            ko: "`mechanism`에 해당 위원회나 정책대화를 적거나 `kind`를 고치십시오",
        },
        checks: "Each session: `mechanism` is not stated.",
        silent: "When `mechanism` is `null` or listed in the meeting's `not_applicable`; for other kinds of meetings, which may stand alone.",
        examples: &[
            Example {
                title: "no mechanism",
                change: r#"{"meetings": {"1": {"mechanism": null}}}"#,
                found: &["/meetings/1"],
            },
            Example {
                title: "a seminar",
                change: r#"{"meetings": {"1": {"mechanism": null, "kind": "seminar"}}}"#,
                found: &[],
            },
            Example {
                title: "of none of the mechanisms, on purpose",
                change: r#"{"meetings": {"1": {"mechanism": null, "not_applicable": ["/mechanism"]}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Meeting(check),
};

fn check(meeting: &Meeting, _: &Context, out: &mut Sink) {
    if meeting.kind.is(MeetingKind::Session)
        && meeting.mechanism.is_not_stated()
        && applies(&meeting.not_applicable, at!["mechanism"])
    {
        out.find(at![], args! { meeting: meeting.id.to_string() });
    }
}
