//! A project is active though its planned start lies ahead.

use crate::finding::{Fix, About, Example, Group, Said, Severity};
use crate::model::{Project, Status};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "active-before-start",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Status,
        summary: Said {
            en: "a project is active though its planned start lies ahead",
            zh: "项目状态为“进行中”，但计划开始日期未到",
            ko: "계획 시작일이 되지 않은 사업이 ‘진행 중’으로 되어 있습니다",
        },
        message: Said {
            en: "the project is active, but is planned to begin only on `{start}`, after `{told}`",
            zh: "项目状态为“进行中”，但计划开始日期 `{start}` 晚于登记册基准日 `{told}`",
            ko: "상태가 ‘진행 중’이지만 계획 시작일 `{start}`{start:이|가} 기준일 `{told}`보다 늦습니다",
        },
        why: Said {
            en: "progress and reports will be expected of a project that has nothing to tell",
            zh: "该项目将被要求报告进展，实际却无内容可报",
            ko: "아직 보고할 내용이 없는 사업에 진행보고서를 요구하게 됩니다",
        },
        help: Said {
            en: "state the actual start if the work has begun; otherwise the status is `approved`",
            zh: "如已启动，请填写实际开始日期；否则状态应为 `approved`",
            ko: "시작되었으면 실제 시작일을 적고, 아니면 상태를 `approved`로 고치십시오",
        },
        checks: "A project with the status `active` and no actual start: its planned start is after the day up to which the register tells.",
        silent: "When the actual start is stated or `null`; when the planned start is so partial that it may have come.",
        examples: &[
            Example {
                title: "planned for next year",
                change: r#"{"projects": {"0": {"timeline": {"planned": {"from": "2019-01"}, "actual": {"from": null}}}}}"#,
                found: &["/projects/0/status"],
            },
            Example {
                title: "begun before the planned start",
                change: r#"{"projects": {"0": {"timeline": {"planned": {"from": "2019-01"}}}}}"#,
                found: &[],
            },
            Example {
                title: "planned for this month",
                change: r#"{"projects": {"0": {"timeline": {"planned": {"from": "2018-11"}, "actual": {"from": null}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, cx: &Context, out: &mut Sink) {
    let (Some(told), true) = (cx.told_until(), project.status.is(Status::Active)) else { return };
    let Some(timeline) = project.timeline.known() else { return };
    let Some(start) = timeline.planned.known().and_then(|planned| planned.from.get()) else { return };
    let begun = timeline.actual.known().map_or(!timeline.actual.is_not_stated(), |actual| {
        !actual.from.is_not_stated() || !actual.to.is_not_stated()
    });
    if !begun && start.is_after(told).is_true() {
        let related = out.pointer(at!["timeline", "planned", "from"]);
        let status = out.pointer(at!["status"]);
        let finding = out.find(at!["status"], args! { start: start, told: told });
        finding.related(related).fix(Fix::replace(status, Status::Approved.code()));
    }
}
