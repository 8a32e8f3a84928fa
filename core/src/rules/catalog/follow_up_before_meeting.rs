//! The follow-up of a decision is dated before the meeting that took it.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Date, Decision, Meeting};
use crate::rules::sessions::days;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "follow-up-before-meeting",
        since: "0.1.0",
        severity: Severity::Error,
        group: Group::Meetings,
        summary: Said {
            en: "the follow-up of a decision is dated before the meeting that took it",
            zh: "决定的落实情况日期早于作出该决定的会议",
            ko: "결정사항의 이행 점검일이 이를 결정한 회의보다 앞섭니다",
        },
        message: Said {
            en: "the follow-up of decision `{decision}` is dated `{date}`, before the meeting was held (`{held}`)",
            zh: "决定 `{decision}` 的落实情况日期 `{date}` 早于会议召开日期 `{held}`",
            ko: "결정사항 `{decision}`의 이행 점검일 `{date}`{date:이|가} 회의 개최일 `{held}`보다 앞섭니다",
        },
        why: Said {
            en: "nothing can have become of a decision before it was taken",
            zh: "决定作出之前不可能有落实情况",
            ko: "결정되기 전에는 이행 상황이 있을 수 없습니다",
        },
        help: Said {
            en: "correct the date of the follow-up, the meeting that it names, or the date of this meeting",
            zh: "请核对落实情况的日期、其中所填会议以及本次会议的日期",
            ko: "이행 점검일, 점검한 회의, 이 회의의 날짜 가운데 틀린 것을 바로잡으십시오",
        },
        checks: "Each decision's `follow_up/date` against the first day on which its meeting was held; where that is not the fault, the last day of the meeting named in `follow_up/meeting`.",
        silent: "When the dates are so partial that they may touch; when the meeting's date is not stated or unknown.",
        examples: &[
            Example {
                title: "a date in the year before",
                change: r#"{"meetings": {"0": {"decisions": {"0": {"follow_up": {"status": "done", "date": "2017-06"}}}}}}"#,
                found: &["/meetings/0/decisions/0/follow_up/date"],
            },
            Example {
                title: "checked by an earlier session",
                change: r#"{"meetings": {"0": {"decisions": {"0": {"follow_up": {"status": "done", "meeting": "session-21"}}}}, "2": {"id": "session-21", "mechanism": "committee", "number": 21, "kind": "session", "status": "held", "held": {"from": "2016-12"}}}}"#,
                found: &["/meetings/0/decisions/0/follow_up/meeting"],
            },
            Example {
                title: "the year of the meeting",
                change: r#"{"meetings": {"0": {"decisions": {"0": {"follow_up": {"status": "done", "date": "2018"}}}}}}"#,
                found: &[],
            },
            Example {
                title: "the day of the meeting",
                change: r#"{"meetings": {"0": {"decisions": {"0": {"follow_up": {"status": "done", "date": "2018-01-18"}}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Meeting(check),
};

fn check(meeting: &Meeting, cx: &Context, out: &mut Sink) {
    let Some(held) = days(&meeting.held).from.get() else { return };
    for (i, decision) in meeting.decisions.each() {
        if let Some((member, date)) = before(decision, held, cx) {
            let args = args! { decision: decision.id.to_string(), date: date, held: held };
            let held = out.pointer(at!["held"]);
            out.find(at!["decisions", i, "follow_up", member], args).related(held);
        }
    }
}

/// The member of the follow-up that lies before the meeting, and its date.
fn before(decision: &Decision, held: Date, cx: &Context) -> Option<(&'static str, Date)> {
    let follow_up = decision.follow_up.known()?;
    if let Some(date) = follow_up.date.get().filter(|date| date.is_before(held).is_true()) {
        return Some(("date", date));
    }
    let end = days(&cx.index.meeting(follow_up.meeting.known()?)?.held).to.get()?;
    end.is_before(held).is_true().then_some(("meeting", end))
}
