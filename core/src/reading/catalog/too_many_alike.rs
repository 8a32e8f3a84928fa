//! A rule of structure finds more than anyone reads.

use crate::finding::{About, Example, Group, Said, Severity};

pub(in crate::reading) static ABOUT: About = About {
    id: "too-many-alike",
    since: "0.1.0",
    severity: Severity::Note,
    group: Group::Structure,
    summary: Said {
        en: "a rule of structure finds more than are listed one by one",
        zh: "某条结构规则的发现过多，未逐条列出",
        ko: "한 구조 규칙의 점검 결과가 많아 모두 열거하지 않았습니다",
    },
    message: Said {
        en: "from here on `{rule}` finds {count} {count:fault|faults} more, which are counted and not listed",
        zh: "自此处起，`{rule}` 另有 {count} 处，仅计数，不逐条列出",
        ko: "여기서부터 `{rule}` {count}건이 더 있으나 건수만 세고 열거하지 않았습니다",
    },
    why: Said {
        en: "so many faults of one kind have one cause, and the first thousand show it",
        zh: "同类问题如此之多，通常出于同一原因，前一千处已足以说明",
        ko: "같은 오류가 이렇게 많은 것은 대개 원인이 하나이며 처음 천 건으로 알 수 있습니다",
    },
    help: Said {
        en: "mend the cause of the first ones, usually in the program that wrote the file, and check again",
        zh: "请先排除前面各处的原因（通常在生成文件的程序中），然后重新检查",
        ko: "앞에 나온 오류의 원인(대개 파일을 만든 프로그램)을 고친 뒤 다시 점검하십시오",
    },
    checks: "How often each rule of structure finds something in a file: the first 1,000 are listed.",
    silent: "Rules that are not of structure list all they find. A rule that a profile ignores is not counted.",
    examples: &[
        Example {
            title: "one of a kind",
            change: r#"{"as_of": "2018-13"}"#,
            found: &[],
        },
    ],
};
