//! A record has a member that the format does not know.

use crate::finding::{About, Example, Group, Said, Severity};

pub(in crate::reading) static ABOUT: About = About {
    id: "unknown-member",
    since: "0.1.0",
    severity: Severity::Error,
    group: Group::Structure,
    summary: Said {
        en: "a record has a member that the format does not know",
        zh: "记录含有格式未定义的字段",
        ko: "형식에 없는 항목이 기록에 들어 있습니다",
    },
    message: Said {
        en: "`{member}` is not a member of `{record}`{suggestion}",
        zh: "`{record}` 没有字段 `{member}`{suggestion}",
        ko: "`{record}`에는 `{member}`{member:이라는|라는} 항목이 없습니다{suggestion}",
    },
    why: Said {
        en: "what stands there is not read, so no check and no table sees it",
        zh: "其内容未被读取，任何检查和统计表都看不到",
        ko: "그 내용은 읽지 않으므로 어떤 점검과 통계표에도 나타나지 않습니다",
    },
    help: Said {
        en: "correct the name, or move what it says into a `note`",
        zh: "请更正名称，或将内容移入 `note`",
        ko: "이름을 고치거나 내용을 `note`로 옮기십시오",
    },
    checks: "Every record: each member name is one that the format gives to that kind of record, in the same spelling.",
    silent: "Texts by language have tags, not members.",
    examples: &[
        Example {
            title: "a misspelt name",
            change: r#"{"titel": "登记册"}"#,
            found: &["/titel"],
        },
        Example {
            title: "the known name",
            change: r#"{"title": "登记册"}"#,
            found: &[],
        },
    ],
};
