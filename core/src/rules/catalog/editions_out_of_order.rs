//! The numbers of a project's editions do not follow their dates.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Date, Edition, Project, Truth};
use std::cmp::Ordering;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "editions-out-of-order",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Time,
        summary: Said {
            en: "the numbers of a project's editions do not follow their dates",
            zh: "项目各届编号与日期先后不一致",
            ko: "회차 번호의 순서가 날짜의 순서와 맞지 않습니다",
        },
        message: Said {
            en: "edition {number} is dated `{date}`, edition {othernumber} `{otherdate}`",
            zh: "第 {number} 届的日期为 `{date}`，第 {othernumber} 届的日期为 `{otherdate}`",
            ko: "{number}회차의 날짜는 `{date}`, {othernumber}회차의 날짜는 `{otherdate}`입니다",
        },
        why: Said {
            en: "the count of editions and the rhythm of the series come out wrong",
            zh: "届数统计和举办周期的计算会出现错误",
            ko: "개최 횟수와 주기가 잘못 계산됩니다",
        },
        help: Said {
            en: "correct the number or the date of one of the two",
            zh: "请更正其中一届的编号或日期",
            ko: "둘 가운데 하나의 번호나 날짜를 바로잡으십시오",
        },
        checks: "Each edition with a number and a date, against the one before it in the list: the higher number has the earlier date.",
        silent: "When the dates are so partial that their order is open; editions without a number or a date.",
        examples: &[
            Example {
                title: "the second before the first",
                change: r#"{"projects": {"0": {"editions": [{"id": "e1", "number": 1, "period": {"from": "2018-03"}}, {"id": "e2", "number": 2, "period": {"from": "2017-03"}}]}}}"#,
                found: &["/projects/0/editions/1/number"],
            },
            Example {
                title: "the latest first",
                change: r#"{"projects": {"0": {"editions": [{"id": "e2", "number": 2, "period": {"from": "2018-03"}}, {"id": "e1", "number": 1, "period": {"from": "2017-03"}}]}}}"#,
                found: &[],
            },
            Example {
                title: "the same year",
                change: r#"{"projects": {"0": {"editions": [{"id": "e1", "number": 1, "period": {"from": "2018-03"}}, {"id": "e2", "number": 2, "period": {"from": "2018"}}]}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    let mut before: Option<(usize, u32, Date)> = None;
    for (i, edition) in project.editions.each() {
        let Some((number, date)) = numbered(edition) else { continue };
        if let Some((at, othernumber, otherdate)) = before
            && is_contrary((number, date), (othernumber, otherdate)).is_true()
        {
            let related = out.pointer(at!["editions", at]);
            let args = args! {
                number: number,
                date: date,
                othernumber: othernumber,
                otherdate: otherdate,
            };
            out.find(at!["editions", i, "number"], args).related(related);
        }
        before = Some((i, number, date));
    }
}

fn numbered(edition: &Edition) -> Option<(u32, Date)> {
    Some((edition.number.get()?, edition.period.known()?.from.get()?))
}

fn is_contrary(this: (u32, Date), other: (u32, Date)) -> Truth {
    match this.0.cmp(&other.0) {
        Ordering::Greater => this.1.is_before(other.1),
        Ordering::Less => this.1.is_after(other.1),
        Ordering::Equal => Truth::False,
    }
}
