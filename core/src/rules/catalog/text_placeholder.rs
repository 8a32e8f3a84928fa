//! A stand-in is in place of a text.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::rules::stand_in::{is_dummy, is_stand_in, slot};
use crate::rules::prose::excerpt;
use crate::rules::{Check, Context, Rule, Sink, TextView, Traits, Written};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "text-placeholder",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Text,
        summary: Said {
            en: "a stand-in is in place of a text",
            zh: "文本仅为占位内容",
            ko: "실제 내용 대신 임시 표기가 기재되어 있습니다",
        },
        message: Said {
            en: "`{text}` stands in for a text",
            zh: "`{text}` 为占位内容，并非实际文本",
            ko: "`{text}`{text:은|는} 임시 표기이며 실제 내용이 아닙니다",
        },
        why: Said {
            en: "it counts as filled in, and hides that something is missing",
            zh: "此项会被视为已填写，从而掩盖缺漏",
            ko: "기재된 것으로 집계되어 누락 사실이 드러나지 않습니다",
        },
        help: Said {
            en: "write the text; where it is unknown give `null`; where there is nothing to say leave the member out, or list it in `not_applicable`",
            zh: "请填写实际内容；情况不明的，请填写 `null`；确无内容的，请删除该字段或将其列入 `not_applicable`",
            ko: "실제 내용을 적고, 알 수 없으면 `null`로 적으십시오. 해당 사항이 없으면 항목을 삭제하거나 `not_applicable`에 적으십시오",
        },
        checks: "Each text in English, Chinese and Korean: whether the whole of it is a known stand-in such as `TBD`, `N/A`, 待定, 暂无, 미정, 해당 없음, or only dashes and question marks; whether it holds a word such as `TBD` in capitals, three question marks in a row, or a stand-in in brackets such as （待补充）; whether it begins `lorem ipsum`.",
        silent: "For 待定 or 미정 inside a sentence, which can be what a meeting said; for words that only contain a stand-in.",
        examples: &[
            Example {
                title: "the whole text",
                change: r#"{"projects": {"0": {"summary": {"en": "TBD", "zh": "待补充", "ko": "추후 작성 예정"}}}}"#,
                found: &["/projects/0/summary/en", "/projects/0/summary/zh", "/projects/0/summary/ko"],
            },
            Example {
                title: "a slot in a sentence",
                change: r#"{"projects": {"0": {"summary": {"en": "Observation at 4 sites, [TBD] in all.", "zh": "在4个站点开展观测（待补充）。"}}}}"#,
                found: &["/projects/0/summary/en", "/projects/0/summary/zh"],
            },
            Example {
                title: "nothing to say",
                change: r#"{"projects": {"0": {"reports": {"0": {"progress": {"zh": "暂无", "ko": "해당 없음"}}}}}}"#,
                found: &["/projects/0/reports/0/progress/zh", "/projects/0/reports/0/progress/ko"],
            },
            Example {
                title: "a sentence that says so",
                change: r#"{"projects": {"0": {"summary": {"en": "The sites are to be determined by the committee.", "zh": "站点由联委会确定，时间待定。", "ko": "지점은 공동위원회에서 정하며 시기는 미정이다."}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Text(Traits::SHORT.and(Traits::SLOT), check),
};

fn check(view: &TextView, _: &Context, out: &mut Sink) {
    for written in view.languages() {
        if let Some(found) = stand_in(written) {
            out.find(&view.at(written), args! { text: excerpt(found) });
        }
    }
}

fn stand_in<'r>(written: &Written<'r>) -> Option<&'r str> {
    let text = written.text;
    if is_stand_in(text) || is_dummy(text) {
        return Some(text);
    }
    if written.may_have_slot() { slot(text) } else { None }
}
