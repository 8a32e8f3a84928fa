//! A project is suspended, but no suspension lasts.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Project, Status};
use crate::rules::absence::applies;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "suspended-without-suspension",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Status,
        summary: Said {
            en: "a project is suspended, but no suspension lasts",
            zh: "项目状态为“已暂停”，但没有尚未结束的暂停期间",
            ko: "사업이 중단 상태이지만 계속되고 있는 중단 기간이 없습니다",
        },
        message: Said {
            en: "the status is suspended, but no suspension is stated that lasts on `{told}`",
            zh: "项目状态为“已暂停”，但没有截至 `{told}` 尚未结束的暂停期间",
            ko: "상태가 ‘중단’이지만 `{told}` 현재 계속되고 있는 중단 기간이 기재되지 않았습니다",
        },
        why: Said {
            en: "nobody can tell since when the project rests, nor why",
            zh: "无法得知项目自何时起、因何原因暂停",
            ko: "언제부터 어떤 사유로 중단되었는지 알 수 없습니다",
        },
        help: Said {
            en: "add the suspension with its start and reason, or correct the status",
            zh: "请补充暂停期间的开始日期和原因，或更正状态",
            ko: "중단의 시작일과 사유를 적거나 상태를 바로잡으십시오",
        },
        checks: "A project with the status `suspended`: one of its suspensions may hold the day up to which the register tells.",
        silent: "When the suspensions or the timeline are `null` or do not apply; when the end of a suspension is unknown or so partial that it may last.",
        examples: &[
            Example {
                title: "no suspension",
                change: r#"{"projects": {"0": {"status": "suspended"}}}"#,
                found: &["/projects/0/status"],
            },
            Example {
                title: "the suspension is over",
                change: r#"{"projects": {"0": {"status": "suspended", "timeline": {"suspensions": [{"from": "2018-03", "to": "2018-05"}]}}}}"#,
                found: &["/projects/0/status"],
            },
            Example {
                title: "an open suspension",
                change: r#"{"projects": {"0": {"status": "suspended", "timeline": {"suspensions": [{"from": "2018-03"}]}}}}"#,
                found: &[],
            },
            Example {
                title: "ends this month",
                change: r#"{"projects": {"0": {"status": "suspended", "timeline": {"suspensions": [{"from": "2018-03", "to": "2018-11"}]}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, cx: &Context, out: &mut Sink) {
    let (Some(told), true) = (cx.told_until(), project.status.is(Status::Suspended)) else { return };
    let timeline = project.timeline.known();
    let unknown = timeline.map_or(project.timeline.is_unknown(), |t| t.suspensions.is_unknown());
    let mut suspensions = timeline.into_iter().flat_map(|t| t.suspensions.items());
    let lasts = suspensions.any(|s| !s.period().contains(told).is_false());
    if !unknown
        && !lasts
        && applies(&project.not_applicable, at!["timeline", "suspensions"])
    {
        out.find(at!["status"], args! { told: told });
    }
}
