//! An organization takes part, reports or attends a meeting at a time when it did not exist.

use crate::finding::{About, Arg, Example, Group, Said, Severity};
use crate::model::{
    Meeting, Organizations, Period, Project, Reference, Report, Step,
};
use crate::rules::periods::outside;
use crate::rules::sessions::days;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "organization-outside-existence",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Time,
        summary: Said {
            en: "an organization takes part, reports or attends a meeting at a time when it did not exist",
            zh: "机构参与项目、提交报告或出席会议的时间不在其存续期间之内",
            ko: "기관의 사업 참여, 보고 또는 회의 참석 시기가 존속 기간을 벗어납니다",
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
        checks: "For each participant with an organization, the first and last day of its part, and for each report the day it was handed in or, failing that, the period reported on, and for each organization of a delegation the days on which the meeting was held, against the time in which the organization existed. A meeting without a last day counts as one of a single day.",
        silent: "When no time of existence is stated; when the participation has no dates; when the meeting has not been held or its date is not known; when the dates are so partial that they may lie inside.",
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
                title: "attends a meeting before it was founded",
                change: r#"{"meetings": {"0": {"delegations": {"1": {"organizations": ["kr-ministry", "joint-centre"]}}}}}"#,
                found: &["/meetings/0/delegations/1/organizations/1"],
            },
            Example {
                title: "founded in the year of the meeting",
                change: r#"{"organizations": {"4": {"existence": {"from": "2018"}}}, "meetings": {"0": {"delegations": {"1": {"organizations": ["kr-ministry", "joint-centre"]}}}}}"#,
                found: &[],
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
    check: Check::Several(&[Check::Project(in_project), Check::Meeting(in_meeting)]),
};

fn in_project(project: &Project, cx: &Context, out: &mut Sink) {
    for (i, participant) in project.participants.each() {
        if let Some((id, existence)) = existing(participant.organization.known(), cx)
            && let Some((member, date)) = outside(&participant.period(), existence)
        {
            tell(out, at!["participants", i, member], (id, existence, date.into()));
        }
    }
    for (i, report) in project.reports.each() {
        if let Some((by, existence)) = existing(report.by.known(), cx)
            && let Some(time) = misses(report, existence)
        {
            tell(out, at!["reports", i, "by"], (by, existence, time));
        }
    }
}

fn in_meeting(meeting: &Meeting, cx: &Context, out: &mut Sink) {
    let held = days(&meeting.held);
    for (d, delegation) in meeting.delegations.each() {
        for (o, id) in delegation.organizations.each() {
            if let Some((id, existence)) = existing(Some(id), cx)
                && held.overlaps(existence).is_false()
            {
                tell(out, at!["delegations", d, "organizations", o], (id, existence, (&held).into()));
            }
        }
    }
}

/// The time of a report that its author did not live to see.
fn misses(report: &Report, existence: &Period) -> Option<Arg> {
    if let Some(submitted) = report.submitted.get() {
        return existence.contains(submitted).is_false().then(|| submitted.into());
    }
    let period = report.period.known()?;
    period.overlaps(existence).is_false().then(|| period.into())
}

/// An organization of which it is told when it existed, and that time.
fn existing<'o>(
    organization: Option<&'o Reference<Organizations>>,
    cx: &Context<'o>,
) -> Option<(&'o str, &'o Period)> {
    let id: &str = organization?;
    Some((id, cx.index.organization(id)?.existence.known()?))
}

fn tell(out: &mut Sink, at: &[Step], (id, existence, time): (&str, &Period, Arg)) {
    out.find(at, args! { organization: id, existence: existence, time: time });
}
