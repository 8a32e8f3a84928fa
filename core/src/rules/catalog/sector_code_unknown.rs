//! A sector code is not in its vocabulary.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::codes::SectorCode;
use crate::model::Project;
use crate::rules::sectors::each_that_is;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "sector-code-unknown",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Classification,
        summary: Said {
            en: "a sector code is not in its vocabulary",
            zh: "行业代码不在代码表中",
            ko: "분야 코드가 코드표에 없습니다",
        },
        message: Said {
            en: "`{code}` is not a code of `{vocabulary}`",
            zh: "`{vocabulary}` 中没有代码 `{code}`",
            ko: "`{vocabulary}`에는 코드 `{code}`{code:이|가} 없습니다",
        },
        why: Said {
            en: "the project is left out of every table by sector, and an export with the code is rejected",
            zh: "该项目不会计入任何按行业的统计，含此代码的数据在报送时也会被退回",
            ko: "분야별 통계에서 빠지고, 이 코드가 든 자료는 제출 시 반려됩니다",
        },
        help: Said {
            en: "look the code up in the published list: five digits for `OECD-DAC-5`, three for `OECD-DAC-3`",
            zh: "请核对公布的代码表：`OECD-DAC-5` 为五位数字，`OECD-DAC-3` 为三位数字",
            ko: "공표된 코드표에서 확인하십시오. `OECD-DAC-5`는 다섯 자리, `OECD-DAC-3`은 세 자리 숫자입니다",
        },
        checks: "Each sector whose vocabulary is `OECD-DAC-5` or `OECD-DAC-3`: its code against the list that this version of Comity carries.",
        silent: "Other vocabularies, for which there is no list.",
        examples: &[
            Example {
                title: "a code that there is not",
                change: r#"{"projects": {"0": {"sectors": [{"vocabulary": "OECD-DAC-5", "code": "41029"}]}}}"#,
                found: &["/projects/0/sectors/0/code"],
            },
            Example {
                title: "three digits where five are due",
                change: r#"{"projects": {"0": {"sectors": [{"vocabulary": "OECD-DAC-5", "code": "410"}]}}}"#,
                found: &["/projects/0/sectors/0/code"],
            },
            Example {
                title: "a purpose code",
                change: r#"{"projects": {"0": {"sectors": [{"vocabulary": "OECD-DAC-5", "code": "14010"}]}}}"#,
                found: &[],
            },
            Example {
                title: "a vocabulary of one's own",
                change: r#"{"projects": {"0": {"sectors": [{"vocabulary": "cn-plan", "code": "air-7"}]}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    each_that_is(SectorCode::Unknown, project, out);
}
