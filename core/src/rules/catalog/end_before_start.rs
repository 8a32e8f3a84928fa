//! A period ends before it starts.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::Date;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "end-before-start",
        since: "0.1.0",
        severity: Severity::Error,
        group: Group::Time,
        summary: Said {
            en: "a period ends before it starts",
            zh: "期间的结束日期早于开始日期",
            ko: "기간의 종료일이 시작일보다 앞섭니다",
        },
        message: Said {
            en: "the end `{to}` is before the start `{from}`",
            zh: "结束日期 `{to}` 早于开始日期 `{from}`",
            ko: "종료일 `{to}`{to:이|가} 시작일 `{from}`보다 앞섭니다",
        },
        why: Said {
            en: "nothing can be inside such a period, so every judgement that uses it is void",
            zh: "此类期间不可能包含任何日期，据此作出的判断均无效",
            ko: "이런 기간에는 어떤 날짜도 들어갈 수 없어, 이 기간에 따른 판단이 모두 무효가 됩니다",
        },
        help: Said {
            en: "see which of the two dates is wrong; they may have been exchanged",
            zh: "请核对两个日期，也可能系前后颠倒",
            ko: "두 날짜 가운데 어느 쪽이 틀렸는지 확인하십시오. 서로 바뀌었을 수 있습니다",
        },
        checks: "Every `from` and `to` that stand together: periods, names, chairs, participations, suspensions. The end is before the start when its last possible day is before the first possible day of the start.",
        silent: "When the dates are so partial that they may touch, as `2018-05` and `2018`; when one of the two is not stated or unknown.",
        examples: &[
            Example {
                title: "the planned end is before the start",
                change: r#"{"projects": [{"id": "air", "kind": "joint_study", "title": "空气", "status": "active", "timeline": {"planned": {"from": "2018-05", "to": "2017-01"}}}]}"#,
                found: &["/projects/0/timeline/planned"],
            },
            Example {
                title: "a year and a month in it",
                change: r#"{"projects": [{"id": "air", "kind": "joint_study", "title": "空气", "status": "active", "timeline": {"planned": {"from": "2018-05", "to": "2018"}}}]}"#,
                found: &[],
            },
        ],
    },
    check: Check::Span(check),
};

fn check(from: Option<Date>, to: Option<Date>, _: &Context, out: &mut Sink) {
    if let (Some(from), Some(to)) = (from, to)
        && to.is_before(from).is_true()
    {
        out.find(at![], args! { from: from, to: to });
    }
}
