//! A decision is past its date and not carried out.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Meeting, MeetingStatus};
use crate::rules::decisions::overdue;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "decision-overdue",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Meetings,
        summary: Said {
            en: "a decision is past its date and not carried out",
            zh: "决定逾期未落实",
            ko: "이행 기한이 지난 결정사항이 이행되지 않았습니다",
        },
        message: Said {
            en: "decision `{decision}` was due by `{due}` and is still open as of `{as_of}`",
            zh: "决定 `{decision}` 的完成期限为 `{due}`，截至 `{as_of}` 尚未落实",
            ko: "결정사항 `{decision}`의 이행 기한 `{due}`{due:이|가} 지났으나 `{as_of}` 현재 이행되지 않았습니다",
        },
        why: Said {
            en: "the next session will ask what became of it",
            zh: "下次会议将检查落实情况",
            ko: "다음 회의에서 이행 상황에 대한 질의가 예상됩니다",
        },
        help: Said {
            en: "state in `follow_up` that it is done or dropped; otherwise report what holds it up and agree a new date",
            zh: "如已落实或不再落实，请在 `follow_up` 中注明；否则请说明原因并商定新的期限",
            ko: "이행되었거나 이행하지 않기로 하였으면 `follow_up`에 적고, 아니면 지연 사유를 밝히고 새 기한을 협의하십시오",
        },
        checks: "Each decision of a held meeting: the last possible day of `due` is before the day of judging, and the follow-up is open or not stated.",
        silent: "When the follow-up is `null` or says done, dropped or unknown; when `due` is so partial that it may still be ahead; when there is no day of judging.",
        examples: &[
            Example {
                title: "due in the month before",
                change: r#"{"meetings": {"0": {"decisions": {"0": {"due": "2018-10"}}}}}"#,
                found: &["/meetings/0/decisions/0/due"],
            },
            Example {
                title: "no word of its follow-up",
                change: r#"{"meetings": {"0": {"decisions": {"0": {"due": "2018-06-30", "follow_up": null}}}}}"#,
                found: &["/meetings/0/decisions/0/due"],
            },
            Example {
                title: "due in the month of judging",
                change: r#"{"meetings": {"0": {"decisions": {"0": {"due": "2018-11"}}}}}"#,
                found: &[],
            },
            Example {
                title: "done",
                change: r#"{"meetings": {"0": {"decisions": {"0": {"due": "2018-10", "follow_up": {"status": "done"}}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Meeting(check),
};

fn check(meeting: &Meeting, cx: &Context, out: &mut Sink) {
    let (Some(as_of), true) = (cx.as_of, meeting.status.is(MeetingStatus::Held)) else { return };
    for (i, decision) in meeting.decisions.each() {
        if let Some(due) = overdue(decision, Some(as_of)) {
            let args = args! { decision: decision.id.to_string(), due: due, as_of: as_of };
            out.find(at!["decisions", i, "due"], args);
        }
    }
}
