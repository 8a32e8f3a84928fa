//! A record has no id.

use crate::finding::{About, Example, Group, Said, Severity};

pub(in crate::reading) static ABOUT: About = About {
    id: "missing-id",
    since: "0.1.0",
    severity: Severity::Error,
    group: Group::Structure,
    summary: Said {
        en: "a record has no id",
        zh: "记录缺少标识符",
        ko: "기록에 식별자가 없습니다",
    },
    message: Said {
        en: "the record has no `id`",
        zh: "该记录缺少 `id`",
        ko: "이 기록에는 `id`가 없습니다",
    },
    why: Said {
        en: "nothing can refer to it, and no later state of the register can be compared with this one",
        zh: "其他记录无法引用该记录，登记册的后续版本也无法与本版逐项对照",
        ko: "다른 기록에서 참조할 수 없고, 등록부의 이후 판과 대조할 수도 없습니다",
    },
    help: Said {
        en: "give an id that no other record of its list has; an id is chosen, so it cannot be unknown (`null`)",
        zh: "请填写同一列表中不重复的标识符；标识符由填报单位自行确定，不能填写 `null`",
        ko: "같은 목록의 다른 기록과 겹치지 않는 식별자를 적으십시오. 식별자는 작성자가 정하는 것이므로 `null`로 적을 수 없습니다",
    },
    checks: "Every record that the format gives an id: it is there, and is not `null`.",
    silent: "An id that is badly written, or given twice, is the question of other rules.",
    examples: &[
        Example {
            title: "no id",
            change: r#"{"projects": [{"kind": "joint_study", "title": "空气", "status": "active"}]}"#,
            found: &["/projects/0"],
        },
        Example {
            title: "an id that is null",
            change: r#"{"projects": [{"id": null, "kind": "joint_study", "title": "空气", "status": "active"}]}"#,
            found: &["/projects/0/id"],
        },
        Example {
            title: "an id",
            change: r#"{"projects": [{"id": "air", "kind": "joint_study", "title": "空气", "status": "active"}]}"#,
            found: &[],
        },
    ],
};
