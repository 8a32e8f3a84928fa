//! The register is written in a later version of the format.

use crate::finding::{About, Example, Group, Said, Severity};

pub(in crate::reading) static ABOUT: About = About {
    id: "later-format",
    since: "0.1.0",
    severity: Severity::Error,
    group: Group::Structure,
    summary: Said {
        en: "the register is written in a later version of the format",
        zh: "登记册的格式版本高于检查引擎支持的版本",
        ko: "등록부의 형식 버전이 점검 엔진이 지원하는 버전보다 높습니다",
    },
    message: Said {
        en: "the register is written in format version `{value}`; this engine reads {known}",
        zh: "登记册的格式版本为 `{value}`，本检查引擎仅支持版本 {known}",
        ko: "등록부의 형식 버전은 `{value}`인데 이 점검 엔진은 버전 {known}만 지원합니다",
    },
    why: Said {
        en: "members that only the later format has are reported as unknown, and what they say is not checked",
        zh: "新版格式增加的字段将按格式未定义的字段报告，其内容不予检查",
        ko: "새 형식에서 추가된 항목은 형식에 없는 항목으로 보고되며 그 내용은 점검하지 않습니다",
    },
    help: Said {
        en: "use an engine that reads this format; changing the number alone does not convert the data",
        zh: "请使用支持该格式版本的检查引擎；仅修改版本号并不能转换数据",
        ko: "이 형식 버전을 지원하는 점검 엔진을 사용하십시오. 버전 번호만 고쳐서는 자료가 변환되지 않습니다",
    },
    checks: "The member `comity` of the register: a number that is higher than those of the formats which the engine reads.",
    silent: "A value that is not a number is the question of `unknown-code`.",
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
