//! A value is of another type than its member.

use crate::finding::{About, Example, Group, Said, Severity};

pub(in crate::reading) static ABOUT: About = About {
    id: "wrong-type",
    since: "0.1.0",
    severity: Severity::Error,
    group: Group::Structure,
    summary: Said {
        en: "a value is of another type than its member",
        zh: "值的类型与字段不符",
        ko: "값의 유형이 항목에 맞지 않습니다",
    },
    message: Said {
        en: "{expected} is expected here, this is {found}",
        zh: "此处应为{expected}，实为{found}",
        ko: "이 자리에는 {expected}{expected:이|가} 와야 하는데 {found}{found:이|가} 있습니다",
    },
    why: Said {
        en: "the value cannot be read as what it should be, and is left out",
        zh: "该值无法按应有类型读取，已略去",
        ko: "값을 해당 유형으로 읽을 수 없어 제외합니다",
    },
    help: Said {
        en: "write it as the format says; amounts and dates are strings",
        zh: "请按格式要求书写；金额和日期应为字符串",
        ko: "형식에 맞게 적으십시오. 금액과 날짜는 문자열입니다",
    },
    checks: "Every value: string, number, true or false, list or object, as the format says for its member. `null` says that a member is unknown; an item of a list cannot be.",
    silent: "A string that is badly written for what it should be is the question of other rules.",
    examples: &[
        Example {
            title: "an amount as a number",
            change: r#"{"projects": [{"id": "air", "kind": "joint_study", "title": "空气", "status": "active", "contributions": [{"id": "c1", "kind": "commitment", "amount": 300000, "currency": "USD"}]}]}"#,
            found: &["/projects/0/contributions/0/amount"],
        },
        Example {
            title: "an amount as a string",
            change: r#"{"projects": [{"id": "air", "kind": "joint_study", "title": "空气", "status": "active", "contributions": [{"id": "c1", "kind": "commitment", "amount": "300000", "currency": "USD"}]}]}"#,
            found: &[],
        },
    ],
};
