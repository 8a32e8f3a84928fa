//! An organization takes part twice in the same role at the same time.

use crate::finding::{About, Arg, Example, Group, Said, Severity};
use crate::model::{Participation, Period, Project, Role};
use crate::rules::overlap::{each_overlap, took_part};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "participant-twice",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Participation,
        summary: Said {
            en: "an organization takes part twice in the same role at the same time",
            zh: "同一机构在同一时期以同一角色重复列入",
            ko: "같은 기관이 같은 시기에 같은 역할로 두 번 기재되었습니다",
        },
        message: Said {
            en: "`{organization}` is listed twice as {role} for the same time",
            zh: "`{organization}` 在同一时期以“{role}”角色重复列入",
            ko: "`{organization}`{organization:이|가} 같은 시기에 ‘{role}’ 역할로 두 번 기재되었습니다",
        },
        why: Said {
            en: "participants would be counted twice",
            zh: "统计参与单位时会重复计算",
            ko: "참여기관 수가 중복 집계됩니다",
        },
        help: Said {
            en: "remove one of the two, or correct its role or its dates",
            zh: "请删除其中一条，或更正角色或期间",
            ko: "둘 중 하나를 삭제하거나 역할 또는 기간을 바로잡으십시오",
        },
        checks: "Each two participants of the same organization and role: whether their periods certainly overlap. An absent `to` means that the participant still takes part.",
        silent: "When only one of the two leads, which is how a lead that comes later is written; when the role in the words of the source differs; when the periods may merely touch.",
        examples: &[
            Example {
                title: "the same line twice",
                change: r#"{"projects": {"0": {"participants": {"3": {"organization": "kr-ministry", "side": "KR", "role": "funding"}}}}}"#,
                found: &["/projects/0/participants/3"],
            },
            Example {
                title: "another role",
                change: r#"{"projects": {"0": {"participants": {"3": {"organization": "kr-ministry", "side": "KR", "role": "competent_authority"}}}}}"#,
                found: &[],
            },
            Example {
                title: "the role at another time",
                change: r#"{"projects": {"0": {"participants": {"2": {"to": "2018-06"}, "3": {"organization": "kr-ministry", "side": "KR", "role": "funding", "from": "2018-09"}}}}}"#,
                found: &[],
            },
            Example {
                title: "it leads from a later day on",
                change: r#"{"projects": {"0": {"participants": {"0": {"to": "2018-12"}, "3": {"organization": "kr-institute", "side": "KR", "role": "executing", "lead": true, "from": "2019-01"}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    let participants = project.participants.items();
    let item = |at: usize| {
        let participation = participants.get(at)?;
        let role = (participation.role.get()?, participation.lead.is(true));
        Some(((role, &**participation.organization.known()?), time(participation)))
    };
    each_overlap(participants.len(), item, |later, earlier| {
        let (Some(a), Some(b)) = (participants.get(later), participants.get(earlier)) else {
            return false;
        };
        let (Some(id), Some(role)) = (a.organization.known(), a.role.get()) else { return false };
        if a.role_note == b.role_note {
            let related = out.pointer(at!["participants", earlier]);
            let role = Arg::Code(&Role::LIST, role.code());
            let args = args! { organization: &**id, role: role };
            out.find(at!["participants", later], args).related(related);
        }
        a.role_note == b.role_note
    });
}

/// The time of a participation; the day on which it was seen, where only that is known.
fn time(participation: &Participation) -> Period {
    let seen = participation.as_of.get();
    if seen.is_some() && participation.from.is_not_stated() && participation.to.is_not_stated() {
        return Period::new(seen, seen);
    }
    took_part(participation)
}
