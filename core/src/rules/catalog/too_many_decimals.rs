//! An amount has more decimals than its currency.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::codes::currency;
use crate::model::Project;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "too-many-decimals",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Money,
        summary: Said {
            en: "an amount has more decimals than its currency",
            zh: "金额的小数位数超过币种允许的位数",
            ko: "금액의 소수 자릿수가 해당 통화의 자릿수를 넘습니다",
        },
        message: Said {
            en: "`{amount}` has {decimals} {decimals:decimal|decimals}, but `{currency}` allows {allowed}",
            zh: "`{amount}` 有 {decimals} 位小数，而 `{currency}` 只允许 {allowed} 位",
            ko: "`{amount}`의 소수는 {decimals}자리이지만 `{currency}`의 소수는 {allowed}자리까지만 쓸 수 있습니다",
        },
        why: Said {
            en: "the amount was converted, mistyped, or meant in another currency or unit",
            zh: "该金额可能系折算所得或误填，也可能币种、单位有误",
            ko: "환산한 금액이거나 오기이거나, 통화나 단위가 잘못된 것일 수 있습니다",
        },
        help: Said {
            en: "state the amount as it was promised or paid",
            zh: "请按承诺或实际拨付的金额填写",
            ko: "약정하거나 집행한 금액 그대로 적으십시오",
        },
        checks: "The `amount` of each contribution: its decimals, without zeros at the end, against those of the smallest unit of its currency in ISO 4217.",
        silent: "Withdrawn currencies and units of account, for which ISO 4217 gives no smallest unit; unknown currencies.",
        examples: &[
            Example {
                title: "half a won",
                change: r#"{"projects": {"0": {"contributions": {"0": {"amount": "300000.5", "currency": "KRW"}}}}}"#,
                found: &["/projects/0/contributions/0/amount"],
            },
            Example {
                title: "a tenth of a cent",
                change: r#"{"projects": {"0": {"contributions": {"0": {"amount": "300000.125"}}}}}"#,
                found: &["/projects/0/contributions/0/amount"],
            },
            Example {
                title: "zeros at the end",
                change: r#"{"projects": {"0": {"contributions": {"0": {"amount": "300000.00", "currency": "KRW"}}}}}"#,
                found: &[],
            },
            Example {
                title: "a withdrawn currency",
                change: r#"{"projects": {"0": {"contributions": {"0": {"amount": "300000.125", "currency": "DEM", "date": "1998"}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    for (i, contribution) in project.contributions.each() {
        let Some(amount) = contribution.amount.get().filter(|a| a.number().scale() > 0) else { continue };
        let decimals = amount.number().normalize().scale();
        let Some(code) = contribution.currency.known().filter(|_| decimals > 0) else { continue };
        let allowed = currency(code).and_then(|known| known.minor_units).map(u32::from);
        if let Some(allowed) = allowed.filter(|allowed| decimals > *allowed) {
            let args =
                args! { amount: amount, decimals: decimals, currency: &**code, allowed: allowed };
            out.find(at!["contributions", i, "amount"], args);
        }
    }
}
