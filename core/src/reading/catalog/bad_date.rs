//! A date is not written as one, or is no day of the calendar.

use crate::finding::{About, Example, Group, Said, Severity};

pub(in crate::reading) static ABOUT: About = About {
    id: "bad-date",
    since: "0.1.0",
    severity: Severity::Error,
    group: Group::Structure,
    summary: Said {
        en: "a date is not written as one, or is no day of the calendar",
        zh: "日期写法不正确，或日历中无此日期",
        ko: "날짜 표기가 잘못되었거나 달력에 없는 날짜입니다",
    },
    message: Said {
        en: "`{value}` is not a date{suggestion}",
        zh: "`{value}` 不是有效日期{suggestion}",
        ko: "`{value}`{value:은|는} 올바른 날짜가 아닙니다{suggestion}",
    },
    why: Said {
        en: "no period, deadline or order can be judged from it; the value is read as unknown",
        zh: "无法据此判断期间、期限或先后；该值按“不明”读取",
        ko: "이 값으로는 기간·기한·선후를 판단할 수 없어 ‘미상’으로 처리합니다",
    },
    help: Said {
        en: "write `2018`, `2018-11` or `2018-11-16`",
        zh: "请写成 `2018`、`2018-11` 或 `2018-11-16`",
        ko: "`2018`, `2018-11`, `2018-11-16` 가운데 한 형식으로 적으십시오",
    },
    checks: "Every member that holds a date: `YYYY`, `YYYY-MM` or `YYYY-MM-DD` in ASCII digits, and a day that the Gregorian calendar has.",
    silent: "A date that lacks its day or month is partial, not wrong.",
    examples: &[
        Example {
            title: "a thirteenth month",
            change: r#"{"as_of": "2018-13"}"#,
            found: &["/as_of"],
        },
        Example {
            title: "slashes",
            change: r#"{"as_of": "2018/11/16"}"#,
            found: &["/as_of"],
        },
        Example {
            title: "29 February of a year without one",
            change: r#"{"as_of": "2018-02-29"}"#,
            found: &["/as_of"],
        },
        Example {
            title: "a partial date",
            change: r#"{"as_of": "2018-11"}"#,
            found: &[],
        },
    ],
};
