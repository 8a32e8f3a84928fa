//! More was paid than promised.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Contribution, ContributionKind, Decimal, Project};
use crate::rules::accounts::{Account, Promises, total};
use crate::rules::lookup::FEW;
use crate::rules::{Check, Context, Rule, Sink};
use rust_decimal::Decimal as Sum;

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "disbursed-over-committed",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Money,
        summary: Said {
            en: "more was paid than promised",
            zh: "拨付金额超过承诺金额",
            ko: "집행액이 약정액을 초과합니다",
        },
        message: Said {
            en: "`{giver}` has paid `{paid} {currency}`, more than the `{committed} {currency}` that it promised",
            zh: "`{giver}` 累计拨付 `{paid} {currency}`，超过其承诺的 `{committed} {currency}`",
            ko: "`{giver}`의 집행액 합계 `{paid} {currency}`{currency:이|가} 약정액 `{committed} {currency}`{currency:을|를} 초과합니다",
        },
        why: Said {
            en: "either a promise is missing, or more was paid than agreed",
            zh: "可能漏登承诺，也可能拨付超出约定",
            ko: "약정이 누락되었거나 합의한 금액보다 많이 집행된 것입니다",
        },
        help: Said {
            en: "add the commitment that is missing, or correct the amounts",
            zh: "请补充漏登的承诺，或更正金额",
            ko: "누락된 약정을 추가하거나 금액을 바로잡으십시오",
        },
        checks: "For each giver (`from` or, where that is not stated, `side`) and currency: the disbursements added up in the order of the list, against the sum of the commitments, exactly. The finding stands at the disbursement with which the sum passes what was promised.",
        silent: "When the giver has stated no commitment in that currency; when a commitment may be missing from the sum, because its amount, currency, kind or giver is not known, or because it is that of a side where the payments are those of an organization, or the reverse.",
        examples: &[
            Example {
                title: "paid twice",
                change: r#"{"projects": {"0": {"contributions": {"2": {"id": "c3", "from": "kr-ministry", "to": "kr-institute", "kind": "disbursement", "amount": "180000.01", "currency": "USD", "date": "2018-09-03"}}}}}"#,
                found: &["/projects/0/contributions/2"],
            },
            Example {
                title: "paid in full",
                change: r#"{"projects": {"0": {"contributions": {"2": {"id": "c3", "from": "kr-ministry", "to": "kr-institute", "kind": "disbursement", "amount": "180000.00", "currency": "USD", "date": "2018-09-03"}}}}}"#,
                found: &[],
            },
            Example {
                title: "nothing is promised in that currency",
                change: r#"{"projects": {"0": {"contributions": {"2": {"id": "c3", "from": "kr-ministry", "to": "kr-institute", "kind": "disbursement", "amount": "900000000", "currency": "KRW", "date": "2018-09-03"}}}}}"#,
                found: &[],
            },
            Example {
                title: "the amount of a second commitment is unknown",
                change: r#"{"projects": {"0": {"contributions": {"2": {"id": "c3", "from": "kr-ministry", "to": "kr-institute", "kind": "disbursement", "amount": "500000", "currency": "USD", "date": "2018-09-03"}, "3": {"id": "c4", "from": "kr-ministry", "kind": "commitment", "amount": null, "currency": "USD", "date": "2018-08"}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    let contributions = project.contributions.items();
    if !may_exceed(contributions) {
        return;
    }
    let Some(mut promised) = Promises::of(contributions) else { return };
    for (i, contribution) in project.contributions.each() {
        if let Some(excess) = promised.pay(contribution) {
            let args = args! {
                giver: excess.account.giver.to_string(),
                paid: Decimal::from(excess.paid),
                currency: excess.account.currency,
                committed: Decimal::from(excess.promised),
            };
            out.find(at!["contributions", i], args);
        }
    }
}

/// Whether it is worth while to keep accounts.
fn may_exceed(contributions: &[Contribution]) -> bool {
    use ContributionKind::{Commitment, Disbursement};
    let exceeds = |account: Account| {
        let promised = total(contributions, Commitment, account);
        promised > Some(Sum::ZERO) && total(contributions, Disbursement, account) > promised
    };
    let paid = || contributions.iter().filter(|c| c.kind.is(Disbursement));
    let exceeding = || paid().filter_map(Account::of).any(exceeds);
    contributions.len() > FEW || exceeding()
}
