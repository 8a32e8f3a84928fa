//! A country or side is not written as two capital letters.

use crate::finding::{About, Example, Group, Said, Severity};

pub(in crate::reading) static ABOUT: About = About {
    id: "bad-country",
    since: "0.1.0",
    severity: Severity::Error,
    group: Group::Structure,
    summary: Said {
        en: "a country or side is not written as two capital letters",
        zh: "国家或所属一方未写成两个大写字母",
        ko: "국가나 측의 코드가 대문자 두 글자가 아닙니다",
    },
    message: Said {
        en: "`{value}` is not a country code{suggestion}",
        zh: "`{value}` 不是国家代码{suggestion}",
        ko: "`{value}`{value:은|는} 국가 코드가 아닙니다{suggestion}",
    },
    why: Said {
        en: "without the code nobody can tell which side is meant; the value is not read",
        zh: "没有代码，就无法判断所指的一方；该值未被读取",
        ko: "코드가 없으면 어느 측을 뜻하는지 알 수 없으며, 이 값은 읽지 않습니다",
    },
    help: Said {
        en: "write the two capital letters of ISO 3166-1, such as `CN` or `KR`",
        zh: "请填写 ISO 3166-1 的两位大写字母代码，如 `CN`、`KR`",
        ko: "ISO 3166-1의 대문자 두 글자로 적으십시오. 예: `CN`, `KR`",
    },
    checks: "Every member that holds a country or a side: it must be a string of exactly two capital letters.",
    silent: "Whether ISO 3166-1 has assigned the letters is the question of another rule.",
    examples: &[
        Example {
            title: "a code in small letters",
            change: r#"{"parties": ["CN", "kr"]}"#,
            found: &["/parties/1"],
        },
        Example {
            title: "capital letters",
            change: r#"{"parties": ["CN", "KR"]}"#,
            found: &[],
        },
    ],
};
