//! A member is said not to apply, and is stated.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Record, Stated, Str};
use crate::rules::members::is_stated;
use crate::rules::{Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "not-applicable-but-stated",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Identity,
        summary: Said {
            en: "a member is said not to apply, and is stated",
            zh: "标为“不适用”的字段填有内容",
            ko: "‘해당 없음’으로 적은 항목에 값이 있습니다",
        },
        message: Said {
            en: "`{path}` is named in `not_applicable`, but the record states it",
            zh: "`{path}` 已列入 `not_applicable`，但该记录仍填有该字段",
            ko: "`{path}`{path:은|는} `not_applicable`에 들어 있으나 값이 기재되어 있습니다",
        },
        why: Said {
            en: "coverage counts it both ways, and readers cannot tell which is meant",
            zh: "统计填报情况时两边都会计入，读者也无法判断以何为准",
            ko: "기재율이 양쪽으로 집계되고, 어느 쪽이 맞는지 알 수 없습니다",
        },
        help: Said {
            en: "remove the path from `not_applicable`, or the value",
            zh: "请从 `not_applicable` 中删除该路径，或删除所填内容",
            ko: "`not_applicable`에서 해당 경로를 빼거나 값을 삭제하십시오",
        },
        checks: "Each path in the `not_applicable` of the register, an organization, mechanism, meeting or project, against the member it leads to.",
        silent: "When the member is `null` or an empty list, which state no value.",
        examples: &[
            Example {
                title: "contributions that do not apply",
                change: r#"{"projects": {"0": {"not_applicable": ["/contributions"]}}}"#,
                found: &["/projects/0/not_applicable/0"],
            },
            Example {
                title: "a member further inside",
                change: r#"{"projects": {"0": {"not_applicable": ["/timeline/planned/to"]}}}"#,
                found: &["/projects/0/not_applicable/0"],
            },
            Example {
                title: "an open end",
                change: r#"{"projects": {"0": {"not_applicable": ["/timeline/actual/to", "/editions"]}}}"#,
                found: &[],
            },
            Example {
                title: "a joint body has no country",
                change: r#"{"organizations": {"4": {"not_applicable": ["/country"]}}}"#,
                found: &[],
            },
        ],
    },
    check: each_that_may_not_apply!(check),
};

fn check(record: &dyn Record, pointers: &Stated<Vec<Str>>, out: &mut Sink) {
    for (i, path) in pointers.each() {
        if is_stated(record, path) == Some(true) {
            out.find(at!["not_applicable", i], args! { path: path.as_str() });
        }
    }
}
