//! An observer leads the project.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Project, Role};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "observer-leads",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Participation,
        summary: Said {
            en: "an observer leads the project",
            zh: "观察员被列为牵头单位",
            ko: "참관기관이 사업을 주관하는 것으로 되어 있습니다",
        },
        message: Said {
            en: "participant {n} is an observer and yet leads",
            zh: "第 {n} 个参与单位为观察员，却被列为牵头单位",
            ko: "{n}번째 참여기관은 참관기관이지만 주관기관으로 기재되었습니다",
        },
        why: Said {
            en: "an observer does not answer for the project",
            zh: "观察员不承担项目责任",
            ko: "참관기관은 사업을 책임지지 않습니다",
        },
        help: Said {
            en: "correct the role, or take `lead` away",
            zh: "请更正角色，或取消 `lead`",
            ko: "역할을 바로잡거나 `lead`를 삭제하십시오",
        },
        checks: "Each participant with the role `observer`: whether it has `lead`.",
        silent: "When the role or `lead` is not stated or unknown.",
        examples: &[
            Example {
                title: "an observer with the lead",
                change: r#"{"projects": {"0": {"participants": {"0": {"lead": null}, "3": {"organization": "kr-ministry", "side": "KR", "role": "observer", "lead": true}}}}}"#,
                found: &["/projects/0/participants/3/lead"],
            },
            Example {
                title: "an observer without the lead",
                change: r#"{"projects": {"0": {"participants": {"3": {"organization": "kr-ministry", "side": "KR", "role": "observer", "lead": false}}}}}"#,
                found: &[],
            },
            Example {
                title: "whether it leads is unknown",
                change: r#"{"projects": {"0": {"participants": {"3": {"organization": "kr-ministry", "side": "KR", "role": "observer", "lead": null}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    for (i, participation) in project.participants.each() {
        if participation.role.is(Role::Observer) && participation.lead.is(true) {
            out.find(at!["participants", i, "lead"], args! { n: i + 1 });
        }
    }
}
