//! A delegation has more people named than counted.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Delegation, Meeting, Person, Precision, Stated};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "headcount-below-names",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Meetings,
        summary: Said {
            en: "a delegation has more people named than counted",
            zh: "代表团列名人数多于所填人数",
            ko: "대표단의 인원수가 명단에 적힌 사람 수보다 적습니다",
        },
        message: Said {
            en: "{named} {named:person is|people are} named, but the delegation counts {count}",
            zh: "已列名 {named} 人，所填人数为 {count} 人",
            ko: "명단에 적힌 사람은 {named}명인데 대표단 인원수는 {count}명입니다",
        },
        why: Said {
            en: "one of the two is wrong, and the number goes into the minutes",
            zh: "两者必有一误，而人数将写入会议纪要",
            ko: "둘 중 하나는 틀렸으며, 인원수는 회의록에 실립니다",
        },
        help: Said {
            en: "correct the number, or state its `precision` if it is not exact",
            zh: "请更正人数；如非确数，请填写 `precision`",
            ko: "인원수를 고치고, 정확한 수가 아니면 `precision`을 적으십시오",
        },
        checks: "Each delegation's `headcount/value` that is exact (also when no precision is stated) or a number that was nearly reached, against its head and members by name. A head who is also among the members counts once.",
        silent: "When the number is about or over a value; when its precision is `null`; when it is 0, which `headcount-of-none` reports.",
        examples: &[
            Example {
                title: "a head and one member, counted as one",
                change: r#"{"meetings": {"0": {"delegations": {"0": {"members": [{"name": {"en": "Member A", "zh": "甲团员", "ko": "갑단원"}}], "headcount": {"value": 1}}}}}}"#,
                found: &["/meetings/0/delegations/0/headcount/value"],
            },
            Example {
                title: "as many as are named",
                change: r#"{"meetings": {"0": {"delegations": {"0": {"members": [{"name": {"en": "Member A", "zh": "甲团员", "ko": "갑단원"}}], "headcount": {"value": 2}}}}}}"#,
                found: &[],
            },
            Example {
                title: "the head listed again",
                change: r#"{"meetings": {"0": {"delegations": {"0": {"members": [{"name": {"en": "Head A", "zh": "甲团长", "ko": "갑단장"}}], "headcount": {"value": 1}}}}}}"#,
                found: &[],
            },
            Example {
                title: "over one",
                change: r#"{"meetings": {"0": {"delegations": {"0": {"members": [{"name": {"en": "Member A", "zh": "甲团员", "ko": "갑단원"}}], "headcount": {"value": 1, "precision": "over"}}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Meeting(check),
};

fn check(meeting: &Meeting, _: &Context, out: &mut Sink) {
    for (i, delegation) in meeting.delegations.each() {
        let Some(headcount) = delegation.headcount.known() else { continue };
        let capped = match headcount.precision {
            Stated::NotStated => true,
            Stated::Known(precision) => matches!(precision, Precision::Exact | Precision::Nearly),
            Stated::Unknown => false,
        };
        let Some(count) = headcount.value.get().filter(|n| *n > 0 && capped) else { continue };
        let named = named(delegation);
        if named > usize::try_from(count).unwrap_or(usize::MAX) {
            let args = args! { named: named, count: count };
            out.find(at!["delegations", i, "headcount", "value"], args);
        }
    }
}

/// How many people are named.
fn named(delegation: &Delegation) -> usize {
    let members = delegation.members.items().iter().filter(|person| person.name.is_known());
    let head = delegation.head.known().filter(|head| head.name.is_known());
    let again = |p: &Person| delegation.members.items().iter().any(|member| member.name == p.name);
    members.count() + usize::from(head.is_some_and(|head| !again(head)))
}
