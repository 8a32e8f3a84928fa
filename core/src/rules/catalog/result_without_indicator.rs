//! A result has no indicator.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::Project;
use crate::rules::absence::applies;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "result-without-indicator",
        since: "0.1.0",
        severity: Severity::Note,
        group: Group::Results,
        summary: Said {
            en: "a result has no indicator",
            zh: "成果未设指标",
            ko: "성과목표에 지표가 없습니다",
        },
        message: Said {
            en: "result `{result}` has no indicator that measures it",
            zh: "成果 `{result}` 未设衡量指标",
            ko: "성과목표 `{result}`{result:을|를} 측정할 지표가 없습니다",
        },
        why: Said {
            en: "whether it was reached will be a matter of opinion",
            zh: "是否实现将缺乏客观衡量依据",
            ko: "달성 여부를 객관적으로 판단할 수 없습니다",
        },
        help: Said {
            en: "add an indicator; if the result cannot be measured, list its `indicators` in `not_applicable`",
            zh: "请补充指标；如该成果无法量化，请将其 `indicators` 列入 `not_applicable`",
            ko: "지표를 추가하고, 측정할 수 없는 성과목표이면 그 `indicators`를 `not_applicable`에 적으십시오",
        },
        checks: "Each result: `indicators` has at least one item.",
        silent: "When the indicators are `null` or listed in `not_applicable`.",
        examples: &[
            Example {
                title: "the indicators are taken away",
                change: r#"{"projects": {"0": {"results": {"0": {"indicators": null}}}}}"#,
                found: &["/projects/0/results/0"],
            },
            Example {
                title: "an empty list",
                change: r#"{"projects": {"0": {"results": {"0": {"indicators": []}}}}}"#,
                found: &["/projects/0/results/0"],
            },
            Example {
                title: "does not apply",
                change: r#"{"projects": {"0": {"not_applicable": ["/results/0/indicators"], "results": {"0": {"indicators": null}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    for (r, result) in project.results.each() {
        if result.indicators.items().is_empty()
            && !result.indicators.is_unknown()
            && applies(&project.not_applicable, at!["results", r, "indicators"])
        {
            out.find(at!["results", r], args! { result: &*result.id });
        }
    }
}
