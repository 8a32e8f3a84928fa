//! Two projects of one mechanism bear the same title.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "likely-duplicate-project",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Likeness,
        summary: Said {
            en: "two projects of one mechanism bear the same title",
            zh: "同一机制下有两个同名项目",
            ko: "같은 협력체계에 사업명이 같은 사업이 둘 있습니다",
        },
        message: Said {
            en: "project `{project}` bears the same title as project `{other}` of the same mechanism",
            zh: "项目 `{project}` 与同一机制下的项目 `{other}` 同名",
            ko: "사업 `{project}`의 사업명이 같은 협력체계의 사업 `{other}`{other:과|와} 같습니다",
        },
        why: Said {
            en: "one undertaking entered twice is counted, funded and reported on twice",
            zh: "同一项目重复登记，会被重复统计、重复安排经费、重复报告",
            ko: "한 사업이 두 번 등록되면 집계, 예산, 보고가 모두 중복됩니다",
        },
        help: Said {
            en: "if they are the same undertaking, keep one record; otherwise state in `relations` how they stand to each other, such as `same_name` or `successor_of`",
            zh: "如系同一项目，请只保留一条记录；否则请在 `relations` 中注明两者关系，如 `same_name`、`successor_of`",
            ko: "같은 사업이면 기록을 하나만 남기고, 아니면 `relations`에 `same_name`, `successor_of` 등 두 사업의 관계를 적으십시오",
        },
        checks: "The titles of all projects in every language, without differences of writing: capitals, spaces, signs, full-width forms; in English also the order of words, small words, plural s and the names of the two countries; in Chinese and Korean the two countries at the beginning and the word for project at the end. Two projects are compared when they state a mechanism in common.",
        silent: "When the register states a relation between the two, or one as parent of the other; when their periods are certainly apart; when a title is too short to tell projects apart: under three English words or five Chinese or Korean characters.",
        examples: &[
            Example {
                title: "the same English title, written otherwise",
                change: r#"{"projects": {"1": {"id": "air2", "kind": "joint_study", "title": {"en": "Joint study on fine particle", "zh": "微小颗粒研究", "ko": "입자 연구"}, "themes": ["air"], "status": "proposed", "mechanisms": ["plan"]}}}"#,
                found: &["/projects/1/title"],
            },
            Example {
                title: "the same Korean title, without spaces and with both countries",
                change: r#"{"projects": {"1": {"id": "air2", "kind": "joint_study", "title": {"en": "Particles", "ko": "한·중 초미세먼지공동연구 사업"}, "themes": ["air"], "status": "proposed", "mechanisms": ["committee"]}}}"#,
                found: &["/projects/1/title"],
            },
            Example {
                title: "a relation is stated",
                change: r#"{"projects": {"1": {"id": "air2", "kind": "joint_study", "title": {"en": "Joint study on fine particle", "zh": "微小颗粒研究", "ko": "입자 연구"}, "themes": ["air"], "status": "proposed", "mechanisms": ["plan"], "relations": [{"kind": "successor_of", "project": "air"}]}}}"#,
                found: &[],
            },
            Example {
                title: "another mechanism",
                change: r#"{"mechanisms": {"2": {"id": "network", "kind": "network", "title": {"en": "Network", "zh": "网络", "ko": "네트워크"}}}, "projects": {"1": {"id": "air2", "kind": "joint_study", "title": {"en": "Joint study on fine particle", "zh": "微小颗粒研究", "ko": "입자 연구"}, "themes": ["air"], "status": "proposed", "mechanisms": ["network"]}}}"#,
                found: &[],
            },
            Example {
                title: "a later project of the same title",
                change: r#"{"projects": {"0": {"timeline": {"actual": {"to": "2018-10"}}}, "1": {"id": "air2", "kind": "joint_study", "title": {"en": "Joint study on fine particle", "zh": "微小颗粒研究", "ko": "입자 연구"}, "themes": ["air"], "status": "proposed", "mechanisms": ["plan"], "timeline": {"planned": {"from": "2025", "to": "2027"}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Register(check),
};

fn check(cx: &Context, out: &mut Sink) {
    let projects = cx.index.projects();
    for twins in cx.index.twins().iter().filter(|twins| twins.same_mechanism) {
        if let (Some(first), Some(second)) = (projects.get(twins.first), projects.get(twins.second))
        {
            let earlier = out.pointer(at!["projects", first.at, "title"]);
            let args = args! { project: &*second.id, other: &*first.id };
            out.find_in(second, at!["title"], args).related(earlier);
        }
    }
}
