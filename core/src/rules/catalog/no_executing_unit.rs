//! A side has no unit that carries the project out.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Country, Participation, Project, ProjectKind, Role};
use crate::rules::frame::runs;
use crate::rules::sides::{same_side, sides, takes_part_for};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "no-executing-unit",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Participation,
        summary: Said {
            en: "a side has no unit that carries the project out",
            zh: "有一方没有执行单位",
            ko: "한쪽에 수행기관이 없습니다",
        },
        message: Said {
            en: "{side} has no unit among the participants that carries the project out",
            zh: "参与单位中没有{side}执行单位",
            ko: "참여기관 가운데 {side} 수행기관이 없습니다",
        },
        why: Said {
            en: "nobody on that side can report progress or be given a task",
            zh: "该方无单位可报告进展或承担任务",
            ko: "그 측에서 진행 상황을 보고하거나 과제를 맡을 기관이 없습니다",
        },
        help: Said {
            en: "add the unit as a participant with its role, such as `executing`, `technical` or `host`; if it has left, state who follows it",
            zh: "请补充该方承担工作的单位及其角色（如 `executing`、`technical`、`host`）；如原单位已退出，请写明接替单位",
            ko: "실제로 수행하는 기관을 역할(`executing`, `technical`, `host` 등)과 함께 추가하고, 참여를 종료한 기관이면 후임 기관을 적으십시오",
        },
        checks: "Approved and active projects that have participants: for each party of the register, whether a participant of that side has a role in which work is done (executing, technical, host, supplier, secretariat, other) and has not certainly left before the day of judging. A participant without `side` counts for the country of its organization. Hong Kong, Macao and Taiwan belong to the Chinese side.",
        silent: "Policy dialogues, meeting series and mutual recognitions, which ministries carry out themselves, programmes, whose work is done in their projects, and undertakings of kind `other`, such as memoranda; projects without participants; a participant of unknown role or side, and a joint or international body that does work, count for every side.",
        examples: &[
            Example {
                title: "the Chinese side only funds",
                change: r#"{"projects": {"0": {"participants": {"0": {"role": "funding"}}}}}"#,
                found: &["/projects/0/participants"],
            },
            Example {
                title: "the Chinese unit has left",
                change: r#"{"projects": {"0": {"participants": {"0": {"to": "2018-09"}}}}}"#,
                found: &["/projects/0/participants"],
            },
            Example {
                title: "a unit that is described but not named",
                change: r#"{"projects": {"0": {"participants": {"0": {"organization": null, "description": {"en": "provincial sites", "zh": "省级站点", "ko": "성급 관측소"}}}}}}"#,
                found: &[],
            },
            Example {
                title: "an institute of Hong Kong carries it out",
                change: r#"{"organizations": {"2": {"country": "HK"}}, "projects": {"0": {"participants": {"0": {"side": null}}}}}"#,
                found: &[],
            },
            Example {
                title: "a policy dialogue of ministries",
                change: r#"{"projects": {"0": {"kind": "policy_dialogue", "participants": [{"organization": "cn-ministry", "side": "CN", "role": "competent_authority"}, {"organization": "kr-ministry", "side": "KR", "role": "competent_authority"}]}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, cx: &Context, out: &mut Sink) {
    let participants = project.participants.items();
    if participants.is_empty() || !runs(project) || !needs_units(project) {
        return;
    }
    for side in sides(cx) {
        if !participants.iter().any(|participation| may_work(participation, side, cx)) {
            out.find(at!["participants"], args! { side: side });
        }
    }
}

fn needs_units(project: &Project) -> bool {
    use ProjectKind::{MeetingSeries, MutualRecognition, Other, PolicyDialogue, Programme};
    project.kind.get().is_some_and(|kind| {
        !matches!(kind, MeetingSeries | MutualRecognition | PolicyDialogue | Programme | Other)
    })
}

/// Whether a participant may do the work of a side now.
fn may_work(participation: &Participation, side: Country, cx: &Context) -> bool {
    use Role::{Executing, Host, Other, Secretariat, Supplier, Technical};
    let works = participation.role.get().is_none_or(|role| {
        matches!(role, Executing | Technical | Host | Supplier | Secretariat | Other)
    });
    let has_left = || {
        let ended = participation.to.get().zip(cx.as_of);
        ended.is_some_and(|(to, as_of)| to.is_before(as_of).is_true())
    };
    let theirs = takes_part_for(participation, cx);
    works && theirs.is_none_or(|theirs| same_side(theirs, side)) && !has_left()
}
