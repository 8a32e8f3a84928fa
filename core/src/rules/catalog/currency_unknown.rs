//! A currency is not one of ISO 4217.

use crate::finding::{About, Arg, Example, Fix, Group, Said, Severity};
use crate::codes::currency;
use crate::model::Project;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "currency-unknown",
        since: "0.1.0",
        severity: Severity::Error,
        group: Group::Money,
        summary: Said {
            en: "a currency is not one of ISO 4217",
            zh: "币种代码不在 ISO 4217 之列",
            ko: "통화 코드가 ISO 4217에 없습니다",
        },
        message: Said {
            en: "`{currency}` is no currency code of ISO 4217{suggestion}",
            zh: "`{currency}` 不是 ISO 4217 币种代码{suggestion}",
            ko: "`{currency}`{currency:은|는} ISO 4217 통화 코드가 아닙니다{suggestion}",
        },
        why: Said {
            en: "amounts in an unknown currency can be neither added up nor converted",
            zh: "币种不明的金额无法汇总或折算",
            ko: "통화를 알 수 없는 금액은 합산하거나 환산할 수 없습니다",
        },
        help: Said {
            en: "write the code of three capital letters, such as `CNY`, `KRW` or `USD`",
            zh: "请填写三位大写字母代码，如 `CNY`、`KRW`、`USD`",
            ko: "`CNY`, `KRW`, `USD`처럼 대문자 세 글자로 된 코드를 적으십시오",
        },
        checks: "The `currency` of each contribution, against the current and the withdrawn codes of ISO 4217, in capital letters.",
        silent: "Withdrawn currencies, which are the matter of `currency-withdrawn`.",
        examples: &[
            Example {
                title: "a name in daily use",
                change: r#"{"projects": {"0": {"contributions": {"0": {"currency": "RMB"}}}}}"#,
                found: &["/projects/0/contributions/0/currency"],
            },
            Example {
                title: "small letters",
                change: r#"{"projects": {"0": {"contributions": {"0": {"currency": "usd"}}}}}"#,
                found: &["/projects/0/contributions/0/currency"],
            },
            Example {
                title: "a currency of long ago",
                change: r#"{"projects": {"0": {"contributions": {"0": {"currency": "DEM"}}}}}"#,
                found: &[],
            },
            Example {
                title: "an unknown currency",
                change: r#"{"projects": {"0": {"contributions": {"2": {"id": "c3", "from": "kr-ministry", "kind": "commitment", "amount": null, "currency": null, "date": "2018-02"}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    for (i, contribution) in project.contributions.each() {
        let Some(code) = contribution.currency.known() else { continue };
        if !matches!(&**code, "CNY" | "KRW" | "USD") && currency(code).is_none() {
            let meant = meant(code);
            let at = at!["contributions", i, "currency"];
            let fix = meant.map(|meant| {
                let fix = Fix::replace(out.pointer(at), meant);
                if code.eq_ignore_ascii_case(meant) { fix.safe() } else { fix }
            });
            let suggestion = Arg::Suggestion(meant.map(str::to_owned));
            let found = out.find(at, args! { currency: &**code, suggestion: suggestion });
            found.fix = fix;
        }
    }
}

/// The code that is meant: the same in capital letters, or that of a name in daily use.
fn meant(written: &str) -> Option<&'static str> {
    let capitals = written.trim().to_uppercase();
    match capitals.as_str() {
        "RMB" | "CNH" | "YUAN" | "元" | "人民币" | "위안" => Some("CNY"),
        "WON" | "₩" | "韩元" | "원" => Some("KRW"),
        "US$" | "$" | "DOLLAR" | "美元" | "달러" => Some("USD"),
        _ => currency(&capitals).map(|known| known.code),
    }
}
