//! An organization begins before its predecessor ends.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::Organization;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "organization-successor-overlap",
        since: "0.1.0",
        severity: Severity::Note,
        group: Group::Time,
        summary: Said {
            en: "an organization begins before its predecessor ends",
            zh: "承继机构成立时前身机构尚未终止",
            ko: "전신 기관이 폐지되기 전에 후신 기관이 설립되었습니다",
        },
        message: Said {
            en: "`{organization}` has existed since `{from}`, but its predecessor `{predecessor}` lasted until `{to}`",
            zh: "机构 `{organization}` 自 `{from}` 起存在，而其前身机构 `{predecessor}` 存续至 `{to}`",
            ko: "기관 `{organization}`{organization:은|는} `{from}`부터 존속하는데, 전신 기관 `{predecessor}`{predecessor:은|는} `{to}`까지 존속한 것으로 되어 있습니다",
        },
        why: Said {
            en: "for the time between it is open which of the two acted",
            zh: "无法确定重叠期间由哪一机构履职",
            ko: "겹치는 기간의 활동이 어느 기관의 것인지 불분명합니다",
        },
        help: Said {
            en: "compare both dates with the acts that set up the one and dissolved the other",
            zh: "请对照机构设立和撤销的文件核对两个日期",
            ko: "설립과 폐지의 근거 문서에서 두 날짜를 확인하십시오",
        },
        checks: "Each predecessor's `existence/to`, against the organization's own `existence/from`: the predecessor ends certainly later.",
        silent: "When the predecessor states no end, as a body of which only a part was taken over; when the dates are unknown or so partial that they may touch.",
        examples: &[
            Example {
                title: "a year of both",
                change: r#"{"organizations": {"2": {"existence": {"from": "2001"}, "predecessors": ["cn-old"]}, "5": {"id": "cn-old", "kind": "research_institute", "country": "CN", "existence": {"to": "2002"}, "names": [{"text": {"en": "Institute C", "zh": "丙研究院", "ko": "병연구원"}}]}}}"#,
                found: &["/organizations/2/predecessors/0"],
            },
            Example {
                title: "in the same year",
                change: r#"{"organizations": {"2": {"existence": {"from": "2001"}, "predecessors": ["cn-old"]}, "5": {"id": "cn-old", "kind": "research_institute", "country": "CN", "existence": {"to": "2001-12-31"}, "names": [{"text": {"en": "Institute C", "zh": "丙研究院", "ko": "병연구원"}}]}}}"#,
                found: &[],
            },
            Example {
                title: "a predecessor without an end",
                change: r#"{"organizations": {"2": {"existence": {"from": "2001"}, "predecessors": ["cn-old"]}, "5": {"id": "cn-old", "kind": "research_institute", "country": "CN", "existence": {"from": "1980"}, "names": [{"text": {"en": "Institute C", "zh": "丙研究院", "ko": "병연구원"}}]}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Organization(check),
};

fn check(organization: &Organization, cx: &Context, out: &mut Sink) {
    let Some(from) = organization.existence.known().and_then(|e| e.from.get()) else { return };
    for (i, id) in organization.predecessors.each() {
        let predecessor = cx.index.organization(id).and_then(|o| o.existence.known());
        if let Some(to) = predecessor.and_then(|existence| existence.to.get())
            && to.is_after(from).is_true()
        {
            let (own, other) = (organization.id.to_string(), id.to_string());
            let args = args! { organization: own, from: from, predecessor: other, to: to };
            let place = out.pointer(at!["existence", "from"]);
            out.find(at!["predecessors", i], args).related(place);
        }
    }
}
