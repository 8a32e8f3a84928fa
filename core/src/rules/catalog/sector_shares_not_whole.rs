//! The sector shares of a project do not add up to 100.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Decimal, Project, Sector};
use crate::rules::{Check, Context, Rule, Sink};
use std::collections::BTreeMap;

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "sector-shares-not-whole",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Classification,
        summary: Said {
            en: "the sector shares of a project do not add up to 100",
            zh: "项目的行业占比合计不等于 100%",
            ko: "사업의 분야별 비율 합계가 100%가 아닙니다",
        },
        message: Said {
            en: "the shares in `{vocabulary}` add up to {sum} % instead of 100 %",
            zh: "`{vocabulary}` 的占比合计为 {sum}%，应为 100%",
            ko: "`{vocabulary}`의 비율 합계가 100%가 아니라 {sum}%입니다",
        },
        why: Said {
            en: "money is divided among sectors by these shares, so totals by sector come out wrong",
            zh: "经费按占比分摊到各行业，合计不符会导致分行业总额出错",
            ko: "재원을 이 비율로 나누므로 분야별 총액이 부정확해집니다",
        },
        help: Said {
            en: "correct the shares, or add the sector that is missing",
            zh: "请更正占比，或补充缺少的行业",
            ko: "비율을 바로잡거나 빠진 분야를 추가하십시오",
        },
        checks: "For each vocabulary, the sum of the shares of all sectors of the project. A difference of up to 0.1 is taken for rounding.",
        silent: "When the share of any sector of the vocabulary is not stated or unknown.",
        examples: &[
            Example {
                title: "shares that add up to 90",
                change: r#"{"projects": {"0": {"sectors": [{"vocabulary": "OECD-DAC-5", "code": "41020", "percentage": "50"}, {"vocabulary": "OECD-DAC-5", "code": "41010", "percentage": "40"}]}}}"#,
                found: &["/projects/0/sectors"],
            },
            Example {
                title: "one vocabulary of two",
                change: r#"{"projects": {"0": {"sectors": [{"vocabulary": "OECD-DAC-5", "code": "41020", "percentage": "100"}, {"vocabulary": "OECD-DAC-3", "code": "410", "percentage": "60"}]}}}"#,
                found: &["/projects/0/sectors"],
            },
            Example {
                title: "thirds",
                change: r#"{"projects": {"0": {"sectors": [{"vocabulary": "OECD-DAC-5", "code": "41020", "percentage": "33.3"}, {"vocabulary": "OECD-DAC-5", "code": "41010", "percentage": "33.3"}, {"vocabulary": "OECD-DAC-5", "code": "41030", "percentage": "33.3"}]}}}"#,
                found: &[],
            },
            Example {
                title: "a share that is not stated",
                change: r#"{"projects": {"0": {"sectors": [{"vocabulary": "OECD-DAC-5", "code": "41020", "percentage": "50"}, {"vocabulary": "OECD-DAC-5", "code": "41010"}]}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    let sectors = project.sectors.items();
    let Some((first, rest)) = sectors.split_first() else { return };
    if rest.iter().all(|sector| sector.vocabulary == first.vocabulary) {
        judge(first, sum(sectors.iter()), out);
        return;
    }
    let mut vocabularies: BTreeMap<Option<&str>, Vec<&Sector>> = BTreeMap::new();
    for sector in sectors {
        let vocabulary = sector.vocabulary.known().map(|v| v.as_str());
        vocabularies.entry(vocabulary).or_default().push(sector);
    }
    for sectors in vocabularies.into_values() {
        if let Some(first) = sectors.first() {
            judge(first, sum(sectors.iter().copied()), out);
        }
    }
}

/// The sum of all shares, if all are stated.
fn sum<'s>(mut sectors: impl Iterator<Item = &'s Sector<'s>>) -> Option<Decimal> {
    let sum = sectors.try_fold(Decimal::default().number(), |sum, sector| {
        sum.checked_add(sector.percentage.get()?.number())
    });
    sum.map(Decimal::from)
}

fn judge(sector: &Sector, sum: Option<Decimal>, out: &mut Sink) {
    let (Some(vocabulary), Some(sum)) = (sector.vocabulary.known(), sum) else { return };
    let difference = (sum.number() - rust_decimal::Decimal::ONE_HUNDRED).abs();
    if difference > rust_decimal::Decimal::new(1, 1) {
        out.find(at!["sectors"], args! { vocabulary: vocabulary.as_str(), sum: sum });
    }
}
