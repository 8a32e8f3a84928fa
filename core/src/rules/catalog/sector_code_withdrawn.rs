//! A sector code has been withdrawn.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::codes::SectorCode;
use crate::model::Project;
use crate::rules::sectors::each_that_is;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "sector-code-withdrawn",
        since: "0.1.0",
        severity: Severity::Note,
        group: Group::Classification,
        summary: Said {
            en: "a sector code has been withdrawn",
            zh: "行业代码已停用",
            ko: "폐지된 분야 코드입니다",
        },
        message: Said {
            en: "code `{code}` of `{vocabulary}` has been withdrawn",
            zh: "`{vocabulary}` 的代码 `{code}` 已停用",
            ko: "`{vocabulary}`의 코드 `{code}`{code:은|는} 폐지되었습니다",
        },
        why: Said {
            en: "other systems no longer accept the code, and newer projects of the same field stand under another",
            zh: "其他系统已不再接受该代码，同一领域的新项目使用的是另一代码",
            ko: "다른 시스템에서 더 이상 받지 않는 코드이며, 같은 분야의 새 사업은 다른 코드로 집계됩니다",
        },
        help: Said {
            en: "use the code that replaced it, unless the record must keep the one of its time",
            zh: "请改用现行代码；如须保留当时的代码，可不作修改",
            ko: "당시 코드를 유지해야 하는 기록이 아니면 대체 코드를 쓰십시오",
        },
        checks: "Each sector whose vocabulary is `OECD-DAC-5` or `OECD-DAC-3`: whether the list carries its code as withdrawn.",
        silent: "Other vocabularies; codes withdrawn before the list was begun, which `sector-code-unknown` finds.",
        examples: &[
            Example {
                title: "a withdrawn purpose code",
                change: r#"{"projects": {"0": {"sectors": [{"vocabulary": "OECD-DAC-5", "code": "11321"}]}}}"#,
                found: &["/projects/0/sectors/0/code"],
            },
            Example {
                title: "a code in use",
                change: r#"{"projects": {"0": {"sectors": [{"vocabulary": "OECD-DAC-5", "code": "41020"}]}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    each_that_is(SectorCode::Withdrawn, project, out);
}
