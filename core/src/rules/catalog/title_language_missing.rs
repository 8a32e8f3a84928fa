//! A title or summary is missing in a language of the register.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::rules::expected::{Readers, missing, readers};
use crate::rules::{Check, Context, Rule, Sink, TextView, Traits};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "title-language-missing",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Text,
        summary: Said {
            en: "a title or summary is missing in a language of the register",
            zh: "标题或简介缺少登记册规定的某种语言文本",
            ko: "제목이나 개요가 등록부에서 정한 언어 중 일부 언어로는 기재되지 않았습니다",
        },
        message: Said {
            en: "the text is missing in `{languages}`",
            zh: "未填写 `{languages}` 文本",
            ko: "`{languages}` 텍스트가 기재되지 않았습니다",
        },
        why: Said {
            en: "agendas and briefs in that language will show it in another one",
            zh: "以该语言编制的会议材料只能显示其他语言的文本",
            ko: "해당 언어로 작성하는 회의 자료에 다른 언어의 텍스트가 표시됩니다",
        },
        help: Said {
            en: "add the text, or give `null` for a language in which it was looked for and not found",
            zh: "请补充所缺语言的文本；经查未获的，请填写 `null`",
            ko: "해당 언어의 텍스트를 추가하고, 확인하였으나 알 수 없으면 `null`로 적으십시오",
        },
        checks: "Titles of the register, its priorities, mechanisms, meetings and projects, and summaries of projects: each of English, Chinese and Korean that `languages` lists is there. Another rule looks at reports, decisions and the like.",
        silent: "When the language is `null`; when the text is a plain string, which has a rule of its own; for titles of sources and of projects elsewhere.",
        examples: &[
            Example {
                title: "no Korean title",
                change: r#"{"projects": {"0": {"title": {"ko": null}}}}"#,
                found: &["/projects/0/title"],
            },
            Example {
                title: "no Chinese summary and no Korean one",
                change: r#"{"projects": {"0": {"summary": {"zh": null, "ko": null}}}}"#,
                found: &["/projects/0/summary"],
            },
            Example {
                title: "a title that is unknown in Korean",
                change: r#"{"projects": [{"id": "air", "kind": "joint_study", "status": "active", "title": {"en": "Joint study", "zh": "联合研究", "ko": null}}]}"#,
                found: &[],
            },
            Example {
                title: "a register in English only",
                change: r#"{"languages": ["en"], "projects": [{"id": "air", "kind": "joint_study", "status": "active", "title": {"en": "Joint study"}}]}"#,
                found: &[],
            },
        ],
    },
    check: Check::Text(Traits::INCOMPLETE, check),
};

fn check(view: &TextView, cx: &Context, out: &mut Sink) {
    if view.traits.meets(Traits::PLAIN) || readers(view) != Readers::Everyone {
        return;
    }
    let languages = missing(view, cx);
    if !languages.is_empty() {
        out.find(at![], args! { languages: languages });
    }
}
