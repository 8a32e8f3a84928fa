//! An id or reference has characters that ids do not have.

use crate::finding::{About, Example, Group, Said, Severity};

pub(in crate::reading) static ABOUT: About = About {
    id: "bad-id",
    since: "0.1.0",
    severity: Severity::Error,
    group: Group::Structure,
    summary: Said {
        en: "an id or reference has characters that ids do not have",
        zh: "标识符或引用含有不允许的字符",
        ko: "식별자 또는 참조에 쓸 수 없는 문자가 있습니다",
    },
    message: Said {
        en: "`{value}` cannot be an id{suggestion}",
        zh: "`{value}` 不能作为标识符{suggestion}",
        ko: "`{value}`{value:은|는} 식별자로 쓸 수 없습니다{suggestion}",
    },
    why: Said {
        en: "references, waivers and decisions find records by their ids; the value is not read",
        zh: "引用、豁免和决定均依据标识符查找记录；该值未被读取",
        ko: "참조·예외 승인·결정사항은 식별자로 기록을 찾으므로, 이 값은 읽지 않습니다",
    },
    help: Said {
        en: "use letters of the Latin alphabet, digits, `.`, `_` and `-`, beginning with a letter or digit",
        zh: "请使用拉丁字母、数字、`.`、`_`、`-`，并以字母或数字开头",
        ko: "로마자, 숫자, `.`, `_`, `-`만 쓰고 로마자나 숫자로 시작하십시오",
    },
    checks: "Every id and every reference: ASCII letters, digits, `.`, `_`, `-`, beginning with a letter or digit.",
    silent: "Whether a reference leads anywhere is the question of another rule.",
    examples: &[
        Example {
            title: "a space in an id",
            change: r#"{"id": "my register"}"#,
            found: &["/id"],
        },
        Example {
            title: "an id",
            change: r#"{"id": "my-register"}"#,
            found: &[],
        },
    ],
};
