//! A meeting was held and its date is not stated.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Meeting, MeetingStatus};
use crate::rules::absence::{applies, undated};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "held-without-date",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Meetings,
        summary: Said {
            en: "a meeting was held and its date is not stated",
            zh: "会议已召开，但未填写召开日期",
            ko: "개최된 회의의 개최일이 기재되지 않았습니다",
        },
        message: Said {
            en: "`{meeting}` was held, but `held` states no date",
            zh: "会议 `{meeting}` 已召开，但 `held` 未填写日期",
            ko: "회의 `{meeting}`{meeting:은|는} 개최되었으나 `held`에 날짜가 없습니다",
        },
        why: Said {
            en: "without it neither the order of sessions nor the lateness of what they decided can be judged",
            zh: "没有日期，就无法判断会议先后，也无法判断决定是否逾期",
            ko: "날짜가 없으면 회의의 선후와 결정사항의 지연 여부를 판단할 수 없습니다",
        },
        help: Said {
            en: "state `held`, if only the year; state `null` if the date was looked for and not found",
            zh: "请填写 `held`，可只填年份；经查未获的，请填写 `null`",
            ko: "연도만이라도 `held`를 적고, 확인하였으나 알 수 없으면 `null`로 적으십시오",
        },
        checks: "Each held meeting: `held` is not stated, or neither of its ends is.",
        silent: "When `held` or its `from` is `null`; when `held` is listed in the meeting's `not_applicable`.",
        examples: &[
            Example {
                title: "no date",
                change: r#"{"meetings": {"0": {"held": null}}}"#,
                found: &["/meetings/0"],
            },
            Example {
                title: "an empty period",
                change: r#"{"meetings": {"0": {"held": {"from": null, "to": null}}}}"#,
                found: &["/meetings/0/held"],
            },
            Example {
                title: "the year alone",
                change: r#"{"meetings": {"0": {"held": {"from": "2018", "to": null}}}}"#,
                found: &[],
            },
            Example {
                title: "the date was not found",
                change: r#"{"meetings": [{"id": "session-22", "mechanism": "committee", "number": 22, "kind": "session", "status": "held", "held": null}]}"#,
                found: &[],
            },
        ],
    },
    check: Check::Meeting(check),
};

fn check(meeting: &Meeting, _: &Context, out: &mut Sink) {
    if !meeting.status.is(MeetingStatus::Held) || !applies(&meeting.not_applicable, at!["held"]) {
        return;
    }
    if let Some(at) = undated("held", &meeting.held) {
        out.find(&at, args! { meeting: meeting.id.to_string() });
    }
}
