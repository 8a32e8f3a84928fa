//! A rule of structure finds more than anyone reads.

use crate::finding::{About, Example, Group, Said, Severity};

pub(in crate::reading) static ABOUT: About = About {
    id: "too-many-alike",
    since: "0.1.0",
    severity: Severity::Note,
    group: Group::Structure,
    summary: Said {
        en: "a rule of structure finds more than are listed one by one",
        zh: "某项结构规则查出的问题过多，未逐一列出",
        ko: "한 구조 규칙에서 발견된 오류가 많아 모두 열거하지 않았습니다",
    },
    message: Said {
        en: "from here on `{rule}` finds {count} more {count:fault|faults}, which are counted and not listed",
        zh: "自此处起，规则 `{rule}` 另查出 {count} 处问题，仅计数，不逐一列出",
        ko: "여기서부터 규칙 `{rule}`에 해당하는 오류가 {count}건 더 있으나 건수만 세고 열거하지 않았습니다",
    },
    why: Said {
        en: "so many faults of one kind usually have one cause, and the first thousand show it",
        zh: "同类问题大量出现，通常出于同一原因，前 1000 处已足以反映",
        ko: "같은 종류의 오류가 이처럼 많은 것은 대개 원인이 하나이며, 처음 1,000건으로 그 원인을 알 수 있습니다",
    },
    help: Said {
        en: "mend the cause of the first ones, usually in the program that wrote the file, and check again",
        zh: "请根据已列出的问题查明并消除原因（通常在于生成该文件的程序），然后重新检查",
        ko: "앞에 열거된 오류의 원인(대개 파일을 만든 프로그램의 문제)을 바로잡은 뒤 다시 점검하십시오",
    },
    checks: "How often each rule of structure finds something in a file: the first 1,000 are listed.",
    silent: "Rules that are not of structure list all they find. A rule that a profile ignores is not counted.",
    examples: &[
        Example {
            title: "one of a kind",
            change: r#"{"as_of": "2018-13"}"#,
            found: &[],
        },
    ],
};
