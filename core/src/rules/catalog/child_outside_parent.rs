//! A project runs beyond the programme that contains it.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::Period;
use crate::rules::{Check, Context, ProjectEntry, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "child-outside-parent",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Time,
        summary: Said {
            en: "a project runs beyond the programme that contains it",
            zh: "子项目期间超出上级项目期间",
            ko: "하위 사업의 기간이 상위 프로그램의 기간을 벗어납니다",
        },
        message: Said {
            en: "the `{member}` period of `{child}` is `{childtime}`, that of its programme `{parent}` is `{parenttime}`",
            zh: "子项目 `{child}` 的 `{member}` 期间为 `{childtime}`，而上级项目 `{parent}` 的该期间为 `{parenttime}`",
            ko: "하위 사업 `{child}`의 `{member}` 기간은 `{childtime}`이지만 상위 프로그램 `{parent}`의 기간은 `{parenttime}`입니다",
        },
        why: Said {
            en: "once the programme is over, nobody steers or funds what is left of the project",
            zh: "上级项目结束后，子项目的后续工作将缺乏统筹和经费依据",
            ko: "상위 프로그램이 끝나면 하위 사업의 남은 부분을 총괄하거나 지원할 주체가 없어집니다",
        },
        help: Said {
            en: "correct the periods, extend the programme, or name the programme that follows it",
            zh: "请更正期间、延长上级项目，或改填其后续的上级项目",
            ko: "기간을 바로잡거나, 프로그램을 연장하거나, 후속 프로그램을 상위로 지정하십시오",
        },
        checks: "Each project with a `parent` in the register: its end against the end of the parent, and against the parent's start. Planned periods are compared with planned ones; where that finds nothing, actual ones with actual ones.",
        silent: "When the project only began before its programme, since programmes take up projects that already run; when a period or its end is not stated or unknown; when the dates are so partial that it may lie inside.",
        examples: &[
            Example {
                title: "the project is planned beyond the programme",
                change: r#"{"projects": {"0": {"parent": "sky"}, "1": {"id": "sky", "kind": "programme", "title": "大气", "status": "active", "timeline": {"planned": {"from": "2018", "to": "2019"}}}}}"#,
                found: &["/projects/0/timeline/planned/to"],
            },
            Example {
                title: "the project ends before its programme begins",
                change: r#"{"projects": {"0": {"parent": "sky"}, "1": {"id": "sky", "kind": "programme", "title": "大气", "status": "proposed", "timeline": {"planned": {"from": "2021-03"}}}}}"#,
                found: &["/projects/0/timeline/planned/to"],
            },
            Example {
                title: "both end in 2020",
                change: r#"{"projects": {"0": {"parent": "sky"}, "1": {"id": "sky", "kind": "programme", "title": "大气", "status": "active", "timeline": {"planned": {"from": "2018-06", "to": "2020"}}}}}"#,
                found: &[],
            },
            Example {
                title: "the programme's end is unknown",
                change: r#"{"projects": {"0": {"parent": "sky"}, "1": {"id": "sky", "kind": "programme", "title": "大气", "status": "active", "timeline": {"planned": {"from": "2018-06", "to": null}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Register(check),
};

fn check(cx: &Context, out: &mut Sink) {
    for child in cx.index.projects() {
        let Some(parent) = child.parent.as_deref().and_then(|id| cx.index.project(id)) else { continue };
        let pairs = [
            ("planned", child.planned.as_ref(), parent.planned.as_ref()),
            ("actual", child.actual.as_ref(), parent.actual.as_ref()),
        ];
        let beyond = pairs.into_iter().find_map(|(member, own, whole)| {
            Some((member, own?, whole?)).filter(|(_, own, whole)| is_beyond(own, whole))
        });
        if let Some(found) = beyond {
            tell(child, parent, found, out);
        }
    }
}

fn is_beyond(own: &Period, whole: &Period) -> bool {
    let Some(end) = own.to.get() else { return false };
    whole.to.get().is_some_and(|to| end.is_after(to).is_true())
        || whole.from.get().is_some_and(|from| end.is_before(from).is_true())
}

fn tell(
    child: &ProjectEntry,
    parent: &ProjectEntry,
    (member, own, whole): (&'static str, &Period, &Period),
    out: &mut Sink,
) {
    let related = out.pointer(at!["projects", parent.at, "timeline", member]);
    let args = args! {
        child: &*child.id,
        parent: &*parent.id,
        member: member,
        childtime: own,
        parenttime: whole,
    };
    let finding = out.find(at!["projects", child.at, "timeline", member, "to"], args);
    finding.subject = format!("project:{}", child.id);
    finding.related(related);
}
