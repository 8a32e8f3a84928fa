//! A meeting of two sides has a delegation of one only.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Meeting, MeetingStatus};
use crate::rules::sides::{parties_of, same_side};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "side-without-delegation",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Meetings,
        summary: Said {
            en: "a meeting of two sides has a delegation of one only",
            zh: "双边会议仅登记了一方代表团",
            ko: "양자 회의에 한쪽 대표단만 기록되어 있습니다",
        },
        message: Said {
            en: "no delegation of {side} is recorded",
            zh: "未登记{side}代表团",
            ko: "{side} 대표단이 기록되어 있지 않습니다",
        },
        why: Said {
            en: "the record of a joint meeting has to show who spoke for each side",
            zh: "双边会议的记录应反映双方出席情况",
            ko: "양자 회의의 기록에는 각 측의 발언자가 나타나야 합니다",
        },
        help: Said {
            en: "add that side's delegation, if only with its `party`; state the meeting's own `party` if it was internal to one side",
            zh: "请补充该方代表团，可只填 `party`；如系一方内部会议，请填写会议的 `party`",
            ko: "`party`만이라도 적어 그 측의 대표단을 추가하고, 한쪽만의 내부 회의였으면 회의의 `party`를 적으십시오",
        },
        checks: "Each held meeting of a mechanism with exactly two parties (its own or, when it states none, the register's): its delegations are of one of the two only.",
        silent: "When no delegation is recorded at all; when the party of a delegation is not stated or unknown; when the meeting has a `party`, which says that it was internal; when it names no mechanism.",
        examples: &[
            Example {
                title: "one delegation",
                change: r#"{"meetings": {"0": {"delegations": [{"party": "CN", "organizations": ["cn-ministry"], "head": null}]}}}"#,
                found: &["/meetings/0/delegations"],
            },
            Example {
                title: "both sides, one by its party alone",
                change: r#"{"meetings": {"0": {"delegations": [{"party": "CN", "head": null}, {"party": "KR", "head": null}]}}}"#,
                found: &[],
            },
            Example {
                title: "an internal meeting",
                change: r#"{"meetings": {"0": {"party": "CN", "delegations": [{"party": "CN", "organizations": ["cn-ministry"], "head": null}]}}}"#,
                found: &[],
            },
            Example {
                title: "a delegation whose party is not stated",
                change: r#"{"meetings": {"0": {"delegations": [{"party": "CN", "head": null}, {"organizations": ["kr-ministry"], "head": null}]}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Meeting(check),
};

fn check(meeting: &Meeting, cx: &Context, out: &mut Sink) {
    let delegations = meeting.delegations.items();
    let joint = meeting.status.is(MeetingStatus::Held) && meeting.party.is_not_stated();
    if !joint || delegations.is_empty() || delegations.iter().any(|d| !d.party.is_known()) {
        return;
    }
    let mechanism = meeting.mechanism.known().and_then(|id| cx.index.mechanism(id));
    let Some(&[one, other]) = mechanism.map(|mechanism| parties_of(mechanism, cx)) else { return };
    let came = |side| delegations.iter().any(|d| d.party.get().is_some_and(|p| same_side(p, side)));
    let absent = match (came(one), came(other)) {
        (true, false) => other,
        (false, true) => one,
        _ => return,
    };
    out.find(at!["delegations"], args! { side: absent });
}
