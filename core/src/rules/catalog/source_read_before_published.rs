//! A source was read before it was published.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::Source;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "source-read-before-published",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Evidence,
        summary: Said {
            en: "a source was read before it was published",
            zh: "来源的查阅日期早于发布日期",
            ko: "출처 열람일이 발행일보다 앞섭니다",
        },
        message: Said {
            en: "the source was read on `{accessed}`, before its own date `{date}`",
            zh: "查阅日期 `{accessed}` 早于文件日期 `{date}`",
            ko: "열람일 `{accessed}`{accessed:이|가} 문서 날짜 `{date}`보다 앞섭니다",
        },
        why: Said {
            en: "one of the two dates is wrong, and it is not clear which edition was read",
            zh: "两个日期必有一误，也无法确定查阅的是哪一版",
            ko: "두 날짜 가운데 하나가 틀렸으며, 어느 판을 열람하였는지도 알 수 없습니다",
        },
        help: Said {
            en: "see which of the two dates is wrong",
            zh: "请核对两个日期，并更正有误者",
            ko: "두 날짜 가운데 어느 쪽이 틀렸는지 확인하십시오",
        },
        checks: "The `accessed` and `date` of every source. It was read before when the last possible day of `accessed` is before the first possible day of `date`.",
        silent: "When the dates are so partial that they may be the same, as `2018` and `2018-11`; when one is not stated or unknown.",
        examples: &[
            Example {
                title: "read in the year before",
                change: r#"{"projects": {"0": {"sources": [{"title": {"en": "Report", "zh": "报告", "ko": "보고서"}, "date": "2018-11", "accessed": "2017-11-30"}]}}}"#,
                found: &["/projects/0/sources/0/accessed"],
            },
            Example {
                title: "read in the year of publication",
                change: r#"{"projects": {"0": {"sources": [{"title": {"en": "Report", "zh": "报告", "ko": "보고서"}, "date": "2018-11", "accessed": "2018"}]}}}"#,
                found: &[],
            },
            Example {
                title: "read on the day of publication",
                change: r#"{"projects": {"0": {"sources": [{"title": {"en": "Report", "zh": "报告", "ko": "보고서"}, "date": "2018-11-01", "accessed": "2018-11-01"}]}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Source(check),
};

fn check(source: &Source, _: &Context, out: &mut Sink) {
    if let (Some(accessed), Some(date)) = (source.accessed.get(), source.date.get())
        && accessed.is_before(date).is_true()
    {
        let published = out.pointer(at!["date"]);
        let args = args! { accessed: accessed, date: date };
        out.find(at!["accessed"], args).related(published);
    }
}
