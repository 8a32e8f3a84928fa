//! A meeting that has not been held has decisions.

use crate::finding::{About, Arg, Example, Group, Said, Severity};
use crate::model::{Meeting, MeetingStatus};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "decision-at-planned-meeting",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Meetings,
        summary: Said {
            en: "a meeting that has not been held has decisions",
            zh: "会议未召开，却已登记决定",
            ko: "개최되지 않은 회의에 결정사항이 기록되어 있습니다",
        },
        message: Said {
            en: "{n} {n:decision is|decisions are} recorded for a meeting whose status is `{status}`",
            zh: "会议状态为“{status}”，却登记了 {n} 项决定",
            ko: "회의 상태가 `{status}`인데 결정사항 {n}건이 기록되어 있습니다",
        },
        why: Said {
            en: "drafts would be read as decisions of both sides",
            zh: "草案可能被误认为双方已作出的决定",
            ko: "초안이 양측의 결정사항으로 받아들여질 수 있습니다",
        },
        help: Said {
            en: "correct the status if the meeting was held; otherwise put the drafts on its `agenda`",
            zh: "如会议已召开，请更正状态；否则请将拟议事项列入 `agenda`",
            ko: "회의가 개최되었으면 상태를 고치고, 아니면 초안을 의제(`agenda`)로 옮기십시오",
        },
        checks: "Each meeting that is planned, postponed or cancelled: it has at least one decision.",
        silent: "When the meeting states a date on which it was held, which `planned-with-held-date` reports.",
        examples: &[
            Example {
                title: "a planned session",
                change: r#"{"meetings": {"1": {"decisions": [{"id": "23-1", "kind": "noted"}]}}}"#,
                found: &["/meetings/1/decisions"],
            },
            Example {
                title: "a cancelled session",
                change: r#"{"meetings": {"1": {"status": "cancelled", "decisions": [{"id": "23-1", "kind": "noted"}]}}}"#,
                found: &["/meetings/1/decisions"],
            },
            Example {
                title: "an empty list",
                change: r#"{"meetings": {"1": {"decisions": []}}}"#,
                found: &[],
            },
            Example {
                title: "a held session",
                change: r#"{"meetings": {"0": {"status": "held"}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Meeting(check),
};

fn check(meeting: &Meeting, _: &Context, out: &mut Sink) {
    let Some(status) = meeting.status.get().filter(|s| *s != MeetingStatus::Held) else { return };
    let n = meeting.decisions.items().len();
    if n > 0 && !meeting.held.is_known() {
        let status = Arg::Code(&MeetingStatus::LIST, status.code());
        out.find(at!["decisions"], args! { n: n, status: status });
    }
}
