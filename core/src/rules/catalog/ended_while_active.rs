//! A project has ended by its dates but not by its status.

use crate::finding::{Arg, About, Example, Group, Said, Severity};
use crate::model::{Project, Status};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "ended-while-active",
        since: "0.1.0",
        severity: Severity::Error,
        group: Group::Status,
        summary: Said {
            en: "a project has ended by its dates but not by its status",
            zh: "项目实际已结束，状态尚未更新",
            ko: "실제 종료일이 지났으나 상태가 종료로 바뀌지 않았습니다",
        },
        message: Said {
            en: "the project ended on `{end}`, but its status is “{status}”",
            zh: "项目已于 `{end}` 结束，但状态仍为“{status}”",
            ko: "사업이 `{end}`에 끝났으나 상태는 ‘{status}’입니다",
        },
        why: Said {
            en: "the two contradict each other, and counts of running projects come out wrong",
            zh: "两者相互矛盾，会导致在执行项目的统计失实",
            ko: "날짜와 상태가 서로 모순되며, 진행 중인 사업 수가 잘못 집계됩니다",
        },
        help: Said {
            en: "set the status to `completed`, `closed` or `cancelled`, or take the actual end out if it is only planned",
            zh: "请将状态改为 `completed`、`closed` 或 `cancelled`；如该日期仅为计划日期，请删除实际结束日期",
            ko: "상태를 `completed`, `closed`, `cancelled` 가운데 하나로 고치고, 예정일일 뿐이면 실제 종료일을 삭제하십시오",
        },
        checks: "The actual end of a project that is proposed, approved, active or suspended: it is before the day up to which the register tells.",
        silent: "When the actual end is not stated, unknown, or so partial that it may be the present day.",
        examples: &[
            Example {
                title: "ended in the month before",
                change: r#"{"projects": {"0": {"timeline": {"actual": {"to": "2018-10-31"}}}}}"#,
                found: &["/projects/0/status"],
            },
            Example {
                title: "ends this month",
                change: r#"{"projects": {"0": {"timeline": {"actual": {"to": "2018-11"}}}}}"#,
                found: &[],
            },
            Example {
                title: "completed",
                change: r#"{"projects": {"0": {"status": "completed", "timeline": {"actual": {"to": "2018-10-31"}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, cx: &Context, out: &mut Sink) {
    use Status::{Active, Approved, Proposed, Suspended};
    let (Some(told), Some(status)) = (cx.told_until(), project.status.get()) else { return };
    if !matches!(status, Proposed | Approved | Active | Suspended) {
        return;
    }
    let Some(actual) = project.timeline.known().and_then(|t| t.actual.known()) else { return };
    if let Some(end) = actual.to.get()
        && end.is_before(told).is_true()
    {
        let related = out.pointer(at!["timeline", "actual", "to"]);
        let status = Arg::Code(&Status::LIST, status.code());
        out.find(at!["status"], args! { end: end, status: status }).related(related);
    }
}
