//! A text begins or ends in white space, or a title runs over several lines.

use crate::finding::{About, Example, Fix, Group, Said, Severity};
use crate::rules::{Check, Context, Rule, Sink, TextView, Traits};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "text-whitespace",
        since: "0.1.0",
        severity: Severity::Note,
        group: Group::Text,
        summary: Said {
            en: "a text begins or ends in white space, or a title has several lines",
            zh: "文本首尾有空白，或标题含有换行",
            ko: "텍스트의 앞뒤에 공백이 있거나 제목에 줄바꿈이 있습니다",
        },
        message: Said {
            en: "there is white space that does not belong to the text: `{text}`",
            zh: "文本含有多余的空白或换行：`{text}`",
            ko: "텍스트에 불필요한 공백이나 줄바꿈이 있습니다: `{text}`",
        },
        why: Said {
            en: "the same words then count as different in comparisons and searches",
            zh: "比对和检索时，相同的内容会被当作不同的内容",
            ko: "비교와 검색에서 같은 내용이 다른 것으로 처리됩니다",
        },
        help: Said {
            en: "take the white space out",
            zh: "请删除多余的空白和换行",
            ko: "불필요한 공백과 줄바꿈을 삭제하십시오",
        },
        checks: "Each text in English, Chinese and Korean: its first and last characters are no white space, the full-width space of Chinese texts included. In `title`, names, `city` and `venue` there are no line breaks or tabs either.",
        silent: "For texts of nothing but white space, which have a rule of their own; for line breaks inside other texts; for spaces in a row.",
        examples: &[
            Example {
                title: "a space at the end",
                change: r#"{"projects": {"0": {"summary": {"en": "Observation at 4 sites. "}}}}"#,
                found: &["/projects/0/summary/en"],
            },
            Example {
                title: "a full-width space at the start",
                change: r#"{"projects": {"0": {"summary": {"zh": "\u3000在4个站点开展观测。"}}}}"#,
                found: &["/projects/0/summary/zh"],
            },
            Example {
                title: "a title in two lines",
                change: r#"{"projects": {"0": {"title": {"en": "Joint study\nof fine particles"}}}}"#,
                found: &["/projects/0/title/en"],
            },
            Example {
                title: "two paragraphs",
                change: r#"{"projects": {"0": {"summary": {"en": "Observation at 4 sites.\nMore to come."}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Text(Traits::EDGE.and(Traits::CONTROL), check),
};

fn check(view: &TextView, _: &Context, out: &mut Sink) {
    let one_line = matches!(view.member, "title" | "name" | "city" | "venue")
        || view.is_inside("names")
        || view.is_inside("other_titles");
    for written in view.languages() {
        let trimmed = written.text.trim();
        let breaks = one_line && trimmed.contains(['\n', '\r', '\t']);
        if trimmed.is_empty() || (trimmed.len() == written.text.len() && !breaks) {
            continue;
        }
        let at = view.at(written);
        let pointer = out.pointer(&at);
        let shown = crate::rules::prose::excerpt(&written.text.replace(['\n', '\r', '\t'], "⏎"));
        let finding = out.find(&at, args! { text: shown });
        if breaks {
            let joined = trimmed.split_whitespace().collect::<Vec<_>>().join(" ");
            finding.fix(Fix::replace(pointer, joined));
        } else {
            finding.fix(Fix::replace(pointer, trimmed).safe());
        }
    }
}
