//! A project is a designated flagship, but no meeting designated it.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Decision, DecisionKind, FlagshipState, Meeting, MeetingStatus, Project};
use crate::rules::absence::applies;
use crate::rules::standing;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "flagship-without-decision",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Status,
        summary: Said {
            en: "a project is a designated flagship, but no meeting designated it",
            zh: "项目已确定为旗舰项目，但无相应的会议决定",
            ko: "대표사업으로 선정되었으나 이를 결정한 회의가 없습니다",
        },
        message: Said {
            en: "the project is a designated flagship, but no meeting is stated that decided so",
            zh: "项目已确定为旗舰项目，但未填写作出决定的会议",
            ko: "대표사업으로 선정되었으나 이를 결정한 회의가 기재되지 않았습니다",
        },
        why: Said {
            en: "both sides present flagships in public, so the decision must be found at once",
            zh: "旗舰项目由双方对外发布，相关决定须随时可查",
            ko: "대표사업은 양측이 대외에 알리므로 결정 근거를 바로 확인할 수 있어야 합니다",
        },
        help: Said {
            en: "state the meeting, record its decision of the kind `flagship`, or set the state back to `candidate`",
            zh: "请填写作出决定的会议，或登记 `flagship` 类决定，或将 `state` 改回 `candidate`",
            ko: "결정한 회의를 적거나 유형이 `flagship`인 결정사항을 등록하고, 아니면 `state`를 `candidate`로 되돌리십시오",
        },
        checks: "A project whose flagship state is `designated`: it names a meeting, or some meeting that was held has a decision of the kind `flagship` on it.",
        silent: "When the meeting is `null`, which says that it is unknown, or does not apply.",
        examples: &[
            Example {
                title: "designated by nobody",
                change: r#"{"projects": {"0": {"flagship": {"state": "designated", "since": "2018-01"}}}}"#,
                found: &["/projects/0/flagship"],
            },
            Example {
                title: "the meeting is named",
                change: r#"{"projects": {"0": {"flagship": {"state": "designated", "meeting": "session-22"}}}}"#,
                found: &[],
            },
            Example {
                title: "the decision is recorded",
                change: r#"{"meetings": {"0": {"decisions": [{"id": "22-1", "kind": "flagship", "project": "air", "text": "决定"}]}}, "projects": {"0": {"flagship": {"state": "designated"}}}}"#,
                found: &[],
            },
            Example {
                title: "a candidate",
                change: r#"{"projects": {"0": {"flagship": {"state": "candidate"}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, cx: &Context, out: &mut Sink) {
    let Some(flagship) = project.flagship.known() else { return };
    if !flagship.state.is(FlagshipState::Designated) || !flagship.meeting.is_not_stated() {
        return;
    }
    let designates = |(meeting, decision): &(&Meeting, &Decision)| {
        decision.kind.is(DecisionKind::Flagship) && meeting.status.is(MeetingStatus::Held)
    };
    if applies(&project.not_applicable, at!["flagship", "meeting"])
        && !standing::on(project, cx).any(|decision| designates(&decision))
    {
        out.find(at!["flagship"], args! {});
    }
}
