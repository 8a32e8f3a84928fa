//! A text has markup of a web page.

use crate::finding::{About, Example, Fix, Group, Said, Severity};
use crate::rules::{Check, Context, Rule, Sink, TextView, Traits};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "text-markup",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Text,
        summary: Said {
            en: "a text has markup of a web page",
            zh: "文本含有网页标记",
            ko: "텍스트에 웹페이지 코드가 들어 있습니다",
        },
        message: Said {
            en: "`{markup}` is markup, not text",
            zh: "`{markup}` 是网页标记，不是正文",
            ko: "`{markup}`{markup:은|는} 웹페이지 코드이며 본문이 아닙니다",
        },
        why: Said {
            en: "it is shown as it stands, in tables and in briefs",
            zh: "在表格和会议材料中会原样显示",
            ko: "표와 회의 자료에 그대로 표시됩니다",
        },
        help: Said {
            en: "take the markup out and keep the words",
            zh: "请删除标记，保留文字",
            ko: "웹페이지 코드를 삭제하고 내용만 남기십시오",
        },
        checks: "Each text in English, Chinese and Korean: tags of HTML such as `<br>`, `</p>` and `<a href=…>`, and entities such as `&nbsp;`, `&amp;` and `&#12345;`.",
        silent: "For `<` and `&` by themselves, as in `a < b` or `R&D`; for words in angle brackets that are no tags of HTML.",
        examples: &[
            Example {
                title: "a line break",
                change: r#"{"projects": {"0": {"summary": {"en": "Observation<br>at 4 sites."}}}}"#,
                found: &["/projects/0/summary/en"],
            },
            Example {
                title: "an entity",
                change: r#"{"projects": {"0": {"summary": {"zh": "在4个站点&nbsp;开展观测。"}}}}"#,
                found: &["/projects/0/summary/zh"],
            },
            Example {
                title: "signs in their own right",
                change: r#"{"projects": {"0": {"summary": {"en": "R&D at 4 sites; uncertainty < 10 % & falling."}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Text(Traits::MARKS, check),
};

fn check(view: &TextView, _: &Context, out: &mut Sink) {
    for written in view.languages() {
        if let Some((markup, _)) = first(written.text) {
            let markup = markup.to_owned();
            let at = view.at(written);
            let fix = Fix::replace(out.pointer(&at), without(written.text));
            out.find(&at, args! { markup: markup }).fix(fix);
        }
    }
}

const TAGS: [&str; 34] = [
    "a", "b", "br", "blockquote", "body", "center", "code", "div", "em", "font", "h1", "h2", "h3", "h4",
    "head", "hr", "html", "i", "img", "li", "ol", "p", "pre", "script", "span", "strong", "style", "sub",
    "sup", "table", "td", "tr", "u", "ul",
];
const ENTITIES: [(&str, &str); 15] = [
    ("&nbsp;", " "), ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"),
    ("&ldquo;", "“"), ("&rdquo;", "”"), ("&lsquo;", "‘"), ("&rsquo;", "’"), ("&middot;", "·"),
    ("&ndash;", "–"), ("&mdash;", "—"), ("&hellip;", "…"), ("&bull;", "•"),
];

/// The first markup, and what it stands for.
fn first(text: &str) -> Option<(&str, String)> {
    text.match_indices(['<', '&']).find_map(|(at, _)| {
        let rest = text.get(at..)?;
        tag(rest).or_else(|| entity(rest))
    })
}

fn tag(rest: &str) -> Option<(&str, String)> {
    let end = rest.bytes().take(300).position(|b| b == b'>')?;
    let inside = rest.get(1..end).filter(|inside| !inside.contains('<'))?;
    let inside = inside.strip_prefix('/').unwrap_or(inside);
    let name = inside.split([' ', '/', '\n']).next()?;
    TAGS.iter().find(|known| known.eq_ignore_ascii_case(name))?;
    let breaks = ["br", "p", "li", "div", "tr"].iter().any(|known| known.eq_ignore_ascii_case(name));
    Some((rest.get(..=end)?, if breaks { " " } else { "" }.to_owned()))
}

fn entity(rest: &str) -> Option<(&str, String)> {
    if let Some((name, character)) = ENTITIES.iter().find(|(name, _)| rest.starts_with(name)) {
        return Some((rest.get(..name.len())?, (*character).to_owned()));
    }
    let number = rest.strip_prefix("&#")?;
    let end = number.bytes().take(8).position(|b| b == b';')?;
    let digits = number.get(..end)?;
    let code = match digits.strip_prefix(['x', 'X']) {
        Some(digits) => u32::from_str_radix(digits, 16).ok()?,
        None => digits.parse().ok()?,
    };
    Some((rest.get(..end + 3)?, char::from_u32(code)?.to_string()))
}

/// The text without its markup.
fn without(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['<', '&']) {
        let (before, after) = rest.split_at_checked(at).unwrap_or((rest, ""));
        clean.push_str(before);
        let markup = tag(after).or_else(|| entity(after));
        let taken = markup.as_ref().map_or(1, |(markup, _)| markup.len());
        clean.push_str(&markup.map_or_else(|| after.get(..1).unwrap_or_default().to_owned(), |(_, c)| c));
        rest = after.get(taken..).unwrap_or_default();
    }
    clean.push_str(rest);
    clean.trim().to_owned()
}
