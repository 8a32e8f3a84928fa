//! A meeting took contradictory decisions on one project.

use crate::finding::{About, Arg, Example, Group, Said, Severity};
use crate::model::{Decision, DecisionKind, Meeting};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "contradictory-decisions",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Meetings,
        summary: Said {
            en: "a meeting took contradictory decisions on one project",
            zh: "同一会议对同一项目作出相互矛盾的决定",
            ko: "한 회의의 같은 사업에 대한 결정사항이 서로 모순됩니다",
        },
        message: Said {
            en: "decision `{decision}` on project `{project}` is `{kind}`, but decision `{other}` of the same meeting is `{other_kind}`",
            zh: "关于项目 `{project}`，决定 `{decision}` 为“{kind}”，同一会议的决定 `{other}` 却为“{other_kind}”",
            ko: "사업 `{project}`에 대해 결정사항 `{decision}`{decision:은|는} `{kind}`인데, 같은 회의의 결정사항 `{other}`{other:은|는} `{other_kind}`입니다",
        },
        why: Said {
            en: "the project's status cannot follow both",
            zh: "项目状态无法同时符合两项决定",
            ko: "사업 상태를 두 결정사항에 모두 맞출 수 없습니다",
        },
        help: Said {
            en: "see in the minutes which of the two holds, and correct the `kind` or the `project` of the other",
            zh: "请对照会议纪要核实以哪项为准，并更正另一项的 `kind` 或 `project`",
            ko: "회의록에서 어느 쪽이 맞는지 확인하고 다른 쪽의 `kind`나 `project`를 고치십시오",
        },
        checks: "The decisions of one meeting on one project, in their order: each is compared with the first that says whether the project goes on (new, continued, resumed), rests (suspended) or ends (completed, dropped). Completed and dropped contradict each other as well.",
        silent: "For the kinds modified, deferred, noted, flagship and request, which go with any other; for decisions of different meetings.",
        examples: &[
            Example {
                title: "continued and dropped",
                change: r#"{"meetings": {"0": {"decisions": {"1": {"id": "22-2", "kind": "dropped", "project": "air"}}}}}"#,
                found: &["/meetings/0/decisions/1/kind"],
            },
            Example {
                title: "completed and dropped",
                change: r#"{"meetings": {"0": {"decisions": [{"id": "22-1", "kind": "completed", "project": "air"}, {"id": "22-2", "kind": "dropped", "project": "air"}]}}}"#,
                found: &["/meetings/0/decisions/1/kind"],
            },
            Example {
                title: "continued and modified",
                change: r#"{"meetings": {"0": {"decisions": {"1": {"id": "22-2", "kind": "modified", "project": "air", "due": "2018-12", "responsible": ["cn-institute"]}}}}}"#,
                found: &[],
            },
            Example {
                title: "on different projects",
                change: r#"{"meetings": {"0": {"decisions": {"1": {"id": "22-2", "kind": "completed", "count": 2}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Meeting(check),
};

fn check(meeting: &Meeting, _: &Context, out: &mut Sink) {
    if meeting.decisions.items().len() < 2 {
        return;
    }
    let mut decisions: Vec<_> = meeting.decisions.each().filter_map(stance).collect();
    decisions.sort_by_key(|&(project, at, ..)| (project, at));
    for on_one in decisions.chunk_by(|a, b| a.0 == b.0) {
        let Some((&first, others)) = on_one.split_first() else { continue };
        for &other in others.iter().filter(|(.., course, _)| *course != first.2) {
            report(first, other, out);
        }
    }
}

/// Where a decision leaves its project.
#[derive(Clone, Copy, PartialEq)]
enum Course {
    GoesOn,
    Rests,
    IsDone,
    IsGivenUp,
}

type Stance<'d> = (&'d str, usize, Course, &'d Decision<'d>);

fn stance<'d>((at, decision): (usize, &'d Decision<'_>)) -> Option<Stance<'d>> {
    let course = match decision.kind.get()? {
        DecisionKind::New | DecisionKind::Continued | DecisionKind::Resumed => Course::GoesOn,
        DecisionKind::Suspended => Course::Rests,
        DecisionKind::Completed => Course::IsDone,
        DecisionKind::Dropped => Course::IsGivenUp,
        _ => return None,
    };
    Some((decision.project.known()?, at, course, decision))
}

fn report((project, at, _, first): Stance, (_, other_at, _, other): Stance, out: &mut Sink) {
    let (Some(kind), Some(first_kind)) = (other.kind.get(), first.kind.get()) else { return };
    let args = args! {
        project: project,
        decision: other.id.to_string(),
        kind: Arg::Code(&DecisionKind::LIST, kind.code()),
        other: first.id.to_string(),
        other_kind: Arg::Code(&DecisionKind::LIST, first_kind.code()),
    };
    let first = out.pointer(at!["decisions", at, "kind"]);
    out.find(at!["decisions", other_at, "kind"], args).related(first);
}
