//! The unit that reports takes no part in the project.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Organization, Project};
use crate::rules::lookup::{FEW, Lookup};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "report-by-nonparticipant",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Reports,
        summary: Said {
            en: "the unit that reports takes no part in the project",
            zh: "报告单位不是项目参与单位",
            ko: "보고 기관이 사업 참여기관이 아닙니다",
        },
        message: Said {
            en: "`{by}` reports, but is none of the participants",
            zh: "报告单位 `{by}` 不在参与单位之列",
            ko: "보고 기관 `{by}`{by:이|가} 참여기관 목록에 없습니다",
        },
        why: Said {
            en: "the committee will ask what it has to do with the project",
            zh: "联委会将要求说明该单位与项目的关系",
            ko: "공동위원회에서 그 기관과 사업의 관계에 대한 질의가 예상됩니다",
        },
        help: Said {
            en: "add it to `participants`, or correct `by`",
            zh: "请在 `participants` 中补充该单位，或更正 `by`",
            ko: "`participants`에 추가하거나 `by`를 바로잡으십시오",
        },
        checks: "The `by` of each report, against the organizations of the project's participants, at whatever time they took part.",
        silent: "When the unit is a parent of a participant or belongs to one, as a ministry that reports for its institute; when no participant is stated, or the organization of one is `null`; when the unit is not in the register.",
        examples: &[
            Example {
                title: "an institute that takes no part reports",
                change: r#"{"organizations": {"5": {"id": "cn-university", "kind": "university", "country": "CN", "names": [{"text": {"en": "University A", "zh": "甲大学", "ko": "갑대학교"}}]}}, "projects": {"0": {"reports": {"0": {"by": "cn-university"}}}}}"#,
                found: &["/projects/0/reports/0/by"],
            },
            Example {
                title: "a ministry reports for its institute",
                change: r#"{"projects": {"0": {"reports": {"0": {"by": "cn-ministry"}}}}}"#,
                found: &[],
            },
            Example {
                title: "a participant is unknown",
                change: r#"{"organizations": {"5": {"id": "cn-university", "kind": "university", "country": "CN", "names": [{"text": {"en": "University A", "zh": "甲大学", "ko": "갑대학교"}}]}}, "projects": {"0": {"participants": {"3": {"organization": null, "side": "CN", "role": "technical"}}, "reports": {"0": {"by": "cn-university"}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, cx: &Context, out: &mut Sink) {
    let participants = project.participants.items();
    if participants.is_empty() || participants.iter().any(|p| p.organization.is_unknown()) {
        return;
    }
    let members = participants.iter().filter_map(|p| p.organization.known().map(|id| &**id));
    let known = Lookup::new(participants.len(), members);
    let is_above_one = |id: &str| {
        let few = participants.iter().take(FEW).filter_map(|p| p.organization.known());
        few.filter_map(|id| cx.index.organization(id)).any(|member| is_parent(id, member))
    };
    for (i, report) in project.reports.each() {
        let Some(by) = report.by.known().filter(|by| !known.has(by)) else { continue };
        let Some(unit) = cx.index.organization(by) else { continue };
        let is_below_one = unit.parents.items().iter().any(|parent| known.has(parent));
        if !is_below_one && !is_above_one(by) {
            out.find(at!["reports", i, "by"], args! { by: &**by });
        }
    }
}

fn is_parent(id: &str, organization: &Organization) -> bool {
    organization.parents.items().iter().any(|parent| **parent == *id)
}
