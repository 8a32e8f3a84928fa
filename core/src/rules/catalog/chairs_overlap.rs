//! Two chairs of one party are in office at the same time.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Chair, Mechanism, Period, Stated};
use crate::rules::overlap::each_overlap;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "chairs-overlap",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Time,
        summary: Said {
            en: "two chairs of one party are in office at the same time",
            zh: "同一方的两任主席任期重叠",
            ko: "같은 측 의장 두 명의 임기가 겹칩니다",
        },
        message: Said {
            en: "this term overlaps that of another chair of {party}",
            zh: "该任期与{party}另一位主席的任期重叠",
            ko: "이 임기가 {party}의 다른 의장 임기와 겹칩니다",
        },
        why: Said {
            en: "papers and invitations go to the one who is in office",
            zh: "文件和邀请函须送达在任主席",
            ko: "문서와 초청장은 재임 중인 의장에게 송부됩니다",
        },
        help: Said {
            en: "state `to` for the earlier chair and `from` for the later one",
            zh: "请填写前任主席的 `to` 和继任主席的 `from`",
            ko: "전임 의장의 `to`와 후임 의장의 `from`을 적으십시오",
        },
        checks: "Each two chairs of a mechanism for one party: their terms certainly have more in common than the day on which one hands over to the other. A chair without `to` is in office; one without `from` was in office on the day `to`, or is now.",
        silent: "When one chair is given as an organization alone and the other as a person alone; when a date is unknown, or so partial that the terms may only touch.",
        examples: &[
            Example {
                title: "the earlier one without an end",
                change: r#"{"mechanisms": {"0": {"chairs": {"0": {"from": "2013"}, "2": {"party": "CN", "organization": "cn-institute", "from": "2017-03"}}}}}"#,
                found: &["/mechanisms/0/chairs/2"],
            },
            Example {
                title: "two in office",
                change: r#"{"mechanisms": {"0": {"chairs": {"2": {"party": "CN", "organization": "cn-institute"}}}}}"#,
                found: &["/mechanisms/0/chairs/2"],
            },
            Example {
                title: "one after the other in one year",
                change: r#"{"mechanisms": {"0": {"chairs": {"0": {"to": "2017"}, "2": {"party": "CN", "organization": "cn-institute", "from": "2017-03"}}}}}"#,
                found: &[],
            },
            Example {
                title: "handed over on one day",
                change: r#"{"mechanisms": {"0": {"chairs": {"0": {"to": "2018-06-25"}, "2": {"party": "CN", "organization": "cn-institute", "from": "2018-06-25"}}}}}"#,
                found: &[],
            },
            Example {
                title: "a long term and two short ones",
                change: r#"{"mechanisms": {"0": {"chairs": {"0": {"from": "2008"}, "2": {"party": "CN", "organization": "cn-institute", "from": "2010", "to": "2011"}, "3": {"party": "CN", "organization": "joint-centre", "from": "2014", "to": "2015"}}}}}"#,
                found: &["/mechanisms/0/chairs/2", "/mechanisms/0/chairs/3"],
            },
            Example {
                title: "the day is not known",
                change: r#"{"mechanisms": {"0": {"chairs": [{"party": "KR", "organization": "kr-ministry"}, {"party": "CN", "organization": "cn-ministry", "to": null}, {"party": "CN", "organization": "cn-institute", "from": null}]}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Mechanism(check),
};

fn check(mechanism: &Mechanism, _: &Context, out: &mut Sink) {
    let chairs = mechanism.chairs.items();
    let item = |at: usize| chairs.get(at).and_then(|chair| Some((chair.party.get()?, term(chair))));
    each_overlap(chairs.len(), item, |later, earlier| {
        let (Some(chair), Some(other)) = (chairs.get(later), chairs.get(earlier)) else { return false };
        let Some(party) = chair.party.get().filter(|_| !is_same_chair(chair, other)) else {
            return false;
        };
        let related = out.pointer(at!["chairs", earlier]);
        out.find(at!["chairs", later], args! { party: party }).related(related);
        true
    });
}

/// The time in which a chair is certainly in office, as far as it is stated.
fn term(chair: &Chair) -> Period {
    let from = if chair.from.is_not_stated() { chair.to } else { chair.from };
    Period { from, to: chair.to }
}

/// Whether one names the organization and the other the person, so that both can be the same chair.
fn is_same_chair(one: &Chair, other: &Chair) -> bool {
    let alone = |c: &Chair| match (&c.organization, &c.person) {
        (Stated::Known(_), Stated::NotStated) => Some("organization"),
        (Stated::NotStated, Stated::Known(_)) => Some("person"),
        _ => None,
    };
    alone(one).zip(alone(other)).is_some_and(|(one, other)| one != other)
}
