//! A delegation is said to have nobody.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::Meeting;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "headcount-of-none",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Meetings,
        summary: Said {
            en: "a delegation is said to have nobody",
            zh: "代表团人数填为零",
            ko: "대표단 인원이 0명으로 기재되어 있습니다",
        },
        message: Said {
            en: "the number of people of this delegation is {count}",
            zh: "该代表团人数填为 {count}",
            ko: "이 대표단의 인원이 {count}명으로 기재되어 있습니다",
        },
        why: Said {
            en: "zero says that nobody came, which is not the same as not knowing",
            zh: "填零表示无人出席，有别于人数不明",
            ko: "0은 참석자가 없었다는 뜻으로, 인원을 모르는 것과 다릅니다",
        },
        help: Said {
            en: "state the number, or `headcount` as `null` if it is not known; leave the delegation out if nobody came",
            zh: "请填写实际人数；人数不明的，请将 `headcount` 填为 `null`；无人出席的，请删除该代表团",
            ko: "실제 인원을 적고, 알 수 없으면 `headcount`를 `null`로 적으십시오. 참석자가 없었으면 대표단을 삭제하십시오",
        },
        checks: "Each delegation's `headcount/value`: it is 0.",
        silent: "When the headcount is not stated or `null`.",
        examples: &[
            Example {
                title: "zero people",
                change: r#"{"meetings": {"0": {"delegations": {"0": {"headcount": {"value": 0}}}}}}"#,
                found: &["/meetings/0/delegations/0/headcount/value"],
            },
            Example {
                title: "one person",
                change: r#"{"meetings": {"0": {"delegations": {"0": {"headcount": {"value": 1}}}}}}"#,
                found: &[],
            },
            Example {
                title: "the number is not known",
                change: r#"{"meetings": {"0": {"delegations": [{"party": "CN", "head": null, "headcount": null}, {"party": "KR", "head": null}]}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Meeting(check),
};

fn check(meeting: &Meeting, _: &Context, out: &mut Sink) {
    for (i, delegation) in meeting.delegations.each() {
        if delegation.headcount.known().is_some_and(|headcount| headcount.value.is(0)) {
            out.find(at!["delegations", i, "headcount", "value"], args! { count: 0usize });
        }
    }
}
