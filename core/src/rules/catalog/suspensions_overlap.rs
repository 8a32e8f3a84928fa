//! Two suspensions of a project overlap.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Project, Suspension};
use crate::rules::overlap::each_overlap;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "suspensions-overlap",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Time,
        summary: Said {
            en: "two suspensions of a project overlap",
            zh: "同一项目的两次暂停期间重叠",
            ko: "한 사업의 중단 기간 두 개가 겹칩니다",
        },
        message: Said {
            en: "the suspension `{second}` overlaps the suspension `{first}`",
            zh: "暂停期间 `{second}` 与 `{first}` 重叠",
            ko: "중단 기간 `{second}`{second:이|가} `{first}`{first:과|와} 겹칩니다",
        },
        why: Said {
            en: "the days of rest would be counted twice",
            zh: "重叠部分的暂停天数会被重复计算",
            ko: "겹치는 중단일수가 이중으로 계산됩니다",
        },
        help: Said {
            en: "join the two, or correct their dates",
            zh: "请合并两次暂停，或更正日期",
            ko: "두 기간을 합치거나 날짜를 바로잡으십시오",
        },
        checks: "Each suspension of a project, against those before it in the list. An absent end is open.",
        silent: "When they only touch on a day; when the dates are so partial that they may not overlap; a suspension without a start.",
        examples: &[
            Example {
                title: "one inside the other",
                change: r#"{"projects": {"0": {"timeline": {"suspensions": [{"from": "2018-03", "to": "2018-08"}, {"from": "2018-05", "to": "2018-06"}]}}}}"#,
                found: &["/projects/0/timeline/suspensions/1"],
            },
            Example {
                title: "the first has no end",
                change: r#"{"projects": {"0": {"timeline": {"suspensions": [{"from": "2018-03"}, {"from": "2018-05", "to": "2018-06"}]}}}}"#,
                found: &["/projects/0/timeline/suspensions/1"],
            },
            Example {
                title: "the same day twice",
                change: r#"{"projects": {"0": {"timeline": {"suspensions": [{"from": "2018-05-02", "to": "2018-05-02"}, {"from": "2018-05-02", "to": "2018-05-02"}]}}}}"#,
                found: &["/projects/0/timeline/suspensions/1"],
            },
            Example {
                title: "the same month may be shared",
                change: r#"{"projects": {"0": {"timeline": {"suspensions": [{"from": "2018-03", "to": "2018-05"}, {"from": "2018-05", "to": "2018-06"}]}}}}"#,
                found: &[],
            },
            Example {
                title: "the end of the first is unknown",
                change: r#"{"projects": {"0": {"timeline": {"suspensions": [{"from": "2018-03", "to": null}, {"from": "2018-05", "to": "2018-06"}]}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    let Some(timeline) = project.timeline.known() else { return };
    let suspensions = timeline.suspensions.items();
    let rest = |at: usize| suspensions.get(at).map(Suspension::period).filter(|r| r.from.is_known());
    each_overlap(suspensions.len(), |at| Some(((), rest(at)?)), |later, earlier| {
        if let (Some(second), Some(first)) = (rest(later), rest(earlier)) {
            let related = out.pointer(at!["timeline", "suspensions", earlier]);
            let args = args! { first: &first, second: &second };
            out.find(at!["timeline", "suspensions", later], args).related(related);
        }
        true
    });
}
