//! A contribution does not say who gives.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::Project;
use crate::rules::absence::applies;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "contribution-without-giver",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Money,
        summary: Said {
            en: "a contribution does not say who gives",
            zh: "投入未填写提供方",
            ko: "기여 주체가 기재되지 않았습니다",
        },
        message: Said {
            en: "contribution `{contribution}` names neither the organization nor the side that gives",
            zh: "投入 `{contribution}` 既未填写提供单位，也未填写由哪一方提供",
            ko: "기여 `{contribution}`에 기여한 기관도 측도 기재되지 않았습니다",
        },
        why: Said {
            en: "what each side gives cannot be added up",
            zh: "无法统计各方的投入",
            ko: "양측의 기여를 각각 집계할 수 없습니다",
        },
        help: Said {
            en: "state `from`; where no organization can be named, state `side`",
            zh: "请填写 `from`；提供单位无法确定的，请填写 `side`",
            ko: "`from`을 적고, 기관을 특정할 수 없으면 `side`를 적으십시오",
        },
        checks: "Each contribution: whether `from` or `side` is stated.",
        silent: "When one of the two is `null`, which says that it was looked for.",
        examples: &[
            Example {
                title: "nobody gives",
                change: r#"{"projects": {"0": {"contributions": {"0": {"from": null}}}}}"#,
                found: &["/projects/0/contributions/0"],
            },
            Example {
                title: "a side gives",
                change: r#"{"projects": {"0": {"contributions": {"0": {"from": null, "side": "KR"}}}}}"#,
                found: &[],
            },
            Example {
                title: "the giver is unknown",
                change: r#"{"projects": {"0": {"contributions": {"2": {"id": "c3", "from": null, "kind": "commitment", "amount": "100", "currency": "USD", "date": "2018-02"}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    for (i, contribution) in project.contributions.each() {
        if contribution.from.is_not_stated()
            && contribution.side.is_not_stated()
            && applies(&project.not_applicable, at!["contributions", i, "from"])
        {
            out.find(at!["contributions", i], args! { contribution: &*contribution.id });
        }
    }
}
