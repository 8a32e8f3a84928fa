//! A target lies in the wrong direction from the baseline.

use crate::finding::{Arg, About, Example, Group, Said, Severity};
use crate::model::{Direction, Project};
use crate::rules::indicators;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "direction-against-target",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Results,
        summary: Said {
            en: "a target lies in the wrong direction from the baseline",
            zh: "目标值与指标方向相反",
            ko: "목표값이 지표의 방향과 반대입니다",
        },
        message: Said {
            en: "indicator `{indicator}` has the direction `{direction}`, but the target `{target}` stands against the baseline `{baseline}`",
            zh: "指标 `{indicator}` 的方向为“{direction}”，但目标值为 `{target}`，基线值为 `{baseline}`",
            ko: "지표 `{indicator}`의 방향은 `{direction}`이지만 목표값은 `{target}`, 기준값은 `{baseline}`입니다",
        },
        why: Said {
            en: "progress would be counted as a step back, and the reverse",
            zh: "进展会被误判为倒退，倒退会被误判为进展",
            ko: "개선이 후퇴로, 후퇴가 개선으로 판단됩니다",
        },
        help: Said {
            en: "correct the direction, the target or the baseline",
            zh: "请更正方向、目标值或基线值",
            ko: "방향, 목표값 또는 기준값을 바로잡으십시오",
        },
        checks: "Each target, against the baseline of its indicator: below it with the direction `up`, above it with `down`.",
        silent: "When the two are equal, as for a level that is to be held; when the direction is not stated or `none`; when the target carries a note, which can explain it.",
        examples: &[
            Example {
                title: "fewer cities, with the direction up",
                change: r#"{"projects": {"0": {"results": {"0": {"indicators": {"0": {"baseline": {"value": "30"}}}}}}}}"#,
                found: &["/projects/0/results/0/indicators/0/targets/0/value"],
            },
            Example {
                title: "down",
                change: r#"{"projects": {"0": {"results": {"0": {"indicators": {"0": {"baseline": {"value": "30"}, "direction": "down"}}}}}}}"#,
                found: &[],
            },
            Example {
                title: "the level is to be held",
                change: r#"{"projects": {"0": {"results": {"0": {"indicators": {"0": {"baseline": {"value": "21.0"}}}}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    for placed in indicators::each(project) {
        let indicator = placed.indicator;
        let Some(baseline) = indicator.baseline.known().and_then(|b| b.value.get()) else { continue };
        let Some(direction) = indicator.direction.get() else { continue };
        for (t, target) in indicator.targets.each().filter(|(_, t)| t.note.is_not_stated()) {
            let Some(value) = target.value.get() else { continue };
            let against = match direction {
                Direction::Up => value < baseline,
                Direction::Down => value > baseline,
                Direction::None => false,
            };
            if against {
                let related = out.pointer(&placed.at(at!["baseline", "value"]));
                let args = args! {
                    indicator: &*indicator.id,
                    direction: Arg::Code(&Direction::LIST, direction.code()),
                    target: value,
                    baseline: baseline,
                };
                out.find(&placed.at(at!["targets", t, "value"]), args).related(related);
            }
        }
    }
}
