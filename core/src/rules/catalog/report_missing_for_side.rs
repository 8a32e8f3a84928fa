//! One side's progress report is missing.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Country, Date, Period, Project, Report, Status};
use crate::rules::absence::applies;
use crate::rules::reporting::{begins, is_handed_in};
use crate::rules::sides::{is_party, same_side, sides};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "report-missing-for-side",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Reports,
        summary: Said {
            en: "one side's progress report is missing",
            zh: "缺少某一方的进展报告",
            ko: "한쪽의 진행보고서가 없습니다",
        },
        message: Said {
            en: "{side} has no report to match `{report}` of {other}",
            zh: "缺少与{other}报告 `{report}` 相对应的{side}进展报告",
            ko: "{other} 진행보고서 `{report}`에 대응하는 {side} 진행보고서가 없습니다",
        },
        why: Said {
            en: "the committee would hear only one side of the project",
            zh: "联委会只能听取一方的情况",
            ko: "공동위원회가 한쪽의 설명만 듣게 됩니다",
        },
        help: Said {
            en: "ask that side for its report; if none is due, say so in `waivers`",
            zh: "请向该方索取报告；如无需提交，请在 `waivers` 中注明",
            ko: "해당 측에 보고서를 요청하고, 제출 의무가 없으면 `waivers`에 적으십시오",
        },
        checks: "Active projects: the latest report that a party has handed in (submitted, returned or accepted), by the first day of its period. Each other party must have a report, be it a draft, whose period may overlap that report's or begins later.",
        silent: "When nobody has handed in a report; when the side of a report is unknown; when the period of a report is not stated, for it may be that period; when `reports` does not apply.",
        examples: &[
            Example {
                title: "the Korean report is missing",
                change: r#"{"projects": {"0": {"reports": [{"id": "cn-2018", "side": "CN", "by": "cn-institute", "period": {"from": "2018-02", "to": "2018-10"}, "state": "submitted", "submitted": "2018-11-10", "progress": {"en": "Observation.", "zh": "开展观测。", "ko": "관측 실시."}}]}}}"#,
                found: &["/projects/0/reports"],
            },
            Example {
                title: "the Korean report is of the year before",
                change: r#"{"projects": {"0": {"reports": {"1": {"period": {"from": "2017-02", "to": "2017-12"}}}}}}"#,
                found: &["/projects/0/reports"],
            },
            Example {
                title: "the Korean report is a draft",
                change: r#"{"projects": {"0": {"reports": {"1": {"state": "draft", "submitted": null}}}}}"#,
                found: &[],
            },
            Example {
                title: "the Korean report is for an unknown time",
                change: r#"{"projects": {"0": {"reports": {"1": {"period": null}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, cx: &Context, out: &mut Sink) {
    let reports = project.reports.items();
    if reports.is_empty()
        || !project.status.is(Status::Active)
        || reports.iter().any(|report| !report.side.is_known())
    {
        return;
    }
    for side in sides(cx) {
        if let Some((at, report, other)) = unmatched(reports, side, cx)
            && applies(&project.not_applicable, at!["reports"])
        {
            let related = out.pointer(at!["reports", at]);
            let args = args! { side: side, report: &*report.id, other: other };
            out.find(at!["reports"], args).related(related);
        }
    }
}

/// The latest report of another party, if `side` has none to match it.
fn unmatched<'r>(
    reports: &'r [Report<'r>],
    side: Country,
    cx: &Context,
) -> Option<(usize, &'r Report<'r>, Country)> {
    let is_other = |r: &Report| r.side.get().is_some_and(|s| !same_side(s, side) && is_party(s, cx));
    let others = reports.iter().enumerate().filter(|(_, r)| is_other(r) && is_handed_in(r));
    let (at, latest) = others.max_by_key(|(_, report)| begins(report))?;
    let is_own = |r: &Report| r.side.get().is_some_and(|s| same_side(s, side));
    let is_matched = reports.iter().any(|r| is_own(r) && may_match(r, latest));
    (!is_matched).then_some((at, latest, latest.side.get()?))
}

fn may_match(report: &Report, latest: &Report) -> bool {
    let (Some(theirs), Some(latest)) = (report.period.known(), latest.period.known()) else {
        return true;
    };
    let begins = |period: &Period| period.from.get().map(Date::first);
    !theirs.overlaps(latest).is_false() || begins(theirs) >= begins(latest)
}
