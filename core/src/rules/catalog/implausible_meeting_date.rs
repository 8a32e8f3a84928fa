//! A meeting's date is far from the time of the cooperation.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::Meeting;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "implausible-meeting-date",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Time,
        summary: Said {
            en: "a meeting's date is far from the time of the cooperation",
            zh: "会议日期明显偏离合作时期",
            ko: "회의의 날짜가 협력 시기와 크게 동떨어져 있습니다",
        },
        message: Said {
            en: "`{member}` is `{date}`, far from the time of the cooperation",
            zh: "`{member}` 所填日期 `{date}` 明显偏离合作时期",
            ko: "`{member}`의 날짜 `{date}`{date:이|가} 협력 시기와 크게 동떨어져 있습니다",
        },
        why: Said {
            en: "such a year is nearly always a slip of the keys, and upsets every schedule and duration",
            zh: "此类年份多为录入错误，会影响各类进度和期限的计算",
            ko: "이런 연도는 대개 입력 오류이며, 모든 일정과 기간 계산이 어긋나게 됩니다",
        },
        help: Said {
            en: "correct the year",
            zh: "请更正年份",
            ko: "연도를 바로잡으십시오",
        },
        checks: "The planned and actual days of each meeting: before 1949, or, for planned ones, in a year more than 50 years after the one up to which the register tells.",
        silent: "A meeting held in the future, which is another fault than a slip of the year.",
        examples: &[
            Example {
                title: "a century too late",
                change: r#"{"meetings": {"1": {"planned": {"from": "2119-01"}}}}"#,
                found: &["/meetings/1/planned/from"],
            },
            Example {
                title: "a digit lost",
                change: r#"{"meetings": {"0": {"held": {"from": "0201-01-18"}}}}"#,
                found: &["/meetings/0/held/from"],
            },
            Example {
                title: "next year",
                change: r#"{"meetings": {"1": {"planned": {"from": "2019-01-23"}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Meeting(check),
};

/// The first year that is plausible.
const FIRST: u16 = 1949;
/// How many years ahead a plan may look.
const AHEAD: u16 = 50;

fn check(meeting: &Meeting, cx: &Context, out: &mut Sink) {
    let latest = cx.told_until().map_or(u16::MAX, |told| told.year() + AHEAD);
    for (name, period, latest) in
        [("planned", &meeting.planned, latest), ("held", &meeting.held, u16::MAX)]
    {
        let Some(period) = period.known() else { continue };
        for (member, date) in [("from", period.from.get()), ("to", period.to.get())] {
            if let Some(date) = date.filter(|d| d.year() < FIRST || d.year() > latest) {
                out.find(at![name, member], args! { member: member, date: date });
            }
        }
    }
}
