//! A side is none of the register's parties.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Country, Participation, Project, Stated, Step};
use crate::rules::lookup::FEW;
use crate::rules::sides::is_party;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "side-not-party",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Participation,
        summary: Said {
            en: "a side is none of the register's parties",
            zh: "所填一方不是登记册的合作方",
            ko: "기재된 측이 등록부의 당사국이 아닙니다",
        },
        message: Said {
            en: "`{side}` is not a party of the register ({parties})",
            zh: "`{side}` 不是登记册的合作方（{parties}）",
            ko: "`{side}`{side:은|는} 등록부의 당사국({parties})이 아닙니다",
        },
        why: Said {
            en: "what is told of that side appears in no party's account",
            zh: "该方的内容不会计入任何合作方",
            ko: "이 내용은 어느 당사국의 집계에도 포함되지 않습니다",
        },
        help: Said {
            en: "correct the code, add the country to `parties`, or name the organization of the third country that takes part",
            zh: "请更正代码，或在 `parties` 中补充该国；如属第三国，请写明其参与单位",
            ko: "코드를 바로잡거나 `parties`에 그 나라를 추가하고, 제3국이면 그 나라의 참여기관을 적으십시오",
        },
        checks: "The `side` of each participant, contribution and report, against the `parties` of the register. Hong Kong, Macao and Taiwan belong to the Chinese side.",
        silent: "A participant whose organization is of that very country, as a third country's institute in a wider network, and contributions and reports of a side that takes part so; a register without parties.",
        examples: &[
            Example {
                title: "a code that was mistyped",
                change: r#"{"projects": {"0": {"participants": {"1": {"organization": null, "side": "KP", "description": {"en": "district operators", "zh": "区级运营单位", "ko": "자치구 운영기관"}}}}}}"#,
                found: &["/projects/0/participants/1/side"],
            },
            Example {
                title: "the report of a side that takes no part",
                change: r#"{"projects": {"0": {"reports": {"1": {"side": "JP"}}}}}"#,
                found: &["/projects/0/reports/1/side"],
            },
            Example {
                title: "an institute of a third country",
                change: r#"{"organizations": {"5": {"id": "jp-institute", "kind": "research_institute", "country": "JP", "names": [{"text": {"en": "Institute C", "zh": "丙研究院", "ko": "병연구원"}}]}}, "projects": {"0": {"participants": {"3": {"organization": "jp-institute", "side": "JP", "role": "technical"}}}}}"#,
                found: &[],
            },
            Example {
                title: "an unknown side",
                change: r#"{"projects": {"0": {"participants": {"3": {"organization": "kr-ministry", "side": null, "role": "other"}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, cx: &Context, out: &mut Sink) {
    let parties = cx.parties();
    if parties.is_empty() {
        return;
    }
    let strange = |side: &Stated<Country>| side.get().filter(|side| !is_party(*side, cx));
    for (i, participation) in project.participants.each() {
        if let Some(side) = strange(&participation.side).filter(|s| !is_theirs(participation, *s, cx)) {
            found(out, at!["participants", i, "side"], side, parties);
        }
    }
    let takes_part = |side: Country| {
        project.participants.items().iter().take(FEW).any(|participation| participation.side.is(side))
    };
    for (i, contribution) in project.contributions.each() {
        if let Some(side) = strange(&contribution.side).filter(|side| !takes_part(*side)) {
            found(out, at!["contributions", i, "side"], side, parties);
        }
    }
    for (i, report) in project.reports.each() {
        if let Some(side) = strange(&report.side).filter(|side| !takes_part(*side)) {
            found(out, at!["reports", i, "side"], side, parties);
        }
    }
}

/// Whether a participant is an organization of the country for which it takes part.
fn is_theirs(participation: &Participation, side: Country, cx: &Context) -> bool {
    let organization = participation.organization.known().and_then(|id| cx.index.organization(id));
    organization.is_some_and(|organization| organization.country.is(side))
}

fn found(out: &mut Sink, at: &[Step], side: Country, parties: &[Country]) {
    let parties: Vec<_> = parties.iter().take(FEW).map(Country::to_string).collect();
    out.find(at, args! { side: side.as_str(), parties: parties });
}
