//! A text is given under something that is not a language tag.

use crate::finding::{About, Example, Group, Said, Severity};

pub(in crate::reading) static ABOUT: About = About {
    id: "bad-language-tag",
    since: "0.1.0",
    severity: Severity::Error,
    group: Group::Structure,
    summary: Said {
        en: "a text is given under something that is not a language tag",
        zh: "文本的字段名不是语言标签",
        ko: "텍스트의 언어 표시가 언어 태그가 아닙니다",
    },
    message: Said {
        en: "`{value}` is not a language tag",
        zh: "`{value}` 不是语言标签",
        ko: "`{value}`{value:은|는} 언어 태그가 아닙니다",
    },
    why: Said {
        en: "nobody can be shown the text in a language that has no name; the text is not read",
        zh: "无法确定文本所属语言，该文本未被读取",
        ko: "어느 언어인지 알 수 없어 이 텍스트는 읽지 않습니다",
    },
    help: Said {
        en: "use `en`, `zh`, `ko`, or another tag such as `zh-Hans`",
        zh: "请使用 `en`、`zh`、`ko` 或 `zh-Hans` 等语言标签",
        ko: "`en`, `zh`, `ko` 또는 `zh-Hans`와 같은 언어 태그를 쓰십시오",
    },
    checks: "Every text that is an object: each member name has the form of a BCP 47 tag, two or three small letters and further parts after hyphens.",
    silent: "Whether the register expects that language is the question of another rule.",
    examples: &[
        Example {
            title: "a language's name",
            change: r#"{"title": {"en": "Register", "Chinese": "登记册"}}"#,
            found: &["/title/Chinese"],
        },
        Example {
            title: "tags",
            change: r#"{"title": {"en": "Register", "zh-Hans": "登记册"}}"#,
            found: &[],
        },
    ],
};
