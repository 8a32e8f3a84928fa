//! Two participants lead at the same time.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Participation, Project};
use crate::rules::overlap::{each_overlap, took_part};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "two-leads",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Participation,
        summary: Said {
            en: "two participants lead at the same time",
            zh: "两个单位同时牵头",
            ko: "두 참여기관이 같은 시기에 사업을 주관합니다",
        },
        message: Said {
            en: "`{lead}` and `{other}` lead at the same time",
            zh: "`{lead}` 与 `{other}` 同时牵头",
            ko: "`{lead}`{lead:과|와} `{other}`{other:이|가} 같은 시기에 주관기관으로 되어 있습니다",
        },
        why: Said {
            en: "it is not clear who answers for the project as a whole",
            zh: "项目整体由谁负责不明确",
            ko: "사업 전반을 어느 기관이 책임지는지 분명하지 않습니다",
        },
        help: Said {
            en: "where the lead alternates, give each its `from` and `to`; otherwise take `lead` away from one",
            zh: "如轮流牵头，请分别填写 `from` 和 `to`；否则请取消其中一个单位的 `lead`",
            ko: "번갈아 주관하면 기관별로 `from`과 `to`를 적고, 아니면 한쪽의 `lead`를 삭제하십시오",
        },
        checks: "Each two participants with `lead` that are different organizations: whether their periods certainly overlap. An absent `to` means that the participant still takes part.",
        silent: "When the lead passes on within one day, month or year, as `2018-06` to `2018-06`; when a period is known only by `as_of`; when one organization leads in two roles; participants that are described but not named.",
        examples: &[
            Example {
                title: "both lead without an end",
                change: r#"{"projects": {"0": {"participants": {"1": {"lead": true}}}}}"#,
                found: &["/projects/0/participants/1/lead"],
            },
            Example {
                title: "their times overlap",
                change: r#"{"projects": {"0": {"participants": {"0": {"to": "2019-03"}, "1": {"lead": true, "from": "2019-01"}}}}}"#,
                found: &["/projects/0/participants/1/lead"],
            },
            Example {
                title: "the lead passes on at the end of the year",
                change: r#"{"projects": {"0": {"participants": {"0": {"to": "2018-12"}, "1": {"lead": true, "from": "2019-01"}}}}}"#,
                found: &[],
            },
            Example {
                title: "the lead passes on within a month",
                change: r#"{"projects": {"0": {"participants": {"0": {"to": "2018-06"}, "1": {"lead": true, "from": "2018-06"}}}}}"#,
                found: &[],
            },
            Example {
                title: "the start of one is not stated and the other has ended",
                change: r#"{"projects": {"0": {"participants": {"0": {"to": "2018-06"}, "1": {"lead": true, "from": null}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    let participants = project.participants.items();
    let leads = |participation: &Participation| participation.lead.is(true);
    if participants.iter().filter(|participation| leads(participation)).nth(1).is_none() {
        return;
    }
    let item = |at: usize| {
        let participation = participants.get(at).filter(|participation| leads(participation))?;
        Some(((), took_part(participation)))
    };
    let name = |at: usize| participants.get(at).and_then(|p| p.organization.known());
    each_overlap(participants.len(), item, |later, earlier| {
        let (Some(lead), Some(other)) = (name(later), name(earlier)) else { return false };
        if lead != other {
            let related = out.pointer(at!["participants", earlier, "lead"]);
            let args = args! { lead: &**lead, other: &**other };
            out.find(at!["participants", later, "lead"], args).related(related);
        }
        lead != other
    });
}
