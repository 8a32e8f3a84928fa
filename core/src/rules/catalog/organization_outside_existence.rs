//! An organization takes part or reports at a time when it did not exist.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Organizations, Participation, Period, Project, Reference, Report, Stated};
use crate::rules::periods::{outside, shown};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "organization-outside-existence",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Time,
        summary: Said {
            en: "an organization takes part or reports at a time when it did not exist",
            zh: "参与或报告的时间不在该机构的存续期间之内",
            ko: "기관이 존재하지 않던 시기에 참여하거나 보고한 것으로 되어 있습니다",
        },
        message: Said {
            en: "`{organization}` existed `{existence}`, but is named here for `{time}`",
            zh: "机构 `{organization}` 的存续期间为 `{existence}`，而此处所涉时间为 `{time}`",
            ko: "기관 `{organization}`의 존속 기간은 `{existence}`이지만 여기에 적힌 시기는 `{time}`입니다",
        },
        why: Said {
            en: "the work of a body that came before or after is credited to the wrong one",
            zh: "前身机构或承继机构的工作会被误记到该机构名下",
            ko: "전신이나 후신 기관의 활동이 다른 기관의 것으로 기록됩니다",
        },
        help: Said {
            en: "name the body that existed then, or correct the dates or the organization's `existence`",
            zh: "请改填当时存在的机构，或更正日期或该机构的 `existence`",
            ko: "당시의 기관으로 고치거나 날짜 또는 기관의 `existence`를 바로잡으십시오",
        },
        checks: "For each participant with an organization, the first and last day of its part, and for each report the day it was handed in or, failing that, the period reported on, against the time in which the organization existed.",
        silent: "When no time of existence is stated; when the participation has no dates; when the dates are so partial that they may lie inside.",
        examples: &[
            Example {
                title: "takes part before it was founded",
                change: r#"{"projects": {"0": {"participants": {"2": {"organization": "joint-centre", "side": null, "role": "coordinating", "from": "2018-02"}}}}}"#,
                found: &["/projects/0/participants/2/from"],
            },
            Example {
                title: "a report by a body that is gone",
                change: r#"{"organizations": {"3": {"existence": {"to": "2018-10-31"}}}}"#,
                found: &["/projects/0/reports/1/by"],
            },
            Example {
                title: "takes part from the month of its founding",
                change: r#"{"projects": {"0": {"participants": {"2": {"organization": "joint-centre", "side": null, "role": "coordinating", "from": "2018-06"}}}}}"#,
                found: &[],
            },
            Example {
                title: "the end of its existence is unknown",
                change: r#"{"organizations": {"3": {"existence": {"to": null}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, cx: &Context, out: &mut Sink) {
    for (i, participant) in project.participants.each() {
        if participant.from.is_known() || participant.to.is_known() {
            participation(i, participant, cx, out);
        }
    }
    for (i, report) in project.reports.each() {
        if let Some((by, existence)) = existence(&report.by, cx)
            && let Some(time) = misses(report, existence)
        {
            let args = args! { organization: by, existence: shown(existence), time: time };
            out.find(at!["reports", i, "by"], args);
        }
    }
}

fn participation(i: usize, participant: &Participation, cx: &Context, out: &mut Sink) {
    let Some((id, existence)) = existence(&participant.organization, cx) else { return };
    let time = Period { from: participant.from, to: participant.to };
    if let Some((member, date)) = outside(&time, existence) {
        let args = args! { organization: id, existence: shown(existence), time: date };
        out.find(at!["participants", i, member], args);
    }
}

/// The time of a report that its author did not live to see.
fn misses(report: &Report, existence: &Period) -> Option<String> {
    if let Some(submitted) = report.submitted.get() {
        return existence.contains(submitted).is_false().then(|| submitted.to_string());
    }
    let period = report.period.known()?;
    period.overlaps(existence).is_false().then(|| shown(period))
}

fn existence<'o>(
    organization: &'o Stated<Reference<Organizations>>,
    cx: &Context<'o>,
) -> Option<(&'o str, &'o Period)> {
    let id: &str = organization.known()?;
    Some((id, cx.index.organization(id)?.existence.known()?))
}
