//! An organization that must carry out a decision takes no part in the project.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Decision, Meeting, Organization, OrganizationKind, Participation, Project};
use crate::place::Pointer;
use crate::rules::decisions::is_pending;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "responsible-not-participant",
        since: "0.1.0",
        severity: Severity::Note,
        group: Group::Meetings,
        summary: Said {
            en: "an organization that must carry out a decision takes no part in the project",
            zh: "决定的责任单位不是项目参与单位",
            ko: "결정사항의 담당기관이 사업에 참여하지 않습니다",
        },
        message: Said {
            en: "`{organization}` is responsible for decision `{decision}` of `{meeting}` on this project, but is not among its participants",
            zh: "`{organization}` 是会议 `{meeting}` 关于本项目的决定 `{decision}` 的责任单位，但不在参与单位之列",
            ko: "`{organization}`{organization:은|는} 이 사업에 관한 회의 `{meeting}` 결정사항 `{decision}`의 담당기관이지만 참여기관 목록에 없습니다",
        },
        why: Said {
            en: "either the task went to the wrong body, or the list of participants is incomplete",
            zh: "可能是责任单位有误，也可能是参与单位名单不全",
            ko: "담당기관이 잘못 지정되었거나 참여기관 목록이 불완전할 수 있습니다",
        },
        help: Said {
            en: "add it to `participants`, or correct `responsible` in the decision",
            zh: "请在 `participants` 中补充该单位，或更正决定的 `responsible`",
            ko: "`participants`에 추가하거나 결정사항의 `responsible`을 고치십시오",
        },
        checks: "Each decision on a project that asks for action (new, continued, modified, resumed, request) and whose follow-up is open or not stated: each organization in `responsible` is a participant, a parent of one, or has a participant as a parent or predecessor.",
        silent: "For government, joint and international bodies, which answer for projects by their office; when a participant is described without being an organization of the register; when the project states no participants, or more than 64; for all but the first 64 decisions on it.",
        examples: &[
            Example {
                title: "another institute",
                change: r#"{"organizations": {"5": {"id": "cn-centre", "kind": "public_body", "country": "CN", "names": [{"text": {"en": "Centre A", "zh": "甲中心", "ko": "갑센터"}}]}}, "meetings": {"0": {"decisions": {"0": {"responsible": ["cn-institute", "cn-centre"]}}}}}"#,
                found: &["/projects/0/participants"],
            },
            Example {
                title: "a part of a participant",
                change: r#"{"organizations": {"5": {"id": "cn-centre", "kind": "public_body", "country": "CN", "parents": ["cn-institute"], "names": [{"text": {"en": "Centre A", "zh": "甲中心", "ko": "갑센터"}}]}}, "meetings": {"0": {"decisions": {"0": {"responsible": ["cn-centre"]}}}}}"#,
                found: &[],
            },
            Example {
                title: "a ministry",
                change: r#"{"meetings": {"0": {"decisions": {"0": {"responsible": ["cn-ministry"]}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

/// More participants or decisions than this are not looked through.
const MANY: usize = 64;

fn check(project: &Project, cx: &Context, out: &mut Sink) {
    let participants = project.participants.items();
    if participants.is_empty() || participants.len() > MANY {
        return;
    }
    let decisions = cx.index.decisions_on(project);
    if decisions.is_empty() || participants.iter().any(|p| !p.organization.is_known()) {
        return;
    }
    for (meeting, decision) in decisions.iter().take(MANY).filter(|(_, d)| is_pending(d)) {
        for (k, organization) in decision.responsible.each() {
            if must_take_part(organization, cx) && !takes_part(organization, participants, cx) {
                let args = args! {
                    organization: organization.to_string(),
                    decision: decision.id.to_string(),
                    meeting: meeting.id.to_string(),
                };
                out.find(at!["participants"], args).related(place(meeting, decision, k, cx));
            }
        }
    }
}

fn must_take_part(organization: &str, cx: &Context) -> bool {
    use OrganizationKind::{Government, International, JointBody};
    let kind = cx.index.organization(organization).and_then(|o| o.kind.get());
    kind.is_some_and(|kind| !matches!(kind, Government | JointBody | International))
}

/// Whether an organization, or one that it belongs to, continues or contains, is a participant.
fn takes_part(organization: &str, participants: &[Participation], cx: &Context) -> bool {
    let members = || participants.iter().filter_map(|p| p.organization.known());
    let is_member = |id: &str| members().any(|member| **member == *id);
    let is_above = |member: &Organization| {
        member.parents.items().iter().take(MANY).any(|parent| **parent == *organization)
    };
    let is_near = |own: &Organization| {
        let near = own.parents.items().iter().chain(own.predecessors.items());
        near.take(MANY).any(|id| is_member(id))
    };
    is_member(organization)
        || cx.index.organization(organization).is_some_and(is_near)
        || members().filter_map(|member| cx.index.organization(member)).any(is_above)
}

/// Where the decision names the organization; the list of decisions when that is very long.
fn place(meeting: &Meeting, decision: &Decision, k: usize, cx: &Context) -> Pointer {
    let meetings = Pointer::root().child("meetings");
    let Some(at) = cx.index.meeting_position(&meeting.id) else { return meetings };
    let decisions = meetings.child(at).child("decisions");
    let same = |other: &Decision| std::ptr::eq(other, decision);
    match meeting.decisions.items().iter().take(1000).position(same) {
        Some(i) => decisions.child(i).child("responsible").child(k),
        None => decisions,
    }
}
