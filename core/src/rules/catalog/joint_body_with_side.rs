//! A joint or international body takes part for one side.

use crate::finding::{About, Arg, Example, Fix, Group, Operation, Said, Severity};
use crate::model::{OrganizationKind, Project};
use crate::rules::sides::serves_all;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "joint-body-with-side",
        since: "0.1.0",
        severity: Severity::Note,
        group: Group::Participation,
        summary: Said {
            en: "a joint or international body takes part for one side",
            zh: "联合机构或国际组织被列为一方的参与单位",
            ko: "공동기구나 국제기구가 한쪽의 참여기관으로 기재되었습니다",
        },
        message: Said {
            en: "`{organization}` ({kind}) takes part for {side}",
            zh: "`{organization}`（{kind}）被列为{side}参与单位",
            ko: "`{organization}`({kind}){organization:이|가} {side} 참여기관으로 기재되었습니다",
        },
        why: Said {
            en: "a body that serves all sides is counted to one",
            zh: "服务于各方的机构会被计入其中一方",
            ko: "양측 모두를 위한 기구가 한쪽으로 집계됩니다",
        },
        help: Said {
            en: "remove `side`, or correct the organization's `kind`",
            zh: "请删除 `side`，或更正机构的 `kind`",
            ko: "`side`를 삭제하거나 기관의 `kind`를 바로잡으십시오",
        },
        checks: "Each participant with a `side`, against the `kind` of its organization.",
        silent: "Bodies of a party that work abroad, and every other kind of organization.",
        examples: &[
            Example {
                title: "the joint centre for the Chinese side",
                change: r#"{"projects": {"0": {"participants": {"3": {"organization": "joint-centre", "side": "CN", "role": "coordinating", "from": "2018-06-25"}}}}}"#,
                found: &["/projects/0/participants/3/side"],
            },
            Example {
                title: "the joint centre for nobody",
                change: r#"{"projects": {"0": {"participants": {"3": {"organization": "joint-centre", "role": "coordinating", "from": "2018-06-25"}}}}}"#,
                found: &[],
            },
            Example {
                title: "whether it has a side is unknown",
                change: r#"{"projects": {"0": {"participants": {"3": {"organization": "joint-centre", "side": null, "role": "coordinating", "from": "2018-06-25"}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, cx: &Context, out: &mut Sink) {
    for (i, participation) in project.participants.each() {
        let (Some(side), Some(id)) = (participation.side.get(), participation.organization.known())
        else {
            continue;
        };
        let Some(organization) = cx.index.organization(id).filter(|o| serves_all(o)) else { continue };
        if let Some(kind) = organization.kind.get() {
            let kind = Arg::Code(&OrganizationKind::LIST, kind.code());
            let at = at!["participants", i, "side"];
            let fix = Fix::review(vec![Operation::Remove { path: out.pointer(at) }]);
            out.find(at, args! { organization: &**id, kind: kind, side: side }).fix(fix);
        }
    }
}
