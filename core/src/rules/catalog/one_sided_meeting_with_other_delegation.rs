//! An internal meeting of one side has a delegation of another.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::Meeting;
use crate::rules::sides::{same_side, side};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "one-sided-meeting-with-other-delegation",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Meetings,
        summary: Said {
            en: "an internal meeting of one side has a delegation of another",
            zh: "一方内部会议登记有另一方代表团",
            ko: "한쪽의 내부 회의에 다른 측 대표단이 있습니다",
        },
        message: Said {
            en: "the meeting is internal to {party}, but has a delegation of {other}",
            zh: "该会议系{party}内部会议，却登记有{other}代表团",
            ko: "{party} 내부 회의인데 {other} 대표단이 기록되어 있습니다",
        },
        why: Said {
            en: "internal meetings are counted apart from those that both sides held",
            zh: "内部会议与双边会议分开统计",
            ko: "내부 회의는 양자 회의와 따로 집계됩니다",
        },
        help: Said {
            en: "remove the meeting's `party` if several sides took part; otherwise correct the delegation",
            zh: "如各方均参加，请删除会议的 `party`；否则请更正代表团",
            ko: "여러 측이 참석하였으면 회의의 `party`를 삭제하고, 아니면 대표단을 고치십시오",
        },
        checks: "Each delegation of a meeting that has a `party`: its own `party` is another. Hong Kong, Macao and Taiwan belong to the Chinese side.",
        silent: "When the party of the delegation is not stated or unknown.",
        examples: &[
            Example {
                title: "two delegations at an internal meeting",
                change: r#"{"meetings": {"0": {"party": "CN"}}}"#,
                found: &["/meetings/0/delegations/1/party"],
            },
            Example {
                title: "its own delegation",
                change: r#"{"meetings": {"0": {"party": "CN", "delegations": [{"party": "CN", "head": null}]}}}"#,
                found: &[],
            },
            Example {
                title: "a delegation whose party is not stated",
                change: r#"{"meetings": {"0": {"party": "CN", "delegations": {"1": {"party": null}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Meeting(check),
};

fn check(meeting: &Meeting, _: &Context, out: &mut Sink) {
    let Some(party) = meeting.party.get() else { return };
    for (i, delegation) in meeting.delegations.each() {
        if let Some(other) = delegation.party.get().filter(|other| !same_side(*other, party)) {
            let place = out.pointer(at!["party"]);
            let args = args! { party: party, other: side(other) };
            out.find(at!["delegations", i, "party"], args).related(place);
        }
    }
}
