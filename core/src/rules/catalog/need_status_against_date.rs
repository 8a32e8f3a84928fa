//! A need has a day on which it was met, but its status says otherwise.

use crate::finding::{About, Arg, Example, Fix, Group, Said, Severity};
use crate::model::{NeedStatus, Project};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "need-status-against-date",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Reports,
        summary: Said {
            en: "a need has a day on which it was met, but its status says otherwise",
            zh: "合作需求填有满足日期，状态却不是“已满足”",
            ko: "충족일이 있는 협력 수요의 상태가 ‘충족’이 아닙니다",
        },
        message: Said {
            en: "the status of need `{need}` is {status}, but the day it was met is stated, `{met}`",
            zh: "合作需求 `{need}` 的状态为“{status}”，但满足日期为 `{met}`",
            ko: "협력 수요 `{need}`의 상태는 ‘{status}’이지만 충족일 `{met}`{met:이|가} 기재되어 있습니다",
        },
        why: Said {
            en: "by its status the need is put to the other side again, or given up",
            zh: "该需求是否再次向对方提出取决于其状态",
            ko: "상태에 따라 협력 수요를 상대측에 다시 제기하거나 제외하게 됩니다",
        },
        help: Said {
            en: "set `status` to `met`, or remove `met`",
            zh: "请将 `status` 改为 `met`，或删除 `met`",
            ko: "`status`를 `met`으로 고치거나 `met`을 삭제하십시오",
        },
        checks: "Each need with `met`: whether its status is `met`.",
        silent: "When the status is not stated or unknown.",
        examples: &[
            Example {
                title: "open, but met",
                change: r#"{"projects": {"0": {"reports": {"0": {"needs": {"0": {"met": "2018-10"}}}}}}}"#,
                found: &["/projects/0/reports/0/needs/0/status"],
            },
            Example {
                title: "met",
                change: r#"{"projects": {"0": {"reports": {"0": {"needs": {"0": {"status": "met", "met": "2018-10"}}}}}}}"#,
                found: &[],
            },
            Example {
                title: "no status",
                change: r#"{"projects": {"0": {"reports": {"0": {"needs": {"0": {"status": null, "met": "2018-10"}}}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    for (i, report) in project.reports.each() {
        for (j, need) in report.needs.each() {
            if let (Some(met), Some(status)) = (need.met.get(), need.status.get())
                && status != NeedStatus::Met
            {
                let at = at!["reports", i, "needs", j, "status"];
                let fix = Fix::replace(out.pointer(at), NeedStatus::Met.code());
                let related = out.pointer(at!["reports", i, "needs", j, "met"]);
                let status = Arg::Code(&NeedStatus::LIST, status.code());
                let args = args! { need: &*need.id, status: status, met: met };
                out.find(at, args).related(related).fix(fix);
            }
        }
    }
}
