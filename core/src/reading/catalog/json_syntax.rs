//! The text is not JSON here.

use crate::finding::{About, Example, Group, Said, Severity};

pub(in crate::reading) static ABOUT: About = About {
    id: "json-syntax",
    since: "0.1.0",
    severity: Severity::Error,
    group: Group::Structure,
    summary: Said {
        en: "the text is not JSON here",
        zh: "此处文本不符合 JSON 语法",
        ko: "이 부분은 JSON 문법에 맞지 않습니다",
    },
    message: Said {
        en: "not JSON: {problem}",
        zh: "不符合 JSON 语法：{problem}",
        ko: "JSON 문법 오류: {problem}",
    },
    why: Said {
        en: "other programs will refuse the whole file; what stands beyond may not have been read",
        zh: "其他程序将无法读取整个文件；其后的内容可能未被读取",
        ko: "다른 프로그램은 파일 전체를 거부하며, 이 뒤의 내용은 읽지 못했을 수 있습니다",
    },
    help: Said {
        en: "mend the text at this place, and check again",
        zh: "请修正此处后重新检查",
        ko: "이 부분을 고친 뒤 다시 점검하십시오",
    },
    checks: "The text as RFC 8259 defines JSON, 64 levels deep at most and with at most 2,000,000 values in a record. Reading goes on after a missing or superfluous comma, colon, quote or bracket, a comment, a name without quotes, an unknown word, a bad number or escape; where it cannot go on inside a record, with the next record. Which quote or bracket is missing is made out by lines and how far they are indented.",
    silent: "Signs that stand for others, such as a full-width comma, are the question of `wrong-punctuation`. What follows from a fault is not told: of a record, list or register that could not be read to its end, nothing is said to be missing.",
    examples: &[
        Example {
            title: "a comma too many",
            change: r#"text:{"comity": "1", "id": "r", "title": "甲", "parties": ["CN", "KR"], "languages": ["zh"], "as_of": "2018",}"#,
            found: &[""],
        },
        Example {
            title: "a bracket too many",
            change: r#"text:{"comity": "1", "id": "r", "title": "甲", "parties": ["CN", "KR"]], "languages": ["zh"], "as_of": "2018"}"#,
            found: &[""],
        },
        Example {
            title: "a text that ends too early",
            change: r#"text:{"comity": "1", "id": "r", "title": "甲", "parties": ["CN", "KR"], "languages": ["zh"], "as_of": "2018", "note": "a"#,
            found: &[""],
        },
        Example {
            title: "JSON",
            change: r#"{"title": "甲"}"#,
            found: &[],
        },
    ],
};
