//! An organization has no name in a language of the register.

use crate::finding::{About, Arg, Example, Group, Said, Severity};
use crate::model::{Language, Organization, Text};
use crate::rules::expected::expected;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "name-language-missing",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Text,
        summary: Said {
            en: "an organization has no name in a language of the register",
            zh: "机构缺少登记册规定的某种语言名称",
            ko: "기관명에 등록부가 정한 언어 중 일부가 빠져 있습니다",
        },
        message: Said {
            en: "`{organization}` has no name in `{languages}`",
            zh: "机构 `{organization}` 缺少 `{languages}` 名称",
            ko: "기관 `{organization}`의 `{languages}` 명칭이 없습니다",
        },
        why: Said {
            en: "lists of participants in that language will show a foreign name",
            zh: "以该语言编制的参加单位名单只能使用外文名称",
            ko: "해당 언어로 작성하는 참여기관 명단에 외국어 명칭이 표시됩니다",
        },
        help: Said {
            en: "add the official name, or give `null` for a language in which it was looked for and not found",
            zh: "请补充正式名称；经查确无的，该语言填 `null`",
            ko: "공식 명칭을 추가하고, 찾아보았으나 확인되지 않은 언어에는 `null`을 적으십시오",
        },
        checks: "Every organization that has names: for each of English, Chinese and Korean that `languages` lists, one of its names is there in that language or `null`.",
        silent: "When any name, even a variant, has the language; when a name is a plain string; when the organization has no names at all, which is a structural fault.",
        examples: &[
            Example {
                title: "no Korean name",
                change: r#"{"organizations": {"0": {"names": {"0": {"text": {"ko": null}}}}}}"#,
                found: &["/organizations/0/names"],
            },
            Example {
                title: "a variant has the Korean name",
                change: r#"{"organizations": {"0": {"names": [{"text": {"en": "Ministry A", "zh": "甲部"}}, {"text": {"ko": "갑부"}, "kind": "variant"}]}}}"#,
                found: &[],
            },
            Example {
                title: "looked for and not found",
                change: r#"{"organizations": {"0": {"names": [{"text": {"en": "Ministry A", "zh": "甲部", "ko": null}}]}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Organization(check),
};

fn check(organization: &Organization, cx: &Context, out: &mut Sink) {
    let names = || organization.names.items().iter().filter_map(|name| name.text.known());
    if names().next().is_none() || names().any(|text| matches!(text, Text::Plain(_))) {
        return;
    }
    let lacks = |language: Language| {
        !names().any(|text| text.get(language).is_some() || text.is_unknown_in(language))
    };
    let all = Language::ALL.into_iter().zip(expected(cx));
    let missing: Vec<String> = all
        .filter(|(language, expected)| *expected && lacks(*language))
        .map(|(language, _)| language.tag().to_owned())
        .collect();
    if !missing.is_empty() {
        let id = organization.id.to_string();
        out.find(at!["names"], args! { organization: id, languages: Arg::List(missing) });
    }
}
