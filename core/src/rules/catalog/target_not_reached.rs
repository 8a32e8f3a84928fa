//! A target was not reached by the end of its period.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Actual, Decimal, Direction, Indicator, Period, Project, Stated, TargetValue};
use crate::rules::indicators;
use crate::rules::lookup::MOST;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "target-not-reached",
        since: "0.1.0",
        severity: Severity::Note,
        group: Group::Results,
        summary: Said {
            en: "a target was not reached by the end of its period",
            zh: "目标期结束时未达到目标值",
            ko: "목표 기간이 끝났으나 목표값을 달성하지 못하였습니다",
        },
        message: Said {
            en: "indicator `{indicator}`: the target for `{period}` was `{target}`, the value reached `{actual}`",
            zh: "指标 `{indicator}`：`{period}` 的目标值为 `{target}`，实际值为 `{actual}`",
            ko: "지표 `{indicator}`: `{period}`의 목표값은 `{target}`, 실적값은 `{actual}`입니다",
        },
        why: Said {
            en: "the committee will ask for the reason",
            zh: "联委会将要求说明未达到目标值的原因",
            ko: "공동위원회에서 미달 사유에 대한 질의가 예상됩니다",
        },
        help: Said {
            en: "report the reason as a problem, or explain it in the target's `note`",
            zh: "请在进展报告的问题中说明原因，或在该目标值的 `note` 中注明",
            ko: "진행보고서의 문제점으로 사유를 보고하거나 목표값의 `note`에 적으십시오",
        },
        checks: "Each target whose period is over on the day of judging, against the measured values whose period ends on the same day, of the same side where the target names one: with the direction `up` all are below the target, with `down` all are above.",
        silent: "When there is no such value, or one of them is unknown; when the direction is not stated or `none`; when the target carries a note; an indicator with more than 128 measured values.",
        examples: &[
            Example {
                title: "11 of 21 cities",
                change: r#"{"as_of": "2019-06-30", "projects": {"0": {"results": {"0": {"indicators": {"0": {"actuals": {"0": {"period": {"from": "2018", "to": "2018"}}}}}}}}}}"#,
                found: &["/projects/0/results/0/indicators/0/targets/0/value"],
            },
            Example {
                title: "the year is not over",
                change: r#"{"projects": {"0": {"results": {"0": {"indicators": {"0": {"actuals": {"0": {"period": {"from": "2018", "to": "2018"}}}}}}}}}}"#,
                found: &[],
            },
            Example {
                title: "measured in October only",
                change: r#"{"as_of": "2019-06-30", "projects": {"0": {"results": {"0": {"indicators": {"0": {"unit": "cities"}}}}}}}"#,
                found: &[],
            },
            Example {
                title: "reached",
                change: r#"{"as_of": "2019-06-30", "projects": {"0": {"results": {"0": {"indicators": {"0": {"actuals": {"0": {"period": {"from": "2018", "to": "2018"}, "value": "21"}}}}}}}}}"#,
                found: &[],
            },
            Example {
                title: "less is better, and it is less",
                change: r#"{"as_of": "2019-06-30", "projects": {"0": {"results": {"0": {"indicators": {"0": {"direction": "down", "actuals": {"0": {"period": {"from": "2018", "to": "2018"}}}}}}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, cx: &Context, out: &mut Sink) {
    let Some(as_of) = cx.as_of else { return };
    for placed in indicators::each(project) {
        let indicator = placed.indicator;
        for (t, target) in indicator.targets.each().filter(|(_, t)| t.note.is_not_stated()) {
            let (Some(period), Some(value)) = (target.period.known(), target.value.get()) else { continue };
            let over = period.to.get().is_some_and(|to| to.is_before(as_of).is_true());
            let Some((a, actual)) = over.then(|| best(indicator, target, period)).flatten() else { continue };
            if falls_short(indicator, actual, value) {
                let related = out.pointer(&placed.at(at!["actuals", a, "value"]));
                let args = args! {
                    indicator: &*indicator.id,
                    period: period,
                    target: value,
                    actual: actual,
                };
                out.find(&placed.at(at!["targets", t, "value"]), args).related(related);
            }
        }
    }
}

/// The best value measured for a target; none when one of them is unknown.
fn best(indicator: &Indicator, target: &TargetValue, period: &Period) -> Option<(usize, Decimal)> {
    let mut best: Option<(usize, Decimal)> = None;
    if indicator.actuals.items().len() > MOST {
        return None;
    }
    for (a, actual) in indicator.actuals.each().filter(|(_, a)| answers(a, target, period)) {
        let value = actual.value.get()?;
        best = best.filter(|(_, known)| !falls_short(indicator, *known, value)).or(Some((a, value)));
    }
    best
}

/// Whether a value was measured for the same time and side as a target.
fn answers(actual: &Actual, target: &TargetValue, period: &Period) -> bool {
    let Some(measured) = actual.period.known() else { return false };
    let to = if measured.to.is_not_stated() { measured.from } else { measured.to };
    let ends = to.get().zip(period.to.get()).is_some_and(|(a, b)| a.last() == b.last());
    let side = |side: &Stated<_>| side.is_not_stated() || target.side.is_not_stated();
    ends && (side(&actual.side) || actual.side == target.side)
}

fn falls_short(indicator: &Indicator, actual: Decimal, target: Decimal) -> bool {
    match indicator.direction.get() {
        Some(Direction::Up) => actual < target,
        Some(Direction::Down) => actual > target,
        _ => false,
    }
}
