//! A text is the same in two languages.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::Language;
use crate::rules::prose::{excerpt, is_prose};
use crate::rules::{Check, Context, Rule, Script, Sink, TextView, Traits, Written};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "text-untranslated",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Text,
        summary: Said {
            en: "a text is the same in two languages",
            zh: "两种语言的文本完全相同",
            ko: "두 언어의 텍스트가 동일합니다",
        },
        message: Said {
            en: "the text under `{tag}` is that under `{other}`: `{text}`",
            zh: "`{tag}` 与 `{other}` 的文本相同：`{text}`",
            ko: "`{tag}` 텍스트가 `{other}` 텍스트와 동일합니다: `{text}`",
        },
        why: Said {
            en: "it counts as translated, and readers of that language cannot read it",
            zh: "此项会被视为已翻译，而使用该语言的读者无法阅读",
            ko: "번역된 것으로 집계되지만 해당 언어의 독자는 읽을 수 없습니다",
        },
        help: Said {
            en: "translate it, or leave out `{tag}`",
            zh: "请补充译文，或删除 `{tag}` 字段",
            ko: "번역문을 적거나 `{tag}` 항목을 삭제하십시오",
        },
        checks: "Texts under two of `en`, `zh` and `ko`: they have the same characters and are more than a name or code, that is, three or more Latin words with small letters, or two or more Chinese characters or Hangul. It is reported for the language whose script the text lacks.",
        silent: "For acronyms, numbers and names of one or two words; for plain strings.",
        examples: &[
            Example {
                title: "English under ko",
                change: r#"{"projects": {"0": {"summary": {"ko": "Observation at 4 sites."}}}}"#,
                found: &["/projects/0/summary/ko"],
            },
            Example {
                title: "Chinese under en",
                change: r#"{"projects": {"0": {"summary": {"en": "在4个站点开展观测。"}}}}"#,
                found: &["/projects/0/summary/en"],
            },
            Example {
                title: "an acronym",
                change: r#"{"projects": {"0": {"title": {"en": "NEASPEC", "zh": "NEASPEC", "ko": "NEASPEC"}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Text(Traits::SAME, check),
};

fn check(view: &TextView, _: &Context, out: &mut Sink) {
    for written in view.languages().filter(|written| !has_own_script(written)) {
        let others = || view.languages().filter(|other| other.language != written.language);
        let same = || others().filter(|other| other.text == written.text);
        let Some(other) = same().find(|other| has_own_script(other)).or_else(|| same().next()) else {
            continue;
        };
        if is_prose(written.text, written.script) {
            let (tag, source) = (written.language.tag(), other.language.tag());
            let related = out.pointer(&view.at(other));
            let text = excerpt(written.text);
            out.find(&view.at(written), args! { tag: tag, other: source, text: text }).related(related);
        }
    }
}

fn has_own_script(written: &Written<'_>) -> bool {
    let Script { latin, han, hangul, .. } = written.script;
    match written.language {
        Language::En => latin > han + hangul,
        Language::Zh => han > hangul,
        Language::Ko => hangul > 0,
    }
}
