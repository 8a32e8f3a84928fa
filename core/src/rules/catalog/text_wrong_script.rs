//! A text is written in the script of another language.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::Language;
use crate::rules::prose::{excerpt, is_latin_prose};
use crate::rules::{Check, Context, Rule, Script, Sink, TextView, Traits, Written};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "text-wrong-script",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Text,
        summary: Said {
            en: "a text is written in the script of another language",
            zh: "文本所用文字与所标语言不符",
            ko: "텍스트가 표시된 언어와 다른 문자로 쓰여 있습니다",
        },
        message: Said {
            en: "the text under `{tag}` is not written in that language: `{text}`",
            zh: "`{tag}` 字段的内容未使用该语言：`{text}`",
            ko: "`{tag}` 항목의 내용이 해당 언어로 쓰여 있지 않습니다: `{text}`",
        },
        why: Said {
            en: "readers of that language are shown what they may not be able to read",
            zh: "使用该语言的读者看到的内容可能无法阅读",
            ko: "해당 언어의 독자에게 읽을 수 없는 내용이 표시될 수 있습니다",
        },
        help: Said {
            en: "move it to the tag of its own language, or translate it",
            zh: "请移至相应的语言标签下，或译成该语言",
            ko: "내용에 맞는 언어 태그로 옮기거나 해당 언어로 번역하십시오",
        },
        checks: "The letters of each text under `en`, `zh` or `ko`: English with more Chinese characters and Hangul than Latin letters; Chinese with more Hangul than Chinese characters, or with three or more Latin words and no Chinese character; Korean without Hangul but with two or more Chinese characters or three or more Latin words.",
        silent: "For acronyms, names and codes such as `NEASPEC`; for numbers; for plain strings; when another language has the same text, which has a rule of its own.",
        examples: &[
            Example {
                title: "Korean under zh",
                change: r#"{"projects": {"0": {"summary": {"zh": "네 개 지점에서 관측한다."}}}}"#,
                found: &["/projects/0/summary/zh"],
            },
            Example {
                title: "English under ko",
                change: r#"{"projects": {"0": {"summary": {"ko": "Observation at four sites."}}}}"#,
                found: &["/projects/0/summary/ko"],
            },
            Example {
                title: "an acronym under zh",
                change: r#"{"projects": {"0": {"summary": {"zh": "KEITI–FECO"}}}}"#,
                found: &[],
            },
            Example {
                title: "English that quotes a Chinese name",
                change: r#"{"projects": {"0": {"summary": {"en": "The sources print 甲研究院 and 乙研究院 for the two institutes."}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Text(Traits::SCRIPT, check),
};

fn check(view: &TextView, _: &Context, out: &mut Sink) {
    for written in view.languages().filter(|written| written.tagged && is_wrong(written)) {
        let same = view.languages().filter(|other| other.text == written.text).count();
        if same == 1 {
            let tag = written.language.tag();
            out.find(&view.at(written), args! { tag: tag, text: excerpt(written.text) });
        }
    }
}

fn is_wrong(written: &Written<'_>) -> bool {
    let Script { latin, han, hangul, .. } = written.script;
    match written.language {
        Language::En => han + hangul > latin.max(1),
        Language::Zh => hangul > han || (han == 0 && is_latin_prose(written.text)),
        Language::Ko => hangul == 0 && (han > 1 || is_latin_prose(written.text)),
    }
}
