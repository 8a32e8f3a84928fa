//! A text tells how to reach or identify a person.

use crate::finding::{About, Arg, Example, Group, Said, Severity};
use crate::rules::contact::contact;
use crate::rules::{Check, Context, Rule, Sink, TextView, Traits};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "text-contact-details",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Text,
        summary: Said {
            en: "a text tells how to reach or identify a person",
            zh: "文本含有个人联系方式或身份证件号码",
            ko: "텍스트에 개인의 연락처나 신분증 번호가 포함되어 있습니다",
        },
        message: Said {
            en: "the text has `{contact}`",
            zh: "文本中有 `{contact}`",
            ko: "텍스트에 `{contact}`{contact:이|가} 포함되어 있습니다",
        },
        why: Said {
            en: "registers are passed on to the other side, and personal data must not go with them unnoticed",
            zh: "登记册会转交对方，应防止个人信息在未察觉的情况下随之外传",
            ko: "등록부는 상대측에 전달되므로 개인정보가 의도하지 않게 함께 제공되어서는 안 됩니다",
        },
        help: Said {
            en: "take it out of the text, and keep it with the secretariat",
            zh: "请从文本中删除该信息，交由秘书处另行保管",
            ko: "텍스트에서 삭제하고 사무국에 별도로 보관하십시오",
        },
        checks: "Each text in English, Chinese and Korean: mail addresses; telephone numbers of the two countries, mobile and fixed, and those with a country code; Chinese and Korean resident identity numbers.",
        silent: "For numbers that only look alike: dates, amounts, standards, book numbers; for web addresses.",
        examples: &[
            Example {
                title: "a mail address",
                change: r#"{"projects": {"0": {"summary": {"en": "Observation at 4 sites; write to contact@example.org."}}}}"#,
                found: &["/projects/0/summary/en"],
            },
            Example {
                title: "a mobile number",
                change: r#"{"projects": {"0": {"summary": {"zh": "在4个站点开展观测，联系电话13812345678。"}}}}"#,
                found: &["/projects/0/summary/zh"],
            },
            Example {
                title: "an amount and a date",
                change: r#"{"projects": {"0": {"summary": {"en": "Costs of 13,800,000,000 won, approved on 2018-01-18.", "zh": "经费13800000000韩元，2018-01-18批准。", "ko": "사업비 13,800,000,000원, 2018-01-18 승인."}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Text(Traits::MANY_DIGITS.and(Traits::MARKS), check),
};

fn check(view: &TextView, _: &Context, out: &mut Sink) {
    for written in view.languages() {
        if let Some(found) = contact(written.text) {
            out.find(&view.at(written), args! { contact: Arg::Personal(found.to_owned()) });
        }
    }
}
