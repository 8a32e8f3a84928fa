//! The sides measured different values for the same period, which is recorded and not settled.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Disagreement, Project, SettlementState};
use crate::rules::indicators::each_difference;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "sides-differ-recorded",
        since: "0.1.0",
        severity: Severity::Note,
        group: Group::Results,
        summary: Said {
            en: "the sides measured different values for the same period, which is recorded and not settled",
            zh: "双方同一期间的实际值不同，分歧已登记、尚未商定",
            ko: "같은 기간에 대한 양측의 실적값이 다르며, 이견으로 등록되었으나 합의되지 않았습니다",
        },
        message: Said {
            en: "indicator `{indicator}`: {otherside} gives `{othervalue}`, {side} `{value}` for the same period",
            zh: "指标 `{indicator}`：同一期间{otherside}实际值为 `{othervalue}`，{side}实际值为 `{value}`",
            ko: "지표 `{indicator}`: 같은 기간에 대해 {otherside}의 값은 `{othervalue}`, {side}의 값은 `{value}`입니다",
        },
        why: Said {
            en: "neither value can be made public as the joint one",
            zh: "任何一方的数值均不能作为双方共同结论对外发布",
            ko: "어느 쪽 값도 공동 결과로 공개할 수 없습니다",
        },
        help: Said {
            en: "settle on one value, or name both with their sides wherever they are shown",
            zh: "请协商确定数值；商定之前，使用时请同时注明双方数值",
            ko: "하나의 값에 합의하거나, 제시할 때마다 양측의 값을 함께 밝히십시오",
        },
        checks: "The differences of `sides-differ` that a disagreement on the project, the result or the indicator records, unless its settlement has the state `settled`.",
        silent: "When the disagreement is settled.",
        examples: &[
            Example {
                title: "recorded, open",
                change: r#"{"disagreements": [{"subject": "project:air", "member": "/results/0/indicators/0/actuals", "values": [{"value": "11", "side": "KR"}, {"value": "13", "side": "CN"}]}], "projects": {"0": {"results": {"0": {"indicators": {"0": {"actuals": {"0": {"period": {"from": "2018-02", "to": "2018-10"}, "value": "11", "side": "KR"}, "1": {"period": {"from": "2018-02", "to": "2018-10"}, "value": "13", "side": "CN"}}}}}}}}}"#,
                found: &["/projects/0/results/0/indicators/0/actuals/1/value"],
            },
            Example {
                title: "recorded on the indicator, left open",
                change: r#"{"disagreements": [{"subject": "project:air/result:r1/indicator:i1", "member": "/actuals", "values": [{"value": "11", "side": "KR"}, {"value": "13", "side": "CN"}], "settlement": {"state": "left_open"}}], "projects": {"0": {"results": {"0": {"indicators": {"0": {"actuals": {"0": {"period": {"from": "2018-02", "to": "2018-10"}, "value": "11", "side": "KR"}, "1": {"period": {"from": "2018-02", "to": "2018-10"}, "value": "13", "side": "CN"}}}}}}}}}"#,
                found: &["/projects/0/results/0/indicators/0/actuals/1/value"],
            },
            Example {
                title: "settled",
                change: r#"{"disagreements": [{"subject": "project:air", "member": "/results/0/indicators/0/actuals", "values": [{"value": "11", "side": "KR"}, {"value": "13", "side": "CN"}], "settlement": {"state": "settled", "value": "13"}}], "projects": {"0": {"results": {"0": {"indicators": {"0": {"actuals": {"0": {"period": {"from": "2018-02", "to": "2018-10"}, "value": "11", "side": "KR"}, "1": {"period": {"from": "2018-02", "to": "2018-10"}, "value": "13", "side": "CN"}}}}}}}}}"#,
                found: &[],
            },
            Example {
                title: "not recorded",
                change: r#"{"projects": {"0": {"results": {"0": {"indicators": {"0": {"actuals": {"0": {"period": {"from": "2018-02", "to": "2018-10"}, "value": "11", "side": "KR"}, "1": {"period": {"from": "2018-02", "to": "2018-10"}, "value": "13", "side": "CN"}}}}}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, cx: &Context, out: &mut Sink) {
    each_difference(project, cx, out, |recorded| recorded.is_some_and(|d| !is_settled(d)));
}

fn is_settled(disagreement: &Disagreement) -> bool {
    let settlement = disagreement.settlement.known();
    settlement.is_some_and(|settlement| settlement.state.is(SettlementState::Settled))
}
