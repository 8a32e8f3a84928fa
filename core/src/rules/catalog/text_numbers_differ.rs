//! Translations of a text give different numbers.

use crate::finding::{About, Arg, Example, Group, Said, Severity};
use crate::rules::figures::differences;
use crate::rules::prose::excerpt;
use crate::rules::{Check, Context, Rule, Sink, TextView, Traits};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "text-numbers-differ",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Text,
        summary: Said {
            en: "translations of a text give different numbers",
            zh: "各语言文本中的数字不一致",
            ko: "언어별 텍스트의 숫자가 서로 다릅니다",
        },
        message: Said {
            en: "the numbers in `{languages}` differ: `{found}`",
            zh: "`{languages}` 文本中的数字不一致：`{found}`",
            ko: "`{languages}` 텍스트의 숫자가 서로 다릅니다: `{found}`",
        },
        why: Said {
            en: "the sides would each go by another figure",
            zh: "双方将各自以不同的数字为准",
            ko: "양측이 서로 다른 수치를 기준으로 삼게 됩니다",
        },
        help: Said {
            en: "correct the translation by the original; mind 万, 억 and million, which step by four and by three places",
            zh: "请对照原文更正译文，并留意“万”“亿”与 million、billion 的换算",
            ko: "원문과 대조하여 번역문을 바로잡고, 만·억 단위와 million·billion 단위의 환산에 유의하십시오",
        },
        checks: "The numbers of each language against those of the others. Digits ask for the same number: `30,000`, 3万 and 3만 are equal, as are `43.7 billion`, 437亿 and 437억, and the ordinals 第22次, 제22차 and `22nd`. A translation may write it in words: 2名 is found in `two experts` and 두 명. Each number that another language lacks is reported, so one left out is too. Years and dates belong to another rule.",
        silent: "For 0 and 1; for numbers in names and codes such as `PM2.5` and `A1`; for the time of day, numbers of list items and web addresses; for numbers in words on both sides; when a language holds only a stand-in.",
        examples: &[
            Example {
                title: "five sites in Chinese",
                change: r#"{"projects": {"0": {"summary": {"zh": "在5个站点开展观测。"}}}}"#,
                found: &["/projects/0/summary"],
            },
            Example {
                title: "ten times the amount",
                change: r#"{"projects": {"0": {"summary": {"en": "Costs of 43.7 billion won.", "zh": "经费4370亿韩元。", "ko": "사업비 437억 원."}}}}"#,
                found: &["/projects/0/summary"],
            },
            Example {
                title: "left out in Korean",
                change: r#"{"projects": {"0": {"summary": {"ko": "여러 지점에서 관측한다."}}}}"#,
                found: &["/projects/0/summary"],
            },
            Example {
                title: "words and digits",
                change: r#"{"projects": {"0": {"summary": {"en": "Two experts at four sites, 30,000 samples.", "zh": "2名专家在四个站点采集3万份样品。", "ko": "전문가 두 명이 4개 지점에서 3만 개 시료를 채취한다."}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Text(Traits::FIGURES, check),
};

fn check(view: &TextView, _: &Context, out: &mut Sink) {
    let (languages, found) = differences(view.figures(), |of, in_| {
        of.numbers_lacking_in(in_).map(|number| excerpt(&number.written)).collect()
    });
    if !found.is_empty() {
        out.find(at![], args! { languages: Arg::List(languages), found: Arg::List(found) });
    }
}
