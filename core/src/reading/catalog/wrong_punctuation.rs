//! A sign of another keyboard stands where JSON has its own.

use crate::finding::{About, Example, Group, Said, Severity};

pub(in crate::reading) static ABOUT: About = About {
    id: "wrong-punctuation",
    since: "0.1.0",
    severity: Severity::Error,
    group: Group::Structure,
    summary: Said {
        en: "a punctuation mark stands where JSON needs another",
        zh: "此处的标点不符合 JSON 语法",
        ko: "JSON에서 쓰지 않는 문장부호가 있습니다",
    },
    message: Said {
        en: "`{found}` stands here where JSON needs `{expected}`",
        zh: "此处的 `{found}` 不符合 JSON 语法，应为 `{expected}`",
        ko: "`{found}` 기호는 JSON 문장부호가 아니며 `{expected}` 기호로 적어야 합니다",
    },
    why: Said {
        en: "other programs will refuse the whole file; here it is read as the mark that was meant",
        zh: "其他程序将无法读取整个文件；此处已按应有的标点读取",
        ko: "다른 프로그램은 파일 전체를 거부하며, 여기서는 본래 쓰려던 문장부호로 간주하여 읽었습니다",
    },
    help: Said {
        en: "type `{expected}`, with the keyboard switched to half-width English input",
        zh: "请切换到英文半角输入状态，改为 `{expected}`",
        ko: "입력기를 영문 반각으로 바꾸어 `{expected}` 기호로 고치십시오",
    },
    checks: "What stands outside strings: full-width commas, colons, brackets and quotes, curly and single quotes, `;` and `、` for a comma, `=` for a colon. Each is read as the sign of JSON that it was meant for, where the text is better read so.",
    silent: "Inside strings every sign is text.",
    examples: &[
        Example {
            title: "a full-width comma",
            change: r#"text:{"comity": "1"， "id": "r", "title": "甲，乙", "parties": ["CN", "KR"], "languages": ["zh"], "as_of": "2018"}"#,
            found: &[""],
        },
        Example {
            title: "curly quotes, and a full-width colon",
            change: r#"text:{"comity": "1", "id": "r", “title”：“甲”, "parties": ["CN", "KR"], "languages": ["zh"], "as_of": "2018"}"#,
            found: &["", "", ""],
        },
        Example {
            title: "full-width signs in a text",
            change: r#"{"title": "登记册：甲，“乙”"}"#,
            found: &[],
        },
    ],
};
