//! A country code is one that ISO 3166-1 has not assigned.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::codes::is_country;
use crate::model::{Country, Meeting, Register, Step};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "country-not-assigned",
        since: "0.1.0",
        severity: Severity::Error,
        group: Group::Identity,
        summary: Said {
            en: "a country code is one that ISO 3166-1 has not assigned",
            zh: "国家代码不是 ISO 3166-1 已分配的代码",
            ko: "ISO 3166-1에 배정되지 않은 국가 코드입니다",
        },
        message: Said {
            en: "`{code}` is not assigned in ISO 3166-1",
            zh: "`{code}` 不是 ISO 3166-1 已分配的代码",
            ko: "`{code}`{code:은|는} ISO 3166-1에 배정되지 않은 코드입니다",
        },
        why: Said {
            en: "other systems refuse the code, and what carries it is counted for no side",
            zh: "其他系统不接受该代码，相关内容也无法归入任何一方",
            ko: "다른 시스템에서 받아들여지지 않고 해당 내용이 어느 측으로도 집계되지 않습니다",
        },
        help: Said {
            en: "state the assigned code: China is `CN`, the Republic of Korea `KR`",
            zh: "请填写已分配的代码：中国为 `CN`，韩国为 `KR`",
            ko: "배정된 코드를 적으십시오. 중국은 `CN`, 대한민국은 `KR`입니다",
        },
        checks: "`parties` of the register and of mechanisms, `country` of organizations and of meeting places, `party` of priorities, chairs, meetings and delegations, against the officially assigned two-letter codes of ISO 3166-1.",
        silent: "Inside projects, whose sides are held against the parties by other rules; for codes that were withdrawn only after the table was made.",
        examples: &[
            Example {
                title: "an organization of the United Kingdom",
                change: r#"{"organizations": {"5": {"id": "uk-institute", "kind": "research_institute", "country": "UK", "names": [{"text": {"en": "Institute C", "zh": "丙研究院", "ko": "병연구원"}}]}}}"#,
                found: &["/organizations/5/country"],
            },
            Example {
                title: "a mistyped place and delegation",
                change: r#"{"meetings": {"0": {"place": {"country": "KN"}, "delegations": {"1": {"party": "KO"}}}}}"#,
                found: &["/meetings/0/delegations/1/party"],
            },
            Example {
                title: "a party of three",
                change: r#"{"mechanisms": {"0": {"parties": ["CN", "JP", "KR"]}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Register(check),
};

fn check(cx: &Context, out: &mut Sink) {
    let register = cx.register;
    for (i, party) in register.parties.each() {
        look(Some(*party), at!["parties", i], out);
    }
    for (i, priority) in register.priorities.each() {
        look(priority.party.get(), at!["priorities", i, "party"], out);
    }
    for (i, organization) in register.organizations.each() {
        look(organization.country.get(), at!["organizations", i, "country"], out);
    }
    mechanisms(register, out);
    for (i, meeting) in register.meetings.each() {
        in_meeting(i, meeting, out);
    }
}

fn mechanisms(register: &Register, out: &mut Sink) {
    for (i, mechanism) in register.mechanisms.each() {
        for (k, party) in mechanism.parties.each() {
            look(Some(*party), at!["mechanisms", i, "parties", k], out);
        }
        for (k, chair) in mechanism.chairs.each() {
            look(chair.party.get(), at!["mechanisms", i, "chairs", k, "party"], out);
        }
    }
}

fn in_meeting(i: usize, meeting: &Meeting, out: &mut Sink) {
    let place = meeting.place.known().and_then(|place| place.country.get());
    look(place, at!["meetings", i, "place", "country"], out);
    look(meeting.party.get(), at!["meetings", i, "party"], out);
    for (k, delegation) in meeting.delegations.each() {
        look(delegation.party.get(), at!["meetings", i, "delegations", k, "party"], out);
    }
}

fn look(code: Option<Country>, at: &[Step], out: &mut Sink) {
    if let Some(code) = code.filter(|code| !is_country(code.as_str())) {
        out.find(at, args! { code: code.to_string() });
    }
}
