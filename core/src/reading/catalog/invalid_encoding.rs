//! The file holds bytes that are not text.

use crate::finding::{About, Example, Group, Said, Severity};

pub(in crate::reading) static ABOUT: About = About {
    id: "invalid-encoding",
    since: "0.1.0",
    severity: Severity::Error,
    group: Group::Structure,
    summary: Said {
        en: "the file holds bytes that are not text",
        zh: "文件含有无法识别为文字的字节",
        ko: "파일에 글자로 읽을 수 없는 바이트가 있습니다",
    },
    message: Said {
        en: "the file holds bytes that are not UTF-8 or UTF-16 in {count} {count:place|places}; they are read as `\u{FFFD}`",
        zh: "文件中有 {count} 处字节不是 UTF-8 或 UTF-16 文字，已按 `\u{FFFD}` 读取",
        ko: "UTF-8이나 UTF-16이 아닌 바이트가 {count}곳 있어 `\u{FFFD}`로 읽습니다",
    },
    why: Said {
        en: "the characters that stood there are lost, in this copy at least",
        zh: "这些位置的原有文字至少在此副本中已丢失",
        ko: "적어도 이 사본에서는 그 자리의 글자가 사라졌습니다",
    },
    help: Said {
        en: "save the file again as UTF-8 from the program that wrote it; GB18030 and EUC-KR must be converted first",
        zh: "请在原程序中重新存为 UTF-8；GB18030、EUC-KR 编码须先转换",
        ko: "작성한 프로그램에서 UTF-8로 다시 저장하십시오. GB18030과 EUC-KR은 먼저 변환해야 합니다",
    },
    checks: "The bytes of the file, decoded as UTF-8, or as UTF-16 where a byte order mark or the zero beside the first bracket says so.",
    silent: "A character U+FFFD that the file itself holds is text. A file that is written in GB18030 or EUC-KR as a whole is refused with advice how to convert it.",
    examples: &[
        Example {
            title: "text",
            change: r#"{"title": "登记册"}"#,
            found: &[],
        },
    ],
};
