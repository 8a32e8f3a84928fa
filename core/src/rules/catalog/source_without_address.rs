//! A source has neither title nor address.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::Source;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "source-without-address",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Evidence,
        summary: Said {
            en: "a source has neither title nor address",
            zh: "来源既无标题也无网址",
            ko: "출처에 제목도 주소도 없습니다",
        },
        message: Said {
            en: "this source names neither the document nor where it is",
            zh: "该来源既未写明文件名称，也未写明网址",
            ko: "이 출처에는 문서 제목도 주소도 기재되지 않았습니다",
        },
        why: Said {
            en: "nobody can look it up, so the fact stands as if without source",
            zh: "无法查证，相关事实等同于没有来源",
            ko: "찾아볼 수 없으므로 출처가 없는 것과 같습니다",
        },
        help: Said {
            en: "give the title of the document, its address, or both",
            zh: "请填写文件名称或网址，最好两者都填",
            ko: "문서 제목이나 주소를 적되, 되도록 둘 다 적으십시오",
        },
        checks: "The `title` and `url` of every source.",
        silent: "When one of the two is `null`, which says that it was looked for and not found.",
        examples: &[
            Example {
                title: "a date alone",
                change: r#"{"projects": {"0": {"sources": [{"date": "2018-01-18"}]}}}"#,
                found: &["/projects/0/sources/0"],
            },
            Example {
                title: "a title",
                change: r#"{"projects": {"0": {"sources": [{"title": {"en": "Minutes", "zh": "会议纪要", "ko": "회의록"}}]}}}"#,
                found: &[],
            },
            Example {
                title: "an address",
                change: r#"{"projects": {"0": {"sources": [{"url": "https://example.org/minutes"}]}}}"#,
                found: &[],
            },
            Example {
                title: "an address that was not found",
                change: r#"{"projects": [{"id": "air", "kind": "joint_study", "title": "空气", "themes": ["air"], "status": "active", "sources": [{"url": null, "date": "2018"}]}]}"#,
                found: &[],
            },
        ],
    },
    check: Check::Source(check),
};

fn check(source: &Source, _: &Context, out: &mut Sink) {
    if source.title.is_not_stated() && source.url.is_not_stated() {
        out.find(at![], args! {});
    }
}
