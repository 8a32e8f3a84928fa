//! A text that the parties share is missing in a language of the register.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::rules::expected::{Readers, missing, readers};
use crate::rules::{Check, Context, Rule, Sink, TextView, Traits};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "text-language-missing",
        since: "0.1.0",
        severity: Severity::Note,
        group: Group::Text,
        summary: Said {
            en: "a decision, milestone or the like is missing in a language of the register",
            zh: "决定、里程碑等内容缺少登记册规定的某种语言文本",
            ko: "결정사항, 이정표 등이 등록부에서 정한 언어 중 일부 언어로는 기재되지 않았습니다",
        },
        message: Said {
            en: "the text is missing in `{languages}`",
            zh: "未填写 `{languages}` 文本",
            ko: "`{languages}` 텍스트가 기재되지 않았습니다",
        },
        why: Said {
            en: "one of the parties can read it only in translation",
            zh: "有一方须借助翻译才能了解其内容",
            ko: "한쪽 당사국은 번역을 거쳐야만 내용을 알 수 있습니다",
        },
        help: Said {
            en: "add the translation, or give `null` for a language in which there is none",
            zh: "请补充译文；没有该语言文本的，请填写 `null`",
            ko: "번역문을 추가하고, 해당 언어의 텍스트가 없으면 `null`로 적으십시오",
        },
        checks: "What the parties share: decisions, outcomes, agenda items, titles of milestones, results and indicators, descriptions, justifications. Each of English, Chinese and Korean that `languages` lists is there.",
        silent: "When the language is `null`; for plain strings; for progress reports, which a side writes in its own language first and which have a rule of their own; for notes, reasons, sources, names and places, which the keeper writes in one language as a rule.",
        examples: &[
            Example {
                title: "a milestone without Korean",
                change: r#"{"projects": {"0": {"milestones": {"0": {"title": {"ko": null}}}}}}"#,
                found: &["/projects/0/milestones/0/title"],
            },
            Example {
                title: "a decision in Chinese only",
                change: r#"{"meetings": {"0": {"decisions": {"0": {"text": {"en": null, "ko": null}}}}}}"#,
                found: &["/meetings/0/decisions/0/text"],
            },
            Example {
                title: "a report in Chinese only",
                change: r#"{"projects": {"0": {"reports": {"0": {"progress": {"en": null, "ko": null}}}}}}"#,
                found: &[],
            },
            Example {
                title: "a note of the keeper",
                change: r#"{"projects": {"0": {"note": {"en": "Compiled from the minutes."}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Text(Traits::INCOMPLETE, check),
};

fn check(view: &TextView, cx: &Context, out: &mut Sink) {
    if view.traits.meets(Traits::PLAIN) || readers(view) != Readers::Parties {
        return;
    }
    let languages = missing(view, cx);
    if !languages.is_empty() {
        out.find(at![], args! { languages: languages });
    }
}
