//! A currency had been withdrawn before the contribution was made.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::codes::currency;
use crate::model::{Date, Project};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "currency-withdrawn",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Money,
        summary: Said {
            en: "a currency had been withdrawn before the contribution was made",
            zh: "所用币种在投入日期之前已停用",
            ko: "기여 시점 이전에 폐지된 통화입니다",
        },
        message: Said {
            en: "`{currency}` was withdrawn in `{withdrawn}`, before `{date}`",
            zh: "`{currency}` 已于 `{withdrawn}` 停用，早于投入日期 `{date}`",
            ko: "`{currency}`{currency:은|는} 기여일 `{date}`보다 앞선 `{withdrawn}`에 폐지된 통화입니다",
        },
        why: Said {
            en: "nothing can have been promised or paid in it on that day",
            zh: "投入当日已不可能以该币种承诺或拨付",
            ko: "그 날짜에는 이 통화로 약정하거나 집행할 수 없었습니다",
        },
        help: Said {
            en: "correct the currency or the date; an amount in an old currency keeps the day on which it was agreed",
            zh: "请更正币种或日期；以旧币种商定的金额应保留商定当日的日期",
            ko: "통화나 날짜를 바로잡으십시오. 옛 통화로 합의한 금액에는 합의한 날짜를 적으십시오",
        },
        checks: "The `currency` of each contribution with a `date`: whether ISO 4217 had withdrawn the code before the first possible day of that date. Where the standard gives a range of dates for the withdrawal, its end counts.",
        silent: "When the contribution has no date; when the code is still used in some country.",
        examples: &[
            Example {
                title: "marks after the euro came",
                change: r#"{"projects": {"0": {"contributions": {"0": {"currency": "DEM"}}}}}"#,
                found: &["/projects/0/contributions/0/currency"],
            },
            Example {
                title: "marks in their time",
                change: r#"{"projects": {"0": {"contributions": {"0": {"currency": "DEM", "date": "1998-05"}}}}}"#,
                found: &[],
            },
            Example {
                title: "in the year of the withdrawal",
                change: r#"{"projects": {"0": {"contributions": {"0": {"currency": "DEM", "date": "2002"}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    for (i, contribution) in project.contributions.each() {
        let Some(code) = contribution.currency.known() else { continue };
        if matches!(&**code, "CNY" | "KRW" | "USD") {
            continue;
        }
        let withdrawn = currency(code).and_then(|known| Date::new(known.withdrawn?));
        if let (Some(withdrawn), Some(date)) = (withdrawn, contribution.date.get())
            && withdrawn.is_before(date).is_true()
        {
            let related = out.pointer(at!["contributions", i, "date"]);
            let args = args! { currency: &**code, withdrawn: withdrawn, date: date };
            out.find(at!["contributions", i, "currency"], args).related(related);
        }
    }
}
