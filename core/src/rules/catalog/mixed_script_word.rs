//! A Latin word has look-alike letters of another script.

use crate::finding::{About, Arg, Example, Fix, Group, Said, Severity};
use crate::rules::prose::excerpt;
use crate::rules::{Check, Context, Rule, Sink, TextView, Traits};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "mixed-script-word",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Text,
        summary: Said {
            en: "a Latin word has look-alike letters of another script",
            zh: "拉丁字母单词中混有形近的其他字母",
            ko: "로마자 단어에 모양이 비슷한 다른 문자가 섞여 있습니다",
        },
        message: Said {
            en: "`{word}` is written with `{letters}`, which are not Latin letters",
            zh: "`{word}` 中的 `{letters}` 不是拉丁字母",
            ko: "`{word}`의 `{letters}`{letters:은|는} 로마자가 아닙니다",
        },
        why: Said {
            en: "it looks right, but no search or comparison finds it",
            zh: "看似无误，但检索和比对均无法匹配",
            ko: "겉으로는 맞아 보이나 검색이나 비교에서 찾을 수 없습니다",
        },
        help: Said {
            en: "write the word with Latin letters: `{meant}`",
            zh: "请改用拉丁字母：`{meant}`",
            ko: "로마자로 고치십시오: `{meant}`",
        },
        checks: "Words of each text in English, Chinese and Korean that have both Latin letters and Cyrillic or Greek ones that look like Latin letters, such as а, е, о, Α, Ε and Ο.",
        silent: "For words wholly in Greek or Cyrillic; for letters that are not mistaken for Latin ones, as in μm, Δt or β-carotene.",
        examples: &[
            Example {
                title: "a Cyrillic letter",
                change: r#"{"projects": {"0": {"summary": {"en": "Observation at 4 sites by КECO."}}}}"#,
                found: &["/projects/0/summary/en"],
            },
            Example {
                title: "a Greek sign",
                change: r#"{"projects": {"0": {"summary": {"en": "Particles under 4 μm at 4 sites.", "zh": "4个站点的4 μm以下颗粒物。", "ko": "4개 지점의 4 μm 이하 입자."}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Text(Traits::FOREIGN, check),
};

fn check(view: &TextView, _: &Context, out: &mut Sink) {
    for written in view.languages() {
        let mut words = written.text.split(|c: char| !c.is_alphanumeric());
        if let Some(word) = words.find(|word| is_mixed(word)) {
            let letters = word.chars().filter(|c| latin(*c).is_some()).take(8);
            let letters = letters.map(String::from).collect();
            let meant: String = word.chars().map(|c| latin(c).unwrap_or(c)).collect();
            let at = view.at(written);
            let fix = Fix::replace(out.pointer(&at), written.text.replace(word, &meant));
            let (word, meant) = (excerpt(word), excerpt(&meant));
            out.find(&at, args! { word: word, letters: Arg::List(letters), meant: meant }).fix(fix);
        }
    }
}

fn is_mixed(word: &str) -> bool {
    word.contains(|c: char| c.is_ascii_alphabetic()) && word.contains(|c| latin(c).is_some())
}

/// The Latin letter that a Cyrillic or Greek one looks like.
fn latin(c: char) -> Option<char> {
    const LIKE: &str = "АаВЕеКМНОоРрСсТХхіІѕЅјЈуΑΒΕΖΗΙΚΜΝΟοΡΤΥΧ";
    const LATIN: &str = "AaBEeKMHOoPpCcTXxiIsSjJyABEZHIKMNOoPTYX";
    LIKE.chars().zip(LATIN.chars()).find(|(like, _)| *like == c).map(|(_, latin)| latin)
}
