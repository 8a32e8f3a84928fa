//! Measured values of a project have neither evidence nor a source.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Actual, Project};
use crate::rules::absence::is_empty;
use crate::rules::indicators::{self, Placed};
use crate::rules::lookup::MOST;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "actual-without-evidence",
        since: "0.1.0",
        severity: Severity::Note,
        group: Group::Results,
        summary: Said {
            en: "measured values of a project have neither evidence nor a source",
            zh: "项目部分实际值既无佐证材料也无来源",
            ko: "사업의 실적값에 증빙도 출처도 없습니다",
        },
        message: Said {
            en: "{n} of {total} measured {total:value|values} of the project {n:has|have} neither evidence nor a source",
            zh: "项目共有 {total} 个实际值，其中 {n} 个既无佐证材料也无来源",
            ko: "사업의 실적값 {total}개 가운데 {n}개에 증빙도 출처도 없습니다",
        },
        why: Said {
            en: "the other side has no way to check the value",
            zh: "对方无法核实相关数值",
            ko: "상대측이 그 값을 확인할 수 없습니다",
        },
        help: Said {
            en: "give `evidence` or `sources` with each value, or `sources` with the result",
            zh: "请逐项填写 `evidence` 或 `sources`，或在所属成果中填写 `sources`",
            ko: "실적값마다 `evidence`나 `sources`를 적거나 성과목표에 `sources`를 적으십시오",
        },
        checks: "Each measured value of a project: it has evidence or a source, or its result as a whole has a source. One finding for each project, at the first such value.",
        silent: "When `evidence` or `sources` is `null`; when the value itself is unknown.",
        examples: &[
            Example {
                title: "a link is taken away",
                change: r#"{"projects": {"0": {"results": {"0": {"indicators": {"0": {"actuals": {"0": {"evidence": null}}}}}}}}}"#,
                found: &["/projects/0/results/0/indicators/0/actuals/0"],
            },
            Example {
                title: "an empty list",
                change: r#"{"projects": {"0": {"results": {"0": {"indicators": {"0": {"actuals": {"0": {"evidence": []}}}}}}}}}"#,
                found: &["/projects/0/results/0/indicators/0/actuals/0"],
            },
            Example {
                title: "a source for the result",
                change: r#"{"projects": {"0": {"results": {"0": {"sources": [{"title": "报告"}], "indicators": {"0": {"actuals": {"0": {"evidence": null}}}}}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    let mut bare = bare(project);
    let Some((first, a)) = bare.next() else { return };
    let mut n = 1_usize;
    let mut others = Vec::new();
    for (placed, a) in bare {
        n += 1;
        if others.len() < MOST {
            others.push(out.pointer(&placed.at(at!["actuals", a])));
        }
    }
    let total: usize = indicators::each(project).map(|p| p.indicator.actuals.items().len()).sum();
    out.find(&first.at(at!["actuals", a]), args! { n: n, total: total }).related = others;
}

/// The values without evidence or source.
fn bare<'p, 'a>(project: &'p Project<'a>) -> impl Iterator<Item = (Placed<'p, 'a>, usize)> {
    let placed = indicators::each(project).filter(|placed| is_empty(&placed.result.sources));
    placed.flat_map(|placed| {
        let values = placed.indicator.actuals.each();
        values.filter(|(_, actual)| is_bare(actual)).map(move |(a, _)| (placed, a))
    })
}

fn is_bare(actual: &Actual) -> bool {
    actual.value.is_known() && is_empty(&actual.evidence) && is_empty(&actual.sources)
}
