//! An indicator has no unit.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Indicator, Project};
use crate::rules::absence::applies;
use crate::rules::indicators;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "indicator-without-unit",
        since: "0.1.0",
        severity: Severity::Note,
        group: Group::Results,
        summary: Said {
            en: "an indicator has no unit",
            zh: "指标未填写计量单位",
            ko: "지표에 단위가 없습니다",
        },
        message: Said {
            en: "indicator `{indicator}` has no unit",
            zh: "指标 `{indicator}` 未填写计量单位",
            ko: "지표 `{indicator}`의 단위가 기재되지 않았습니다",
        },
        why: Said {
            en: "its values cannot be compared or put into a chart",
            zh: "其数值无法比较，也无法制作图表",
            ko: "값을 비교하거나 도표로 나타낼 수 없습니다",
        },
        help: Said {
            en: "state the unit, such as `%` or `cities`",
            zh: "请填写单位，如 `%`、`cities`",
            ko: "`%`, `cities`처럼 단위를 적으십시오",
        },
        checks: "Each indicator that has a value as baseline, target or actual: its `unit` is stated.",
        silent: "When the unit is `null` or listed in `not_applicable`; when the indicator has no values.",
        examples: &[
            Example {
                title: "the unit is taken away",
                change: r#"{"projects": {"0": {"results": {"0": {"indicators": {"0": {"unit": null}}}}}}}"#,
                found: &["/projects/0/results/0/indicators/0"],
            },
            Example {
                title: "does not apply",
                change: r#"{"projects": {"0": {"not_applicable": ["/results/0/indicators/0/unit"], "results": {"0": {"indicators": {"0": {"unit": null}}}}}}}"#,
                found: &[],
            },
            Example {
                title: "no values yet",
                change: r#"{"projects": {"0": {"results": {"0": {"indicators": {"0": {"unit": null, "baseline": null, "targets": null, "actuals": null}}}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    for placed in indicators::each(project) {
        let indicator = placed.indicator;
        if indicator.unit.is_not_stated()
            && has_values(indicator)
            && applies(&project.not_applicable, &placed.at(at!["unit"]))
        {
            out.find(&placed.at(at![]), args! { indicator: &*indicator.id });
        }
    }
}

fn has_values(indicator: &Indicator) -> bool {
    indicator.baseline.is_known()
        || !indicator.targets.items().is_empty()
        || !indicator.actuals.items().is_empty()
}
