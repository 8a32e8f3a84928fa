//! A sector is given twice.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Project, Sector};
use crate::rules::repeats::repeats;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "sector-given-twice",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Classification,
        summary: Said {
            en: "a sector is given twice",
            zh: "同一行业代码重复填写",
            ko: "같은 분야가 두 번 기재되어 있습니다",
        },
        message: Said {
            en: "sector `{code}` of `{vocabulary}` stands earlier in the same list",
            zh: "`{vocabulary}` 的代码 `{code}` 在同一列表中已填写",
            ko: "`{vocabulary}`의 코드 `{code}`{code:이|가} 같은 목록의 앞쪽에 이미 있습니다",
        },
        why: Said {
            en: "the project is counted twice in the sector, or with a share that nobody meant",
            zh: "该项目在此行业会被重复统计，占比也会失实",
            ko: "해당 분야에 사업이 중복 집계되거나 비율이 사실과 달라집니다",
        },
        help: Said {
            en: "keep one entry with the whole share, or correct the code",
            zh: "请合并为一条并填写总占比，或更正代码",
            ko: "하나로 합쳐 전체 비율을 적거나 코드를 바로잡으십시오",
        },
        checks: "Vocabulary and code of all sectors of a project, compared exactly as written.",
        silent: "The same code in two vocabularies.",
        examples: &[
            Example {
                title: "one code with two shares",
                change: r#"{"projects": {"0": {"sectors": [{"vocabulary": "OECD-DAC-5", "code": "41020", "percentage": "60"}, {"vocabulary": "OECD-DAC-5", "code": "41020", "percentage": "40"}]}}}"#,
                found: &["/projects/0/sectors/1"],
            },
            Example {
                title: "two codes",
                change: r#"{"projects": {"0": {"sectors": [{"vocabulary": "OECD-DAC-5", "code": "41020", "percentage": "60"}, {"vocabulary": "OECD-DAC-5", "code": "41010", "percentage": "40"}]}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    let sectors = project.sectors.items();
    repeats(sectors, key, |first, second| {
        if let Some((vocabulary, code)) = sectors.get(second).and_then(key) {
            let earlier = out.pointer(at!["sectors", first]);
            let args = args! { vocabulary: vocabulary, code: code };
            out.find(at!["sectors", second], args).related(earlier);
        }
    });
}

fn key<'s>(sector: &'s Sector<'_>) -> Option<(&'s str, &'s str)> {
    Some((sector.vocabulary.known()?, sector.code.known()?))
}
