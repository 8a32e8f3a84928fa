//! A cooperation need is met before it was raised.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::Project;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "need-met-before-raised",
        since: "0.1.0",
        severity: Severity::Error,
        group: Group::Reports,
        summary: Said {
            en: "a cooperation need is met before it was raised",
            zh: "合作需求的满足日期早于提出日期",
            ko: "협력 수요의 충족일이 제기일보다 앞섭니다",
        },
        message: Said {
            en: "the day need `{need}` was met, `{met}`, is before the day it was raised, `{raised}`",
            zh: "合作需求 `{need}` 的满足日期 `{met}` 早于提出日期 `{raised}`",
            ko: "협력 수요 `{need}`의 충족일 `{met}`{met:이|가} 제기일 `{raised}`보다 앞섭니다",
        },
        why: Said {
            en: "how long needs wait for an answer is counted from these dates",
            zh: "需求得到回应所需的时间依据这两个日期计算",
            ko: "협력 수요가 충족되기까지 걸린 기간은 이 두 날짜로 계산합니다",
        },
        help: Said {
            en: "see which of the two dates is wrong; they may have been exchanged",
            zh: "请核对两个日期，也可能系前后颠倒",
            ko: "두 날짜 가운데 어느 쪽이 틀렸는지 확인하십시오. 서로 바뀌었을 수 있습니다",
        },
        checks: "Each need with `raised` and `met`: whether the last possible day of `met` is before the first possible day of `raised`.",
        silent: "When one of the two is not stated or unknown, or so partial that they may be the same day.",
        examples: &[
            Example {
                title: "met in the month before",
                change: r#"{"projects": {"0": {"reports": {"0": {"needs": {"0": {"status": "met", "raised": "2018-05-04", "met": "2018-04"}}}}}}}"#,
                found: &["/projects/0/reports/0/needs/0/met"],
            },
            Example {
                title: "met on the same day",
                change: r#"{"projects": {"0": {"reports": {"0": {"needs": {"0": {"status": "met", "raised": "2018-05-04", "met": "2018-05-04"}}}}}}}"#,
                found: &[],
            },
            Example {
                title: "met in the same year",
                change: r#"{"projects": {"0": {"reports": {"0": {"needs": {"0": {"status": "met", "raised": "2018-05-04", "met": "2018"}}}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    for (i, report) in project.reports.each() {
        for (j, need) in report.needs.each() {
            if let (Some(raised), Some(met)) = (need.raised.get(), need.met.get())
                && met.is_before(raised).is_true()
            {
                let related = out.pointer(at!["reports", i, "needs", j, "raised"]);
                let args = args! { need: &*need.id, met: met, raised: raised };
                out.find(at!["reports", i, "needs", j, "met"], args).related(related);
            }
        }
    }
}
