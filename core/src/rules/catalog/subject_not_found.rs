//! A waiver or disagreement is about a record that there is not.

use crate::finding::{About, Arg, Example, Group, Said, Severity};
use crate::model::{Project, Step, Str, TargetKind};
use crate::place::Pointer;
use crate::rules::paths::{Paths, head};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "subject-not-found",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Identity,
        summary: Said {
            en: "a waiver or disagreement is about a record that there is not",
            zh: "豁免或分歧所指的记录不存在",
            ko: "예외 승인이나 이견의 대상 기록이 없습니다",
        },
        message: Said {
            en: "`{subject}` leads to no record{suggestion}",
            zh: "`{subject}` 未指向任何记录{suggestion}",
            ko: "`{subject}`{subject:이|가} 가리키는 기록이 없습니다{suggestion}",
        },
        why: Said {
            en: "the waiver has no effect, or the disagreement is shown to nobody who looks at the record",
            zh: "豁免不起作用，查看相应记录的人也看不到该分歧",
            ko: "예외 승인은 효력이 없고, 이견은 해당 기록을 보는 사람에게 나타나지 않습니다",
        },
        help: Said {
            en: "write the ids path from the list of the register, as `project:…/report:…`, or remove the entry",
            zh: "请自登记册的列表起书写标识符路径，如 `project:…/report:…`，或删除该条",
            ko: "등록부의 목록부터 `project:…/report:…` 형식으로 식별자 경로를 적거나, 해당 예외 승인이나 이견을 삭제하십시오",
        },
        checks: "The `subject` of each waiver and disagreement, followed as an ids path from the register.",
        silent: "An empty subject, which means the register itself.",
        examples: &[
            Example {
                title: "a project that is not in the register",
                change: r#"{"waivers": [{"rule": "milestone-overdue", "subject": "project:aair", "reason": {"en": "Agreed.", "zh": "双方已商定。", "ko": "양측이 합의함."}, "by": "joint-centre"}]}"#,
                found: &["/waivers/0/subject"],
            },
            Example {
                title: "a report that the project does not have",
                change: r#"{"disagreements": [{"subject": "project:air/report:kr-2017", "member": "/progress", "values": [{"value": "a", "side": "CN"}, {"value": "b", "side": "KR"}]}]}"#,
                found: &["/disagreements/0/subject"],
            },
            Example {
                title: "an id without its word",
                change: r#"{"waivers": [{"rule": "milestone-overdue", "subject": "air", "reason": {"en": "Agreed.", "zh": "双方已商定。", "ko": "양측이 합의함."}, "by": "joint-centre"}]}"#,
                found: &["/waivers/0/subject"],
            },
            Example {
                title: "records inside a project and a meeting",
                change: r#"{"disagreements": [{"subject": "project:air/report:kr-2018", "member": "/progress", "values": [{"value": "a", "side": "CN"}, {"value": "b", "side": "KR"}]}], "waivers": [{"rule": "milestone-overdue", "subject": "meeting:session-22/decision:22-1", "reason": {"en": "Agreed.", "zh": "双方已商定。", "ko": "양측이 합의함."}, "by": "joint-centre"}]}"#,
                found: &[],
            },
        ],
    },
    check: Check::Several(&[Check::Register(check_heads), Check::Project(check_inside)]),
};

/// For how many subjects what was meant is looked for.
const SUGGESTED: usize = 20;

fn check_heads(cx: &Context, out: &mut Sink) {
    let waivers = cx.register.waivers.each().map(|(i, w)| ("waivers", i, &w.subject));
    let disagreements = cx.register.disagreements.each();
    let disagreements = disagreements.map(|(i, d)| ("disagreements", i, &d.subject));
    let lost = waivers.chain(disagreements).filter_map(|(list, i, subject)| {
        let subject = subject.known().map(Str::as_str)?;
        is_lost(subject, cx).then_some((at![list, i, "subject"].to_vec(), subject))
    });
    for (n, (at, subject)) in lost.enumerate() {
        let meant = if n < SUGGESTED { nearest(subject, cx) } else { None };
        tell(&at, subject, meant, out);
    }
}

fn tell(at: &[Step], subject: &str, meant: Option<String>, out: &mut Sink) {
    out.find(at, args! { subject: subject, suggestion: Arg::Suggestion(meant) });
}

/// Whether a subject leads nowhere, as far as the register's head and the ids of its projects tell.
fn is_lost(subject: &str, cx: &Context) -> bool {
    match head(subject) {
        Some((kind @ TargetKind::Project, id, _)) => !cx.index.has(kind, id),
        Some((kind, id, inside)) => !cx.index.leads(kind, id, inside),
        None => !subject.is_empty(),
    }
}

fn nearest(subject: &str, cx: &Context) -> Option<String> {
    let (kind, id, inside) = head(subject)?;
    let meant = cx.nearest(kind, id).filter(|_| !cx.index.has(kind, id))?;
    let inside = inside.map_or(String::new(), |inside| format!("/{inside}"));
    Some(format!("{}:{meant}{inside}", kind.word()))
}

/// Subjects inside a project, while it is at hand.
fn check_inside(project: &Project, cx: &Context, out: &mut Sink) {
    let mut paths = Paths::new(project);
    for subject in cx.index.subjects_inside(project) {
        if !paths.lead(subject.inside) {
            let suggestion = Arg::Suggestion(None);
            let args = args! { subject: subject.subject, suggestion: suggestion };
            let finding = out.find(at![], args);
            finding.at = Pointer::root().child(subject.list).child(subject.at).child("subject");
            finding.subject.clear();
        }
    }
}
