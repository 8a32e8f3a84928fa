//! For a time between two leads nobody leads.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Date, Period, Project, ProjectKind, Stated};
use crate::rules::lookup::FEW;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "lead-gap",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Participation,
        summary: Said {
            en: "for a time between two leads nobody leads",
            zh: "两任牵头单位之间存在空档",
            ko: "주관기관이 바뀌는 사이에 공백이 있습니다",
        },
        message: Said {
            en: "nobody leads after `{ended}` until `{begins}`",
            zh: "`{ended}` 之后至 `{begins}` 之前没有牵头单位",
            ko: "`{ended}` 이후 `{begins}` 전까지 주관기관이 없습니다",
        },
        why: Said {
            en: "nobody answers for the decisions and reports of that time",
            zh: "其间的决定和报告无单位负责",
            ko: "그 기간의 결정사항과 보고를 책임질 기관이 없습니다",
        },
        help: Said {
            en: "correct the dates or add who led in between; if the project rested, state the suspension",
            zh: "请更正日期或补充其间的牵头单位；如项目暂停，请填写暂停期间",
            ko: "날짜를 바로잡거나 그 사이의 주관기관을 추가하고, 사업이 중단되었으면 중단 기간을 적으십시오",
        },
        checks: "The participants with `lead` in the order of their `from`: whether at least one day certainly lies between the end of all earlier ones and the start of the next.",
        silent: "Recurring surveys and meeting series, which have a lead only while they are held; a gap in which the project may have been suspended; after a lead whose `to` is absent or unknown. The time after the last lead is the matter of `no-lead`.",
        examples: &[
            Example {
                title: "half a year without a lead",
                change: r#"{"projects": {"0": {"participants": {"0": {"to": "2018-03"}, "1": {"lead": true, "from": "2018-10"}}}}}"#,
                found: &["/projects/0/participants/1/from"],
            },
            Example {
                title: "the next month",
                change: r#"{"projects": {"0": {"participants": {"0": {"to": "2018-03"}, "1": {"lead": true, "from": "2018-04"}}}}}"#,
                found: &[],
            },
            Example {
                title: "the lead may have passed on within the year",
                change: r#"{"projects": {"0": {"participants": {"0": {"to": "2018-03"}, "1": {"lead": true, "from": "2018"}}}}}"#,
                found: &[],
            },
            Example {
                title: "the project rested",
                change: r#"{"projects": {"0": {"timeline": {"suspensions": [{"from": "2018-04", "to": "2018-09"}]}, "participants": {"0": {"to": "2018-03"}, "1": {"lead": true, "from": "2018-10"}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context, out: &mut Sink) {
    let leads = || project.participants.each().filter(|(_, p)| p.lead.is(true));
    if leads().nth(1).is_none() || is_led_at_times(project) {
        return;
    }
    let mut order: Vec<_> = leads().map(|(at, p)| (p.from.get(), p.to.get(), at)).collect();
    order.sort_by_key(|(from, _, at)| (from.map(Date::first), *at));
    let mut leads = order.into_iter();
    let Some((_, mut led_until, mut last)) = leads.next() else { return };
    for (from, to, at) in leads {
        // A lead without an end may lead ever after.
        let Some(ended) = led_until else { return };
        if let Some(begins) = from
            && is_gap(ended, begins, project)
        {
            let related = out.pointer(at!["participants", last, "to"]);
            let args = args! { ended: ended, begins: begins };
            out.find(at!["participants", at, "from"], args).related(related);
        }
        if to.is_none_or(|to| to.last() > ended.last()) {
            (led_until, last) = (to, at);
        }
    }
}

fn is_led_at_times(project: &Project) -> bool {
    let kind = project.kind.get();
    matches!(kind, Some(ProjectKind::RecurringSurvey | ProjectKind::MeetingSeries))
}

/// Whether a day certainly lies between the two, and the project certainly did not rest then.
fn is_gap(ended: Date, begins: Date, project: &Project) -> bool {
    let Some(next) = ended.last().next_day().filter(|next| *next < begins.first()) else {
        return false;
    };
    let gap = Period::new(Some(next), Some(begins.first()));
    let suspensions = project.timeline.known().map(|timeline| &timeline.suspensions);
    !project.timeline.is_unknown()
        && suspensions.is_none_or(|list| !list.is_unknown() && list.items().len() <= FEW)
        && suspensions.into_iter().flat_map(Stated::items).all(|suspension| {
            suspension.period().overlaps(&gap).is_false()
        })
}
