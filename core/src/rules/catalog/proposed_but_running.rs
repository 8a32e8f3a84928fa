//! A project has begun by its dates but not by its status.

use crate::finding::{Arg, Fix, About, Example, Group, Said, Severity};
use crate::model::{Project, Status};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "proposed-but-running",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Status,
        summary: Said {
            en: "a project has begun by its dates but not by its status",
            zh: "项目实际已启动，状态尚未更新",
            ko: "사업이 실제로 시작되었으나 상태가 바뀌지 않았습니다",
        },
        message: Said {
            en: "the project began on `{start}`, but its status is “{status}”",
            zh: "项目已于 `{start}` 启动，但状态仍为“{status}”",
            ko: "사업이 `{start}`에 시작되었으나 상태는 ‘{status}’입니다",
        },
        why: Said {
            en: "the project is left out of every list of running projects",
            zh: "该项目不会列入在执行项目清单",
            ko: "진행 중인 사업의 모든 목록에서 빠지게 됩니다",
        },
        help: Said {
            en: "set the status to `active`, or take the actual start out if it is only planned",
            zh: "请将状态改为 `active`；如该日期仅为计划日期，请删除实际开始日期",
            ko: "상태를 `active`로 고치고, 예정일일 뿐이면 실제 시작일을 삭제하십시오",
        },
        checks: "The actual start of a project that is proposed or approved: it is before the day up to which the register tells.",
        silent: "When the actual start is not stated, unknown, or so partial that it may be the present day; when the project has also ended, which `ended-while-active` tells.",
        examples: &[
            Example {
                title: "approved and begun",
                change: r#"{"projects": {"0": {"status": "approved"}}}"#,
                found: &["/projects/0/status"],
            },
            Example {
                title: "begun this month, perhaps",
                change: r#"{"projects": {"0": {"status": "approved", "timeline": {"actual": {"from": "2018-11"}}}}}"#,
                found: &[],
            },
            Example {
                title: "active",
                change: r#"{"projects": {"0": {"status": "active"}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, cx: &Context, out: &mut Sink) {
    let (Some(told), Some(status)) = (cx.told_until(), project.status.get()) else { return };
    if !matches!(status, Status::Proposed | Status::Approved) {
        return;
    }
    let Some(actual) = project.timeline.known().and_then(|t| t.actual.known()) else { return };
    let Some(start) = actual.from.get().filter(|start| start.is_before(told).is_true()) else { return };
    if actual.to.get().is_some_and(|end| end.is_before(told).is_true()) {
        return;
    }
    let related = out.pointer(at!["timeline", "actual", "from"]);
    let fix = Fix::replace(out.pointer(at!["status"]), Status::Active.code());
    let status = Arg::Code(&Status::LIST, status.code());
    out.find(at!["status"], args! { start: start, status: status }).related(related).fix(fix);
}
