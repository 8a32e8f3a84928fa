//! A project was approved on another day than its meeting was held.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::Project;
use crate::place::Pointer;
use crate::rules::sessions::days;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "approval-date-differs",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Time,
        summary: Said {
            en: "a project was approved on another day than its meeting was held",
            zh: "项目批准日期与批准会议的召开日期不符",
            ko: "사업 승인일이 해당 회의의 개최일과 다릅니다",
        },
        message: Said {
            en: "approved on `{date}`, but `{meeting}` was held `{held}`",
            zh: "批准日期为 `{date}`，但会议 `{meeting}` 的召开日期为 `{held}`",
            ko: "승인일은 `{date}`이지만 회의 `{meeting}`의 개최일은 `{held}`입니다",
        },
        why: Said {
            en: "one of the two dates, or the meeting, is wrong, and the record of approval cannot be relied on",
            zh: "两个日期或所填会议必有一误，批准记录难以采信",
            ko: "날짜나 회의 가운데 하나가 틀려 승인 기록을 신뢰할 수 없습니다",
        },
        help: Said {
            en: "correct the date or the meeting; if the project was approved outside any meeting, leave `meeting` out and say so in `note`",
            zh: "请更正日期或会议；如非会议批准，请删除 `meeting` 并在 `note` 中说明",
            ko: "날짜나 회의를 바로잡고, 회의를 거치지 않고 승인되었으면 `meeting`을 삭제하고 `note`에 밝히십시오",
        },
        checks: "The date of the approval, against the days on which the meeting that approved it was held; a meeting without a last day counts as one of a single day.",
        silent: "When the meeting was not held or its days are not known; when one of the dates may contain the other, as `2018-01` and `2018-01-18`; when the approval carries a note, which can explain it.",
        examples: &[
            Example {
                title: "a year too early",
                change: r#"{"projects": {"0": {"approved": {"date": "2017-01-18"}}}}"#,
                found: &["/projects/0/approved/date"],
            },
            Example {
                title: "only the month",
                change: r#"{"projects": {"0": {"approved": {"date": "2018-01"}}}}"#,
                found: &[],
            },
            Example {
                title: "the meeting has no known day",
                change: r#"{"meetings": {"0": {"status": "held", "held": null, "planned": null}}, "projects": {"0": {"approved": {"date": "2017-01-18"}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, cx: &Context, out: &mut Sink) {
    let Some(approval) = project.approved.known().filter(|a| a.note.is_not_stated()) else { return };
    let (Some(id), Some(date)) = (approval.meeting.known(), approval.date.get()) else { return };
    let Some(held) = cx.index.meeting(id).map(|meeting| days(&meeting.held)) else { return };
    if !held.contains(date).is_false() {
        return;
    }
    let args = args! { date: date, meeting: &**id, held: &held };
    let finding = out.find(at!["approved", "date"], args);
    if let Some(at) = cx.index.meeting_position(id) {
        finding.related(Pointer::root().child("meetings").child(at).child("held"));
    }
}
