//! A project is completed or closed without an actual end.

use crate::finding::{Arg, About, Example, Group, Said, Severity};
use crate::model::{Project, Stated, Status, Step};
use crate::rules::absence::applies;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "completed-without-end",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Status,
        summary: Said {
            en: "a project is completed or closed without an actual end",
            zh: "项目已完成或已结项，但未填写实际结束日期",
            ko: "완료되거나 종결된 사업에 실제 종료일이 없습니다",
        },
        message: Said {
            en: "the status is “{status}”, but no actual end is stated",
            zh: "项目状态为“{status}”，但未填写实际结束日期",
            ko: "상태가 ‘{status}’이지만 실제 종료일이 기재되지 않았습니다",
        },
        why: Said {
            en: "without it neither the duration nor the delay of the project can be told",
            zh: "缺少该日期，无法计算项目的执行时长和延误情况",
            ko: "실제 종료일이 없으면 수행 기간과 지연 여부를 알 수 없습니다",
        },
        help: Said {
            en: "state `timeline.actual.to`; `null` if it was looked for and not found",
            zh: "请填写 `timeline.actual.to`；经查未获的，请填写 `null`",
            ko: "`timeline.actual.to`를 적고, 확인하였으나 알 수 없으면 `null`로 적으십시오",
        },
        checks: "A project with the status `completed` or `closed`: its timeline has an actual period with an end.",
        silent: "When the end, the actual period or the timeline is `null` or listed in `not_applicable`.",
        examples: &[
            Example {
                title: "completed, still open",
                change: r#"{"projects": {"0": {"status": "completed"}}}"#,
                found: &["/projects/0/timeline/actual"],
            },
            Example {
                title: "no actual period at all",
                change: r#"{"projects": {"0": {"status": "closed", "timeline": {"actual": null}}}}"#,
                found: &["/projects/0/timeline"],
            },
            Example {
                title: "stated to be unknown",
                change: r#"{"projects": [{"id": "air", "kind": "joint_study", "title": "空气", "status": "completed", "timeline": {"actual": {"from": "2018-02", "to": null}}}]}"#,
                found: &[],
            },
            Example {
                title: "does not apply",
                change: r#"{"projects": {"0": {"status": "completed", "not_applicable": ["/timeline/actual/to"]}}}"#,
                found: &[],
            },
            Example {
                title: "only the year is known",
                change: r#"{"projects": {"0": {"status": "completed", "timeline": {"actual": {"to": "2018"}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    let Some(status) = project.status.get() else { return };
    if !matches!(status, Status::Completed | Status::Closed) {
        return;
    }
    if let Some(at) = lacks_end(project)
        && applies(&project.not_applicable, at!["timeline", "actual", "to"])
    {
        out.find(at, args! { status: Arg::Code(&Status::LIST, status.code()) });
    }
}

/// The record that should hold the end.
fn lacks_end(project: &Project) -> Option<&'static [Step]> {
    const TIMELINE: &[Step] = &[Step::Name("timeline")];
    const ACTUAL: &[Step] = &[Step::Name("timeline"), Step::Name("actual")];
    match &project.timeline {
        Stated::NotStated => Some(&[]),
        Stated::Unknown => None,
        Stated::Known(timeline) => match &timeline.actual {
            Stated::NotStated => Some(TIMELINE),
            Stated::Unknown => None,
            Stated::Known(actual) => actual.to.is_not_stated().then_some(ACTUAL),
        },
    }
}
