//! A meeting was held and nothing is recorded of it.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Meeting, MeetingKind, MeetingStatus};
use crate::rules::absence::{applies, is_empty};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "meeting-without-outcome",
        since: "0.1.0",
        severity: Severity::Note,
        group: Group::Meetings,
        summary: Said {
            en: "a meeting was held and nothing is recorded of it",
            zh: "会议已召开，但未登记任何内容",
            ko: "개최된 회의의 내용이 전혀 기록되어 있지 않습니다",
        },
        message: Said {
            en: "`{meeting}` was held, but has no agenda, statements, decisions or outcome",
            zh: "会议 `{meeting}` 已召开，但未登记议程、发言、决定或成果",
            ko: "회의 `{meeting}`{meeting:은|는} 개최되었으나 의제, 발언, 결정사항, 회의 결과의 기록이 없습니다",
        },
        why: Said {
            en: "the next session starts from what this one agreed",
            zh: "下次会议要以本次会议达成的共识为基础",
            ko: "다음 회의는 이번 회의의 합의 사항에서 출발합니다",
        },
        help: Said {
            en: "enter the decisions or sum up the `outcome`; state `null` if no record was found",
            zh: "请登记决定，或在 `outcome` 中概述成果；经查无记录的，请填写 `null`",
            ko: "결정사항을 입력하거나 `outcome`에 회의 결과를 요약하고, 기록을 찾지 못하였으면 `null`로 적으십시오",
        },
        checks: "Each held session, policy dialogue and committee meeting: none of `agenda`, `statements`, `decisions` and `outcome` is stated, or they are empty lists.",
        silent: "When one of the four is `null`; when `outcome` is listed in the meeting's `not_applicable`; for other kinds of meetings.",
        examples: &[
            Example {
                title: "no decisions are recorded",
                change: r#"{"meetings": {"0": {"decisions": null}}}"#,
                found: &["/meetings/0"],
            },
            Example {
                title: "an outcome in words",
                change: r#"{"meetings": {"0": {"decisions": null, "outcome": {"en": "Progress reviewed.", "zh": "审议了进展。", "ko": "진행 상황을 점검하였다."}}}}"#,
                found: &[],
            },
            Example {
                title: "no record was found",
                change: r#"{"meetings": [{"id": "session-22", "mechanism": "committee", "number": 22, "kind": "session", "status": "held", "held": {"from": "2018-01-18"}, "outcome": null}]}"#,
                found: &[],
            },
            Example {
                title: "not yet held",
                change: r#"{"meetings": {"1": {"status": "planned"}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Meeting(check),
};

fn check(meeting: &Meeting, _: &Context, out: &mut Sink) {
    use MeetingKind::{Committee, PolicyDialogue, Session};
    let decides = |kind| matches!(kind, Session | PolicyDialogue | Committee);
    if meeting.status.is(MeetingStatus::Held)
        && meeting.kind.get().is_some_and(decides)
        && is_empty(&meeting.decisions)
        && is_empty(&meeting.agenda)
        && is_empty(&meeting.statements)
        && meeting.outcome.is_not_stated()
        && applies(&meeting.not_applicable, at!["outcome"])
    {
        out.find(at![], args! { meeting: meeting.id.to_string() });
    }
}
