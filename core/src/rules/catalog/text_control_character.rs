//! A text has characters that do not show.

use crate::finding::{About, Arg, Example, Fix, Group, Said, Severity};
use crate::rules::{Check, Context, Rule, Sink, TextView, Traits};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "text-control-character",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Text,
        summary: Said {
            en: "a text has characters that do not show",
            zh: "文本含有不可见字符",
            ko: "텍스트에 보이지 않는 문자가 있습니다",
        },
        message: Said {
            en: "the text has characters that do not show: `{codes}`",
            zh: "文本含有不可见字符：`{codes}`",
            ko: "텍스트에 보이지 않는 문자가 있습니다: `{codes}`",
        },
        why: Said {
            en: "they make equal texts unequal, and some of them change the order in which a text is shown",
            zh: "此类字符会使相同的文本无法匹配，有的还会改变文字的显示顺序",
            ko: "이러한 문자 때문에 같은 텍스트가 다른 것으로 처리되며, 일부는 글자의 표시 순서까지 바꿉니다",
        },
        help: Said {
            en: "take them out; they come with text that was copied from web pages and PDF files",
            zh: "请删除此类字符，其多因从网页或 PDF 文件复制而混入",
            ko: "주로 웹페이지나 PDF에서 복사할 때 섞여 들어오는 문자이므로 삭제하십시오",
        },
        checks: "Each text in English, Chinese and Korean: control characters other than line feed, carriage return and tab; zero-width spaces, byte order marks, soft hyphens, line and paragraph separators; marks, embeddings and overrides of direction; characters for private use.",
        silent: "For the joiner inside emoji; for U+FFFD, which has a rule of its own.",
        examples: &[
            Example {
                title: "a zero-width space",
                change: r#"{"projects": {"0": {"summary": {"en": "Observation\u200b at 4 sites."}}}}"#,
                found: &["/projects/0/summary/en"],
            },
            Example {
                title: "an override of direction",
                change: r#"{"projects": {"0": {"summary": {"zh": "在4个站点\u202e开展观测。"}}}}"#,
                found: &["/projects/0/summary/zh"],
            },
            Example {
                title: "a line feed",
                change: r#"{"projects": {"0": {"summary": {"en": "Observation at 4 sites.\nMore to come."}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Text(Traits::CONTROL.and(Traits::HIDDEN), check),
};

fn check(view: &TextView, _: &Context, out: &mut Sink) {
    for written in view.languages().filter(|written| written.text.contains(is_hidden)) {
        let mut codes: Vec<String> = Vec::new();
        for c in written.text.chars().filter(|c| is_hidden(*c)) {
            let code = format!("U+{:04X}", u32::from(c));
            if codes.len() < 8 && !codes.contains(&code) {
                codes.push(code);
            }
        }
        let at = view.at(written);
        let fix = Fix::replace(out.pointer(&at), written.text.replace(is_hidden, ""));
        out.find(&at, args! { codes: Arg::List(codes) }).fix(fix);
    }
}

fn is_hidden(c: char) -> bool {
    let shows = matches!(c, '\n' | '\r' | '\t');
    (c.is_control() && !shows)
        || matches!(
            c,
            '\u{AD}' | '\u{61C}' | '\u{200B}' | '\u{200C}' | '\u{200E}' | '\u{200F}'
                | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}'
                | '\u{E000}'..='\u{F8FF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{FFFE}' | '\u{FFFF}'
        )
}
