//! The period of a target is over, and nothing was measured for it.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Indicator, Period, Project, Stated, Status};
use crate::rules::absence::applies;
use crate::rules::indicators;
use crate::rules::lookup::MOST;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "actual-missing",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Results,
        summary: Said {
            en: "the period of a target is over, and nothing was measured for it",
            zh: "目标期已结束，但未填写实际值",
            ko: "목표 기간이 끝났으나 실적값이 없습니다",
        },
        message: Said {
            en: "indicator `{indicator}`: the period `{period}` of the target `{target}` is over as of `{as_of}`, and no value is stated for it",
            zh: "指标 `{indicator}`：目标值 `{target}` 的目标期 `{period}` 截至 `{as_of}` 已结束，但未填写实际值",
            ko: "지표 `{indicator}`: 목표값 `{target}`의 기간 `{period}`{period:이|가} `{as_of}` 현재 끝났으나 실적값이 기재되지 않았습니다",
        },
        why: Said {
            en: "nobody can tell whether the target was reached",
            zh: "无法判断目标是否实现",
            ko: "목표 달성 여부를 알 수 없습니다",
        },
        help: Said {
            en: "state the value with its period; a value of `null` says that it was looked for and not found",
            zh: "请填写实际值及其期间；经查未获的，数值请填写 `null`",
            ko: "실적값과 그 기간을 적고, 확인하였으나 알 수 없으면 값을 `null`로 적으십시오",
        },
        checks: "Each target whose period is over on the day of judging, in a project that is active, completed or closed: some measured value has a period that may have a day in common with it.",
        silent: "When a measured value, known or not, has no period or an unknown one; when the actual values are `null` or do not apply; an indicator with more than 128 measured values.",
        examples: &[
            Example {
                title: "nothing measured",
                change: r#"{"as_of": "2019-06-30", "projects": {"0": {"results": {"0": {"indicators": {"0": {"actuals": null}}}}}}}"#,
                found: &["/projects/0/results/0/indicators/0/targets/0"],
            },
            Example {
                title: "measured in another year only",
                change: r#"{"as_of": "2019-06-30", "projects": {"0": {"results": {"0": {"indicators": {"0": {"actuals": {"0": {"period": {"from": "2019-01", "to": "2019-03"}}}}}}}}}}"#,
                found: &["/projects/0/results/0/indicators/0/targets/0"],
            },
            Example {
                title: "measured until October",
                change: r#"{"as_of": "2019-06-30", "projects": {"0": {"results": {"0": {"indicators": {"0": {"unit": "cities"}}}}}}}"#,
                found: &[],
            },
            Example {
                title: "the period is not over",
                change: r#"{"projects": {"0": {"results": {"0": {"indicators": {"0": {"actuals": null}}}}}}}"#,
                found: &[],
            },
            Example {
                title: "looked for and not found",
                change: r#"{"as_of": "2019-06-30", "projects": {"0": {"results": {"0": {"indicators": {"0": {"actuals": [{"value": null}]}}}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, cx: &Context, out: &mut Sink) {
    use Status::{Active, Closed, Completed};
    let (Some(as_of), Some(status)) = (cx.as_of, project.status.get()) else { return };
    if !matches!(status, Active | Completed | Closed) {
        return;
    }
    for placed in indicators::each(project) {
        let indicator = placed.indicator;
        for (t, target) in indicator.targets.each() {
            let (Some(period), Some(value)) = (target.period.known(), target.value.get()) else { continue };
            let over = period.to.get().is_some_and(|to| to.is_before(as_of).is_true());
            if over
                && is_unmeasured(indicator, period)
                && applies(&project.not_applicable, &placed.at(at!["actuals"]))
            {
                let args = args! {
                    indicator: &*indicator.id,
                    period: period,
                    target: value,
                    as_of: as_of,
                };
                out.find(&placed.at(at!["targets", t]), args);
            }
        }
    }
}

/// Whether every value was certainly measured at another time.
fn is_unmeasured(indicator: &Indicator, period: &Period) -> bool {
    let apart = |measured: &Stated<Period>| {
        measured.known().is_some_and(|measured| measured.overlaps(period).is_false())
    };
    let actuals = indicator.actuals.items();
    !indicator.actuals.is_unknown()
        && actuals.len() <= MOST
        && actuals.iter().all(|actual| apart(&actual.period))
}
