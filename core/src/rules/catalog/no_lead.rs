//! No participant leads the project.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Date, Participation, Project, ProjectKind, Stated};
use crate::rules::frame::runs;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "no-lead",
        since: "0.1.0",
        severity: Severity::Note,
        group: Group::Participation,
        summary: Said {
            en: "no participant leads the project",
            zh: "项目没有牵头单位",
            ko: "사업을 주관하는 참여기관이 없습니다",
        },
        message: Said {
            en: "none of the participants leads the project as of `{as_of}`",
            zh: "截至 `{as_of}`，参与单位中没有牵头单位",
            ko: "`{as_of}` 현재 참여기관 가운데 주관기관이 없습니다",
        },
        why: Said {
            en: "the committee has nobody to ask about the project as a whole",
            zh: "联委会了解项目整体情况时没有明确的对口单位",
            ko: "공동위원회가 사업 전반에 대해 질의할 기관이 없습니다",
        },
        help: Said {
            en: "set `lead` on the participant that leads, with `from` and `to` where the lead alternates",
            zh: "请在牵头单位的参与记录中填写 `lead`；如轮流牵头，请一并填写 `from` 和 `to`",
            ko: "주관기관에 `lead`를 적고, 번갈아 주관하면 `from`과 `to`도 적으십시오",
        },
        checks: "Approved and active projects that have participants: whether one of them has `lead` and its `to` is not certainly before the day of judging. A lead that is still to begin counts.",
        silent: "Policy dialogues, meeting series, mutual recognitions and data exchanges, in which the sides stand as equals; projects of which a participant has `lead` as `null`; projects without participants.",
        examples: &[
            Example {
                title: "nobody leads",
                change: r#"{"projects": {"0": {"participants": {"0": {"lead": null}}}}}"#,
                found: &["/projects/0/participants"],
            },
            Example {
                title: "the only lead has ended",
                change: r#"{"projects": {"0": {"participants": {"0": {"to": "2018-10"}}}}}"#,
                found: &["/projects/0/participants"],
            },
            Example {
                title: "the lead ends in the year of judging",
                change: r#"{"projects": {"0": {"participants": {"0": {"to": "2018"}}}}}"#,
                found: &[],
            },
            Example {
                title: "whether anybody leads is unknown",
                change: r#"{"projects": {"0": {"participants": [{"organization": "cn-institute", "side": "CN", "role": "executing", "lead": null}]}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, cx: &Context, out: &mut Sink) {
    let Some(as_of) = cx.as_of else { return };
    let participants = project.participants.items();
    if participants.is_empty()
        || participants.iter().any(|participation| may_lead(participation, as_of))
        || !runs(project)
        || !has_lead_by_nature(project)
    {
        return;
    }
    out.find(at!["participants"], args! { as_of: as_of });
}

fn may_lead(participation: &Participation, as_of: Date) -> bool {
    let is_over = || participation.to.get().is_some_and(|to| to.is_before(as_of).is_true());
    match participation.lead {
        Stated::Known(lead) => lead && !is_over(),
        Stated::Unknown => true,
        Stated::NotStated => false,
    }
}

fn has_lead_by_nature(project: &Project) -> bool {
    use ProjectKind::{DataExchange, MeetingSeries, MutualRecognition, PolicyDialogue};
    project.kind.get().is_some_and(|kind| {
        !matches!(kind, DataExchange | MeetingSeries | MutualRecognition | PolicyDialogue)
    })
}
