//! Evidence is named that is not in the register.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Project, Stated, Step, Str};
use crate::rules::paths::{Paths, is_lost, is_path};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "evidence-not-found",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Identity,
        summary: Said {
            en: "evidence is named that is not in the register",
            zh: "所列佐证材料在登记册中不存在",
            ko: "증빙으로 든 기록이 등록부에 없습니다",
        },
        message: Said {
            en: "the ids path `{path}` leads to no record",
            zh: "标识符路径 `{path}` 未指向任何记录",
            ko: "식별자 경로 `{path}`{path:이|가} 가리키는 기록이 없습니다",
        },
        why: Said {
            en: "what cannot be looked up does not support the statement that rests on it",
            zh: "无法查到的佐证材料不能支持相关内容",
            ko: "확인할 수 없는 증빙은 해당 내용을 뒷받침하지 못합니다",
        },
        help: Said {
            en: "correct the path, written from the project as `report:…/achievement:…`, or give a link",
            zh: "请更正路径（自项目起书写，如 `report:…/achievement:…`），或改填链接",
            ko: "경로를 사업 기준의 `report:…/achievement:…` 형식으로 바로잡거나 링크를 적으십시오",
        },
        checks: "The `evidence` of milestones, achievements, measured values and assessments: items that have the form of an ids path. The path is followed within the project; one that begins with an organization, mechanism, meeting or priority is followed there.",
        silent: "Links, file names and other words; paths into other projects.",
        examples: &[
            Example {
                title: "an achievement that the report does not have",
                change: r#"{"projects": {"0": {"assessments": {"0": {"evidence": ["report:cn-2018/achievement:a9"]}}}}}"#,
                found: &["/projects/0/assessments/0/evidence/0"],
            },
            Example {
                title: "a mistyped word",
                change: r#"{"projects": {"0": {"milestones": {"0": {"evidence": ["reprot:cn-2018"]}}}}}"#,
                found: &["/projects/0/milestones/0/evidence/0"],
            },
            Example {
                title: "a decision that the meeting did not take",
                change: r#"{"projects": {"0": {"milestones": {"0": {"evidence": ["meeting:session-22/decision:22-9"]}}}}}"#,
                found: &["/projects/0/milestones/0/evidence/0"],
            },
            Example {
                title: "paths that lead to records",
                change: r#"{"projects": {"0": {"assessments": {"0": {"evidence": ["report:kr-2018", "result:r1/indicator:i1", "meeting:session-22/decision:22-1", "project:air/milestone:m1"]}}}}}"#,
                found: &[],
            },
            Example {
                title: "links and other words",
                change: r#"{"projects": {"0": {"assessments": {"0": {"evidence": ["https://example.org/a", "doi:10.1000/182", "minutes, p. 3", "project:elsewhere/report:r1"]}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, cx: &Context, out: &mut Sink) {
    let mut paths = Paths::new(project);
    let mut look = |evidence: &Stated<Vec<Str>>, at: &[Step]| {
        for (n, text) in evidence.each() {
            if is_path(text) && is_lost(text, project, &mut paths, cx) {
                out.find(&[at, at!["evidence", n]].concat(), args! { path: text.as_str() });
            }
        }
    };
    for (i, milestone) in project.milestones.each() {
        look(&milestone.evidence, at!["milestones", i]);
    }
    for (i, assessment) in project.assessments.each() {
        look(&assessment.evidence, at!["assessments", i]);
    }
    for (i, report) in project.reports.each() {
        for (j, achievement) in report.achievements.each() {
            look(&achievement.evidence, at!["reports", i, "achievements", j]);
        }
    }
    for (i, result) in project.results.each() {
        for (j, indicator) in result.indicators.each() {
            for (k, actual) in indicator.actuals.each() {
                look(&actual.evidence, at!["results", i, "indicators", j, "actuals", k]);
            }
        }
    }
}
