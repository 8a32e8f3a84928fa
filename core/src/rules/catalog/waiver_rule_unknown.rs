//! A waiver names a rule that there is not.

use crate::finding::{About, Arg, Example, Fix, Group, Said, Severity};
use crate::reading::suggest;
use crate::rules::catalog::abouts;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "waiver-rule-unknown",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Evidence,
        summary: Said {
            en: "a waiver names a rule that there is not",
            zh: "豁免所指的规则不存在",
            ko: "예외 승인에 적힌 규칙이 없습니다",
        },
        message: Said {
            en: "there is no rule `{rule}`{suggestion}",
            zh: "没有名为 `{rule}` 的规则{suggestion}",
            ko: "`{rule}`{rule:이라는|라는} 규칙은 없습니다{suggestion}",
        },
        why: Said {
            en: "the waiver has no effect: what was accepted is reported all the same",
            zh: "该豁免不起作用，已认可的检查结果仍会列出",
            ko: "예외 승인이 적용되지 않아 이미 인정한 사항이 계속 표시됩니다",
        },
        help: Said {
            en: "correct the name of the rule, as findings give it",
            zh: "请更正规则名称，名称以检查结果所示为准",
            ko: "점검 결과에 표시되는 규칙 이름으로 바로잡으십시오",
        },
        checks: "The `rule` of each waiver against the names of all rules, those of structure among them.",
        silent: "Rules of other formats than the register, when they are not part of this version.",
        examples: &[
            Example {
                title: "a mistyped name",
                change: r#"{"waivers": [{"rule": "milestone-overdu", "subject": "project:air", "reason": {"en": "Agreed.", "zh": "双方已商定。", "ko": "양측이 합의함."}, "by": "joint-centre"}]}"#,
                found: &["/waivers/0/rule"],
            },
            Example {
                title: "a name that no rule has",
                change: r#"{"waivers": [{"rule": "too-late", "subject": "project:air", "reason": {"en": "Agreed.", "zh": "双方已商定。", "ko": "양측이 합의함."}, "by": "joint-centre"}]}"#,
                found: &["/waivers/0/rule"],
            },
            Example {
                title: "a rule",
                change: r#"{"waivers": [{"rule": "milestone-overdue", "subject": "project:air", "reason": {"en": "Agreed.", "zh": "双方已商定。", "ko": "양측이 합의함."}, "by": "joint-centre"}]}"#,
                found: &[],
            },
            Example {
                title: "a rule of structure",
                change: r#"{"waivers": [{"rule": "bad-date", "subject": "project:air", "reason": {"en": "Agreed.", "zh": "双方已商定。", "ko": "양측이 합의함."}, "by": "joint-centre"}]}"#,
                found: &[],
            },
        ],
    },
    check: Check::Register(check),
};

/// For how many names what was meant is looked for.
const SUGGESTED: usize = 20;

fn check(cx: &Context, out: &mut Sink) {
    let unknown = cx.register.waivers.each().filter_map(|(i, waiver)| {
        let rule = waiver.rule.known()?;
        (!names().any(|name| name == rule.as_str())).then_some((i, rule))
    });
    for (n, (i, rule)) in unknown.enumerate() {
        let meant = if n < SUGGESTED { suggest::nearest(rule, names()) } else { None };
        let place = out.pointer(at!["waivers", i, "rule"]);
        let suggestion = Arg::Suggestion(meant.map(str::to_owned));
        let args = args! { rule: rule.as_str(), suggestion: suggestion };
        let finding = out.find(at!["waivers", i, "rule"], args);
        if let Some(meant) = meant {
            finding.fix(Fix::replace(place, meant));
        }
    }
}

/// The names of all rules.
fn names() -> impl Iterator<Item = &'static str> {
    abouts().map(|about| about.id)
}
