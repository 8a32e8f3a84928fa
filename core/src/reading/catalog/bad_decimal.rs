//! A decimal number is not written as one.

use crate::finding::{About, Example, Group, Said, Severity};

pub(in crate::reading) static ABOUT: About = About {
    id: "bad-decimal",
    since: "0.1.0",
    severity: Severity::Error,
    group: Group::Structure,
    summary: Said {
        en: "a decimal number is not written as one",
        zh: "十进制数写法不正确",
        ko: "십진수 표기가 잘못되었습니다",
    },
    message: Said {
        en: "`{value}` is not a decimal number{suggestion}",
        zh: "`{value}` 不是十进制数{suggestion}",
        ko: "`{value}`{value:은|는} 십진수가 아닙니다{suggestion}",
    },
    why: Said {
        en: "it cannot be added, compared or converted; the value is read as unknown",
        zh: "无法相加、比较或换算；该值按“不明”读取",
        ko: "합산·비교·환산을 할 수 없어 ‘미상’으로 처리합니다",
    },
    help: Said {
        en: "write digits with a point, as a string: `\"120000.00\"`; no separators, no exponent, no `+`",
        zh: "请以字符串书写数字和小数点，如 `\"120000.00\"`；不用千分位分隔符、指数或 `+`",
        ko: "숫자와 소수점만 문자열로 적으십시오. 예: `\"120000.00\"`. 천 단위 구분 기호·지수·`+`는 쓰지 않습니다",
    },
    checks: "Every member that holds an amount, value or share: a string of at most 19 digits, and at most 9 after a point, without leading zeros; `-` may stand before it.",
    silent: "A decimal given as a JSON number is a wrong type, not a bad decimal.",
    examples: &[
        Example {
            title: "separators",
            change: r#"{"projects": [{"id": "air", "kind": "joint_study", "title": "空气", "status": "active", "contributions": [{"id": "c1", "kind": "commitment", "amount": "300,000", "currency": "USD"}]}]}"#,
            found: &["/projects/0/contributions/0/amount"],
        },
        Example {
            title: "an exact amount",
            change: r#"{"projects": [{"id": "air", "kind": "joint_study", "title": "空气", "status": "active", "contributions": [{"id": "c1", "kind": "commitment", "amount": "300000.00", "currency": "USD"}]}]}"#,
            found: &[],
        },
    ],
};
