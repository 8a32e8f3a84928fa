//! The register is written in a later version of the format.

use crate::finding::{About, Example, Group, Said, Severity};

pub(in crate::reading) static ABOUT: About = About {
    id: "later-format",
    since: "0.1.0",
    severity: Severity::Error,
    group: Group::Structure,
    summary: Said {
        en: "the register is written in a later version of the format",
        zh: "登记册采用了更新的格式版本",
        ko: "등록부가 더 새로운 형식 버전으로 작성되었습니다",
    },
    message: Said {
        en: "the register is written in format `{value}`; this engine reads {known}",
        zh: "登记册采用格式 `{value}`，本引擎只能读取 {known}",
        ko: "등록부는 형식 `{value}`로 작성되었으며 이 엔진은 {known}만 읽습니다",
    },
    why: Said {
        en: "members that the later format has are reported as unknown, and what they say is not checked",
        zh: "新格式增加的字段会被报告为未知字段，其内容不会被检查",
        ko: "새 형식의 항목은 알 수 없는 항목으로 보고되고 그 내용은 점검하지 않습니다",
    },
    help: Said {
        en: "use an engine that reads this format; to change the number would not change the data",
        zh: "请使用支持该格式的引擎版本；仅修改版本号并不能转换数据",
        ko: "이 형식을 읽는 엔진을 사용하십시오. 숫자만 고쳐서는 자료가 변환되지 않습니다",
    },
    checks: "The member `comity` of the register: a number that is higher than those of the formats which the engine reads.",
    silent: "What is no number is the question of `unknown-code`.",
    examples: &[
        Example {
            title: "the second format",
            change: r#"{"comity": "2"}"#,
            found: &["/comity"],
        },
        Example {
            title: "the first format",
            change: r#"{"comity": "1"}"#,
            found: &[],
        },
    ],
};
