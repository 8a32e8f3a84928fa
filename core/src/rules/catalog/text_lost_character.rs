//! Characters of a text have been lost.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::rules::prose::excerpt;
use crate::rules::{Check, Context, Rule, Sink, TextView, Traits};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "text-lost-character",
        since: "0.1.0",
        severity: Severity::Error,
        group: Group::Text,
        summary: Said {
            en: "characters of a text have been lost",
            zh: "文本中有字符丢失",
            ko: "텍스트에서 글자가 유실되었습니다",
        },
        message: Said {
            en: "`{text}` has a mark for characters that could not be read",
            zh: "`{text}` 中有字符无法读取，现为替代符号",
            ko: "`{text}`에 읽을 수 없는 글자를 대신하는 기호가 있습니다",
        },
        why: Said {
            en: "what stood there is gone and must be found in the original",
            zh: "原有内容已经丢失，须查对原件",
            ko: "원래 내용이 사라져 원본을 확인해야 합니다",
        },
        help: Said {
            en: "write the characters again by the original, and see which step of the file's way uses another encoding",
            zh: "请对照原件补录字符，并查明文件在哪个环节使用了其他编码",
            ko: "원본과 대조하여 글자를 다시 적고, 파일이 어느 단계에서 다른 인코딩으로 처리되었는지 확인하십시오",
        },
        checks: "Each text in English, Chinese and Korean: it has no U+FFFD, which programs put where bytes do not belong to the encoding.",
        silent: "When the whole file is not UTF-8, which reading reports.",
        examples: &[
            Example {
                title: "a lost character",
                change: r#"{"projects": {"0": {"summary": {"zh": "在4个站\ufffd开展观测。"}}}}"#,
                found: &["/projects/0/summary/zh"],
            },
            Example {
                title: "none lost",
                change: r#"{"projects": {"0": {"summary": {"zh": "在4个站点开展观测。"}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Text(Traits::BROKEN, check),
};

fn check(view: &TextView, _: &Context, out: &mut Sink) {
    for written in view.languages().filter(|written| written.text.contains('\u{FFFD}')) {
        out.find(&view.at(written), args! { text: excerpt(written.text) });
    }
}
