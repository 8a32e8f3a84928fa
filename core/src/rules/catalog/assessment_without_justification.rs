//! A rating is given without saying why.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Project, Str};
use crate::rules::absence::applies;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "assessment-without-justification",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Evidence,
        summary: Said {
            en: "a rating is given without saying why",
            zh: "评级未说明理由",
            ko: "평가 등급의 근거가 기재되지 않았습니다",
        },
        message: Said {
            en: "assessment `{assessment}` gives `{rating}` for `{criterion}` without saying why",
            zh: "评估 `{assessment}` 就 `{criterion}` 评为 `{rating}`，但未说明理由",
            ko: "평가 `{assessment}`에서 평가 항목 `{criterion}`에 `{rating}` 등급을 주었으나 그 근거가 기재되지 않았습니다",
        },
        why: Said {
            en: "the side that is rated can neither follow nor answer it",
            zh: "被评方既无从了解依据，也难以作出回应",
            ko: "평가를 받는 측이 등급을 이해하거나 소명할 수 없습니다",
        },
        help: Said {
            en: "state the reasons in `justification`",
            zh: "请在 `justification` 中说明理由",
            ko: "`justification`에 근거를 적으십시오",
        },
        checks: "The `justification` of each assessment: not stated.",
        silent: "When it is `null`, which says that the reasons are unknown, or is named in `not_applicable`.",
        examples: &[
            Example {
                title: "no reasons",
                change: r#"{"projects": {"0": {"assessments": {"0": {"justification": null}}}}}"#,
                found: &["/projects/0/assessments/0"],
            },
            Example {
                title: "reasons",
                change: r#"{"projects": {"0": {"assessments": {"0": {"justification": {"en": "On time.", "zh": "按期。", "ko": "기한 내."}}}}}}"#,
                found: &[],
            },
            Example {
                title: "reasons that are stated to be unknown",
                change: r#"{"projects": {"0": {"assessments": [{"id": "as1", "criterion": "progress", "rating": "MS", "by": "joint-centre", "date": "2018-11-12", "justification": null}]}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    for (i, assessment) in project.assessments.each() {
        if !assessment.justification.is_not_stated() {
            continue;
        }
        let place = at!["assessments", i, "justification"];
        let (Some(rating), Some(criterion)) =
            (assessment.rating.known().map(Str::as_str), assessment.criterion.known())
        else {
            continue;
        };
        if applies(&project.not_applicable, place) {
            let (id, criterion) = (&*assessment.id, criterion.as_str());
            let args = args! { assessment: id, rating: rating, criterion: criterion };
            out.find(at!["assessments", i], args);
        }
    }
}
