//! A suspension lies outside the time of its project.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Period, Project, Stated, Timeline};
use crate::rules::periods::outside;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "suspension-outside-project",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Time,
        summary: Said {
            en: "a suspension lies outside the time of its project",
            zh: "暂停期间超出项目期间",
            ko: "중단 기간이 사업 기간을 벗어납니다",
        },
        message: Said {
            en: "the suspension's `{member}`, `{date}`, is outside the project's time `{period}`",
            zh: "暂停期间的 `{member}`（`{date}`）超出项目期间 `{period}`",
            ko: "중단 기간의 `{member}`(`{date}`){member:이|가} 사업 기간 `{period}`{period:을|를} 벗어납니다",
        },
        why: Said {
            en: "the days of rest are taken off the days of work, which then come out wrong",
            zh: "计算实际执行时长须扣除暂停天数，日期有误将导致计算失准",
            ko: "실제 수행일수는 중단일수를 빼고 계산하므로 잘못 계산됩니다",
        },
        help: Said {
            en: "correct the suspension or the project's period",
            zh: "请更正暂停期间或项目期间",
            ko: "중단 기간이나 사업 기간을 바로잡으십시오",
        },
        checks: "The start and end of each suspension, against the actual period or, where there is none, the planned one. One finding for each suspension.",
        silent: "When the actual period is `null` or the dates are so partial that the suspension may lie inside; an absent end of the project is open.",
        examples: &[
            Example {
                title: "before the project began",
                change: r#"{"projects": {"0": {"timeline": {"suspensions": [{"from": "2017-11", "to": "2018-03"}]}}}}"#,
                found: &["/projects/0/timeline/suspensions/0/from"],
            },
            Example {
                title: "beyond the project's end",
                change: r#"{"projects": {"0": {"timeline": {"actual": {"to": "2018-06-30"}, "suspensions": [{"from": "2018-04", "to": "2018-08-01"}]}}}}"#,
                found: &["/projects/0/timeline/suspensions/0/to"],
            },
            Example {
                title: "inside",
                change: r#"{"projects": {"0": {"timeline": {"suspensions": [{"from": "2018-03", "to": "2018-04"}]}}}}"#,
                found: &[],
            },
            Example {
                title: "only the year is known",
                change: r#"{"projects": {"0": {"timeline": {"suspensions": [{"from": "2018"}]}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    let Some(timeline) = project.timeline.known() else { return };
    if timeline.suspensions.items().is_empty() {
        return;
    }
    let Some(period) = time_of(timeline) else { return };
    for (i, suspension) in timeline.suspensions.each() {
        let rest = suspension.period();
        if let Some((member, date)) = outside(&rest, period) {
            let at = at!["timeline", "suspensions", i, member];
            out.find(at, args! { member: member, date: date, period: period });
        }
    }
}

fn time_of<'t>(timeline: &'t Timeline) -> Option<&'t Period> {
    match &timeline.actual {
        Stated::Known(actual) => Some(actual),
        Stated::Unknown => None,
        Stated::NotStated => timeline.planned.known(),
    }
}
