//! An achievement names no evidence.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::Project;
use crate::rules::absence::{applies, is_empty};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "achievement-without-evidence",
        since: "0.1.0",
        severity: Severity::Note,
        group: Group::Evidence,
        summary: Said {
            en: "an achievement names no evidence",
            zh: "阶段性成果未附佐证材料",
            ko: "성과에 증빙이 없습니다",
        },
        message: Said {
            en: "achievement `{achievement}` names nothing that shows it",
            zh: "阶段性成果 `{achievement}` 未附任何佐证材料",
            ko: "성과 `{achievement}`에 증빙이 기재되지 않았습니다",
        },
        why: Said {
            en: "what cannot be shown carries little weight when the project is rated or its results are published",
            zh: "没有佐证材料的成果，在项目评估或成果发布时难以采信",
            ko: "증빙이 없는 성과는 사업을 평가하거나 결과를 공개할 때 인정받기 어렵습니다",
        },
        help: Said {
            en: "give a link, or the path to a milestone or result that shows it, as `milestone:…`",
            zh: "请附链接，或填写可作佐证的里程碑或成果的路径，如 `milestone:…`",
            ko: "링크를 적거나, 증빙이 되는 이정표나 성과목표의 경로를 `milestone:…` 형식으로 적으십시오",
        },
        checks: "The `evidence` of each achievement of each report: not stated, or an empty list.",
        silent: "When `evidence` is `null`, which says that none was found, or is named in `not_applicable`.",
        examples: &[
            Example {
                title: "no evidence",
                change: r#"{"projects": {"0": {"reports": {"0": {"achievements": [{"id": "a1", "text": {"en": "Database completed.", "zh": "完成数据库。", "ko": "데이터베이스를 완성하였다."}}]}}}}}"#,
                found: &["/projects/0/reports/0/achievements/0"],
            },
            Example {
                title: "an empty list",
                change: r#"{"projects": {"0": {"reports": {"0": {"achievements": [{"id": "a1", "text": {"en": "Database completed.", "zh": "完成数据库。", "ko": "데이터베이스를 완성하였다."}, "evidence": []}]}}}}}"#,
                found: &["/projects/0/reports/0/achievements/0"],
            },
            Example {
                title: "a milestone that shows it",
                change: r#"{"projects": {"0": {"reports": {"0": {"achievements": [{"id": "a1", "text": {"en": "Database completed.", "zh": "完成数据库。", "ko": "데이터베이스를 완성하였다."}, "evidence": ["milestone:m1"]}]}}}}}"#,
                found: &[],
            },
            Example {
                title: "evidence that is stated to be unknown",
                change: r#"{"projects": {"0": {"reports": {"0": {"achievements": [{"id": "a1", "text": {"en": "Database completed.", "zh": "完成数据库。", "ko": "데이터베이스를 완성하였다."}, "evidence": null}]}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    for (i, report) in project.reports.each() {
        for (j, achievement) in report.achievements.each() {
            let place = at!["reports", i, "achievements", j, "evidence"];
            if is_empty(&achievement.evidence) && applies(&project.not_applicable, place) {
                let args = args! { achievement: &*achievement.id };
                out.find(at!["reports", i, "achievements", j], args);
            }
        }
    }
}
