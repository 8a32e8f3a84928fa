//! A participant is neither named nor described.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::Project;
use crate::rules::absence::applies;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "participant-not-named",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Participation,
        summary: Said {
            en: "a participant is neither named nor described",
            zh: "参与单位既未列名也无说明",
            ko: "참여기관의 이름도 설명도 없습니다",
        },
        message: Said {
            en: "participant {n} has neither `organization` nor `description`",
            zh: "第 {n} 个参与单位既无 `organization` 也无 `description`",
            ko: "{n}번째 참여기관에 `organization`도 `description`도 없습니다",
        },
        why: Said {
            en: "a role without a bearer tells nobody whom to ask",
            zh: "只有角色而无单位，无从联系",
            ko: "역할만 있고 기관이 없어 어디에 문의할지 알 수 없습니다",
        },
        help: Said {
            en: "name the organization; if it is not in the register, describe it; if it was looked for and not found, write `null`",
            zh: "请填写机构；机构未登记的，请加以说明；经查未获的，请填写 `null`",
            ko: "`organization`에 기관을 적고, 등록부에 없는 기관이면 `description`에 설명을 적으십시오. 확인하였으나 알 수 없으면 `null`로 적으십시오",
        },
        checks: "Each participant: whether `organization` or `description` is stated.",
        silent: "When one of the two is `null`, which says that it was looked for; when `organization` does not apply.",
        examples: &[
            Example {
                title: "a role alone",
                change: r#"{"projects": {"0": {"participants": {"3": {"side": "CN", "role": "technical"}}}}}"#,
                found: &["/projects/0/participants/3"],
            },
            Example {
                title: "an organization that was looked for and not found",
                change: r#"{"projects": {"0": {"participants": {"3": {"organization": null, "side": "CN", "role": "technical"}}}}}"#,
                found: &[],
            },
            Example {
                title: "a description",
                change: r#"{"projects": {"0": {"participants": {"3": {"description": {"en": "provincial sites", "zh": "省级站点", "ko": "성급 관측소"}, "side": "CN", "role": "technical"}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    for (i, participation) in project.participants.each() {
        if participation.organization.is_not_stated()
            && participation.description.is_not_stated()
            && applies(&project.not_applicable, at!["participants", i, "organization"])
        {
            out.find(at!["participants", i], args! { n: i + 1 });
        }
    }
}
