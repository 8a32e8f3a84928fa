//! The day on which a need was met is missing.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{NeedStatus, Project};
use crate::rules::absence::applies;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "need-met-without-date",
        since: "0.1.0",
        severity: Severity::Note,
        group: Group::Reports,
        summary: Said {
            en: "the day on which a need was met is missing",
            zh: "合作需求已满足，但未填写满足日期",
            ko: "협력 수요의 충족일이 없습니다",
        },
        message: Said {
            en: "need `{need}` is met, but does not say when",
            zh: "合作需求 `{need}` 已满足，但未填写满足日期",
            ko: "협력 수요 `{need}`{need:은|는} 충족되었으나 충족일이 기재되지 않았습니다",
        },
        why: Said {
            en: "how long needs wait for an answer cannot be counted",
            zh: "无法统计需求得到回应所需的时间",
            ko: "협력 수요가 충족되기까지 걸린 기간을 계산할 수 없습니다",
        },
        help: Said {
            en: "state `met`, or `null` if the day is not known",
            zh: "请填写 `met`；日期不明的，请填写 `null`",
            ko: "`met`에 날짜를 적고, 알 수 없으면 `null`로 적으십시오",
        },
        checks: "Each need whose status is `met`: whether `met` is stated.",
        silent: "When `met` is `null` or does not apply.",
        examples: &[
            Example {
                title: "met, but not when",
                change: r#"{"projects": {"0": {"reports": {"0": {"needs": {"0": {"status": "met"}}}}}}}"#,
                found: &["/projects/0/reports/0/needs/0"],
            },
            Example {
                title: "met in a year",
                change: r#"{"projects": {"0": {"reports": {"0": {"needs": {"0": {"status": "met", "met": "2018"}}}}}}}"#,
                found: &[],
            },
            Example {
                title: "open",
                change: r#"{"projects": {"0": {"reports": {"0": {"needs": {"0": {"status": "open"}}}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    for (i, report) in project.reports.each() {
        for (j, need) in report.needs.each() {
            if need.met.is_not_stated()
                && need.status.is(NeedStatus::Met)
                && applies(&project.not_applicable, at!["reports", i, "needs", j, "met"])
            {
                out.find(at!["reports", i, "needs", j], args! { need: &*need.id });
            }
        }
    }
}
