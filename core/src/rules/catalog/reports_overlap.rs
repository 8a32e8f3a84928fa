//! Two reports of one side cover the same time.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Project, Report, ReportState};
use crate::rules::overlap::each_overlap;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "reports-overlap",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Reports,
        summary: Said {
            en: "two reports of one side cover the same time",
            zh: "同一方两份进展报告的报告期重叠",
            ko: "한쪽의 두 진행보고서가 같은 기간을 다룹니다",
        },
        message: Said {
            en: "the periods of reports `{report}` and `{other}` of {side} overlap",
            zh: "{side}的报告 `{report}` 与 `{other}` 报告期重叠",
            ko: "{side} 진행보고서 `{report}`{report:과|와} `{other}`의 기간이 겹칩니다",
        },
        why: Said {
            en: "achievements and problems of that time would be counted twice",
            zh: "重叠期间的阶段性成果和问题会被重复统计",
            ko: "겹치는 기간의 성과와 문제점이 중복 집계됩니다",
        },
        help: Said {
            en: "correct the periods; if one report replaces the other, mark the older one as `returned`",
            zh: "请更正报告期；如一份报告已取代另一份，请将原报告标为 `returned`",
            ko: "보고 기간을 바로잡고, 다시 제출한 것이면 원래 보고서를 `returned`로 표시하십시오",
        },
        checks: "Each two reports of one side whose periods have both ends: whether the periods certainly overlap.",
        silent: "Returned reports, which another one replaces; reports of two different units (`by`), each of which reports for itself; periods that meet in one day or month.",
        examples: &[
            Example {
                title: "the second half is reported twice",
                change: r#"{"projects": {"0": {"reports": {"2": {"id": "cn-2018b", "side": "CN", "by": "cn-institute", "period": {"from": "2018-07", "to": "2018-11"}, "state": "draft"}}}}}"#,
                found: &["/projects/0/reports/2/period"],
            },
            Example {
                title: "the report before was returned",
                change: r#"{"projects": {"0": {"reports": {"0": {"state": "returned", "returned": "2018-11-12"}, "2": {"id": "cn-2018b", "side": "CN", "by": "cn-institute", "period": {"from": "2018-02", "to": "2018-10"}, "state": "draft"}}}}}"#,
                found: &[],
            },
            Example {
                title: "the periods meet in one month",
                change: r#"{"projects": {"0": {"reports": {"2": {"id": "cn-2018b", "side": "CN", "by": "cn-institute", "period": {"from": "2018-10", "to": "2018-11"}, "state": "draft"}}}}}"#,
                found: &[],
            },
            Example {
                title: "another unit reports for itself",
                change: r#"{"projects": {"0": {"reports": {"2": {"id": "cn-2018b", "side": "CN", "by": "cn-ministry", "period": {"from": "2018-02", "to": "2018-10"}, "state": "draft"}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    let reports = project.reports.items();
    let item = |at: usize| {
        let report = reports.get(at).filter(|r| !r.state.is(ReportState::Returned))?;
        let period = report.period.known().filter(|p| p.from.is_known() && p.to.is_known())?;
        Some((report.side.get()?, period.clone()))
    };
    each_overlap(reports.len(), item, |later, earlier| {
        let (Some(report), Some(other)) = (reports.get(later), reports.get(earlier)) else {
            return false;
        };
        let Some(side) = report.side.get().filter(|_| !are_of_two_units(report, other)) else {
            return false;
        };
        let related = out.pointer(at!["reports", earlier, "period"]);
        let args = args! { report: &*report.id, other: &*other.id, side: side };
        out.find(at!["reports", later, "period"], args).related(related);
        true
    });
}

fn are_of_two_units(a: &Report, b: &Report) -> bool {
    a.by.known().zip(b.by.known()).is_some_and(|(a, b)| a != b)
}
