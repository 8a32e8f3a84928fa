//! A disagreement names fewer than two different values.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Claim, Str};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "disagreement-with-one-value",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Evidence,
        summary: Said {
            en: "a disagreement names fewer than two different values",
            zh: "分歧未列出两种不同的说法",
            ko: "이견에 서로 다른 값이 두 개 이상 기재되지 않았습니다",
        },
        message: Said {
            en: "the disagreement on `{member}` of `{subject}` names fewer than two different values",
            zh: "关于 `{subject}` 中 `{member}` 的分歧，未列出两种不同的说法",
            ko: "`{subject}`의 `{member}`에 대한 이견에 서로 다른 값이 두 개 이상 기재되지 않았습니다",
        },
        why: Said {
            en: "there is nothing to settle, or what the other side says is missing",
            zh: "可能并无需要协商的内容，也可能缺少另一方的说法",
            ko: "협의할 내용이 없거나 상대측의 값이 빠져 있습니다",
        },
        help: Said {
            en: "add the value of the other side, or remove the disagreement if both now say the same",
            zh: "请补充另一方的说法；如双方已一致，请删除该分歧",
            ko: "상대측의 값을 추가하고, 양측의 값이 이제 같으면 이견을 삭제하십시오",
        },
        checks: "The `values` of each disagreement, compared exactly as written.",
        silent: "When `values`, or one of the values, is `null`, which says that it is unknown.",
        examples: &[
            Example {
                title: "the value of one side alone",
                change: r#"{"disagreements": [{"subject": "project:air", "member": "/summary", "values": [{"value": "4", "side": "CN"}]}]}"#,
                found: &["/disagreements/0/values"],
            },
            Example {
                title: "the same value twice",
                change: r#"{"disagreements": [{"subject": "project:air", "member": "/summary", "values": [{"value": "4", "side": "CN"}, {"value": "4", "side": "KR"}]}]}"#,
                found: &["/disagreements/0/values"],
            },
            Example {
                title: "two values",
                change: r#"{"disagreements": [{"subject": "project:air", "member": "/summary", "values": [{"value": "4", "side": "CN"}, {"value": "5", "side": "KR"}]}]}"#,
                found: &[],
            },
            Example {
                title: "a value that is stated to be unknown",
                change: r#"{"disagreements": [{"subject": "project:air", "member": "/summary", "values": [{"value": "4", "side": "CN"}, {"value": null, "side": "KR"}]}]}"#,
                found: &[],
            },
        ],
    },
    check: Check::Register(check),
};

fn check(cx: &Context, out: &mut Sink) {
    for (i, disagreement) in cx.register.disagreements.each() {
        if disagreement.values.known().is_some_and(|values| is_one(values)) {
            let subject = disagreement.subject.known().map_or("", Str::as_str);
            let member = disagreement.member.known().map_or("", Str::as_str);
            let args = args! { subject: subject, member: member };
            out.find(at!["disagreements", i, "values"], args);
        }
    }
}

fn is_one(values: &[Claim]) -> bool {
    let same = |claim: &Claim| values.first().is_some_and(|first| first.value == claim.value);
    values.iter().all(|claim| claim.value.is_known() && same(claim))
}
