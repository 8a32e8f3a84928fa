//! A problem is resolved before it was raised.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::Project;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "resolved-before-raised",
        since: "0.1.0",
        severity: Severity::Error,
        group: Group::Reports,
        summary: Said {
            en: "a problem is resolved before it was raised",
            zh: "问题的解决日期早于提出日期",
            ko: "문제점의 해결일이 제기일보다 앞섭니다",
        },
        message: Said {
            en: "the day problem `{problem}` was resolved, `{resolved}`, is before the day it was raised, `{raised}`",
            zh: "问题 `{problem}` 的解决日期 `{resolved}` 早于提出日期 `{raised}`",
            ko: "문제점 `{problem}`의 해결일 `{resolved}`{resolved:이|가} 제기일 `{raised}`보다 앞섭니다",
        },
        why: Said {
            en: "how long problems stay open is counted from these dates",
            zh: "问题处理时长依据这两个日期计算",
            ko: "문제점 해결에 걸린 기간은 이 두 날짜로 계산합니다",
        },
        help: Said {
            en: "see which of the two dates is wrong; they may have been exchanged",
            zh: "请核对两个日期，也可能系前后颠倒",
            ko: "두 날짜 가운데 어느 쪽이 틀렸는지 확인하십시오. 서로 바뀌었을 수 있습니다",
        },
        checks: "Each problem with `raised` and `resolved`: whether the last possible day of `resolved` is before the first possible day of `raised`.",
        silent: "When one of the two is not stated or unknown, or so partial that they may be the same day.",
        examples: &[
            Example {
                title: "resolved in the month before",
                change: r#"{"projects": {"0": {"reports": {"0": {"problems": {"0": {"resolved": "2018-04"}}}}}}}"#,
                found: &["/projects/0/reports/0/problems/0/resolved"],
            },
            Example {
                title: "resolved in the same year",
                change: r#"{"projects": {"0": {"reports": {"0": {"problems": {"0": {"resolved": "2018"}}}}}}}"#,
                found: &[],
            },
            Example {
                title: "raised on an unknown day",
                change: r#"{"projects": {"0": {"reports": {"0": {"problems": [{"id": "p1", "text": {"en": "A filter is missing.", "zh": "缺少过滤器。", "ko": "여과기가 부족하다."}, "raised": null, "resolved": "2018-04"}]}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    for (i, report) in project.reports.each() {
        for (j, problem) in report.problems.each() {
            if let (Some(raised), Some(resolved)) = (problem.raised.get(), problem.resolved.get())
                && resolved.is_before(raised).is_true()
            {
                let at = at!["reports", i, "problems", j, "resolved"];
                let related = out.pointer(at!["reports", i, "problems", j, "raised"]);
                let args = args! { problem: &*problem.id, resolved: resolved, raised: raised };
                out.find(at, args).related(related);
            }
        }
    }
}
