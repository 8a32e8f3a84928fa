//! A member is given twice in one object.

use crate::finding::{About, Example, Group, Said, Severity};

pub(in crate::reading) static ABOUT: About = About {
    id: "duplicate-member",
    since: "0.1.0",
    severity: Severity::Error,
    group: Group::Structure,
    summary: Said {
        en: "a member is given twice in one object",
        zh: "同一对象中字段重复",
        ko: "한 객체에 같은 항목이 두 번 나옵니다",
    },
    message: Said {
        en: "`{member}` is given a second time; only the first is read",
        zh: "字段 `{member}` 重复出现，仅读取第一个",
        ko: "`{member}`{member:이|가} 두 번 나오며, 첫 번째 값만 읽습니다",
    },
    why: Said {
        en: "programs differ in which of the two they take, so readers would see different data",
        zh: "不同程序取用的字段不同，读者看到的数据会不一致",
        ko: "프로그램마다 둘 가운데 읽는 쪽이 달라, 보는 사람마다 자료가 달라집니다",
    },
    help: Said {
        en: "keep one of the two",
        zh: "请只保留其中一个",
        ko: "둘 가운데 하나만 남기십시오",
    },
    checks: "Every object: no member name stands in it twice, however it is escaped.",
    silent: "Items of lists with the same id are the question of another rule.",
    examples: &[
        Example {
            title: "two titles",
            change: r#"text:{"comity": "1", "id": "r", "title": "甲", "title": "乙", "parties": ["CN", "KR"], "languages": ["zh"], "as_of": "2018"}"#,
            found: &["/title"],
        },
        Example {
            title: "one title",
            change: r#"{"title": "甲"}"#,
            found: &[],
        },
    ],
};
