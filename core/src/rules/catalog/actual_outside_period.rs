//! A value was measured at a time when the project did not run.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Date, Level, Period, Project, Stated, Timeline};
use crate::rules::indicators;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "actual-outside-period",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Results,
        summary: Said {
            en: "a value was measured at a time when the project did not run",
            zh: "实际值的测量期间不在项目期间之内",
            ko: "실적값의 측정 시기가 사업 기간을 벗어납니다",
        },
        message: Said {
            en: "the value is of `{period}`, but the project runs `{project}`",
            zh: "该实际值的期间为 `{period}`，而项目期间为 `{project}`",
            ko: "실적값의 시기는 `{period}`이지만 사업 기간은 `{project}`입니다",
        },
        why: Said {
            en: "the project cannot be credited with it",
            zh: "该数值不能计为本项目的成果",
            ko: "이 사업의 성과로 볼 수 없습니다",
        },
        help: Said {
            en: "correct the period; a value from before the project belongs in `baseline`",
            zh: "请更正期间；项目启动前的数值应填入 `baseline`",
            ko: "시기를 바로잡으십시오. 사업 전의 값은 `baseline`에 적어야 합니다",
        },
        checks: "The period of each measured value: it is over before the project began (its actual start or, where no actual period is stated, its planned one), or, for outputs, it begins after the project's actual end.",
        silent: "When the start or end of the project is unknown; when the two periods may have a day in common; outcomes and impacts after the end, which often show only then.",
        examples: &[
            Example {
                title: "measured before the start",
                change: r#"{"projects": {"0": {"results": {"0": {"indicators": {"0": {"actuals": {"0": {"period": {"from": "2017", "to": "2017"}}}}}}}}}}"#,
                found: &["/projects/0/results/0/indicators/0/actuals/0/period"],
            },
            Example {
                title: "an output after the end",
                change: r#"{"projects": {"0": {"status": "completed", "timeline": {"actual": {"to": "2018-03"}}, "results": {"0": {"indicators": {"0": {"actuals": {"0": {"period": {"from": "2018-05"}}}}}}}}}}"#,
                found: &["/projects/0/results/0/indicators/0/actuals/0/period"],
            },
            Example {
                title: "the year in which it began",
                change: r#"{"projects": {"0": {"results": {"0": {"indicators": {"0": {"actuals": {"0": {"period": {"from": "2018", "to": "2018"}}}}}}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    if project.results.items().is_empty() {
        return;
    }
    let Some(time) = project.timeline.known().and_then(time_of) else { return };
    for placed in indicators::each(project) {
        for (a, actual) in placed.indicator.actuals.each() {
            let Some(period) = actual.period.known() else { continue };
            let early = sure(period.to, time.from, |to, start| to.is_before(start).is_true());
            let late = placed.result.level.is(Level::Output)
                && sure(period.from, time.to, |from, end| from.is_after(end).is_true());
            if early || late {
                let at = placed.at(at!["actuals", a, "period"]);
                out.find(&at, args! { period: period, project: &time });
            }
        }
    }
}

fn sure(a: Stated<Date>, b: Stated<Date>, is: impl Fn(Date, Date) -> bool) -> bool {
    a.get().zip(b.get()).is_some_and(|(a, b)| is(a, b))
}

/// From the actual start, or the planned one where no actual one is stated, to the actual end.
fn time_of(timeline: &Timeline) -> Option<Period> {
    match &timeline.actual {
        Stated::Unknown => None,
        Stated::Known(actual) if !actual.from.is_not_stated() => Some(actual.clone()),
        actual => {
            let to = actual.known().map_or(Stated::NotStated, |actual| actual.to);
            Some(Period { from: timeline.planned.known()?.from, to })
        }
    }
}
