//! A text was cut off.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::rules::prose::excerpt;
use crate::rules::{Check, Context, Rule, Sink, TextView, Traits, Written};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "text-shortened",
        since: "0.1.0",
        severity: Severity::Note,
        group: Group::Text,
        summary: Said {
            en: "a text ends in an ellipsis and was probably cut off",
            zh: "文本以省略号结尾，可能已被截断",
            ko: "텍스트가 말줄임표로 끝나며, 뒷부분이 잘린 것으로 보입니다",
        },
        message: Said {
            en: "the text under `{language}` ends in `{end}`",
            zh: "`{language}` 文本以 `{end}` 结尾",
            ko: "`{language}` 텍스트의 끝이 말줄임표입니다: `{end}`",
        },
        why: Said {
            en: "what followed may have been lost when it was copied or exported",
            zh: "后续内容可能在复制或导出时丢失",
            ko: "복사하거나 내보내는 과정에서 뒷부분이 유실되었을 수 있습니다",
        },
        help: Said {
            en: "complete it by the original, or end the sentence",
            zh: "请对照原文补全；并无缺漏的，请以句号结尾",
            ko: "원문과 대조하여 보완하거나 문장을 끝맺으십시오",
        },
        checks: "The end of each text in English, Chinese and Korean: an ellipsis after other characters.",
        silent: "For 等 and 등, `etc.` and the like, which end an open list; for an ellipsis by itself, which is a stand-in.",
        examples: &[
            Example {
                title: "three points",
                change: r#"{"projects": {"0": {"summary": {"en": "Observation at 4 sites and..."}}}}"#,
                found: &["/projects/0/summary/en"],
            },
            Example {
                title: "a Chinese ellipsis",
                change: r#"{"projects": {"0": {"summary": {"zh": "在4个站点开展观测以及……"}}}}"#,
                found: &["/projects/0/summary/zh"],
            },
            Example {
                title: "an open list",
                change: r#"{"projects": {"0": {"summary": {"zh": "在4个站点开展观测、分析等。", "ko": "4개 지점에서 관측·분석 등을 한다."}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Text(Traits::ELLIPSIS, check),
};

fn check(view: &TextView, _: &Context, out: &mut Sink) {
    for written in view.languages() {
        if let Some(end) = ellipsis(written) {
            let tag = written.language.tag();
            out.find(&view.at(written), args! { language: tag, end: excerpt(&end) });
        }
    }
}

/// The last letters with the ellipsis.
fn ellipsis(written: &Written<'_>) -> Option<String> {
    let text = written.text;
    let before = text.trim_end_matches(['.', '…']);
    let end = text.get(before.len()..)?;
    if before.trim().is_empty() || !(end.starts_with("...") || end.contains('…')) {
        return None;
    }
    let word: String = before.chars().rev().take(6).collect::<Vec<_>>().into_iter().rev().collect();
    Some(word.trim_start().to_owned() + end)
}
