//! Translations of a text give different dates.

use crate::finding::{About, Arg, Example, Group, Said, Severity};
use crate::rules::figures::differences;
use crate::rules::{Check, Context, Rule, Sink, TextView, Traits};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "text-dates-differ",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Text,
        summary: Said {
            en: "translations of a text give different dates",
            zh: "各语言文本中的日期不一致",
            ko: "언어별 텍스트의 날짜가 서로 다릅니다",
        },
        message: Said {
            en: "the dates in `{languages}` differ: `{found}`",
            zh: "`{languages}` 文本中的日期不一致：`{found}`",
            ko: "`{languages}` 텍스트의 날짜가 서로 다릅니다: `{found}`",
        },
        why: Said {
            en: "the sides would each go by another date",
            zh: "双方将各自以不同的日期为准",
            ko: "양측이 서로 다른 날짜를 기준으로 삼게 됩니다",
        },
        help: Said {
            en: "correct the translation by the original",
            zh: "请对照原文更正译文",
            ko: "원문과 대조하여 번역문을 바로잡으십시오",
        },
        checks: "The dates and years of each language against those of the others: 2019年3月, 2019년 3월, `March 2019`, `2019-03` and `2019.3` are equal. Parts that only one of them writes are not compared: `2019` agrees with 2019年3月. A date that has no counterpart is reported.",
        silent: "For a month without its year in English; when the other language has words such as 今年 or `last year`; when a text has more than 64 dates.",
        examples: &[
            Example {
                title: "another month",
                change: r#"{"projects": {"0": {"summary": {"en": "Runs to March 2019.", "zh": "持续至2019年4月。", "ko": "2019년 3월까지 실시한다."}}}}"#,
                found: &["/projects/0/summary"],
            },
            Example {
                title: "another year",
                change: r#"{"projects": {"0": {"summary": {"en": "Runs 2018–2022.", "zh": "实施期为2018—2023年。", "ko": "2018~2022년 실시한다."}}}}"#,
                found: &["/projects/0/summary"],
            },
            Example {
                title: "the same day, written otherwise",
                change: r#"{"projects": {"0": {"summary": {"en": "Begun on 5 March 2019.", "zh": "2019年3月5日启动。", "ko": "2019. 3. 5. 착수하였다."}}}}"#,
                found: &[],
            },
            Example {
                title: "a year and a month in it",
                change: r#"{"projects": {"0": {"summary": {"en": "Runs to 2019.", "zh": "持续至2019年3月。", "ko": "2019년 3월까지 실시한다."}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Text(Traits::FIGURES, check),
};

fn check(view: &TextView, _: &Context, out: &mut Sink) {
    let (languages, found) = differences(view.figures(), |of, in_| {
        of.dates_lacking_in(in_).map(|date| date.to_string()).collect()
    });
    if !found.is_empty() {
        out.find(at![], args! { languages: Arg::List(languages), found: Arg::List(found) });
    }
}
