//! A meeting has a date on which it was held, and a status that says it was not.

use crate::finding::{About, Arg, Example, Fix, Group, Said, Severity};
use crate::model::{Meeting, MeetingStatus, Period};
use crate::rules::sessions::days;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "planned-with-held-date",
        since: "0.1.0",
        severity: Severity::Error,
        group: Group::Meetings,
        summary: Said {
            en: "a meeting has a date on which it was held, and a status that says it was not",
            zh: "会议填有召开日期，状态却不是“已召开”",
            ko: "개최일이 기재되어 있으나 회의 상태가 ‘개최’가 아닙니다",
        },
        message: Said {
            en: "the status is `{status}`, but the meeting was held on `{held}`",
            zh: "会议状态为“{status}”，却填有召开日期 `{held}`",
            ko: "회의 상태는 `{status}`인데 개최일 `{held}`{held:이|가} 기재되어 있습니다",
        },
        why: Said {
            en: "one of the two is wrong, and schedules go by the one, counts of meetings by the other",
            zh: "两者必有一误，而日程安排和会议统计分别以它们为依据",
            ko: "둘 중 하나는 틀렸으며, 일정과 개최 통계가 서로 어긋나게 됩니다",
        },
        help: Said {
            en: "set the status to `held`, or use `planned` for the date if the meeting is still ahead",
            zh: "请将状态改为 `held`；如会议尚未召开，请将日期改填在 `planned`",
            ko: "상태를 `held`로 고치고, 아직 열리지 않은 회의이면 날짜를 `planned`에 적으십시오",
        },
        checks: "Each meeting that is planned, postponed or cancelled: `held` has a date.",
        silent: "When `held` is `null` or has no date.",
        examples: &[
            Example {
                title: "planned, with a date in the past",
                change: r#"{"meetings": {"1": {"held": {"from": "2018-11-01"}}}}"#,
                found: &["/meetings/1/held"],
            },
            Example {
                title: "cancelled, with a date",
                change: r#"{"meetings": {"1": {"status": "cancelled", "held": {"from": "2018-11"}}}}"#,
                found: &["/meetings/1/held"],
            },
            Example {
                title: "held",
                change: r#"{"meetings": {"1": {"status": "held", "held": {"from": "2018-11-01"}}}}"#,
                found: &[],
            },
            Example {
                title: "planned",
                change: r#"{"meetings": {"1": {"planned": {"from": "2018-12"}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Meeting(check),
};

fn check(meeting: &Meeting, cx: &Context, out: &mut Sink) {
    let Some(status) = meeting.status.get().filter(|s| *s != MeetingStatus::Held) else { return };
    let Period { from, to } = days(&meeting.held);
    let Some(held) = from.get().or(to.get()) else { return };
    let place = out.pointer(at!["status"]);
    let status = Arg::Code(&MeetingStatus::LIST, status.code());
    let finding = out.find(at!["held"], args! { status: status, held: held });
    finding.related(place.clone());
    if cx.told_until().is_some_and(|until| until.is_before(held).is_false()) {
        finding.fix(Fix::replace(place, MeetingStatus::Held.code()));
    }
}
