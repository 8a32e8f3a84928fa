//! An amount has no currency.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::Project;
use crate::rules::absence::applies;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "amount-without-currency",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Money,
        summary: Said {
            en: "an amount has no currency",
            zh: "金额未填写币种",
            ko: "금액의 통화가 기재되지 않았습니다",
        },
        message: Said {
            en: "the amount `{amount}` has no currency",
            zh: "金额 `{amount}` 未填写币种",
            ko: "금액 `{amount}`의 통화가 기재되지 않았습니다",
        },
        why: Said {
            en: "an amount without a currency counts in no sum",
            zh: "未填写币种的金额无法计入任何合计",
            ko: "통화가 없으면 어느 합계에도 포함되지 않습니다",
        },
        help: Said {
            en: "state `currency`, such as `CNY`, `KRW` or `USD`",
            zh: "请填写 `currency`，如 `CNY`、`KRW`、`USD`",
            ko: "`currency`에 `CNY`, `KRW`, `USD` 등의 통화 코드를 적으십시오",
        },
        checks: "Each contribution with an `amount`: whether `currency` is stated.",
        silent: "When `currency` is `null` or does not apply.",
        examples: &[
            Example {
                title: "no currency",
                change: r#"{"projects": {"0": {"contributions": {"0": {"currency": null}}}}}"#,
                found: &["/projects/0/contributions/0/amount"],
            },
            Example {
                title: "both are stated",
                change: r#"{"projects": {"0": {"contributions": {"0": {"currency": "KRW"}}}}}"#,
                found: &[],
            },
            Example {
                title: "the currency is unknown",
                change: r#"{"projects": {"0": {"contributions": {"2": {"id": "c3", "from": "kr-ministry", "kind": "commitment", "amount": "5000", "currency": null, "date": "2018-02"}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    for (i, contribution) in project.contributions.each() {
        if contribution.currency.is_not_stated()
            && let Some(amount) = contribution.amount.get()
            && applies(&project.not_applicable, at!["contributions", i, "currency"])
        {
            out.find(at!["contributions", i, "amount"], args! { amount: amount });
        }
    }
}
