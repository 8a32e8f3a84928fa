//! The giver of a contribution takes no part in the project.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::Project;
use crate::rules::lookup::{FEW, Lookup};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "money-from-nonparticipant",
        since: "0.1.0",
        severity: Severity::Note,
        group: Group::Money,
        summary: Said {
            en: "the giver of a contribution takes no part in the project",
            zh: "提供投入的单位不是项目参与单位",
            ko: "기여한 기관이 사업 참여기관이 아닙니다",
        },
        message: Said {
            en: "`{giver}` gives, but is none of the participants",
            zh: "`{giver}` 提供投入，但不在参与单位之列",
            ko: "`{giver}`{giver:은|는} 기여 기관이지만 참여기관 목록에 없습니다",
        },
        why: Said {
            en: "the list of participants does not show who pays for the project",
            zh: "参与单位名单未反映项目出资方",
            ko: "참여기관 목록만으로는 누가 재정을 부담하는지 알 수 없습니다",
        },
        help: Said {
            en: "add it to `participants`, for instance with the role `funding`, or correct `from`",
            zh: "请在 `participants` 中补充该单位（如角色 `funding`），或更正 `from`",
            ko: "`participants`에 추가하거나(예: 역할 `funding`) `from`을 바로잡으십시오",
        },
        checks: "The `from` of each contribution, against the organizations of the project's participants, at whatever time they took part. One finding for each organization, up to the sixty-fourth contribution.",
        silent: "When no participant is stated, or the organization of one is `null`.",
        examples: &[
            Example {
                title: "a ministry that takes no part",
                change: r#"{"projects": {"0": {"contributions": {"0": {"from": "cn-ministry"}}}}}"#,
                found: &["/projects/0/contributions/0/from"],
            },
            Example {
                title: "it gives twice",
                change: r#"{"projects": {"0": {"contributions": {"0": {"from": "cn-ministry"}, "1": {"from": "cn-ministry"}}}}}"#,
                found: &["/projects/0/contributions/0/from"],
            },
            Example {
                title: "a participant",
                change: r#"{"projects": {"0": {"contributions": {"0": {"from": "cn-institute"}}}}}"#,
                found: &[],
            },
            Example {
                title: "a participant is unknown",
                change: r#"{"projects": {"0": {"participants": {"3": {"organization": null, "side": "CN", "role": "funding"}}, "contributions": {"0": {"from": "cn-ministry"}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    let participants = project.participants.items();
    let contributions = project.contributions.items();
    if contributions.is_empty()
        || participants.is_empty()
        || participants.iter().any(|participation| participation.organization.is_unknown())
    {
        return;
    }
    let members = participants.iter().filter_map(|p| p.organization.known().map(|id| &**id));
    let members = Lookup::new(participants.len(), members);
    for (i, contribution) in project.contributions.each() {
        let Some(giver) = contribution.from.known().filter(|id| !members.has(id)) else { continue };
        let earlier = contributions.iter().take(i.min(FEW));
        if !earlier.into_iter().any(|earlier| earlier.from == contribution.from) {
            out.find(at!["contributions", i, "from"], args! { giver: &**giver });
        }
    }
}
