//! An extension was asked for when the project's time was already over.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::Project;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "extension-after-end",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Time,
        summary: Said {
            en: "an extension was asked for when the project's time was already over",
            zh: "申请延期时项目已到期",
            ko: "사업 기간이 끝난 뒤에 연장을 신청하였습니다",
        },
        message: Said {
            en: "the extension was asked for on `{requested}`, after the end `{oldend}`",
            zh: "延期申请日期 `{requested}` 晚于原结束日期 `{oldend}`",
            ko: "연장 신청일 `{requested}`{requested:이|가} 연장 전 종료일 `{oldend}`보다 늦습니다",
        },
        why: Said {
            en: "between the two dates the project ran without a basis, which the committee will ask about",
            zh: "其间项目执行缺乏依据，联委会将要求说明",
            ko: "그 사이에는 사업 수행의 근거가 없어 공동위원회에서 질의가 예상됩니다",
        },
        help: Said {
            en: "correct the dates, or explain the delay in `reason`",
            zh: "请更正日期，或在 `reason` 中说明逾期申请的原因",
            ko: "날짜를 바로잡거나 `reason`에 늦어진 사유를 적으십시오",
        },
        checks: "The `requested` of each extension, against its `old_end`.",
        silent: "When one of the two is not stated or unknown, or so partial that the request may be in time.",
        examples: &[
            Example {
                title: "asked for a month late",
                change: r#"{"projects": {"0": {"timeline": {"extensions": [{"id": "e1", "requested": "2018-07-30", "old_end": "2018-06", "new_end": "2020-12"}]}}}}"#,
                found: &["/projects/0/timeline/extensions/0/requested"],
            },
            Example {
                title: "asked for in the last month",
                change: r#"{"projects": {"0": {"timeline": {"extensions": [{"id": "e1", "requested": "2018-06-20", "old_end": "2018-06", "new_end": "2020-12"}]}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    let Some(timeline) = project.timeline.known() else { return };
    for (i, extension) in timeline.extensions.each() {
        if let (Some(old), Some(requested)) = (extension.old_end.get(), extension.requested.get())
            && requested.is_after(old).is_true()
        {
            let related = out.pointer(at!["timeline", "extensions", i, "old_end"]);
            let at = at!["timeline", "extensions", i, "requested"];
            out.find(at, args! { requested: requested, oldend: old }).related(related);
        }
    }
}
