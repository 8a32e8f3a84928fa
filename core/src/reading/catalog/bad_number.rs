//! A whole number is negative, fractional or too large.

use crate::finding::{About, Example, Group, Said, Severity};

pub(in crate::reading) static ABOUT: About = About {
    id: "bad-number",
    since: "0.1.0",
    severity: Severity::Error,
    group: Group::Structure,
    summary: Said {
        en: "a whole number is negative, fractional or too large",
        zh: "整数为负数、带小数或过大",
        ko: "정수가 음수이거나 소수이거나 너무 큽니다",
    },
    message: Said {
        en: "`{value}` is not a whole number from 0 to 4294967295",
        zh: "`{value}` 不是 0 至 4294967295 之间的整数",
        ko: "`{value}`{value:은|는} 0부터 4294967295까지의 정수가 아닙니다",
    },
    why: Said {
        en: "counts of people, sessions and rounds are whole; the value is read as unknown",
        zh: "人数、届次、轮次均为整数；该值按“不明”读取",
        ko: "인원·회차·횟수는 정수여야 하므로 ‘미상’으로 처리합니다",
    },
    help: Said {
        en: "write the number in digits without sign or fraction",
        zh: "请只写数字，不带符号和小数",
        ko: "부호와 소수 없이 숫자로 적으십시오",
    },
    checks: "Every member that holds a count or an ordinal number: a JSON number without fraction from 0 to 4,294,967,295.",
    silent: "`22.0` is the same number as `22`.",
    examples: &[
        Example {
            title: "a negative number",
            change: r#"{"meetings": [{"id": "s1", "kind": "session", "status": "held", "number": -1}]}"#,
            found: &["/meetings/0/number"],
        },
        Example {
            title: "a number",
            change: r#"{"meetings": [{"id": "s1", "kind": "session", "status": "held", "number": 22}]}"#,
            found: &[],
        },
    ],
};
