//! An extension does not move the end to a later day.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::Project;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "extension-not-later",
        since: "0.1.0",
        severity: Severity::Error,
        group: Group::Time,
        summary: Said {
            en: "an extension does not move the end to a later day",
            zh: "延期后的结束日期不晚于原结束日期",
            ko: "연장 후 종료일이 연장 전 종료일보다 늦지 않습니다",
        },
        message: Said {
            en: "the new end `{newend}` is not after the old end `{oldend}`",
            zh: "延期后的结束日期 `{newend}` 不晚于原结束日期 `{oldend}`",
            ko: "연장 후 종료일 `{newend}`{newend:이|가} 연장 전 종료일 `{oldend}`보다 늦지 않습니다",
        },
        why: Said {
            en: "the time that was granted would be none, or less than none",
            zh: "据此计算的延长时间为零或负数",
            ko: "연장된 기간이 없거나 오히려 줄어든 것으로 계산됩니다",
        },
        help: Said {
            en: "correct the two ends; they may have been exchanged",
            zh: "请核对两个日期，也可能系前后颠倒",
            ko: "연장 전후의 종료일을 바로잡으십시오. 서로 바뀌었을 수 있습니다",
        },
        checks: "The `new_end` of each extension, against its `old_end`.",
        silent: "When one of the two is not stated or unknown, or so partial that the new end may be later.",
        examples: &[
            Example {
                title: "the ends are exchanged",
                change: r#"{"projects": {"0": {"timeline": {"extensions": [{"id": "e1", "old_end": "2020-12", "new_end": "2020-06"}]}}}}"#,
                found: &["/projects/0/timeline/extensions/0/new_end"],
            },
            Example {
                title: "the same day",
                change: r#"{"projects": {"0": {"timeline": {"extensions": [{"id": "e1", "old_end": "2020-12-31", "new_end": "2020-12-31"}]}}}}"#,
                found: &["/projects/0/timeline/extensions/0/new_end"],
            },
            Example {
                title: "later",
                change: r#"{"projects": {"0": {"timeline": {"extensions": [{"id": "e1", "old_end": "2020-06", "new_end": "2020-12"}]}}}}"#,
                found: &[],
            },
            Example {
                title: "within the same year, perhaps",
                change: r#"{"projects": {"0": {"timeline": {"extensions": [{"id": "e1", "old_end": "2020-06", "new_end": "2020"}]}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    let Some(timeline) = project.timeline.known() else { return };
    for (i, extension) in timeline.extensions.each() {
        if let (Some(old), Some(new)) = (extension.old_end.get(), extension.new_end.get())
            && new.is_after(old).is_false()
        {
            let related = out.pointer(at!["timeline", "extensions", i, "old_end"]);
            let at = at!["timeline", "extensions", i, "new_end"];
            out.find(at, args! { oldend: old, newend: new }).related(related);
        }
    }
}
