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
            zh: "机构名称缺少登记册规定的某种语言文本",
            ko: "기관 명칭이 등록부에서 정한 언어 중 일부 언어로는 기재되지 않았습니다",
        },
        message: Said {
            en: "`{organization}` has no name in `{languages}`",
            zh: "机构 `{organization}` 未填写 `{languages}` 名称",
            ko: "기관 `{organization}`의 `{languages}` 명칭이 기재되지 않았습니다",
        },
        why: Said {
            en: "lists of participants in that language will show a foreign name",
            zh: "以该语言编制的参与单位名单只能显示外文名称",
            ko: "해당 언어로 작성하는 참여기관 명단에 외국어 명칭이 표시됩니다",
        },
        help: Said {
            en: "add the official name, or give `null` for a language in which it was looked for and not found",
            zh: "请补充所缺语言的正式名称；经查未获的，请填写 `null`",
            ko: "해당 언어의 공식 명칭을 추가하고, 확인하였으나 알 수 없으면 `null`로 적으십시오",
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
