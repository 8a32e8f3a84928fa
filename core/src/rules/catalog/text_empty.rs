//! A text is empty.

use crate::finding::{About, Example, Fix, Group, Said, Severity};
use crate::rules::{Check, Context, Rule, Sink, TextView, Traits};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "text-empty",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Text,
        summary: Said {
            en: "a text is empty",
            zh: "文本为空",
            ko: "텍스트가 비어 있습니다",
        },
        message: Said {
            en: "there is nothing in the text",
            zh: "文本中没有内容",
            ko: "텍스트에 내용이 없습니다",
        },
        why: Said {
            en: "an empty text counts as given, though it says nothing",
            zh: "空文本虽无内容，仍会被视为已填写",
            ko: "빈 텍스트는 내용이 없는데도 기재된 것으로 집계됩니다",
        },
        help: Said {
            en: "write it, leave it out, or give `null` if it is unknown",
            zh: "请填写内容，或删除该字段；情况不明的，请填写 `null`",
            ko: "내용을 적거나 항목을 삭제하고, 알 수 없으면 `null`로 적으십시오",
        },
        checks: "Every text in English, Chinese and Korean: it has a character besides white space. A text that is an object has at least one language.",
        silent: "For `null`.",
        examples: &[
            Example {
                title: "an empty string",
                change: r#"{"projects": {"0": {"summary": {"ko": ""}}}}"#,
                found: &["/projects/0/summary/ko"],
            },
            Example {
                title: "white space only",
                change: r#"{"projects": {"0": {"summary": {"en": " \n"}}}}"#,
                found: &["/projects/0/summary/en"],
            },
            Example {
                title: "no language at all",
                change: r#"{"projects": [{"id": "air", "kind": "joint_study", "status": "active", "title": {"en": "Joint study", "zh": "联合研究", "ko": "공동연구"}, "summary": {}}]}"#,
                found: &["/projects/0/summary"],
            },
            Example {
                title: "left out",
                change: r#"{"projects": {"0": {"summary": null}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Text(Traits::EDGE.and(Traits::INCOMPLETE), check),
};

fn check(view: &TextView, _: &Context, out: &mut Sink) {
    if view.text.entries().next().is_none() {
        out.find(at![], vec![]);
    }
    for written in view.languages().filter(|written| written.text.trim().is_empty()) {
        let at = view.at(written);
        let pointer = out.pointer(&at);
        out.find(&at, vec![]).fix(Fix::replace(pointer, serde_json::Value::Null));
    }
}
