//! A rating is not one of its scale.

use crate::finding::{About, Arg, Example, Fix, Group, Said, Severity};
use crate::model::{Project, Str};
use crate::reading::suggest;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "rating-not-on-scale",
        since: "0.1.0",
        severity: Severity::Error,
        group: Group::Evidence,
        summary: Said {
            en: "a rating is not one of its scale",
            zh: "评级不在所用等级表之列",
            ko: "평가 등급이 해당 평가 척도에 없습니다",
        },
        message: Said {
            en: "`{rating}` is not a rating of `{scale}`, which has {ratings}{suggestion}",
            zh: "`{rating}` 不在 `{scale}` 的等级（{ratings}）之列{suggestion}",
            ko: "`{rating}`{rating:은|는} 평가 척도 `{scale}`의 등급({ratings})이 아닙니다{suggestion}",
        },
        why: Said {
            en: "the rating cannot be compared or counted with others",
            zh: "该评级无法与其他评级比较或一并统计",
            ko: "다른 평가와 비교하거나 함께 집계할 수 없습니다",
        },
        help: Said {
            en: "use a rating of the scale, or name the scale that was used",
            zh: "请使用该等级表中的等级，或注明实际使用的等级表",
            ko: "해당 척도의 등급을 쓰거나 실제로 쓴 척도를 적으십시오",
        },
        checks: "Each assessment with the scale `UNEP-6` (HS, S, MS, MU, U, HU) or `WB-6` (6 to 1): whether the rating is one of the scale, exactly as written.",
        silent: "Other scales; assessments that name none.",
        examples: &[
            Example {
                title: "a rating of another scale",
                change: r#"{"projects": {"0": {"assessments": {"0": {"rating": "4"}}}}}"#,
                found: &["/projects/0/assessments/0/rating"],
            },
            Example {
                title: "in small letters",
                change: r#"{"projects": {"0": {"assessments": {"0": {"rating": "ms"}}}}}"#,
                found: &["/projects/0/assessments/0/rating"],
            },
            Example {
                title: "a number that is too high",
                change: r#"{"projects": {"0": {"assessments": {"0": {"scale": "WB-6", "rating": "7"}}}}}"#,
                found: &["/projects/0/assessments/0/rating"],
            },
            Example {
                title: "a rating of the scale",
                change: r#"{"projects": {"0": {"assessments": {"0": {"scale": "WB-6", "rating": "4"}}}}}"#,
                found: &[],
            },
            Example {
                title: "a scale of one's own",
                change: r#"{"projects": {"0": {"assessments": {"0": {"scale": "traffic-light", "rating": "green"}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    for (i, assessment) in project.assessments.each() {
        if let Some(scale) = assessment.scale.known()
            && let Some(ratings) = ratings_of(scale)
            && let Some(rating) = assessment.rating.known()
            && !ratings.contains(&rating.as_str())
        {
            tell(i, (scale, ratings, rating), out);
        }
    }
}

fn ratings_of(scale: &str) -> Option<&'static [&'static str; 6]> {
    match scale {
        "UNEP-6" => Some(&["HS", "S", "MS", "MU", "U", "HU"]),
        "WB-6" => Some(&["6", "5", "4", "3", "2", "1"]),
        _ => None,
    }
}

fn tell(i: usize, (scale, ratings, rating): (&Str, &[&str; 6], &Str), out: &mut Sink) {
    let narrow: String = rating.trim().chars().map(suggest::narrow).collect();
    let meant = ratings.iter().find(|known| known.eq_ignore_ascii_case(&narrow));
    let all: Vec<String> = ratings.iter().map(|rating| (*rating).to_owned()).collect();
    let suggestion = Arg::Suggestion(meant.map(|meant| (*meant).to_owned()));
    let (scale, rating) = (scale.as_str(), rating.as_str());
    let args = args! { rating: rating, scale: scale, ratings: all, suggestion: suggestion };
    let place = out.pointer(at!["assessments", i, "rating"]);
    let finding = out.find(at!["assessments", i, "rating"], args);
    if let Some(meant) = meant {
        finding.fix(Fix::replace(place, *meant).safe());
    }
}
