//! A meeting is still planned although its date has passed.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Meeting, MeetingStatus};
use crate::rules::sessions::days;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "meeting-date-passed",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Meetings,
        summary: Said {
            en: "a meeting is still planned although its date has passed",
            zh: "会议计划日期已过，状态仍为“计划召开”",
            ko: "예정일이 지난 회의가 아직 ‘개최 예정’으로 되어 있습니다",
        },
        message: Said {
            en: "planned for `{planned}`, and as of `{as_of}` neither held nor postponed nor cancelled",
            zh: "会议原定于 `{planned}` 召开，截至 `{as_of}` 仍未注明已召开、已推迟或已取消",
            ko: "`{planned}` 개최 예정이었으나 `{as_of}` 현재 개최, 연기, 취소 여부가 기재되지 않았습니다",
        },
        why: Said {
            en: "deadlines and preparations are counted towards a day that is past",
            zh: "各项期限和筹备工作仍以已过的日期为准",
            ko: "기한과 준비 일정이 이미 지난 날짜를 기준으로 계산됩니다",
        },
        help: Said {
            en: "set the status to `held` and state the date, or to `postponed` or `cancelled`",
            zh: "请将状态改为 `held` 并填写召开日期，或改为 `postponed`、`cancelled`",
            ko: "상태를 `held`로 고치고 개최일을 적거나, `postponed` 또는 `cancelled`로 고치십시오",
        },
        checks: "Each planned meeting: the last possible day of `planned/to` or, when no end is stated, of `planned/from` is before the day of judging.",
        silent: "When the planned date is so partial that it may still be ahead, or unknown; when a date on which it was held is stated, which `planned-with-held-date` reports; when there is no day of judging.",
        examples: &[
            Example {
                title: "planned for the month before",
                change: r#"{"meetings": {"1": {"planned": {"from": "2018-10"}}}}"#,
                found: &["/meetings/1/planned/from"],
            },
            Example {
                title: "its planned last day was yesterday",
                change: r#"{"meetings": {"1": {"planned": {"from": "2018-11-14", "to": "2018-11-15"}}}}"#,
                found: &["/meetings/1/planned/to"],
            },
            Example {
                title: "planned for this month",
                change: r#"{"meetings": {"1": {"planned": {"from": "2018-11"}}}}"#,
                found: &[],
            },
            Example {
                title: "put off",
                change: r#"{"meetings": {"1": {"status": "postponed", "planned": {"from": "2018-10"}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Meeting(check),
};

fn check(meeting: &Meeting, cx: &Context, out: &mut Sink) {
    let (Some(as_of), Some(planned)) = (cx.as_of, meeting.planned.known()) else { return };
    if !meeting.status.is(MeetingStatus::Planned) || meeting.held.is_known() {
        return;
    }
    if let Some(last) = days(&meeting.planned).to.get()
        && last.is_before(as_of).is_true()
    {
        let end = if planned.to.is_known() { "to" } else { "from" };
        out.find(at!["planned", end], args! { planned: last, as_of: as_of });
    }
}
