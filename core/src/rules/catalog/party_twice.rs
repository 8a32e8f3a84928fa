//! The register names a party twice.

use crate::finding::{About, Example, Fix, Group, Operation, Said, Severity};
use crate::rules::{Check, Context, Rule, Sink};
use std::collections::BTreeSet;

pub(super) static RULE: Rule = Rule {
    about: About {
    id: "party-twice",
    since: "0.1.0",
    severity: Severity::Error,
    group: Group::Participation,
    summary: Said {
        en: "the register names a party twice",
        zh: "登记册重复列出同一合作方",
        ko: "등록부에 같은 당사국이 두 번 기재되어 있습니다",
    },
    message: Said {
        en: "`{party}` is among the parties already; each party is given once",
        zh: "合作方 `{party}` 此前已列出，每一方只应列出一次",
        ko: "`{party}`{party:은|는} 이미 당사국 목록에 있으며, 당사국은 한 번씩만 적어야 합니다",
    },
    why: Said {
        en: "what is asked of each party, such as reports and delegations, is asked twice; the second may stand in the place of another country",
        zh: "对各方的检查（如报告、代表团）将重复进行；重复的一项也可能本应填写另一国家",
        ko: "보고서·대표단처럼 당사국별로 확인하는 내용이 되풀이됩니다. 다른 나라를 적으려다 잘못 적은 것일 수도 있습니다",
    },
    help: Said {
        en: "take it out, or write the country that is meant",
        zh: "请删除该项，或改为应填写的国家",
        ko: "삭제하거나 본래 적으려던 국가로 고치십시오",
    },
    checks: "The entries of `parties` of the register.",
    silent: "Parties of mechanisms and sides of records are not looked at.",
    examples: &[
        Example {
            title: "China twice",
            change: r#"{"parties": ["CN", "KR", "CN"]}"#,
            found: &["/parties/2"],
        },
        Example {
            title: "two parties",
            change: r#"{"parties": ["CN", "KR"]}"#,
            found: &[],
        },
    ],
},
    check: Check::Register(check),
};

fn check(cx: &Context, out: &mut Sink) {
    let mut seen = BTreeSet::new();
    for (i, party) in cx.register.parties.each() {
        if !seen.insert(*party) {
            let path = out.pointer(at!["parties", i]);
            let fix = Fix::review(vec![Operation::Remove { path }]);
            out.find(at!["parties", i], args! { party: party.to_string() }).fix(fix);
        }
    }
}
