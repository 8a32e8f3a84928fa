//! A contribution in kind does not say what is given.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{ContributionKind, Project};
use crate::rules::absence::applies;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "in-kind-without-description",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Money,
        summary: Said {
            en: "a contribution in kind does not say what is given",
            zh: "实物投入未说明内容",
            ko: "현물 기여의 내용이 기재되지 않았습니다",
        },
        message: Said {
            en: "contribution `{contribution}` is in kind, but does not say what is given",
            zh: "实物投入 `{contribution}` 未说明提供的内容",
            ko: "현물 기여 `{contribution}`에 제공 내용이 기재되지 않았습니다",
        },
        why: Said {
            en: "without a description nobody can weigh it or check that it was given",
            zh: "没有说明，就无从衡量或核实该项投入",
            ko: "내용이 없으면 기여를 평가하거나 실제 제공 여부를 확인할 수 없습니다",
        },
        help: Said {
            en: "state in `description` what is given, such as rooms, instruments, samples or work",
            zh: "请在 `description` 中写明提供的内容，如场地、仪器、样品或人力",
            ko: "`description`에 공간, 장비, 시료, 인력 등 제공 내용을 적으십시오",
        },
        checks: "Each contribution in kind: whether `description` is stated.",
        silent: "When `description` is `null` or does not apply.",
        examples: &[
            Example {
                title: "no description",
                change: r#"{"projects": {"0": {"contributions": {"2": {"id": "c3", "from": "cn-institute", "kind": "in_kind"}}}}}"#,
                found: &["/projects/0/contributions/2"],
            },
            Example {
                title: "a description",
                change: r#"{"projects": {"0": {"contributions": {"2": {"id": "c3", "from": "cn-institute", "kind": "in_kind", "description": {"en": "Two laboratories", "zh": "两个实验室", "ko": "실험실 2곳"}}}}}}"#,
                found: &[],
            },
            Example {
                title: "what was given is unknown",
                change: r#"{"projects": {"0": {"contributions": {"2": {"id": "c3", "from": "cn-institute", "kind": "in_kind", "description": null}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    for (i, contribution) in project.contributions.each() {
        if contribution.kind.is(ContributionKind::InKind)
            && contribution.description.is_not_stated()
            && applies(&project.not_applicable, at!["contributions", i, "description"])
        {
            out.find(at!["contributions", i], args! { contribution: &*contribution.id });
        }
    }
}
