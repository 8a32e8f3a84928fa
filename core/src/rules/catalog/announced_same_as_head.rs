//! The person announced is the one who came.

use crate::finding::{About, Arg, Example, Fix, Operation, Group, Said, Severity};
use crate::model::{Language, Meeting, Text};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "announced-same-as-head",
        since: "0.1.0",
        severity: Severity::Note,
        group: Group::Meetings,
        summary: Said {
            en: "the person announced is the one who came",
            zh: "原定人选与实际出席人员相同",
            ko: "사전 통보된 인사와 실제 참석자가 같습니다",
        },
        message: Said {
            en: "`announced` repeats the name `{name}`",
            zh: "`announced` 与实际出席人员姓名 `{name}` 相同",
            ko: "`announced`에 같은 이름 `{name}`{name:이|가} 기재되어 있습니다",
        },
        why: Said {
            en: "`announced` is for somebody else than the one who came, so that a change is reported where there was none",
            zh: "`announced` 仅用于实际出席人员与原定人选不同的情况，重复填写会被当作人员变更",
            ko: "`announced`는 사전 통보된 인사가 바뀐 경우에만 쓰므로, 같은 이름을 적으면 교체된 것으로 잘못 보고됩니다",
        },
        help: Said {
            en: "remove `announced`, or name the person who had been announced",
            zh: "请删除 `announced`，或填写原定人选",
            ko: "`announced`를 삭제하거나 당초 통보된 인사를 적으십시오",
        },
        checks: "Each head of a delegation: `announced` is the same text as `name`, or the same in every language that both have.",
        silent: "When the two have no language in common; for members and speakers.",
        examples: &[
            Example {
                title: "the same name",
                change: r#"{"meetings": {"0": {"delegations": {"0": {"head": {"announced": {"zh": "甲团长"}}}}}}}"#,
                found: &["/meetings/0/delegations/0/head/announced"],
            },
            Example {
                title: "somebody else",
                change: r#"{"meetings": {"0": {"delegations": {"0": {"head": {"announced": {"en": "Head C", "zh": "丙团长", "ko": "병단장"}}}}}}}"#,
                found: &[],
            },
            Example {
                title: "of the same name in one language",
                change: r#"{"meetings": {"0": {"delegations": {"0": {"head": {"announced": {"en": "Head A", "zh": "假团长"}}}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Meeting(check),
};

fn check(meeting: &Meeting, _: &Context, out: &mut Sink) {
    for (i, delegation) in meeting.delegations.each() {
        if let Some(head) = delegation.head.known()
            && let (Some(name), Some(announced)) = (head.name.known(), head.announced.known())
            && is_same(name, announced)
        {
            let place = out.pointer(at!["delegations", i, "head", "announced"]);
            let name = Arg::Personal(announced.best(Language::En).to_owned());
            let remove = vec![Operation::Remove { path: place }];
            out.find(at!["delegations", i, "head", "announced"], args! { name: name })
                .fix(Fix::review(remove));
        }
    }
}

fn is_same(one: &Text, other: &Text) -> bool {
    let pairs = Language::ALL.into_iter().filter_map(|l| Some((one.get(l)?, other.get(l)?)));
    let mut both = pairs.map(|(one, other)| one == other).peekable();
    one == other || (both.peek().is_some() && both.all(|same| same))
}
