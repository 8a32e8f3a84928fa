//! Money has no date.

use crate::finding::{About, Arg, Example, Group, Said, Severity};
use crate::model::{ContributionKind, Project};
use crate::rules::absence::applies;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "contribution-without-date",
        since: "0.1.0",
        severity: Severity::Note,
        group: Group::Money,
        summary: Said {
            en: "money has no date",
            zh: "资金投入未填写日期",
            ko: "재정 기여의 날짜가 없습니다",
        },
        message: Said {
            en: "contribution `{contribution}` ({kind}) has no date",
            zh: "投入 `{contribution}`（{kind}）未填写日期",
            ko: "기여 `{contribution}`({kind})에 날짜가 기재되지 않았습니다",
        },
        why: Said {
            en: "money without a date cannot be counted to any year",
            zh: "未填写日期的资金无法计入任何年度",
            ko: "날짜가 없으면 어느 연도의 집계에도 넣을 수 없습니다",
        },
        help: Said {
            en: "state `date`, be it only the year, or `null` if it is not known",
            zh: "请填写 `date`，可只填年份；日期不明的，请填写 `null`",
            ko: "`date`를 적으십시오. 연도까지만 적어도 되며, 알 수 없으면 `null`로 적으십시오",
        },
        checks: "Each commitment and disbursement: whether `date` is stated.",
        silent: "Contributions in kind, which have no day on which they are given; when `date` is `null` or does not apply.",
        examples: &[
            Example {
                title: "a disbursement without a date",
                change: r#"{"projects": {"0": {"contributions": {"1": {"date": null}}}}}"#,
                found: &["/projects/0/contributions/1"],
            },
            Example {
                title: "a year is enough",
                change: r#"{"projects": {"0": {"contributions": {"1": {"date": "2018"}}}}}"#,
                found: &[],
            },
            Example {
                title: "in kind",
                change: r#"{"projects": {"0": {"contributions": {"2": {"id": "c3", "from": "kr-institute", "kind": "in_kind", "description": {"en": "Two laboratories", "zh": "两个实验室", "ko": "실험실 2곳"}}}}}}"#,
                found: &[],
            },
            Example {
                title: "the day is unknown",
                change: r#"{"projects": {"0": {"contributions": {"2": {"id": "c3", "from": "kr-ministry", "kind": "commitment", "amount": "100", "currency": "USD", "date": null}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    use ContributionKind::{Commitment, Disbursement};
    for (i, contribution) in project.contributions.each().filter(|(_, c)| c.date.is_not_stated()) {
        if let Some(kind @ (Commitment | Disbursement)) = contribution.kind.get()
            && applies(&project.not_applicable, at!["contributions", i, "date"])
        {
            let kind = Arg::Code(&ContributionKind::LIST, kind.code());
            let args = args! { contribution: &*contribution.id, kind: kind };
            out.find(at!["contributions", i], args);
        }
    }
}
