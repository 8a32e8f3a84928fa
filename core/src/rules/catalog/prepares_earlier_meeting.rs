//! A meeting prepares one that was over before it began.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Meeting, MeetingStatus};
use crate::place::Pointer;
use crate::rules::sessions::{begins, days};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "prepares-earlier-meeting",
        since: "0.1.0",
        severity: Severity::Error,
        group: Group::Meetings,
        summary: Said {
            en: "a meeting prepares one that was over before it began",
            zh: "筹备会议召开时，其所筹备的会议已经结束",
            ko: "준비회의가 준비 대상 회의가 끝난 뒤에 열렸습니다",
        },
        message: Said {
            en: "`{meeting}` begins on `{date}`, but `{prepared}`, which it prepares, was over by `{held}`",
            zh: "会议 `{meeting}` 于 `{date}` 召开，而其所筹备的会议 `{prepared}` 已于 `{held}` 结束",
            ko: "회의 `{meeting}`{meeting:은|는} `{date}`에 시작하는데, 준비 대상인 `{prepared}`{prepared:은|는} `{held}`에 이미 끝났습니다",
        },
        why: Said {
            en: "what it prepared would be looked for in the wrong session",
            zh: "其筹备成果会被归到错误的会议",
            ko: "준비한 내용을 다른 회의에서 찾게 됩니다",
        },
        help: Said {
            en: "name the session that followed in `prepares`, or correct the dates",
            zh: "请在 `prepares` 中改填其后召开的会议，或更正日期",
            ko: "`prepares`에 이후에 열린 회의를 적거나 날짜를 고치십시오",
        },
        checks: "Each meeting in `prepares` that has been held: its last day is certainly before the first day of this meeting, held or planned.",
        silent: "When the dates are so partial that the two may touch; when one of them is not stated or unknown.",
        examples: &[
            Example {
                title: "a seminar after the session",
                change: r#"{"meetings": {"2": {"id": "seminar", "kind": "seminar", "status": "held", "held": {"from": "2018-02"}, "prepares": ["session-22", "session-23"]}}}"#,
                found: &["/meetings/2/prepares/0"],
            },
            Example {
                title: "the day before",
                change: r#"{"meetings": {"2": {"id": "seminar", "kind": "seminar", "status": "held", "held": {"from": "2018-01-17"}, "prepares": ["session-22"]}}}"#,
                found: &[],
            },
            Example {
                title: "some time in the month",
                change: r#"{"meetings": {"2": {"id": "seminar", "kind": "seminar", "status": "held", "held": {"from": "2018-01"}, "prepares": ["session-22"]}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Meeting(check),
};

fn check(meeting: &Meeting, cx: &Context, out: &mut Sink) {
    let Some(date) = begins(meeting) else { return };
    for (i, id) in meeting.prepares.each() {
        if let Some(prepared) = cx.index.meeting(id)
            && prepared.status.is(MeetingStatus::Held)
            && let Some(held) = days(&prepared.held).to.get()
            && held.is_before(date).is_true()
        {
            let (own, other) = (meeting.id.to_string(), id.to_string());
            let args = args! { meeting: own, date: date, prepared: other, held: held };
            let finding = out.find(at!["prepares", i], args);
            if let Some(at) = cx.index.meeting_position(id) {
                finding.related(Pointer::root().child("meetings").child(at).child("held"));
            }
        }
    }
}
