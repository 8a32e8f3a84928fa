//! A joint committee has a chair for one party and none for another.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Mechanism, MechanismKind};
use crate::rules::sides::{parties_of, same_side};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "party-without-chair",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Participation,
        summary: Said {
            en: "a joint committee has a chair for one party and none for another",
            zh: "联委会只填写了一方主席",
            ko: "공동위원회에 한쪽 의장만 기재되어 있습니다",
        },
        message: Said {
            en: "joint committee `{mechanism}` has no chair for {party}",
            zh: "联委会 `{mechanism}` 未填写{party}主席",
            ko: "공동위원회 `{mechanism}`에 {party} 의장이 기재되지 않았습니다",
        },
        why: Said {
            en: "both sides chair a joint committee together, and papers go to both",
            zh: "联委会由双方主席共同主持，文件须送达双方",
            ko: "공동위원회는 양측이 공동으로 의장을 맡으며 문서는 양측에 송부됩니다",
        },
        help: Said {
            en: "add the chair of that party, if only with `party` and `organization`",
            zh: "请补充该方主席，可只填 `party` 和 `organization`",
            ko: "그 측의 의장을 추가하십시오. `party`와 `organization`만 적어도 됩니다",
        },
        checks: "Each joint committee that names at least one chair: each of its parties (its own or, when it states none, the register's) has one. Hong Kong, Macao and Taiwan belong to the Chinese side.",
        silent: "When no chair is named at all; when the party of a chair or the parties are unknown; for other kinds of mechanisms.",
        examples: &[
            Example {
                title: "one chair",
                change: r#"{"mechanisms": {"0": {"chairs": [{"party": "CN", "organization": "cn-ministry"}]}}}"#,
                found: &["/mechanisms/0/chairs"],
            },
            Example {
                title: "no chairs",
                change: r#"{"mechanisms": {"0": {"chairs": null}}}"#,
                found: &[],
            },
            Example {
                title: "a policy dialogue",
                change: r#"{"mechanisms": {"0": {"kind": "policy_dialogue", "chairs": [{"party": "CN", "organization": "cn-ministry"}]}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Mechanism(check),
};

fn check(mechanism: &Mechanism, cx: &Context, out: &mut Sink) {
    let chairs = mechanism.chairs.items();
    let is_committee = mechanism.kind.is(MechanismKind::JointCommittee);
    if !is_committee || chairs.is_empty() || chairs.iter().any(|chair| !chair.party.is_known()) {
        return;
    }
    for &party in parties_of(mechanism, cx).iter().take(8) {
        if !chairs.iter().any(|chair| chair.party.get().is_some_and(|p| same_side(p, party))) {
            let args = args! { mechanism: mechanism.id.to_string(), party: party };
            out.find(at!["chairs"], args);
        }
    }
}
