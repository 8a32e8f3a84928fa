//! A decision that asks for action names nobody responsible.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::Meeting;
use crate::rules::absence::is_empty;
use crate::rules::decisions::each_pending_without;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "decision-without-responsible",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Meetings,
        summary: Said {
            en: "a decision that asks for action names nobody responsible",
            zh: "需要落实的决定未填写责任单位",
            ko: "이행이 필요한 결정사항에 담당기관이 없습니다",
        },
        message: Said {
            en: "decision `{decision}` ({kind}) names no responsible organization",
            zh: "决定 `{decision}`（{kind}）未填写责任单位",
            ko: "결정사항 `{decision}`({kind})에 담당기관이 기재되지 않았습니다",
        },
        why: Said {
            en: "what is nobody's task is not done, and nobody can answer for it at the next session",
            zh: "责任不明的事项难以落实，下次会议上也无人能够说明情况",
            ko: "담당기관이 정해지지 않은 사항은 이행되기 어렵고 다음 회의에서 답변할 기관도 없습니다",
        },
        help: Said {
            en: "name the organizations in `responsible`; state `null` if the minutes name none",
            zh: "请在 `responsible` 中填写责任单位；会议纪要未载明的，请填写 `null`",
            ko: "`responsible`에 담당기관을 적고, 회의록에 지정되어 있지 않으면 `null`로 적으십시오",
        },
        checks: "Each decision of a held meeting that asks for action (new, continued, modified, resumed, request) and whose follow-up is open or not stated: `responsible` is not stated, or is an empty list.",
        silent: "When `responsible` is `null` or listed in the meeting's `not_applicable`; when the follow-up says done, dropped or unknown; for decisions that complete, drop, suspend, defer or note.",
        examples: &[
            Example {
                title: "nobody is named",
                change: r#"{"meetings": {"0": {"decisions": {"0": {"responsible": null}}}}}"#,
                found: &["/meetings/0/decisions/0"],
            },
            Example {
                title: "the list is empty",
                change: r#"{"meetings": {"0": {"decisions": {"0": {"responsible": []}}}}}"#,
                found: &["/meetings/0/decisions/0"],
            },
            Example {
                title: "the minutes name nobody",
                change: r#"{"meetings": {"0": {"decisions": [{"id": "22-1", "kind": "continued", "project": "air", "responsible": null}]}}}"#,
                found: &[],
            },
            Example {
                title: "carried out already",
                change: r#"{"meetings": {"0": {"decisions": [{"id": "22-1", "kind": "continued", "project": "air", "follow_up": {"status": "done"}}]}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Meeting(check),
};

fn check(meeting: &Meeting, _: &Context, out: &mut Sink) {
    each_pending_without("responsible", meeting, |decision| is_empty(&decision.responsible), out);
}
