//! There were too many projects to compare them all with one another.

use crate::finding::{About, Group, Said, Severity};
use crate::rules::{COMPARED, Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "projects-not-compared",
        since: "0.1.0",
        severity: Severity::Note,
        group: Group::Likeness,
        summary: Said {
            en: "there were too many projects to compare them all with one another",
            zh: "项目过多，未能全部相互比对",
            ko: "사업이 너무 많아 모든 사업을 서로 대조하지는 못하였습니다",
        },
        message: Said {
            en: "the first {compared} projects were compared with one another; {passed} more were checked by themselves only",
            zh: "前 {compared} 个项目已相互比对；其余 {passed} 个项目仅作单独检查",
            ko: "처음 {compared}건의 사업은 서로 대조하였고, 나머지 {passed}건은 개별로만 점검하였습니다",
        },
        why: Said {
            en: "among the others, ids given twice, references to missing projects and look-alikes were not looked for",
            zh: "对其余项目，未检查标识符是否重复、所引用的项目是否存在、是否有相似项目",
            ko: "나머지 사업에서는 중복 식별자, 존재하지 않는 사업에 대한 참조, 유사 사업을 확인하지 않았습니다",
        },
        help: Said {
            en: "check the register as one JSON document, which keeps all projects in memory",
            zh: "请将登记册作为单个 JSON 文档检查，以便全部项目同时载入内存比对",
            ko: "모든 사업을 메모리에 올려 대조할 수 있도록 등록부를 하나의 JSON 문서로 점검하십시오",
        },
        checks: "How many projects streamed by as lines of NDJSON: of those beyond the first 50,000 nothing is kept, so that memory stays bounded.",
        silent: "When the register is read as a whole.",
        examples: &[],
    },
    check: Check::Register(check),
};

fn check(cx: &Context, out: &mut Sink) {
    if cx.index.passed() > 0 {
        out.find(at![], args! { compared: COMPARED, passed: cx.index.passed() });
    }
}
