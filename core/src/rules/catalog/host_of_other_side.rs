//! The host of a meeting is of another side than its place.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::Meeting;
use crate::rules::sides::{home, same_side};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "host-of-other-side",
        since: "0.1.0",
        severity: Severity::Note,
        group: Group::Meetings,
        summary: Said {
            en: "the host of a meeting is of another side than its place",
            zh: "会议主办单位与会议地点不属同一方",
            ko: "회의의 주최기관과 개최지가 서로 다른 측에 속합니다",
        },
        message: Said {
            en: "the place is in `{country}`, but the host `{host}` is of {side}",
            zh: "会议地点在 `{country}`，主办单位 `{host}` 却属{side}",
            ko: "개최지는 `{country}`인데 주최기관 `{host}`{host:은|는} {side} 기관입니다",
        },
        why: Said {
            en: "the sides host by turns, so that a wrong place or host upsets the turn",
            zh: "会议由各方轮流主办，地点或主办单位有误会打乱轮次",
            ko: "양측이 번갈아 주최하므로 개최지나 주최기관이 틀리면 순번이 어긋납니다",
        },
        help: Said {
            en: "see which of `host` and `place` is wrong; state both as they are if the host invited elsewhere",
            zh: "请核对 `host` 和 `place` 哪一项有误；如确系异地主办，可保持不变",
            ko: "`host`와 `place` 중 어느 쪽이 틀렸는지 확인하십시오. 실제로 다른 곳에서 주최하였으면 그대로 두십시오",
        },
        checks: "Each meeting's `place/country` against the `country` of the organization in `host`. Hong Kong, Macao and Taiwan belong to the Chinese side.",
        silent: "When the host has no country, as joint and international bodies; when one of the two is not stated or unknown.",
        examples: &[
            Example {
                title: "hosted from the other side",
                change: r#"{"meetings": {"0": {"host": "kr-ministry"}}}"#,
                found: &["/meetings/0/host"],
            },
            Example {
                title: "a joint body as host",
                change: r#"{"meetings": {"0": {"host": "joint-centre"}}}"#,
                found: &[],
            },
            Example {
                title: "no place",
                change: r#"{"meetings": {"0": {"host": "kr-ministry", "place": null}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Meeting(check),
};

fn check(meeting: &Meeting, cx: &Context, out: &mut Sink) {
    if let Some(host) = meeting.host.known()
        && let Some(country) = meeting.place.known().and_then(|place| place.country.get())
        && let Some(side) = cx.index.organization(host).and_then(home)
        && !same_side(country, side)
    {
        let place = out.pointer(at!["place", "country"]);
        let args = args! { country: country.to_string(), host: host.to_string(), side: side };
        out.find(at!["host"], args).related(place);
    }
}
