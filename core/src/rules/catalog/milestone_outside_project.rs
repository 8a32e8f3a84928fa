//! A milestone is due outside the planned time of its project.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Period, Project, Stated};
use crate::rules::periods::latest_end;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "milestone-outside-project",
        since: "0.1.0",
        severity: Severity::Note,
        group: Group::Time,
        summary: Said {
            en: "a milestone is due outside the planned time of its project",
            zh: "里程碑完成期限超出项目计划期间",
            ko: "이정표의 기한이 사업의 계획 기간을 벗어납니다",
        },
        message: Said {
            en: "milestone `{milestone}` is due by `{due}`, outside the planned time `{period}`",
            zh: "里程碑 `{milestone}` 的完成期限 `{due}` 超出项目计划期间 `{period}`",
            ko: "이정표 `{milestone}`의 기한 `{due}`{due:이|가} 계획 기간 `{period}`{period:을|를} 벗어납니다",
        },
        why: Said {
            en: "no work is planned for that time, so either the milestone or the plan is out of date",
            zh: "该时间不在计划之内，说明里程碑或项目计划未及时更新",
            ko: "그 시기에는 계획된 업무가 없으므로, 이정표나 사업 계획 가운데 하나가 갱신되지 않은 것으로 보입니다",
        },
        help: Said {
            en: "correct the milestone's `due` or the planned period; state the extension if one was granted",
            zh: "请更正里程碑的 `due` 或计划期间；已批准延期的，请填写延期信息",
            ko: "이정표의 기한이나 계획 기간을 바로잡고, 기간 연장이 승인되었으면 그 내용을 적으십시오",
        },
        checks: "The `due` of each milestone, against the planned start and the latest end that was planned or granted by an extension.",
        silent: "When the milestone is done; when an end of the plan is not stated or unknown; when the dates are so partial that `due` may lie inside.",
        examples: &[
            Example {
                title: "due before the start",
                change: r#"{"projects": {"0": {"milestones": {"1": {"due": "2017-12"}}}}}"#,
                found: &["/projects/0/milestones/1/due"],
            },
            Example {
                title: "due after the end",
                change: r#"{"projects": {"0": {"milestones": {"1": {"due": "2021-02-28"}}}}}"#,
                found: &["/projects/0/milestones/1/due"],
            },
            Example {
                title: "inside a granted extension",
                change: r#"{"projects": {"0": {"milestones": {"1": {"due": "2021-02-28"}}, "timeline": {"extensions": [{"id": "e1", "granted": "2018-10", "new_end": "2021-06"}]}}}}"#,
                found: &[],
            },
            Example {
                title: "the year of the end",
                change: r#"{"projects": {"0": {"milestones": {"1": {"due": "2020"}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    let Some(timeline) = project.timeline.known() else { return };
    let Some(planned) = timeline.planned.known() else { return };
    if project.milestones.items().is_empty() {
        return;
    }
    let to = latest_end(timeline).map_or(Stated::NotStated, Stated::Known);
    let period = Period { from: planned.from, to };
    for (i, milestone) in project.milestones.each().filter(|(_, m)| m.done.is_not_stated()) {
        if let Some(due) = milestone.due.get()
            && period.contains(due).is_false()
        {
            let args = args! { milestone: &*milestone.id, due: due, period: &period };
            out.find(at!["milestones", i, "due"], args);
        }
    }
}
