//! A mechanism did not meet in its cycle.

use crate::finding::{About, Arg, Example, Group, Said, Severity};
use crate::model::{Cycle, Date, Mechanism, MeetingStatus};
use crate::rules::sessions::{Series, cycle_days, days, series};
use std::collections::HashSet;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "cycle-missed",
        since: "0.1.0",
        severity: Severity::Note,
        group: Group::Meetings,
        summary: Said {
            en: "a mechanism did not meet in its cycle",
            zh: "机制未按周期召开会议",
            ko: "협력체계의 회의가 주기대로 열리지 않았습니다",
        },
        message: Said {
            en: "the cycle of `{mechanism}` is `{cycle}`, but no session is recorded in the {months} months from `{from}` to `{to}`",
            zh: "机制 `{mechanism}` 的会议周期为“{cycle}”，但 `{from}` 至 `{to}` 的 {months} 个月间未登记会议",
            ko: "`{mechanism}`의 개최 주기는 `{cycle}`인데 `{from}`부터 `{to}`까지 {months}개월 동안 회의 기록이 없습니다",
        },
        why: Said {
            en: "projects and decisions wait for the session that reviews them",
            zh: "项目和决定须经会议审议，会议中断将影响推进",
            ko: "사업과 결정사항은 회의에서 점검하므로 회의가 끊기면 추진이 늦어집니다",
        },
        help: Said {
            en: "add the session that is missing, plan the next one, or correct `cycle`",
            zh: "请补录遗漏的会议、安排下次会议，或更正 `cycle`",
            ko: "누락된 회의를 추가하거나 다음 회의 일정을 잡고, 주기가 다르면 `cycle`을 고치십시오",
        },
        checks: "The numbered held meetings of one kind under a mechanism with a quarterly, half-yearly, yearly or biennial cycle: the time between two whose numbers follow each other, at its shortest, is longer than one and a half cycles; or the time from the last one to the day up to which the register tells is, and no further meeting of the kind is planned or postponed.",
        silent: "When a number in between is missing or a held meeting of the kind has none; when a date is not stated or unknown; when the mechanism's period is over or another mechanism continues it; for internal meetings of one party.",
        examples: &[
            Example {
                title: "two years between two sessions of a yearly committee",
                change: r#"{"as_of": "2020-06-01", "meetings": {"1": {"status": "held", "held": {"from": "2020-01"}}}}"#,
                found: &["/meetings/1/held"],
            },
            Example {
                title: "none planned since the last",
                change: r#"{"as_of": "2020-01-15", "meetings": [{"id": "session-22", "mechanism": "committee", "number": 22, "kind": "session", "status": "held", "held": {"from": "2018-01-18"}, "outcome": null}]}"#,
                found: &["/meetings/0/held"],
            },
            Example {
                title: "a year and a half at most",
                change: r#"{"as_of": "2019-12-01", "meetings": {"1": {"status": "held", "held": {"from": "2019-06"}}}}"#,
                found: &[],
            },
            Example {
                title: "the next one is planned",
                change: r#"{"as_of": "2020-01-15"}"#,
                found: &[],
            },
        ],
    },
    check: Check::Register(check),
};

fn check(cx: &Context, out: &mut Sink) {
    let mechanisms = cx.register.mechanisms.items().iter();
    let continued: HashSet<&str> =
        mechanisms.flat_map(|m| m.predecessors.items()).map(|id| &**id).collect();
    for series in series(cx).iter().filter(|series| series.party.is_none()) {
        if let Some(mechanism) = cx.index.mechanism(series.mechanism)
            && let Some(cycle) = mechanism.cycle.get()
            && let Some(days) = cycle_days(cycle)
        {
            let gap = Gap { series, cycle, limit: days * 3 / 2 };
            gap.between(out);
            if !continued.contains(series.mechanism) && !is_over(mechanism, cx) {
                gap.since_the_last(cx.told_until(), out);
            }
        }
    }
}

fn is_over(mechanism: &Mechanism, cx: &Context) -> bool {
    let end = mechanism.period.known().and_then(|period| period.to.get());
    end.zip(cx.told_until()).is_some_and(|(end, until)| end.is_before(until).is_true())
}

struct Gap<'c> {
    series: &'c Series<'c>,
    cycle: Cycle,
    /// One and a half cycles, in days.
    limit: i64,
}

impl Gap<'_> {
    fn between(&self, out: &mut Sink) {
        let mut last: Option<(u32, Date)> = None;
        for (number, at, meeting) in self.series.numbered() {
            let held = days(&meeting.held);
            if let (Some((earlier, end)), Some(from)) = (last, held.from.get())
                && number == earlier.saturating_add(1)
            {
                self.report(at, end, from, out);
            }
            last = held.to.get().map(|to| (number, to));
        }
    }

    fn since_the_last(&self, until: Option<Date>, out: &mut Sink) {
        let held = |s| s == MeetingStatus::Held || s == MeetingStatus::Cancelled;
        if !self.series.meetings.iter().all(|(_, m)| m.status.get().is_some_and(held)) {
            return;
        }
        // A meeting without a number may have been held since.
        if let (Some(until), Some((_, at, last))) = (until, self.series.numbered().last())
            && self.series.held().all(|(_, meeting)| meeting.number.is_known())
            && let Some(end) = days(&last.held).to.get()
        {
            self.report(at, end, until, out);
        }
    }

    fn report(&self, at: usize, from: Date, to: Date, out: &mut Sink) {
        let days = from.last().days_to(to.first()).unwrap_or_default();
        if days > self.limit {
            let args = args! {
                mechanism: self.series.mechanism,
                cycle: Arg::Code(&Cycle::LIST, self.cycle.code()),
                months: days * 12 / 365,
                from: from,
                to: to,
            };
            out.find(at!["meetings", at, "held"], args);
        }
    }
}
