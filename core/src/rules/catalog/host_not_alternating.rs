//! Two sessions in succession are hosted by the same side.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Country, Meeting, Step};
use crate::rules::sessions::{Series, series};
use crate::rules::sides::{parties_of, same_side};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "host-not-alternating",
        since: "0.1.0",
        severity: Severity::Note,
        group: Group::Meetings,
        summary: Said {
            en: "two sessions in succession are hosted by the same side",
            zh: "连续两次会议由同一方主办",
            ko: "연이은 두 회의를 같은 측에서 주최합니다",
        },
        message: Said {
            en: "numbers {earlier} and {number} of `{mechanism}` are both hosted by {side}",
            zh: "`{mechanism}` 第 {earlier} 次和第 {number} 次会议均由{side}主办",
            ko: "`{mechanism}` 제{earlier}차 회의와 제{number}차 회의를 모두 {side}에서 주최합니다",
        },
        why: Said {
            en: "the two sides host by turns as a rule",
            zh: "会议通常由双方轮流主办",
            ko: "회의는 통상 양측이 번갈아 주최합니다",
        },
        help: Said {
            en: "correct the place or the number if one is wrong; otherwise say why in the later meeting's `note`",
            zh: "如地点或届次有误，请更正；否则请在后一次会议的 `note` 中说明原因",
            ko: "개최지나 회차가 잘못되었으면 고치고, 아니면 뒤 회의의 `note`에 사유를 적으십시오",
        },
        checks: "The numbered meetings of one kind under one mechanism with exactly two parties that are held or planned: `place/country` (or, when that is not stated, the `country` of the host) of each against that of the one before it by number. Hong Kong, Macao and Taiwan belong to the Chinese side.",
        silent: "When a number in between is missing; when one of the places is not known or in a third country; when the later meeting has a `note`, which is taken to explain it; for internal meetings of one party.",
        examples: &[
            Example {
                title: "twice in one country",
                change: r#"{"meetings": {"1": {"place": {"country": "CN"}}}}"#,
                found: &["/meetings/1/place/country"],
            },
            Example {
                title: "known by the host alone",
                change: r#"{"meetings": {"1": {"place": null, "host": "cn-ministry"}}}"#,
                found: &["/meetings/1/host"],
            },
            Example {
                title: "a number in between",
                change: r#"{"meetings": {"1": {"number": 24, "place": {"country": "CN"}}}}"#,
                found: &[],
            },
            Example {
                title: "of three parties",
                change: r#"{"mechanisms": {"0": {"parties": ["CN", "JP", "KR"]}}, "meetings": {"1": {"place": {"country": "CN"}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Register(check),
};

fn check(cx: &Context, out: &mut Sink) {
    for series in series(cx).iter().filter(|series| series.party.is_none()) {
        let mechanism = cx.index.mechanism(series.mechanism);
        let parties = mechanism.map(|mechanism| parties_of(mechanism, cx)).unwrap_or_default();
        if parties.len() == 2 {
            turns(series, parties, cx, out);
        }
    }
}

fn turns(series: &Series, parties: &[Country], cx: &Context, out: &mut Sink) {
    let mut before: Option<(u32, usize, Country)> = None;
    for (number, at, meeting) in series.numbered() {
        let hosted = hosted_in(meeting, cx);
        if let (Some((earlier, earlier_at, side)), Some((member, country))) = (before, hosted)
            && number == earlier.saturating_add(1)
            && same_side(side, country)
            && let Some(side) = parties.iter().copied().find(|p| same_side(*p, country))
            && !meeting.note.is_known()
        {
            let mechanism = series.mechanism;
            let args = args! { earlier: earlier, number: number, mechanism: mechanism, side: side };
            let other = out.pointer(at!["meetings", earlier_at]);
            let meeting: &[Step] = at!["meetings", at];
            out.find(&[meeting, member].concat(), args).related(other);
        }
        before = hosted.map(|(_, country)| (number, at, country));
    }
}

/// Where a meeting is held, and the member that says so.
fn hosted_in(meeting: &Meeting, cx: &Context) -> Option<(&'static [Step], Country)> {
    const PLACE: &[Step] = &[Step::Name("place"), Step::Name("country")];
    const HOST: &[Step] = &[Step::Name("host")];
    let place = meeting.place.known().and_then(|place| place.country.get());
    let host = || cx.index.organization(meeting.host.known()?)?.country.get();
    place.map(|country| (PLACE, country)).or_else(|| Some((HOST, host()?)))
}
