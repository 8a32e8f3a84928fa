//! A delegation names an organization that did not exist when the meeting was held.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Meeting, Period};
use crate::rules::periods::{days_held, shown};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "delegation-outside-existence",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Time,
        summary: Said {
            en: "a delegation names an organization that did not exist when the meeting was held",
            zh: "代表团所列机构在会议召开时并不存在",
            ko: "대표단에 회의 개최 당시 존재하지 않던 기관이 들어 있습니다",
        },
        message: Said {
            en: "`{organization}` existed `{existence}`, but the meeting was held on `{held}`",
            zh: "机构 `{organization}` 的存续期间为 `{existence}`，而会议召开日期为 `{held}`",
            ko: "기관 `{organization}`의 존속 기간은 `{existence}`이지만 회의는 `{held}`에 열렸습니다",
        },
        why: Said {
            en: "the attendance of a body that came before or after is credited to the wrong one",
            zh: "前身机构或承继机构的参会情况会被误记到该机构名下",
            ko: "전신이나 후신 기관의 참석이 다른 기관의 것으로 기록됩니다",
        },
        help: Said {
            en: "name the body that existed then, or correct the organization's `existence`",
            zh: "请改填当时存在的机构，或更正该机构的 `existence`",
            ko: "당시의 기관으로 고치거나 기관의 `existence`를 바로잡으십시오",
        },
        checks: "Each organization of each delegation, against the days on which the meeting was held; a meeting without a last day counts as one of a single day.",
        silent: "When the meeting has not been held or its date is not known; when no time of existence is stated; when the dates are so partial that they may meet.",
        examples: &[
            Example {
                title: "the joint centre before its founding",
                change: r#"{"meetings": {"0": {"delegations": {"1": {"organizations": ["kr-ministry", "joint-centre"]}}}}}"#,
                found: &["/meetings/0/delegations/1/organizations/1"],
            },
            Example {
                title: "founded in the year of the meeting",
                change: r#"{"organizations": {"4": {"existence": {"from": "2018"}}}, "meetings": {"0": {"delegations": {"1": {"organizations": ["kr-ministry", "joint-centre"]}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Meeting(check),
};

fn check(meeting: &Meeting, cx: &Context, out: &mut Sink) {
    let Some(held) = days_held(meeting) else { return };
    for (d, delegation) in meeting.delegations.each() {
        for (o, id) in delegation.organizations.each() {
            let organization = cx.index.organization(id);
            if let Some(existence) = organization.and_then(|o| o.existence.known())
                && held.overlaps(existence).is_false()
            {
                let held = Period { to: held.from, ..held.clone() };
                tell(out, (d, o), id, existence, &held);
            }
        }
    }
}

fn tell(out: &mut Sink, (d, o): (usize, usize), id: &str, existence: &Period, held: &Period) {
    let first = held.from.get().map(|date| date.to_string()).unwrap_or_default();
    let args = args! { organization: id, existence: shown(existence), held: first };
    out.find(at!["delegations", d, "organizations", o], args);
}
