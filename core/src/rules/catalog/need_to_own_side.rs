//! A cooperation need is addressed only to the side that has it.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Country, Need, Project};
use crate::rules::reporting::is_standing;
use crate::rules::sides::{home, same_side};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "need-to-own-side",
        since: "0.1.0",
        severity: Severity::Note,
        group: Group::Reports,
        summary: Said {
            en: "a cooperation need is addressed only to the side that has it",
            zh: "合作需求仅向本方提出",
            ko: "협력 수요의 요청 대상이 자국 측뿐입니다",
        },
        message: Said {
            en: "need `{need}` of {side} is addressed to {side} alone",
            zh: "{side}的合作需求 `{need}` 仅向本方提出",
            ko: "{side}의 협력 수요 `{need}`의 요청 대상이 {side}뿐입니다",
        },
        why: Said {
            en: "the other side will not learn that its help is asked for",
            zh: "对方无从得知需其配合",
            ko: "협력이 필요하다는 사실을 상대측이 알 수 없습니다",
        },
        help: Said {
            en: "add the other side to `addressed_to`; what one side can do alone belongs in its plans",
            zh: "如需对方配合，请在 `addressed_to` 中补充对方；本方可自行解决的事项宜列入工作计划",
            ko: "`addressed_to`에 상대측을 추가하고, 자국 측에서 해결할 수 있는 사안이면 향후 계획에 적으십시오",
        },
        checks: "Each need with `addressed_to`: whether it names the reporting side and no other.",
        silent: "Needs that are met, declined or withdrawn; needs that also name an organization of another country or of none.",
        examples: &[
            Example {
                title: "addressed to the own side",
                change: r#"{"projects": {"0": {"reports": {"0": {"needs": {"0": {"addressed_to": ["CN"]}}}}}}}"#,
                found: &["/projects/0/reports/0/needs/0/addressed_to"],
            },
            Example {
                title: "addressed to both sides",
                change: r#"{"projects": {"0": {"reports": {"0": {"needs": {"0": {"addressed_to": ["CN", "KR"]}}}}}}}"#,
                found: &[],
            },
            Example {
                title: "an institute of the other side is asked too",
                change: r#"{"projects": {"0": {"reports": {"0": {"needs": {"0": {"addressed_to": ["CN"], "organizations": ["kr-institute"]}}}}}}}"#,
                found: &[],
            },
            Example {
                title: "withdrawn",
                change: r#"{"projects": {"0": {"reports": {"0": {"needs": {"0": {"addressed_to": ["CN"], "status": "withdrawn"}}}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, cx: &Context, out: &mut Sink) {
    for (i, report) in project.reports.each() {
        let Some(side) = report.side.get() else { continue };
        for (j, need) in report.needs.each() {
            let asked = need.addressed_to.items();
            if !asked.is_empty()
                && asked.iter().all(|asked| same_side(*asked, side))
                && is_standing(need)
                && names_only(need, side, cx)
            {
                let at = at!["reports", i, "needs", j, "addressed_to"];
                out.find(at, args! { need: &*need.id, side: side });
            }
        }
    }
}

/// Whether every organization that is asked is of that side's country.
fn names_only(need: &Need, side: Country, cx: &Context) -> bool {
    need.organizations.items().iter().all(|id| {
        cx.index.organization(id).and_then(home).is_some_and(|theirs| same_side(theirs, side))
    })
}
