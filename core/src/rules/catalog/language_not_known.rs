//! The register lists something that is not a language.

use crate::finding::{About, Arg, Example, Group, Said, Severity};
use crate::model::is_language_tag;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "language-not-known",
        since: "0.1.0",
        severity: Severity::Error,
        group: Group::Text,
        summary: Said {
            en: "the register lists something that is not a language",
            zh: "登记册的语言列表含有不是语言代码的内容",
            ko: "등록부의 언어 목록에 언어 코드가 아닌 내용이 있습니다",
        },
        message: Said {
            en: "`{tag}` is not a language tag{suggestion}",
            zh: "`{tag}` 不是语言标签{suggestion}",
            ko: "`{tag}`{tag:은|는} 언어 태그가 아닙니다{suggestion}",
        },
        why: Said {
            en: "texts in that language can be neither expected nor shown",
            zh: "该语言的文本既无法要求填写，也无法显示",
            ko: "해당 언어의 텍스트를 요구하거나 표시할 수 없습니다",
        },
        help: Said {
            en: "give the code of a language by ISO 639, such as `zh` or `ko`; `cn` and `kr` are codes of countries",
            zh: "请填写 ISO 639 语言代码，如 `zh`、`ko`；`cn`、`kr` 是国家代码",
            ko: "`zh`, `ko`와 같은 ISO 639 언어 코드를 적으십시오. `cn`과 `kr`은 국가 코드입니다",
        },
        checks: "Every entry of `languages`: it has the form of a language tag, a tag of two letters begins with a code of ISO 639-1, and it is not the code of a country that is often taken for that of its language.",
        silent: "For codes of three letters, of which there are thousands.",
        examples: &[
            Example {
                title: "a code of a country",
                change: r#"{"languages": ["en", "cn", "ko"]}"#,
                found: &["/languages/1"],
            },
            Example {
                title: "a name",
                change: r#"{"languages": ["en", "zh", "Korean"]}"#,
                found: &["/languages/2"],
            },
            Example {
                title: "regional tags and other languages",
                change: r#"{"languages": ["en", "zh", "zh-Hant", "ko", "ja"]}"#,
                found: &[],
            },
        ],
    },
    check: Check::Register(check),
};

fn check(cx: &Context, out: &mut Sink) {
    for (i, tag) in cx.register.languages.each() {
        if !is_language(tag) {
            let meant = Arg::Suggestion(meant(tag));
            out.find(at!["languages", i], args! { tag: tag.to_string(), suggestion: meant });
        }
    }
}

/// The codes of ISO 639-1, but for `kr`, which registers of Korea take for Korean.
const CODES: &str = "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy \
    da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie \
    ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk \
    ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd \
    se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo \
    wa wo xh yi yo za zh zu";

fn is_language(tag: &str) -> bool {
    let primary = tag.split('-').next().unwrap_or_default();
    is_language_tag(tag) && (primary.len() == 3 || CODES.split(' ').any(|code| code == primary))
}

fn meant(tag: &str) -> Option<String> {
    const OFTEN: [(&str, &str); 12] = [
        ("cn", "zh"), ("ch", "zh"), ("chinese", "zh"), ("中文", "zh"), ("汉语", "zh"), ("kr", "ko"),
        ("korean", "ko"), ("한국어", "ko"), ("english", "en"), ("英文", "en"), ("영어", "en"), ("jp", "ja"),
    ];
    let small = tag.to_lowercase().replace('_', "-");
    let often = OFTEN.iter().find(|(wrong, _)| *wrong == small).map(|(_, right)| (*right).to_owned());
    often.or_else(|| is_language(&small).then_some(small))
}
