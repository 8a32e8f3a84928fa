//! Two official names of an organization hold at the same time.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Language, Name, NameKind, Organization};
use crate::rules::overlap::each_overlap;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "names-overlap",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Time,
        summary: Said {
            en: "two official names of an organization hold at the same time",
            zh: "同一机构的两个正式名称使用期间重叠",
            ko: "한 기관의 두 공식 명칭이 같은 시기에 쓰인 것으로 되어 있습니다",
        },
        message: Said {
            en: "the official names `{first}` and `{second}` hold at the same time",
            zh: "正式名称 `{first}` 与 `{second}` 的使用期间重叠",
            ko: "공식 명칭 `{first}`{first:과|와} `{second}`의 사용 기간이 겹칩니다",
        },
        why: Said {
            en: "nobody can tell which of the two to print on a document of that time",
            zh: "无法确定该时期文件应使用哪一个名称",
            ko: "그 시기의 문서에 어느 명칭을 써야 할지 정할 수 없습니다",
        },
        help: Said {
            en: "state when each name was used, or give one of them the kind `variant`, `short` or `translation`",
            zh: "请填写各名称的使用起止日期，或将其中一个的 `kind` 改为 `variant`、`short` 或 `translation`",
            ko: "각 명칭의 사용 기간을 적거나 한쪽의 `kind`를 `variant`, `short`, `translation` 가운데 하나로 바꾸십시오",
        },
        checks: "Each name of an organization that is official, against the official ones before it in the list: they have different texts in the same language, and the times of their use overlap. An absent start or end is open.",
        silent: "When the names are in different languages; when they only touch on a day; when `from` or `to` is `null`; when the dates are so partial that they may not overlap.",
        examples: &[
            Example {
                title: "both without dates",
                change: r#"{"organizations": {"0": {"names": [{"text": {"zh": "甲部"}}, {"text": {"zh": "甲总局"}}]}}}"#,
                found: &["/organizations/0/names/1"],
            },
            Example {
                title: "the older name has no end",
                change: r#"{"organizations": {"0": {"names": [{"text": {"zh": "甲部"}, "from": "2018-03"}, {"text": {"zh": "甲总局"}, "from": "2008"}]}}}"#,
                found: &["/organizations/0/names/1"],
            },
            Example {
                title: "one after the other, in the same month",
                change: r#"{"organizations": {"0": {"names": [{"text": {"zh": "甲部"}, "from": "2018-03"}, {"text": {"zh": "甲总局"}, "from": "2008", "to": "2018-03"}]}}}"#,
                found: &[],
            },
            Example {
                title: "a short form",
                change: r#"{"organizations": {"0": {"names": [{"text": {"zh": "甲研究院"}}, {"text": {"zh": "甲院"}, "kind": "short"}]}}}"#,
                found: &[],
            },
            Example {
                title: "the time of use is unknown",
                change: r#"{"organizations": {"0": {"names": [{"text": {"zh": "甲部"}}, {"text": {"zh": "甲总局"}, "from": null, "to": null}]}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Organization(check),
};

fn check(organization: &Organization, _: &Context, out: &mut Sink) {
    let names = organization.names.items();
    let item = |at: usize| names.get(at).filter(|name| counts(name)).map(|name| ((), name.period()));
    each_overlap(names.len(), item, |later, earlier| {
        let both = names.get(earlier).zip(names.get(later));
        let Some((first, second)) = both.and_then(|(a, b)| rivals(a, b)) else { return false };
        let related = out.pointer(at!["names", earlier]);
        out.find(at!["names", later], args! { first: first, second: second }).related(related);
        true
    });
}

/// Whether it is an official name, and known when it was used.
fn counts(name: &Name) -> bool {
    let is_official = name.kind.is_not_stated() || name.kind.is(NameKind::Official);
    is_official && !name.from.is_unknown() && !name.to.is_unknown()
}

/// The two texts, where they differ in one language.
fn rivals<'n>(a: &'n Name, b: &'n Name) -> Option<(&'n str, &'n str)> {
    let (a, b) = (a.text.known()?, b.text.known()?);
    let tagged = Language::ALL.into_iter().map(|language| (a.get(language), b.get(language)));
    let mut pairs = tagged.chain([(a.plain(), b.plain())]);
    pairs.find_map(|(a, b)| Some((a?, b?)).filter(|(a, b)| a != b))
}
