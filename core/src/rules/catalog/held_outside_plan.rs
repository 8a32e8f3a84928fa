//! A meeting was held at another time than planned.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Meeting, MeetingStatus};
use crate::rules::sessions::days;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "held-outside-plan",
        since: "0.1.0",
        severity: Severity::Note,
        group: Group::Meetings,
        summary: Said {
            en: "a meeting was held at another time than planned",
            zh: "会议未按原定时间召开",
            ko: "회의가 예정일과 다른 날에 개최되었습니다",
        },
        message: Said {
            en: "planned for `{planned}`, held on `{held}`",
            zh: "原定于 `{planned}` 召开，实际于 `{held}` 召开",
            ko: "예정일은 `{planned}`, 개최일은 `{held}`입니다",
        },
        why: Said {
            en: "deadlines that were set for the planned date may have to move with it",
            zh: "按原定日期确定的各项期限可能需要相应调整",
            ko: "예정일에 맞춘 기한을 함께 조정해야 할 수 있습니다",
        },
        help: Said {
            en: "correct the date if one is mistyped; otherwise say in `note` why it was moved",
            zh: "如日期有误，请更正；否则请在 `note` 中说明改期原因",
            ko: "날짜가 잘못되었으면 고치고, 아니면 `note`에 변경 사유를 적으십시오",
        },
        checks: "Each held meeting: `held` lies certainly before or certainly after `planned`. A period without an end counts as ending when it begins.",
        silent: "When the two may have a day in common; when the meeting has a `note`, which is taken to explain it; when one of the dates is not stated or unknown.",
        examples: &[
            Example {
                title: "held a month late",
                change: r#"{"meetings": {"0": {"planned": {"from": "2017-12", "to": null}}}}"#,
                found: &["/meetings/0/held"],
            },
            Example {
                title: "held a day early",
                change: r#"{"meetings": {"0": {"planned": {"from": "2018-01-19", "to": "2018-01-20"}}}}"#,
                found: &["/meetings/0/held"],
            },
            Example {
                title: "planned for that month",
                change: r#"{"meetings": {"0": {"planned": {"from": "2018-01", "to": null}}}}"#,
                found: &[],
            },
            Example {
                title: "one day longer than planned",
                change: r#"{"meetings": {"0": {"held": {"to": "2018-01-19"}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Meeting(check),
};

fn check(meeting: &Meeting, _: &Context, out: &mut Sink) {
    if !meeting.status.is(MeetingStatus::Held) || meeting.note.is_known() {
        return;
    }
    let (held, planned) = (days(&meeting.held), days(&meeting.planned));
    if held.overlaps(&planned).is_false() {
        let place = out.pointer(at!["planned"]);
        out.find(at!["held"], args! { planned: &planned, held: &held }).related(place);
    }
}
