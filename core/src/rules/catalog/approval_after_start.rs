//! A project began before it was approved.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::Project;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "approval-after-start",
        since: "0.1.0",
        severity: Severity::Note,
        group: Group::Time,
        summary: Said {
            en: "a project began before it was approved",
            zh: "项目在批准之前已启动",
            ko: "사업이 승인되기 전에 시작되었습니다",
        },
        message: Said {
            en: "the project was approved on `{approved}` but began on `{start}`",
            zh: "项目批准日期为 `{approved}`，但实际开始日期为 `{start}`",
            ko: "사업 승인일은 `{approved}`이지만 실제 시작일은 `{start}`입니다",
        },
        why: Said {
            en: "work before the approval has no basis, and its costs may not be recognized",
            zh: "批准之前开展的工作缺乏依据，相关支出可能不予认可",
            ko: "승인 전에 수행한 업무는 근거가 없어 비용이 인정되지 않을 수 있습니다",
        },
        help: Said {
            en: "check the two dates; if both are right, say in the approval's `note` on what basis the work began",
            zh: "请核对两个日期；如均无误，请在批准信息的 `note` 中说明提前启动的依据",
            ko: "두 날짜를 확인하고, 모두 맞으면 승인의 `note`에 먼저 시작한 근거를 적으십시오",
        },
        checks: "The first day of the actual period, against the date of the approval.",
        silent: "When one of the two is not stated or unknown, or so partial that the approval may come first; when the approval carries a note, which can explain it.",
        examples: &[
            Example {
                title: "began a year before",
                change: r#"{"projects": {"0": {"timeline": {"actual": {"from": "2017-02"}}}}}"#,
                found: &["/projects/0/approved/date"],
            },
            Example {
                title: "began in the year of the approval",
                change: r#"{"projects": {"0": {"timeline": {"actual": {"from": "2018"}}}}}"#,
                found: &[],
            },
            Example {
                title: "explained",
                change: r#"{"projects": {"0": {"timeline": {"actual": {"from": "2017-02"}}, "approved": {"note": {"en": "Begun under letters exchanged in 2017.", "zh": "根据2017年换函先行启动。", "ko": "2017년 서한 교환에 따라 먼저 착수함."}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    let Some(approval) = project.approved.known().filter(|a| a.note.is_not_stated()) else { return };
    let Some(actual) = project.timeline.known().and_then(|t| t.actual.known()) else { return };
    if let (Some(approved), Some(start)) = (approval.date.get(), actual.from.get())
        && start.is_before(approved).is_true()
    {
        let related = out.pointer(at!["timeline", "actual", "from"]);
        let args = args! { approved: approved, start: start };
        out.find(at!["approved", "date"], args).related(related);
    }
}
