//! A participant takes part outside the time of the project.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Date, Project};
use crate::rules::frame::Frame;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "participation-outside-project",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Participation,
        summary: Said {
            en: "a participant takes part outside the time of the project",
            zh: "参与期间超出项目期间",
            ko: "참여 기간이 사업 기간을 벗어납니다",
        },
        message: Said {
            en: "`{date}` is outside the time of the project, `{period}`",
            zh: "参与日期 `{date}` 不在项目期间 `{period}` 之内",
            ko: "`{date}`{date:은|는} 사업 기간 `{period}`{period:을|를} 벗어납니다",
        },
        why: Said {
            en: "the time in which a unit takes part decides whether it has to report",
            zh: "参与期间决定该单位何时应提交报告",
            ko: "참여 기간에 따라 그 기관의 보고 의무가 정해집니다",
        },
        help: Said {
            en: "correct the participant's dates or the project's timeline",
            zh: "请更正参与期间或项目期间",
            ko: "참여 기간이나 사업 기간을 바로잡으십시오",
        },
        checks: "The `from` and `to` of each participant: not before the project's start, which is the planned or the actual one, whichever is earlier; not after its end, which is the actual one or, where a proposed or approved project states no actual time, the planned or extended one. One finding for each participant.",
        silent: "When a date of the timeline that decides is not stated or unknown; while the project runs, however long past its planned end; when partial dates may touch.",
        examples: &[
            Example {
                title: "before the project",
                change: r#"{"projects": {"0": {"participants": {"0": {"from": "2017-11"}}}}}"#,
                found: &["/projects/0/participants/0/from"],
            },
            Example {
                title: "after its end",
                change: r#"{"projects": {"0": {"status": "closed", "timeline": {"actual": {"to": "2018-10"}}, "participants": {"0": {"to": "2019-01"}}}}}"#,
                found: &["/projects/0/participants/0/to"],
            },
            Example {
                title: "the year in which the project began",
                change: r#"{"projects": {"0": {"participants": {"0": {"from": "2018"}}}}}"#,
                found: &[],
            },
            Example {
                title: "it runs past its planned end",
                change: r#"{"projects": {"0": {"timeline": {"planned": {"to": "2018-06"}}, "participants": {"0": {"to": "2018-10"}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    let participants = project.participants.each();
    if participants.len() == 0 {
        return;
    }
    let frame = Frame::of(project);
    let is_outside = |date: &Date| frame.is_before(*date) || frame.is_after(*date);
    for (i, participation) in participants {
        let from = participation.from.get().filter(is_outside).map(|date| (date, "from"));
        let outside = from.or_else(|| Some((participation.to.get().filter(is_outside)?, "to")));
        if let Some((date, member)) = outside {
            let args = args! { date: date, period: frame.to_string() };
            out.find(at!["participants", i, member], args);
        }
    }
}
