//! A text has full-width digits or Latin letters.

use crate::finding::{About, Example, Fix, Group, Said, Severity};
use crate::rules::prose::excerpt;
use crate::rules::{Check, Context, Rule, Sink, TextView, Traits};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "text-fullwidth-digits",
        since: "0.1.0",
        severity: Severity::Note,
        group: Group::Text,
        summary: Said {
            en: "a text has full-width digits or Latin letters",
            zh: "文本含有全角数字或字母",
            ko: "텍스트에 전각 숫자나 영문자가 있습니다",
        },
        message: Said {
            en: "`{text}` has full-width digits or letters",
            zh: "`{text}` 含有全角数字或字母",
            ko: "`{text}`에 전각 숫자나 영문자가 있습니다",
        },
        why: Said {
            en: "a search for `2018` does not find `２０１８`",
            zh: "检索 `2018` 时找不到 `２０１８`",
            ko: "`2018`로 검색하면 `２０１８`은 찾을 수 없습니다",
        },
        help: Said {
            en: "write them narrow",
            zh: "请改为半角字符",
            ko: "반각 문자로 바꾸십시오",
        },
        checks: "Each text in English, Chinese and Korean: the digits and Latin letters from U+FF10 to U+FF5A.",
        silent: "For full-width punctuation, which belongs to Chinese.",
        examples: &[
            Example {
                title: "full-width digits",
                change: r#"{"projects": {"0": {"summary": {"zh": "在４个站点开展观测。"}}}}"#,
                found: &["/projects/0/summary/zh"],
            },
            Example {
                title: "full-width punctuation",
                change: r#"{"projects": {"0": {"summary": {"zh": "在4个站点（甲市）开展观测，为期3年：连续进行！", "en": "Observation at 4 sites for 3 years.", "ko": "4개 지점에서 3년간 관측한다."}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Text(Traits::FULL_WIDTH, check),
};

fn check(view: &TextView, _: &Context, out: &mut Sink) {
    for written in view.languages().filter(|written| written.text.contains(is_wide)) {
        let at = view.at(written);
        let narrow: String = written.text.chars().map(narrow).collect();
        let fix = Fix::replace(out.pointer(&at), narrow).safe();
        out.find(&at, args! { text: excerpt(written.text) }).fix(fix);
    }
}

fn is_wide(c: char) -> bool {
    matches!(c, '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ')
}

fn narrow(c: char) -> char {
    let narrow = u32::from(c).checked_sub(0xFEE0).and_then(char::from_u32);
    narrow.filter(|_| is_wide(c)).unwrap_or(c)
}
