//! The amount of a contribution is not positive.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::Project;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "amount-not-positive",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Money,
        summary: Said {
            en: "the amount of a contribution is not positive",
            zh: "投入金额不是正数",
            ko: "기여 금액이 양수가 아닙니다",
        },
        message: Said {
            en: "the amount `{amount}` is not more than zero",
            zh: "金额 `{amount}` 不大于零",
            ko: "금액 `{amount}`{amount:이|가} 0보다 크지 않습니다",
        },
        why: Said {
            en: "it makes the sums of what each side gives wrong",
            zh: "各方投入合计将出现错误",
            ko: "양측의 기여 합계가 실제와 달라집니다",
        },
        help: Said {
            en: "state the amount without a sign, or remove the contribution; money that is paid back is a contribution of the one who pays it back",
            zh: "请填写正数，或删除该项投入；退回的款项应作为退款方的投入登记",
            ko: "금액을 양수로 적거나 이 기여를 삭제하십시오. 반환된 금액은 반환한 쪽의 기여로 적으십시오",
        },
        checks: "The `amount` of each contribution: whether it is more than zero.",
        silent: "When the amount is not stated or unknown.",
        examples: &[
            Example {
                title: "a negative amount",
                change: r#"{"projects": {"0": {"contributions": {"1": {"amount": "-120000.00"}}}}}"#,
                found: &["/projects/0/contributions/1/amount"],
            },
            Example {
                title: "zero",
                change: r#"{"projects": {"0": {"contributions": {"1": {"amount": "0"}}}}}"#,
                found: &["/projects/0/contributions/1/amount"],
            },
            Example {
                title: "the smallest amount",
                change: r#"{"projects": {"0": {"contributions": {"1": {"amount": "0.01"}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    for (i, contribution) in project.contributions.each() {
        if let Some(amount) = contribution.amount.get().filter(|amount| !amount.is_positive()) {
            out.find(at!["contributions", i, "amount"], args! { amount: amount });
        }
    }
}
