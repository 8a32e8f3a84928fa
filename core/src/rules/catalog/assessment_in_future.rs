//! A rating is dated after the day up to which the register tells.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::Project;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "assessment-in-future",
        since: "0.1.0",
        severity: Severity::Error,
        group: Group::Evidence,
        summary: Said {
            en: "a rating is dated after the day up to which the register tells",
            zh: "评估日期晚于登记册基准日",
            ko: "평가일이 등록부 기준일보다 늦습니다",
        },
        message: Said {
            en: "assessment `{assessment}` is dated `{date}`, but the register tells only up to `{until}`",
            zh: "评估 `{assessment}` 的日期 `{date}` 晚于登记册基准日 `{until}`",
            ko: "평가 `{assessment}`의 날짜는 `{date}`이지만 등록부 기준일은 `{until}`입니다",
        },
        why: Said {
            en: "a rating of what has not happened cannot stand before the committee",
            zh: "对尚未发生的情况作出的评级不能提交联委会",
            ko: "아직 일어나지 않은 일에 대한 평가는 공동위원회에 제출할 수 없습니다",
        },
        help: Said {
            en: "correct the date, or bring the register's `as_of` up to date",
            zh: "请更正日期，或更新登记册的 `as_of`",
            ko: "날짜를 바로잡거나 등록부의 `as_of`를 갱신하십시오",
        },
        checks: "The date of each assessment against the register's `as_of`, or the day of judging where that is not stated.",
        silent: "When the date is so partial that it may lie before.",
        examples: &[
            Example {
                title: "a month later",
                change: r#"{"projects": {"0": {"assessments": {"0": {"date": "2018-12-01"}}}}}"#,
                found: &["/projects/0/assessments/0/date"],
            },
            Example {
                title: "the same year",
                change: r#"{"projects": {"0": {"assessments": {"0": {"date": "2018"}}}}}"#,
                found: &[],
            },
            Example {
                title: "the same day",
                change: r#"{"projects": {"0": {"assessments": {"0": {"date": "2018-11-16"}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, cx: &Context, out: &mut Sink) {
    let Some(until) = cx.told_until() else { return };
    for (i, assessment) in project.assessments.each() {
        if let Some(date) = assessment.date.get()
            && date.is_after(until).is_true()
        {
            let args = args! { assessment: &*assessment.id, date: date, until: until };
            out.find(at!["assessments", i, "date"], args);
        }
    }
}
