//! A text was read in the wrong encoding.

use crate::finding::{About, Example, Fix, Group, Said, Severity};
use crate::rules::prose::excerpt;
use crate::rules::{Check, Context, Rule, Sink, TextView, Traits};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "text-wrong-encoding",
        since: "0.1.0",
        severity: Severity::Error,
        group: Group::Text,
        summary: Said {
            en: "a text was read in the wrong encoding",
            zh: "文本因编码错误而成为乱码",
            ko: "인코딩 오류로 텍스트가 깨졌습니다",
        },
        message: Said {
            en: "`{text}` should read `{meant}`",
            zh: "`{text}` 为乱码，应为 `{meant}`",
            ko: "`{text}`{text:은|는} 깨진 글자이며, 원래 내용은 `{meant}`인 것으로 보입니다",
        },
        why: Said {
            en: "nobody can read it, and no search finds it",
            zh: "无法阅读，也无法检索",
            ko: "읽을 수도 검색할 수도 없습니다",
        },
        help: Said {
            en: "put the right text in its place; open the original file as UTF-8",
            zh: "请更正文本；打开原文件时，请选择 UTF-8 编码",
            ko: "올바른 텍스트로 바꾸고, 원본 파일은 UTF-8 인코딩으로 여십시오",
        },
        checks: "Each text in English, Chinese and Korean that has accented Latin letters in a row: its characters, taken as bytes of Windows-1252, are UTF-8 with Chinese characters or Hangul.",
        silent: "When only a part of the text was read so, or when bytes were lost on the way.",
        examples: &[
            Example {
                title: "Korean read as Latin letters",
                change: r#"{"projects": {"0": {"summary": {"ko": "í•œêµ\u00ad"}}}}"#,
                found: &["/projects/0/summary/ko"],
            },
            Example {
                title: "accented names",
                change: r#"{"projects": {"0": {"summary": {"en": "A study with the universities of Zürich and Orléans, été 2018."}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Text(Traits::BROKEN, check),
};

fn check(view: &TextView, _: &Context, out: &mut Sink) {
    for written in view.languages() {
        if let Some(meant) = meant(written.text) {
            let at = view.at(written);
            let pointer = out.pointer(&at);
            let (text, shown) = (excerpt(written.text), excerpt(&meant));
            out.find(&at, args! { text: text, meant: shown }).fix(Fix::replace(pointer, meant));
        }
    }
}

/// The text whose UTF-8 bytes were taken for Windows-1252.
fn meant(text: &str) -> Option<String> {
    let bytes: Option<Vec<u8>> = text.chars().map(byte).collect();
    let meant = String::from_utf8(bytes?).ok()?;
    let asian = |c: char| matches!(c, '一'..='鿿' | '가'..='힣');
    meant.contains(asian).then_some(meant)
}

/// The characters of Windows-1252 from 80 to 9F; a space where there is none.
const HIGH: &str = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

fn byte(c: char) -> Option<u8> {
    let high = || HIGH.chars().position(|high| high == c).filter(|_| c != ' ');
    u8::try_from(u32::from(c)).ok().or_else(|| u8::try_from(high()? + 0x80).ok())
}
