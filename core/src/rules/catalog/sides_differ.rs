//! The sides measured different values for the same period, and no disagreement is recorded.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::Project;
use crate::rules::indicators::each_difference;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "sides-differ",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Results,
        summary: Said {
            en: "the sides measured different values for the same period, and no disagreement is recorded",
            zh: "双方同一期间的实际值不同，且未登记为分歧",
            ko: "같은 기간에 대한 양측의 실적값이 다르나 이견으로 등록되지 않았습니다",
        },
        message: Said {
            en: "indicator `{indicator}`: {otherside} gives `{othervalue}`, {side} `{value}` for the same period",
            zh: "指标 `{indicator}`：同一期间{otherside}实际值为 `{othervalue}`，{side}实际值为 `{value}`",
            ko: "지표 `{indicator}`: 같은 기간에 대해 {otherside}의 값은 `{othervalue}`, {side}의 값은 `{value}`입니다",
        },
        why: Said {
            en: "the difference would first come to light at the committee",
            zh: "该差异可能到联委会会议上才被发现",
            ko: "이 차이가 공동위원회에서 처음 드러날 수 있습니다",
        },
        help: Said {
            en: "correct the wrong value, or record the difference in `disagreements`; both values may stay",
            zh: "请更正有误的数值；如确有分歧，请登记到 `disagreements`，双方数值均可保留",
            ko: "틀린 값을 바로잡거나 `disagreements`에 이견으로 등록하십시오. 두 값을 모두 남겨 둘 수 있습니다",
        },
        checks: "The measured values of each indicator, each against those before it in the list: the same period, different sides, different values; and no disagreement on the project, the result or the indicator names the values.",
        silent: "When the periods differ in any way; when a value, a side or the period is not known; when the difference is recorded, which `sides-differ-recorded` tells.",
        examples: &[
            Example {
                title: "11 against 13",
                change: r#"{"projects": {"0": {"results": {"0": {"indicators": {"0": {"actuals": {"0": {"period": {"from": "2018-02", "to": "2018-10"}, "value": "11", "side": "KR"}, "1": {"period": {"from": "2018-02", "to": "2018-10"}, "value": "13", "side": "CN"}}}}}}}}}"#,
                found: &["/projects/0/results/0/indicators/0/actuals/1/value"],
            },
            Example {
                title: "recorded as a disagreement",
                change: r#"{"disagreements": [{"subject": "project:air", "member": "/results/0/indicators/0/actuals", "values": [{"value": "11", "side": "KR"}, {"value": "13", "side": "CN"}]}], "projects": {"0": {"results": {"0": {"indicators": {"0": {"actuals": {"0": {"period": {"from": "2018-02", "to": "2018-10"}, "value": "11", "side": "KR"}, "1": {"period": {"from": "2018-02", "to": "2018-10"}, "value": "13", "side": "CN"}}}}}}}}}"#,
                found: &[],
            },
            Example {
                title: "the same value",
                change: r#"{"projects": {"0": {"results": {"0": {"indicators": {"0": {"actuals": {"0": {"period": {"from": "2018-02", "to": "2018-10"}, "value": "11", "side": "KR"}, "1": {"period": {"from": "2018-02", "to": "2018-10"}, "value": "11.0", "side": "CN"}}}}}}}}}"#,
                found: &[],
            },
            Example {
                title: "different periods",
                change: r#"{"projects": {"0": {"results": {"0": {"indicators": {"0": {"actuals": {"0": {"period": {"from": "2018-02", "to": "2018-10"}, "value": "11", "side": "KR"}, "1": {"period": {"from": "2018-02", "to": "2018-09"}, "value": "13", "side": "CN"}}}}}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, cx: &Context, out: &mut Sink) {
    each_difference(project, cx, out, |recorded| recorded.is_none());
}
