//! A baseline was measured after the period of a target.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::Project;
use crate::rules::indicators;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "baseline-after-target",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Results,
        summary: Said {
            en: "a baseline was measured after the period of a target",
            zh: "基线值日期晚于目标期",
            ko: "기준값의 시점이 목표 기간보다 늦습니다",
        },
        message: Said {
            en: "indicator `{indicator}`: the baseline is of `{baseline}`, after the target's period `{period}`",
            zh: "指标 `{indicator}`：基线值日期 `{baseline}` 晚于目标期 `{period}`",
            ko: "지표 `{indicator}`: 기준값의 시점 `{baseline}`{baseline:이|가} 목표 기간 `{period}`보다 늦습니다",
        },
        why: Said {
            en: "a baseline is the value before; such a one measures no progress",
            zh: "基线值应为项目实施前的数值，否则无法衡量进展",
            ko: "기준값은 사업 전의 값이어야 하며, 그렇지 않으면 진척을 측정할 수 없습니다",
        },
        help: Said {
            en: "correct the date of the baseline or the period of the target",
            zh: "请更正基线值的日期或目标期",
            ko: "기준값의 시점이나 목표 기간을 바로잡으십시오",
        },
        checks: "The date of each baseline, against the end of the period of each target. One finding for each indicator.",
        silent: "When the date or the end is not stated or unknown, or so partial that the baseline may lie within the period.",
        examples: &[
            Example {
                title: "measured the year after",
                change: r#"{"projects": {"0": {"results": {"0": {"indicators": {"0": {"baseline": {"date": "2019"}}}}}}}}"#,
                found: &["/projects/0/results/0/indicators/0/baseline/date"],
            },
            Example {
                title: "measured in the year of the target",
                change: r#"{"projects": {"0": {"results": {"0": {"indicators": {"0": {"baseline": {"date": "2018-06"}}}}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    for placed in indicators::each(project) {
        let indicator = placed.indicator;
        let Some(date) = indicator.baseline.known().and_then(|b| b.date.get()) else { continue };
        let periods = indicator.targets.each().filter_map(|(t, target)| Some((t, target.period.known()?)));
        let mut over = periods.filter(|(_, period)| {
            period.to.get().is_some_and(|to| date.is_after(to).is_true())
        });
        if let Some((t, period)) = over.next() {
            let related = out.pointer(&placed.at(at!["targets", t, "period"]));
            let args = args! { indicator: &*indicator.id, baseline: date, period: period };
            out.find(&placed.at(at!["baseline", "date"]), args).related(related);
        }
    }
}
