//! A decision that asks for action has no date by which it is to be done.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::Meeting;
use crate::rules::decisions::each_pending_without;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "decision-without-due",
        since: "0.1.0",
        severity: Severity::Note,
        group: Group::Meetings,
        summary: Said {
            en: "a decision that asks for action has no date by which it is to be done",
            zh: "需要落实的决定未填写完成期限",
            ko: "이행이 필요한 결정사항에 이행 기한이 없습니다",
        },
        message: Said {
            en: "decision `{decision}` ({kind}) states no date by which it is to be done",
            zh: "决定 `{decision}`（{kind}）未填写完成期限",
            ko: "결정사항 `{decision}`({kind})에 이행 기한이 기재되지 않았습니다",
        },
        why: Said {
            en: "without a date nobody can say that it is late, and the next session cannot hold anyone to it",
            zh: "没有期限，就无法判断是否逾期，下次会议也难以督促落实",
            ko: "기한이 없으면 지연 여부를 판단할 수 없고 다음 회의에서 이행을 점검하기 어렵습니다",
        },
        help: Said {
            en: "state `due`; state `null` if the minutes give no date",
            zh: "请填写 `due`；会议纪要未载明期限的，请填写 `null`",
            ko: "`due`를 적고, 회의록에 기한이 없으면 `null`로 적으십시오",
        },
        checks: "Each decision of a held meeting that asks for action (new, continued, modified, resumed, request) and whose follow-up is open or not stated: `due` is not stated.",
        silent: "When `due` is `null` or listed in the meeting's `not_applicable`; when the follow-up says done, dropped or unknown; for decisions that complete, drop, suspend, defer or note.",
        examples: &[
            Example {
                title: "no date is stated",
                change: r#"{"meetings": {"0": {"decisions": {"0": {"due": null}}}}}"#,
                found: &["/meetings/0/decisions/0"],
            },
            Example {
                title: "a year is enough",
                change: r#"{"meetings": {"0": {"decisions": {"0": {"due": "2018"}}}}}"#,
                found: &[],
            },
            Example {
                title: "the minutes give no date",
                change: r#"{"meetings": {"0": {"decisions": [{"id": "22-1", "kind": "continued", "project": "air", "responsible": ["cn-institute"], "due": null}]}}}"#,
                found: &[],
            },
            Example {
                title: "taken note of",
                change: r#"{"meetings": {"0": {"decisions": [{"id": "22-1", "kind": "noted", "project": "air"}]}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Meeting(check),
};

fn check(meeting: &Meeting, _: &Context, out: &mut Sink) {
    each_pending_without("due", meeting, |decision| decision.due.is_not_stated(), out);
}
