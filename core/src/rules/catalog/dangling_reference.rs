//! A reference leads to no record.

use crate::finding::{About, Arg, Example, Group, Said, Severity};
use crate::model::TargetKind;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "dangling-reference",
        since: "0.1.0",
        severity: Severity::Error,
        group: Group::Identity,
        summary: Said {
            en: "a reference leads to no record of the register",
            zh: "引用的记录在登记册中不存在",
            ko: "참조가 가리키는 기록이 등록부에 없습니다",
        },
        message: Said {
            en: "`{id}` is not in `{list}`{suggestion}",
            zh: "`{list}` 中没有 `{id}`{suggestion}",
            ko: "`{list}`에 `{id}`{id:이|가} 없습니다{suggestion}",
        },
        why: Said {
            en: "whatever depends on that record, such as its side, its name or its decisions, cannot be judged",
            zh: "凡取决于该记录的内容（如所属一方、名称、决定）均无法判断",
            ko: "그 기록에 달린 내용(소속 측, 명칭, 결정사항 등)을 판단할 수 없습니다",
        },
        help: Said {
            en: "correct the id, or add the record to `{list}`",
            zh: "请更正标识符，或在 `{list}` 中补充该记录",
            ko: "식별자를 고치거나 `{list}`에 그 기록을 추가하십시오",
        },
        checks: "Every reference in every record, against the ids of the list that it points into.",
        silent: "Ids paths in `evidence`, `answers` and the like, which other rules look at.",
        examples: &[
            Example {
                title: "an unknown keeper",
                change: r#"{"keeper": "cn-ministri"}"#,
                found: &["/keeper"],
            },
            Example {
                title: "an organization of the register",
                change: r#"{"keeper": "cn-ministry"}"#,
                found: &[],
            },
        ],
    },
    check: Check::Reference(check),
};

fn check(kind: TargetKind, id: &str, cx: &Context, out: &mut Sink) {
    if !cx.index.has(kind, id) {
        let meant = cx.nearest(kind, id);
        let suggestion = Arg::Suggestion(meant.clone());
        out.find(at![], args! { id: id, list: kind.list(), suggestion: suggestion });
    }
}
