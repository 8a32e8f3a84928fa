//! A decision is due before the meeting that took it.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::Meeting;
use crate::rules::sessions::days;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "due-before-meeting",
        since: "0.1.0",
        severity: Severity::Error,
        group: Group::Meetings,
        summary: Said {
            en: "a decision is due before the meeting that took it",
            zh: "决定的完成期限早于作出该决定的会议",
            ko: "결정사항의 이행 기한이 이를 결정한 회의보다 앞섭니다",
        },
        message: Said {
            en: "decision `{decision}` is due by `{due}`, before the meeting was held (`{held}`)",
            zh: "决定 `{decision}` 的完成期限 `{due}` 早于会议召开日期 `{held}`",
            ko: "결정사항 `{decision}`의 이행 기한 `{due}`{due:이|가} 회의 개최일 `{held}`보다 앞섭니다",
        },
        why: Said {
            en: "nobody can carry out what was not yet decided, and lateness is judged by this date",
            zh: "尚未作出的决定无从落实，是否逾期又以该期限判断",
            ko: "결정되기 전의 사항은 이행할 수 없고, 지연 여부는 이 기한으로 판단합니다",
        },
        help: Said {
            en: "compare both dates with the minutes; often it is the year that is wrong",
            zh: "请与会议纪要核对两个日期，常见原因是年份有误",
            ko: "두 날짜를 회의록과 대조하십시오. 연도를 잘못 적은 경우가 많습니다",
        },
        checks: "Each decision's `due` against the first day on which its meeting was held.",
        silent: "When the dates are so partial that they may touch; when the meeting's date is not stated or unknown; for meetings that have not been held.",
        examples: &[
            Example {
                title: "due in the year before",
                change: r#"{"meetings": {"0": {"decisions": {"0": {"due": "2017-12"}}}}}"#,
                found: &["/meetings/0/decisions/0/due"],
            },
            Example {
                title: "due in the month of the meeting",
                change: r#"{"meetings": {"0": {"decisions": {"0": {"due": "2018-01", "follow_up": {"status": "done"}}}}}}"#,
                found: &[],
            },
            Example {
                title: "the date of the meeting is not known",
                change: r#"{"meetings": [{"id": "session-22", "mechanism": "committee", "number": 22, "kind": "session", "status": "held", "held": null, "decisions": [{"id": "22-1", "kind": "continued", "project": "air", "due": "1990"}]}]}"#,
                found: &[],
            },
        ],
    },
    check: Check::Meeting(check),
};

fn check(meeting: &Meeting, _: &Context, out: &mut Sink) {
    let Some(held) = days(&meeting.held).from.get() else { return };
    for (i, decision) in meeting.decisions.each() {
        if let Some(due) = decision.due.get()
            && due.is_before(held).is_true()
        {
            let args = args! { decision: decision.id.to_string(), due: due, held: held };
            let held = out.pointer(at!["held"]);
            out.find(at!["decisions", i, "due"], args).related(held);
        }
    }
}
