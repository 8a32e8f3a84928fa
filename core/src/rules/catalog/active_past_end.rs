//! A project is active though its planned end has passed.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Project, Status};
use crate::rules::periods::latest_end;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "active-past-end",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Status,
        summary: Said {
            en: "a project is active though its planned end has passed",
            zh: "项目计划结束日期已过，状态仍为“进行中”",
            ko: "계획 종료일이 지난 사업이 ‘진행 중’으로 되어 있습니다",
        },
        message: Said {
            en: "the project is active, but its planned end `{end}` has passed as of `{as_of}`",
            zh: "项目计划结束日期为 `{end}`，截至 `{as_of}` 已过期，状态仍为“进行中”",
            ko: "계획 종료일 `{end}`{end:이|가} `{as_of}` 현재 지났으나 사업 상태는 ‘진행 중’입니다",
        },
        why: Said {
            en: "the committee will ask whether it is extended, completed or given up",
            zh: "联委会将要求说明该项目是延期、完成还是终止",
            ko: "공동위원회에서 연장, 완료, 중도 종료 여부에 대한 질의가 예상됩니다",
        },
        help: Said {
            en: "state the extension that was granted, or the actual end and the new status",
            zh: "请填写已批准的延期；如已结束，请填写实际结束日期并更新状态",
            ko: "승인된 기간 연장을 적거나, 끝났으면 실제 종료일을 적고 상태를 고치십시오",
        },
        checks: "A project with the status `active` and no actual end: the planned end, and the new end of every extension that was granted or may have been, are before the day of judging. An extension with a day on which it was asked for and none on which it was granted does not count.",
        silent: "When the planned end is not stated, unknown, or so partial that it may still be ahead; when the new end of a granted extension is not known; when the actual end is stated, which `ended-while-active` looks at.",
        examples: &[
            Example {
                title: "ended in the month before",
                change: r#"{"projects": {"0": {"timeline": {"planned": {"to": "2018-10"}}}}}"#,
                found: &["/projects/0/timeline/planned/to"],
            },
            Example {
                title: "an extension that was only asked for",
                change: r#"{"projects": {"0": {"timeline": {"planned": {"to": "2018-10"}, "extensions": [{"id": "e1", "requested": "2018-09", "new_end": "2019-12"}]}}}}"#,
                found: &["/projects/0/timeline/planned/to"],
            },
            Example {
                title: "an extension that was granted",
                change: r#"{"projects": {"0": {"timeline": {"planned": {"to": "2018-10"}, "extensions": [{"id": "e1", "granted": "2018-09", "new_end": "2019-12"}]}}}}"#,
                found: &[],
            },
            Example {
                title: "an extension without a word on who asked for it or granted it",
                change: r#"{"projects": {"0": {"timeline": {"planned": {"to": "2018-10"}, "extensions": [{"id": "e1", "new_end": "2019-12"}]}}}}"#,
                found: &[],
            },
            Example {
                title: "ends in the year of judging",
                change: r#"{"projects": {"0": {"timeline": {"planned": {"to": "2018"}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, cx: &Context, out: &mut Sink) {
    let (Some(as_of), true) = (cx.as_of, project.status.is(Status::Active)) else { return };
    let Some(timeline) = project.timeline.known() else { return };
    let planned = timeline.planned.known().and_then(|planned| planned.to.get());
    let goes_on = timeline.actual.known().is_none_or(|actual| actual.to.get().is_none());
    if goes_on
        && planned.is_some_and(|end| end.is_before(as_of).is_true())
        && let Some(end) = latest_end(timeline)
        && end.is_before(as_of).is_true()
    {
        out.find(at!["timeline", "planned", "to"], args! { end: end, as_of: as_of });
    }
}
