//! A waiver has expired.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::Str;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "waiver-expired",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Evidence,
        summary: Said {
            en: "a waiver has expired",
            zh: "豁免已过期",
            ko: "예외 승인의 기한이 지났습니다",
        },
        message: Said {
            en: "the waiver of `{rule}` for `{subject}` held until `{until}`",
            zh: "`{subject}` 对规则 `{rule}` 的豁免已于 `{until}` 到期",
            ko: "`{subject}`에 대한 `{rule}` 예외 승인의 기한은 `{until}`까지였습니다",
        },
        why: Said {
            en: "its findings are shown again, and nobody has decided whether that is meant",
            zh: "相关检查结果会重新列出，而是否应当如此尚未明确",
            ko: "해당 점검 결과가 다시 표시되며, 이것이 의도한 것인지 정해지지 않았습니다",
        },
        help: Said {
            en: "extend the waiver with a new reason, or remove it",
            zh: "请延长豁免并说明新的理由，或将其删除",
            ko: "새로운 사유를 적어 예외 승인을 연장하거나 삭제하십시오",
        },
        checks: "The `until` of each waiver against the day of judging: its last possible day is before that day.",
        silent: "When `until` is not stated, which means that the waiver has no end; when it is so partial that the waiver may still hold.",
        examples: &[
            Example {
                title: "until the month before",
                change: r#"{"waivers": [{"rule": "milestone-overdue", "subject": "project:air", "reason": {"en": "Agreed.", "zh": "双方已商定。", "ko": "양측이 합의함."}, "by": "joint-centre", "until": "2018-10"}]}"#,
                found: &["/waivers/0/until"],
            },
            Example {
                title: "until the same month",
                change: r#"{"waivers": [{"rule": "milestone-overdue", "subject": "project:air", "reason": {"en": "Agreed.", "zh": "双方已商定。", "ko": "양측이 합의함."}, "by": "joint-centre", "until": "2018-11"}]}"#,
                found: &[],
            },
            Example {
                title: "without end",
                change: r#"{"waivers": [{"rule": "milestone-overdue", "subject": "project:air", "reason": {"en": "Agreed.", "zh": "双方已商定。", "ko": "양측이 합의함."}, "by": "joint-centre"}]}"#,
                found: &[],
            },
        ],
    },
    check: Check::Register(check),
};

fn check(cx: &Context, out: &mut Sink) {
    let Some(as_of) = cx.as_of else { return };
    for (i, waiver) in cx.register.waivers.each() {
        if let Some(until) = waiver.until.get()
            && until.is_before(as_of).is_true()
        {
            let rule = waiver.rule.known().map_or("", Str::as_str);
            let subject = waiver.subject.known().map_or("", Str::as_str);
            let args = args! { rule: rule, subject: subject, until: until };
            out.find(at!["waivers", i, "until"], args);
        }
    }
}
