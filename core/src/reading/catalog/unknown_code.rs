//! A code is not one of its list.

use crate::finding::{About, Example, Group, Said, Severity};

pub(in crate::reading) static ABOUT: About = About {
    id: "unknown-code",
    since: "0.1.0",
    severity: Severity::Error,
    group: Group::Structure,
    summary: Said {
        en: "a code is not one of its list",
        zh: "代码不在代码表中",
        ko: "코드가 목록에 없습니다",
    },
    message: Said {
        en: "`{value}` is not one of the codes {known}{suggestion}",
        zh: "`{value}` 不在代码表（{known}）中{suggestion}",
        ko: "`{value}`{value:은|는} 코드 목록({known})에 없습니다{suggestion}",
    },
    why: Said {
        en: "what nobody has defined cannot be judged or counted; the value is read as unknown",
        zh: "未定义的代码无法判断和统计；该值按“不明”读取",
        ko: "정의되지 않은 코드는 판단하거나 집계할 수 없어 ‘미상’으로 처리합니다",
    },
    help: Said {
        en: "use one of the codes of the list",
        zh: "请使用代码表中的代码",
        ko: "목록에 있는 코드를 쓰십시오",
    },
    checks: "Every member with a closed list of codes: kinds, states, roles and the like, and the version of the format.",
    silent: "Themes, sectors and currencies have open or outside lists, for which there are rules of their own.",
    examples: &[
        Example {
            title: "a status in other words",
            change: r#"{"projects": [{"id": "air", "kind": "joint_study", "title": "空气", "status": "Active"}]}"#,
            found: &["/projects/0/status"],
        },
        Example {
            title: "a status",
            change: r#"{"projects": [{"id": "air", "kind": "joint_study", "title": "空气", "status": "active"}]}"#,
            found: &[],
        },
    ],
};
