//! A plan of cooperation states no period.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Mechanism, MechanismKind};
use crate::rules::absence::{applies, undated};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "plan-without-period",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Time,
        summary: Said {
            en: "a plan of cooperation states no period",
            zh: "合作计划未填写起止时间",
            ko: "협력계획의 기간이 기재되지 않았습니다",
        },
        message: Said {
            en: "plan `{mechanism}` does not say from when to when it holds",
            zh: "合作计划 `{mechanism}` 未填写起止时间",
            ko: "협력계획 `{mechanism}`의 시작일과 종료일이 기재되지 않았습니다",
        },
        why: Said {
            en: "without it nobody can tell which projects fall under the plan and when the next one is due",
            zh: "无法判断哪些项目属于该计划，也无法判断何时应制定下一期计划",
            ko: "어느 사업이 계획 기간에 드는지, 다음 계획을 언제 수립해야 하는지 알 수 없습니다",
        },
        help: Said {
            en: "state `period`, or `null` if it is not known",
            zh: "请填写 `period`；期间不明的，请填写 `null`",
            ko: "`period`를 적고, 알 수 없으면 `null`로 적으십시오",
        },
        checks: "Each mechanism of the kind plan: `period` is not stated, or neither of its ends is.",
        silent: "When `period` or one of its ends is `null`; when `period` is listed in the mechanism's `not_applicable`; for other kinds of mechanisms.",
        examples: &[
            Example {
                title: "no period",
                change: r#"{"mechanisms": {"1": {"period": null}}}"#,
                found: &["/mechanisms/1"],
            },
            Example {
                title: "an empty period",
                change: r#"{"mechanisms": {"1": {"period": {"from": null, "to": null}}}}"#,
                found: &["/mechanisms/1/period"],
            },
            Example {
                title: "a first year alone",
                change: r#"{"mechanisms": {"1": {"period": {"to": null}}}}"#,
                found: &[],
            },
            Example {
                title: "an agreement",
                change: r#"{"mechanisms": {"1": {"kind": "agreement", "period": null}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Mechanism(check),
};

fn check(mechanism: &Mechanism, _: &Context, out: &mut Sink) {
    let is_plan = mechanism.kind.is(MechanismKind::Plan);
    if !is_plan || !applies(&mechanism.not_applicable, at!["period"]) {
        return;
    }
    if let Some(at) = undated("period", &mechanism.period) {
        out.find(&at, args! { mechanism: mechanism.id.to_string() });
    }
}
