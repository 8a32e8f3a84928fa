//! Money was paid before the project began.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{ContributionKind, Project};
use crate::rules::frame::Frame;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "disbursement-before-project",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Money,
        summary: Said {
            en: "money was paid before the project began",
            zh: "拨付日期早于项目开始日期",
            ko: "사업 시작 전에 자금이 집행되었습니다",
        },
        message: Said {
            en: "the disbursement of `{date}` is before the start of the project, `{start}`",
            zh: "拨付日期 `{date}` 早于项目开始日期 `{start}`",
            ko: "집행일 `{date}`{date:이|가} 사업 시작일 `{start}`보다 앞섭니다",
        },
        why: Said {
            en: "the committee will ask what the money was for",
            zh: "联委会将要求说明该款项的用途",
            ko: "공동위원회에서 집행 용도에 대한 질의가 예상됩니다",
        },
        help: Said {
            en: "correct the date, or the project's timeline",
            zh: "请更正日期或项目期间",
            ko: "집행일이나 사업 기간을 바로잡으십시오",
        },
        checks: "The `date` of each disbursement: whether its last possible day is before the first possible day of the project's start, which is the planned or the actual one, whichever is earlier.",
        silent: "Commitments, which come before a project; when a start that decides is not stated or unknown.",
        examples: &[
            Example {
                title: "paid in the month before",
                change: r#"{"projects": {"0": {"contributions": {"1": {"date": "2018-01-20"}}}}}"#,
                found: &["/projects/0/contributions/1/date"],
            },
            Example {
                title: "paid in the month of the start",
                change: r#"{"projects": {"0": {"contributions": {"1": {"date": "2018-02-01"}}}}}"#,
                found: &[],
            },
            Example {
                title: "promised before it began",
                change: r#"{"projects": {"0": {"contributions": {"0": {"date": "2017-11"}}}}}"#,
                found: &[],
            },
            Example {
                title: "the actual start is unknown",
                change: r#"{"projects": {"0": {"timeline": {"planned": {"from": "2018-02", "to": "2020-12"}}, "contributions": {"1": {"date": "2018"}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    let contributions = project.contributions.each();
    if contributions.len() == 0 {
        return;
    }
    let frame = Frame::of(project);
    for (i, contribution) in contributions {
        if contribution.kind.is(ContributionKind::Disbursement)
            && let (Some(date), Some(start)) = (contribution.date.get(), frame.start)
            && frame.is_before(date)
        {
            out.find(at!["contributions", i, "date"], args! { date: date, start: start });
        }
    }
}
