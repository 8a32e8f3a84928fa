//! A currency stands without an amount.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::Project;
use crate::rules::absence::applies;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "currency-without-amount",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Money,
        summary: Said {
            en: "a currency stands without an amount",
            zh: "已填写币种，但未填写金额",
            ko: "통화만 있고 금액이 없습니다",
        },
        message: Said {
            en: "the currency `{currency}` stands without an amount",
            zh: "已填写币种 `{currency}`，但未填写金额",
            ko: "통화 `{currency}`만 있고 금액이 기재되지 않았습니다",
        },
        why: Said {
            en: "the contribution looks as if it were counted in sums, and is not",
            zh: "该项投入看似已计入合计，实际并未计入",
            ko: "합계에 포함된 것처럼 보이나 실제로는 포함되지 않습니다",
        },
        help: Said {
            en: "state `amount`, or `null` if it is not known",
            zh: "请填写 `amount`；金额不明的，请填写 `null`",
            ko: "`amount`를 적고, 금액을 알 수 없으면 `null`로 적으십시오",
        },
        checks: "Each contribution with a `currency`: whether `amount` is stated.",
        silent: "When `amount` is `null` or does not apply.",
        examples: &[
            Example {
                title: "no amount",
                change: r#"{"projects": {"0": {"contributions": {"0": {"amount": null}}}}}"#,
                found: &["/projects/0/contributions/0/currency"],
            },
            Example {
                title: "both are stated",
                change: r#"{"projects": {"0": {"contributions": {"0": {"amount": "400000"}}}}}"#,
                found: &[],
            },
            Example {
                title: "the amount is unknown",
                change: r#"{"projects": {"0": {"contributions": {"2": {"id": "c3", "from": "kr-ministry", "kind": "commitment", "amount": null, "currency": "USD", "date": "2018-02"}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    for (i, contribution) in project.contributions.each() {
        if contribution.amount.is_not_stated()
            && let Some(currency) = contribution.currency.known()
            && applies(&project.not_applicable, at!["contributions", i, "amount"])
        {
            out.find(at!["contributions", i, "currency"], args! { currency: &**currency });
        }
    }
}
