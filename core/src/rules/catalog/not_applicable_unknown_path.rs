//! A member is said not to apply that there is not.

use crate::finding::{About, Arg, Example, Fix, Group, Said, Severity};
use crate::model::{Kind, Record, Stated, Str};
use crate::reading::suggest;
use crate::rules::members::is_stated;
use crate::rules::{Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "not-applicable-unknown-path",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Identity,
        summary: Said {
            en: "a path in `not_applicable` leads to no member",
            zh: "`not_applicable` 中的路径不对应任何字段",
            ko: "`not_applicable`의 경로에 해당하는 항목이 없습니다",
        },
        message: Said {
            en: "this record has no member `{path}`{suggestion}",
            zh: "该记录没有字段 `{path}`{suggestion}",
            ko: "이 기록에는 `{path}` 항목이 없습니다{suggestion}",
        },
        why: Said {
            en: "the member that was meant still counts as missing",
            zh: "真正不适用的字段仍会被计为缺失",
            ko: "실제로 해당 없는 항목은 여전히 누락으로 집계됩니다",
        },
        help: Said {
            en: "write a JSON Pointer from the record, as `/contributions` or `/timeline/planned/to`",
            zh: "请自该记录起书写 JSON Pointer，如 `/contributions` 或 `/timeline/planned/to`",
            ko: "기록을 기준으로 한 JSON Pointer를 `/contributions`, `/timeline/planned/to`처럼 적으십시오",
        },
        checks: "Each path in the `not_applicable` of the register, an organization, mechanism, meeting or project, against the members that such a record can have.",
        silent: "When a path leads to an item that a list does not have.",
        examples: &[
            Example {
                title: "a mistyped name",
                change: r#"{"projects": {"0": {"not_applicable": ["/edition"]}}}"#,
                found: &["/projects/0/not_applicable/0"],
            },
            Example {
                title: "without the slash at the beginning",
                change: r#"{"projects": {"0": {"not_applicable": ["editions"]}}}"#,
                found: &["/projects/0/not_applicable/0"],
            },
            Example {
                title: "a member that meetings have and projects have not",
                change: r#"{"projects": {"0": {"not_applicable": ["/decisions"]}}}"#,
                found: &["/projects/0/not_applicable/0"],
            },
            Example {
                title: "a member further inside",
                change: r#"{"projects": {"0": {"not_applicable": ["/timeline/actual/to"]}}}"#,
                found: &[],
            },
            Example {
                title: "one language of a text",
                change: r#"{"projects": {"0": {"not_applicable": ["/note/ko"]}}}"#,
                found: &[],
            },
        ],
    },
    check: each_that_may_not_apply!(check),
};

fn check(record: &dyn Record, pointers: &Stated<Vec<Str>>, out: &mut Sink) {
    for (i, path) in pointers.each() {
        if is_stated(record, path).is_some() {
            continue;
        }
        let at = at!["not_applicable", i];
        let (meant, place) = (corrected(record, path), out.pointer(at));
        let suggestion = Arg::Suggestion(meant.clone());
        let finding = out.find(at, args! { path: path.as_str(), suggestion: suggestion });
        if let Some(meant) = meant {
            finding.fix(Fix::replace(place, meant));
        }
    }
}

/// The path with each wrong name replaced by the nearest, if that makes it one that leads to a member.
fn corrected(record: &dyn Record, path: &str) -> Option<String> {
    let mut kind = Kind::Record(record.shape());
    let mut meant = String::new();
    for part in path.trim_start_matches('/').split('/') {
        let (name, inside) = match kind {
            Kind::Record(shape) => {
                let names = || shape.members.iter().map(|member| member.name);
                let exact = names().find(|name| *name == part);
                let name = exact.or_else(|| suggest::nearest(part, names()))?;
                (name, shape.member(name)?.1.kind)
            }
            Kind::List(item) => (part, *item),
            _ => (part, kind),
        };
        kind = inside;
        meant.push('/');
        meant.push_str(name);
    }
    is_stated(record, &meant).map(|_| meant)
}
