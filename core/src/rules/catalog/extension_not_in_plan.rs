//! The last granted extension is not in the planned period.

use crate::finding::{Fix, About, Example, Group, Said, Severity};
use crate::model::{Date, Project, Timeline};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "extension-not-in-plan",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Time,
        summary: Said {
            en: "the last granted extension is not in the planned period",
            zh: "最近一次获批延期未反映在计划期间中",
            ko: "마지막으로 승인된 연장이 계획 기간에 반영되지 않았습니다",
        },
        message: Said {
            en: "the extension granted moves the end to `{newend}`, but the planned end is `{planned}`",
            zh: "已批准延期至 `{newend}`，但计划结束日期仍为 `{planned}`",
            ko: "승인된 연장에 따른 종료일은 `{newend}`이지만 계획 종료일은 `{planned}`입니다",
        },
        why: Said {
            en: "lateness is judged by the planned end, so the project counts as late, or as in time, when it is not",
            zh: "是否逾期以计划结束日期判断，两者不一致会造成误判",
            ko: "지연 여부는 계획 종료일로 판단하므로, 지연 여부가 사실과 다르게 판단됩니다",
        },
        help: Said {
            en: "put the new end into the planned period, or correct the extension",
            zh: "请将延期后的日期填入计划期间，或更正延期信息",
            ko: "연장 후 종료일을 계획 기간에 반영하거나 연장 내용을 바로잡으십시오",
        },
        checks: "Of the extensions that were granted, the one with the latest `new_end`, against the planned end.",
        silent: "When no extension was granted; when the planned end, or the new end of a granted extension, is not stated or unknown; when one of the two dates contains the other, as `2020` and `2020-12`.",
        examples: &[
            Example {
                title: "the plan still has the old end",
                change: r#"{"projects": {"0": {"timeline": {"extensions": [{"id": "e1", "granted": "2018-10-08", "old_end": "2020-12", "new_end": "2021-06"}]}}}}"#,
                found: &["/projects/0/timeline/extensions/0/new_end"],
            },
            Example {
                title: "the plan has the new end",
                change: r#"{"projects": {"0": {"timeline": {"planned": {"to": "2021-06-30"}, "extensions": [{"id": "e1", "granted": "2018-10-08", "old_end": "2020-12", "new_end": "2021-06"}]}}}}"#,
                found: &[],
            },
            Example {
                title: "asked for, not granted",
                change: r#"{"projects": {"0": {"timeline": {"extensions": [{"id": "e1", "requested": "2018-10-08", "old_end": "2020-12", "new_end": "2021-06"}]}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    let Some(timeline) = project.timeline.known() else { return };
    let Some((i, new)) = last_granted(timeline) else { return };
    let Some(planned) = timeline.planned.known().and_then(|planned| planned.to.get()) else { return };
    if new.is_compatible(planned) {
        return;
    }
    let end = out.pointer(at!["timeline", "planned", "to"]);
    let at = at!["timeline", "extensions", i, "new_end"];
    let finding = out.find(at, args! { newend: new, planned: planned });
    finding.related(end.clone());
    if new.is_after(planned).is_true() {
        finding.fix(Fix::replace(end, new.to_string()));
    }
}

/// The granted extension with the latest end; none when the end of one is not known.
fn last_granted(timeline: &Timeline) -> Option<(usize, Date)> {
    let mut last: Option<(usize, Date)> = None;
    for (i, extension) in timeline.extensions.each().filter(|(_, e)| e.granted.is_known()) {
        let end = extension.new_end.get()?;
        last = last.filter(|(_, known)| known.last() > end.last()).or(Some((i, end)));
    }
    last
}
