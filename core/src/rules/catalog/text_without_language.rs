//! A text has no language tag although the register has several languages.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::rules::expected::{Readers, readers};
use crate::rules::{Check, Context, Rule, Sink, TextView, Traits};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "text-without-language",
        since: "0.1.0",
        severity: Severity::Note,
        group: Group::Text,
        summary: Said {
            en: "a text has no language tag although the register has several languages",
            zh: "登记册使用多种语言，而文本未标明语言",
            ko: "등록부에서 여러 언어를 사용하나 텍스트에 언어가 표시되지 않았습니다",
        },
        message: Said {
            en: "the text is a plain string and counts as `{language}`",
            zh: "文本未标明语言，按首选语言 `{language}` 处理",
            ko: "텍스트에 언어가 표시되지 않아 기본 언어(`{language}`)로 처리됩니다",
        },
        why: Said {
            en: "there is no place for its translations",
            zh: "译文无处填写",
            ko: "번역문을 적을 항목이 없습니다",
        },
        help: Said {
            en: "give the text by language, under tags such as `en`, `zh` and `ko`",
            zh: "请按语言分别填写在 `en`、`zh`、`ko` 等语言标签下",
            ko: "`en`, `zh`, `ko` 등 언어 태그별로 나누어 적으십시오",
        },
        checks: "Titles, summaries, reports, decisions and whatever else the parties exchange: whether they are plain strings although `languages` lists two or more.",
        silent: "For notes, reasons, sources, names and places, which are written in one language as a rule; for a register in one language.",
        examples: &[
            Example {
                title: "a plain title",
                change: r#"{"projects": {"0": {"title": "Joint study of fine particles"}}}"#,
                found: &["/projects/0/title"],
            },
            Example {
                title: "a plain note",
                change: r#"{"projects": {"0": {"note": "Compiled from the minutes."}}}"#,
                found: &[],
            },
            Example {
                title: "a register in one language",
                change: r#"{"languages": ["en"], "projects": [{"id": "air", "kind": "joint_study", "status": "active", "title": "Joint study"}]}"#,
                found: &[],
            },
        ],
    },
    check: Check::Text(Traits::PLAIN, check),
};

fn check(view: &TextView, cx: &Context, out: &mut Sink) {
    let languages = cx.register.languages.items();
    if let [first, _, ..] = languages
        && readers(view) != Readers::Keeper
    {
        let language = first.to_string();
        out.find(at![], args! { language: language });
    }
}
