//! The register lists a language twice.

use crate::finding::{About, Example, Fix, Group, Operation, Said, Severity};
use std::collections::HashSet;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "language-listed-twice",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Text,
        summary: Said {
            en: "the register lists a language twice",
            zh: "登记册的语言列表重复列出同一语言",
            ko: "등록부의 언어 목록에 같은 언어가 두 번 기재되어 있습니다",
        },
        message: Said {
            en: "`{tag}` is listed already",
            zh: "`{tag}` 此前已列出",
            ko: "`{tag}`{tag:은|는} 이미 목록에 있습니다",
        },
        why: Said {
            en: "the list says in which languages texts are expected, and in which order",
            zh: "该列表规定文本应使用哪些语言及其先后顺序",
            ko: "이 목록은 텍스트에 필요한 언어와 그 순서를 정합니다",
        },
        help: Said {
            en: "take one of the two out",
            zh: "请删除其中一个",
            ko: "둘 중 하나를 삭제하십시오",
        },
        checks: "The entries of `languages`, letter by letter.",
        silent: "For variants of one language, such as `zh-Hans` and `zh-Hant`.",
        examples: &[
            Example {
                title: "Chinese twice",
                change: r#"{"languages": ["en", "zh", "ko", "zh"]}"#,
                found: &["/languages/3"],
            },
            Example {
                title: "two variants",
                change: r#"{"languages": ["en", "zh", "zh-Hant", "ko"]}"#,
                found: &[],
            },
        ],
    },
    check: Check::Register(check),
};

fn check(cx: &Context, out: &mut Sink) {
    let mut seen = HashSet::new();
    for (i, tag) in cx.register.languages.each() {
        if !seen.insert(tag.as_str()) {
            let path = out.pointer(at!["languages", i]);
            let fix = Fix::review(vec![Operation::Remove { path }]);
            out.find(at!["languages", i], args! { tag: tag.to_string() }).fix(fix);
        }
    }
}
