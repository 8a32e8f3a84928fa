//! A project is active though a suspension of it lasts.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Project, Status};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "suspension-open-but-active",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Status,
        summary: Said {
            en: "a project is active though a suspension of it lasts",
            zh: "项目处于暂停期间，状态却为“进行中”",
            ko: "중단 기간이 끝나지 않은 사업이 ‘진행 중’으로 되어 있습니다",
        },
        message: Said {
            en: "the status is active, but the suspension `{suspension}` lasts on `{told}`",
            zh: "项目状态为“进行中”，但暂停期间 `{suspension}` 截至 `{told}` 尚未结束",
            ko: "상태가 ‘진행 중’이지만 중단 기간 `{suspension}`{suspension:이|가} `{told}` 현재 끝나지 않았습니다",
        },
        why: Said {
            en: "the status and the suspension contradict each other",
            zh: "状态与暂停期间相互矛盾",
            ko: "상태와 중단 기간이 서로 모순됩니다",
        },
        help: Said {
            en: "state the end of the suspension if work has resumed; otherwise the status is `suspended`",
            zh: "如已恢复，请填写暂停期间的结束日期；否则状态应为 `suspended`",
            ko: "재개되었으면 중단 종료일을 적고, 아니면 상태를 `suspended`로 고치십시오",
        },
        checks: "A project with the status `active`: a suspension with a start certainly holds the day up to which the register tells.",
        silent: "When the suspension's end is `null`; when its dates are so partial that it may be over or not yet begun.",
        examples: &[
            Example {
                title: "a suspension without an end",
                change: r#"{"projects": {"0": {"timeline": {"suspensions": [{"from": "2018-03"}]}}}}"#,
                found: &["/projects/0/timeline/suspensions/0"],
            },
            Example {
                title: "a suspension to the end of the year",
                change: r#"{"projects": {"0": {"timeline": {"suspensions": [{"from": "2018-03", "to": "2018-12-31"}]}}}}"#,
                found: &["/projects/0/timeline/suspensions/0"],
            },
            Example {
                title: "over",
                change: r#"{"projects": {"0": {"timeline": {"suspensions": [{"from": "2018-03", "to": "2018-05"}]}}}}"#,
                found: &[],
            },
            Example {
                title: "it begins later",
                change: r#"{"projects": {"0": {"timeline": {"suspensions": [{"from": "2018-12"}]}}}}"#,
                found: &[],
            },
            Example {
                title: "the end is unknown",
                change: r#"{"projects": {"0": {"timeline": {"suspensions": [{"from": "2018-03", "to": null}]}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, cx: &Context, out: &mut Sink) {
    let (Some(told), true) = (cx.told_until(), project.status.is(Status::Active)) else { return };
    let Some(timeline) = project.timeline.known() else { return };
    for (i, suspension) in timeline.suspensions.each().filter(|(_, s)| s.from.is_known()) {
        let rest = suspension.period();
        if rest.contains(told).is_true() {
            let related = out.pointer(at!["status"]);
            let args = args! { suspension: &rest, told: told };
            out.find(at!["timeline", "suspensions", i], args).related(related);
        }
    }
}
