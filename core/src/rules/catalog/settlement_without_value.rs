//! A disagreement is settled, and on which value is not said.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{SettlementState, Str};
use crate::rules::absence::applies;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "settlement-without-value",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Evidence,
        summary: Said {
            en: "a disagreement is settled, and on which value is not said",
            zh: "分歧已商定，但未填写商定结果",
            ko: "이견이 합의되었으나 합의한 값이 없습니다",
        },
        message: Said {
            en: "the disagreement on `{member}` of `{subject}` is settled, but the settlement names no value",
            zh: "关于 `{subject}` 中 `{member}` 的分歧已商定，但未填写商定结果",
            ko: "`{subject}`의 `{member}`에 대한 이견이 합의되었으나 합의한 값이 기재되지 않았습니다",
        },
        why: Said {
            en: "nobody can see which value holds from now on",
            zh: "无法得知今后以何为准",
            ko: "앞으로 어느 값을 따라야 하는지 알 수 없습니다",
        },
        help: Said {
            en: "state the value that was agreed; if both values stay, use the state `left_open`",
            zh: "请填写商定结果；如双方说法均予保留，请将状态改为 `left_open`",
            ko: "합의한 값을 적고, 양측의 값을 병기하기로 하였으면 상태를 `left_open`으로 바꾸십시오",
        },
        checks: "The settlement of each disagreement: its state is `settled` and its `value` is not stated.",
        silent: "When the value is `null`, which says that it is unknown, or does not apply.",
        examples: &[
            Example {
                title: "settled without a value",
                change: r#"{"disagreements": [{"subject": "project:air", "member": "/summary", "values": [{"value": "4", "side": "CN"}, {"value": "5", "side": "KR"}], "settlement": {"state": "settled", "date": "2018-09"}}]}"#,
                found: &["/disagreements/0/settlement"],
            },
            Example {
                title: "settled on a value",
                change: r#"{"disagreements": [{"subject": "project:air", "member": "/summary", "values": [{"value": "4", "side": "CN"}, {"value": "5", "side": "KR"}], "settlement": {"state": "settled", "value": "5"}}]}"#,
                found: &[],
            },
            Example {
                title: "left open",
                change: r#"{"disagreements": [{"subject": "project:air", "member": "/summary", "values": [{"value": "4", "side": "CN"}, {"value": "5", "side": "KR"}], "settlement": {"state": "left_open"}}]}"#,
                found: &[],
            },
        ],
    },
    check: Check::Register(check),
};

fn check(cx: &Context, out: &mut Sink) {
    for (i, disagreement) in cx.register.disagreements.each() {
        if let Some(settlement) = disagreement.settlement.known()
            && settlement.state.is(SettlementState::Settled)
            && settlement.value.is_not_stated()
            && applies(&cx.register.not_applicable, at!["disagreements", i, "settlement", "value"])
        {
            let subject = disagreement.subject.known().map_or("", Str::as_str);
            let member = disagreement.member.known().map_or("", Str::as_str);
            let args = args! { subject: subject, member: member };
            out.find(at!["disagreements", i, "settlement"], args);
        }
    }
}
