//! A meeting was held before its mechanism was established.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Meeting, MeetingStatus};
use crate::rules::sessions::days;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "meeting-before-mechanism",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Time,
        summary: Said {
            en: "a meeting was held before its mechanism was established",
            zh: "会议召开日期早于所属机制成立日期",
            ko: "회의가 소속 협력체계의 설립보다 먼저 열렸습니다",
        },
        message: Said {
            en: "the meeting (`{held}`) is earlier than the establishment of `{mechanism}` (`{established}`)",
            zh: "会议召开日期（`{held}`）早于机制 `{mechanism}` 的成立日期（`{established}`）",
            ko: "회의(`{held}`)가 `{mechanism}`의 설립(`{established}`)보다 앞섭니다",
        },
        why: Said {
            en: "a body does not meet before it exists; the meeting may belong to what it continues",
            zh: "机制成立之前不会召开会议，该会议可能属于其前身机制",
            ko: "설립 전에는 회의가 열릴 수 없으므로 이전 협력체계의 회의일 수 있습니다",
        },
        help: Said {
            en: "correct the dates, or name the mechanism under which the meeting was held",
            zh: "请更正日期，或改填会议当时所属的机制",
            ko: "날짜를 고치거나 회의 당시의 협력체계를 적으십시오",
        },
        checks: "Each held meeting of a mechanism: its last day is certainly before the mechanism's `established`.",
        silent: "When the dates are so partial that they may touch; when one is not stated or unknown; when the mechanism has predecessors, whose meetings it may count as its own.",
        examples: &[
            Example {
                title: "a session of the year before",
                change: r#"{"mechanisms": {"0": {"established": "2019"}}}"#,
                found: &["/meetings/0/held"],
            },
            Example {
                title: "in the same year",
                change: r#"{"mechanisms": {"0": {"established": "2018"}}}"#,
                found: &[],
            },
            Example {
                title: "a mechanism that continues another",
                change: r#"{"mechanisms": {"0": {"established": "2019", "predecessors": ["plan"]}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Meeting(check),
};

fn check(meeting: &Meeting, cx: &Context, out: &mut Sink) {
    if let Some(id) = meeting.mechanism.known()
        && let Some(mechanism) = cx.index.mechanism(id)
        && let Some(established) = mechanism.established.get()
        && let Some(held) = days(&meeting.held).to.get()
        && meeting.status.is(MeetingStatus::Held)
        && mechanism.predecessors.items().is_empty()
        && held.is_before(established).is_true()
    {
        let mechanism = id.to_string();
        let args = args! { held: held, mechanism: mechanism, established: established };
        out.find(at!["held"], args);
    }
}
