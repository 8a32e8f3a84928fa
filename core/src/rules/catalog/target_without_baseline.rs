//! An indicator has a target but no baseline.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Direction, Project};
use crate::rules::absence::applies;
use crate::rules::indicators;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "target-without-baseline",
        since: "0.1.0",
        severity: Severity::Note,
        group: Group::Results,
        summary: Said {
            en: "an indicator has a target but no baseline",
            zh: "指标有目标值，但未填写基线值",
            ko: "지표에 목표값은 있으나 기준값이 없습니다",
        },
        message: Said {
            en: "indicator `{indicator}` has {n} {n:target|targets} but no baseline",
            zh: "指标 `{indicator}` 有 {n} 个目标值，但未填写基线值",
            ko: "지표 `{indicator}`에 목표값이 {n}개 있으나 기준값이 기재되지 않았습니다",
        },
        why: Said {
            en: "without the value before, nobody can tell how far the project has come",
            zh: "缺少基线值，无法判断项目进展程度",
            ko: "사업 전의 값이 없으면 얼마나 진척되었는지 알 수 없습니다",
        },
        help: Said {
            en: "state the baseline with its date; `null` if it was looked for and not found",
            zh: "请填写基线值及其日期；经查未获的，请填写 `null`",
            ko: "기준값과 그 시점을 적고, 확인하였으나 알 수 없으면 `null`로 적으십시오",
        },
        checks: "Each indicator with at least one target: its `baseline` is stated.",
        silent: "When the baseline, or its value, is `null` or the baseline is listed in `not_applicable`; when the direction is `none`.",
        examples: &[
            Example {
                title: "a target alone",
                change: r#"{"projects": {"0": {"results": {"0": {"indicators": {"0": {"baseline": null}}}}}}}"#,
                found: &["/projects/0/results/0/indicators/0"],
            },
            Example {
                title: "the value is unknown",
                change: r#"{"projects": [{"id": "air", "kind": "joint_study", "title": "空气", "status": "active", "results": [{"id": "r1", "level": "output", "title": "城市", "indicators": [{"id": "i1", "title": "城市数", "baseline": {"value": null}, "targets": [{"value": "21"}]}]}]}]}"#,
                found: &[],
            },
            Example {
                title: "does not apply",
                change: r#"{"projects": {"0": {"not_applicable": ["/results/0/indicators/0/baseline"], "results": {"0": {"indicators": {"0": {"baseline": null}}}}}}}"#,
                found: &[],
            },
            Example {
                title: "no target either",
                change: r#"{"projects": {"0": {"results": {"0": {"indicators": {"0": {"baseline": null, "targets": null}}}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    for placed in indicators::each(project) {
        let indicator = placed.indicator;
        let targets = indicator.targets.items().len();
        let asks = targets > 0 && indicator.baseline.is_not_stated();
        if asks
            && !indicator.direction.is(Direction::None)
            && applies(&project.not_applicable, &placed.at(at!["baseline"]))
        {
            let args = args! { indicator: &*indicator.id, n: targets };
            out.find(&placed.at(at![]), args);
        }
    }
}
