//! A meeting is said to have been held on a day still to come.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Meeting, MeetingStatus};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "meeting-held-in-future",
        since: "0.1.0",
        severity: Severity::Error,
        group: Group::Meetings,
        summary: Said {
            en: "a meeting is said to have been held on a day still to come",
            zh: "会议登记为已召开，但召开日期尚未到来",
            ko: "개최된 것으로 기록된 회의의 날짜가 등록부 기준일보다 늦습니다",
        },
        message: Said {
            en: "held on `{held}`, but the register tells only up to `{until}`",
            zh: "召开日期 `{held}` 晚于登记册基准日 `{until}`",
            ko: "회의 개최일은 `{held}`이지만 등록부 기준일은 `{until}`입니다",
        },
        why: Said {
            en: "a meeting that is still ahead would pass for one that took place",
            zh: "尚未召开的会议会被当作已经召开",
            ko: "아직 열리지 않은 회의가 이미 열린 것으로 취급됩니다",
        },
        help: Said {
            en: "correct the date; use `planned` if the meeting is still ahead, or bring the register's `as_of` up to date",
            zh: "请更正日期；如会议尚未召开，请改填 `planned`；如登记册已更新，请同时更新 `as_of`",
            ko: "날짜를 고치십시오. 아직 열리지 않은 회의이면 `planned`에 적고, 등록부가 갱신되었으면 `as_of`도 고치십시오",
        },
        checks: "`held` of each held meeting against the register's `as_of` or, when that is not stated, the day of judging: its first day is certainly later, or else its last.",
        silent: "When the date is so partial that it may lie before; when the status is not held, which `planned-with-held-date` reports.",
        examples: &[
            Example {
                title: "the day after",
                change: r#"{"meetings": {"1": {"status": "held", "held": {"from": "2018-11-17"}}}}"#,
                found: &["/meetings/1/held/from"],
            },
            Example {
                title: "its last day is still to come",
                change: r#"{"meetings": {"1": {"status": "held", "held": {"from": "2018-11-15", "to": "2018-11-18"}}}}"#,
                found: &["/meetings/1/held/to"],
            },
            Example {
                title: "the same day",
                change: r#"{"meetings": {"1": {"status": "held", "held": {"from": "2018-11-16"}}}}"#,
                found: &[],
            },
            Example {
                title: "the same month",
                change: r#"{"meetings": {"1": {"status": "held", "held": {"from": "2018-11"}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Meeting(check),
};

fn check(meeting: &Meeting, cx: &Context, out: &mut Sink) {
    let (Some(until), Some(held)) = (cx.told_until(), meeting.held.known()) else { return };
    if !meeting.status.is(MeetingStatus::Held) {
        return;
    }
    for (end, date) in [("from", held.from.get()), ("to", held.to.get())] {
        if let Some(date) = date.filter(|date| date.is_after(until).is_true()) {
            out.find(at!["held", end], args! { held: date, until: until });
            return;
        }
    }
}
