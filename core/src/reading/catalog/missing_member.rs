//! A member that must be there is missing.

use crate::finding::{About, Example, Group, Said, Severity};

pub(in crate::reading) static ABOUT: About = About {
    id: "missing-member",
    since: "0.1.0",
    severity: Severity::Error,
    group: Group::Structure,
    summary: Said {
        en: "a member that must be there is missing",
        zh: "缺少必填字段",
        ko: "필수 항목이 없습니다",
    },
    message: Said {
        en: "`{member}` is missing",
        zh: "缺少字段 `{member}`",
        ko: "`{member}`{member:이|가} 없습니다",
    },
    why: Said {
        en: "checks, reviews and tables rely on it",
        zh: "检查、评审和统计表均以其为依据",
        ko: "점검·심사·통계표가 이 항목을 바탕으로 합니다",
    },
    help: Said {
        en: "add it; where it was looked for and not found, write `null`",
        zh: "请补充该字段；经查未获的，请填写 `null`",
        ko: "항목을 추가하고, 확인하였으나 알 수 없으면 `null`로 적으십시오",
    },
    checks: "Every record: the members that the format calls required.",
    silent: "A required member that is `null` is stated to be unknown, and so not missing. A missing id is the question of `missing-id`. Where the text is so broken that the record could not be read to its end, nothing is said to be missing from it.",
    examples: &[
        Example {
            title: "a project without kind",
            change: r#"{"projects": [{"id": "air", "title": "空气", "status": "active"}]}"#,
            found: &["/projects/0"],
        },
        Example {
            title: "a kind that is unknown",
            change: r#"{"projects": [{"id": "air", "kind": null, "title": "空气", "status": "active"}]}"#,
            found: &[],
        },
    ],
};
