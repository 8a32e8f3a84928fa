//! A date is far from the time of the cooperation.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Date, Meeting, Period, Project, Stated, Step, Timeline};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "implausible-date",
        since: "0.1.0",
        severity: Severity::Warning,
        group: Group::Time,
        summary: Said {
            en: "a date is far from the time of the cooperation",
            zh: "日期明显偏离合作时期",
            ko: "날짜가 협력 시기와 크게 동떨어져 있습니다",
        },
        message: Said {
            en: "`{member}` is `{date}`, far from the time of the cooperation",
            zh: "`{member}` 所填日期 `{date}` 明显偏离合作时期",
            ko: "`{member}`의 날짜 `{date}`{date:이|가} 협력 시기와 크게 동떨어져 있습니다",
        },
        why: Said {
            en: "such a year is nearly always a slip of the keys, and upsets every schedule and duration",
            zh: "此类年份多为录入错误，会影响各类进度和期限的计算",
            ko: "이런 연도는 대개 입력 오류이며, 모든 일정과 기간 계산이 어긋나게 됩니다",
        },
        help: Said {
            en: "correct the year",
            zh: "请更正年份",
            ko: "연도를 바로잡으십시오",
        },
        checks: "In each project the dates of the timeline, the approval, the milestones and the contributions, and the planned and actual days of each meeting: before 1949, or, for dates that may lie ahead, in a year more than 50 years after the one up to which the register tells.",
        silent: "Dates of what has happened that lie in the future, which `actual-in-future` and `meeting-held-in-future` tell; dates of organizations, which may be much older.",
        examples: &[
            Example {
                title: "two digits exchanged",
                change: r#"{"projects": {"0": {"timeline": {"planned": {"to": "2102-12"}}}}}"#,
                found: &["/projects/0/timeline/planned/to"],
            },
            Example {
                title: "a digit lost",
                change: r#"{"projects": {"0": {"milestones": {"0": {"done": "0201-04-20"}}}}}"#,
                found: &["/projects/0/milestones/0/done"],
            },
            Example {
                title: "a meeting a century too late",
                change: r#"{"meetings": {"1": {"planned": {"from": "2119-01"}}}}"#,
                found: &["/meetings/1/planned/from"],
            },
            Example {
                title: "a meeting of long ago",
                change: r#"{"meetings": {"0": {"held": {"from": "0201-01-18"}}}}"#,
                found: &["/meetings/0/held/from"],
            },
            Example {
                title: "fifty years ahead",
                change: r#"{"projects": {"0": {"timeline": {"planned": {"to": "2068"}}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Several(&[Check::Project(in_project), Check::Meeting(in_meeting)]),
};

/// The first year that is plausible.
const FIRST: u16 = 1949;
/// How many years ahead a plan may look.
const AHEAD: u16 = 50;
/// Dates of what has happened have no last year here: another rule looks at them.
const PAST: u16 = u16::MAX;

fn latest(cx: &Context) -> u16 {
    cx.told_until().map_or(PAST, |told| told.year() + AHEAD)
}

fn in_meeting(meeting: &Meeting, cx: &Context, out: &mut Sink) {
    for (name, period, last) in [("planned", &meeting.planned, latest(cx)), ("held", &meeting.held, PAST)] {
        in_period(period, last).for_each(|f| tell(out, at![name, f.0], f));
    }
}

fn in_project(project: &Project, cx: &Context, out: &mut Sink) {
    let latest = latest(cx);
    if let Some(timeline) = project.timeline.known() {
        in_timeline(timeline, latest, out);
    }
    if let Some(approved) = project.approved.known() {
        odd([("date", &approved.date)], PAST).for_each(|f| tell(out, at!["approved", f.0], f));
    }
    for (i, milestone) in project.milestones.each() {
        let due = odd([("due", &milestone.due)], latest);
        let done = odd([("done", &milestone.done)], PAST);
        due.chain(done).for_each(|f| tell(out, at!["milestones", i, f.0], f));
    }
    for (i, contribution) in project.contributions.each() {
        let date = odd([("date", &contribution.date)], latest);
        date.for_each(|f| tell(out, at!["contributions", i, f.0], f));
    }
}

fn in_timeline(timeline: &Timeline, latest: u16, out: &mut Sink) {
    let periods = [("planned", &timeline.planned, latest), ("actual", &timeline.actual, PAST)];
    for (name, period, latest) in periods {
        in_period(period, latest).for_each(|f| tell(out, at!["timeline", name, f.0], f));
    }
    for (i, s) in timeline.suspensions.each() {
        let found = odd([("from", &s.from), ("to", &s.to)], latest);
        found.for_each(|f| tell(out, at!["timeline", "suspensions", i, f.0], f));
    }
    for (i, e) in timeline.extensions.each() {
        let past = odd([("requested", &e.requested), ("granted", &e.granted)], PAST);
        let ends = odd([("old_end", &e.old_end), ("new_end", &e.new_end)], latest);
        past.chain(ends).for_each(|f| tell(out, at!["timeline", "extensions", i, f.0], f));
    }
}

/// The name of a member and its date.
type Found = (&'static str, Date);

fn in_period(period: &Stated<Period>, latest: u16) -> impl Iterator<Item = Found> {
    period.known().into_iter().flat_map(move |p| odd([("from", &p.from), ("to", &p.to)], latest))
}

fn odd<const N: usize>(
    dates: [(&'static str, &Stated<Date>); N],
    latest: u16,
) -> impl Iterator<Item = Found> + use<N> {
    let stated = dates.map(|(member, date)| date.get().map(|date| (member, date)));
    stated.into_iter().flatten().filter(move |(_, d)| d.year() < FIRST || d.year() > latest)
}

fn tell(out: &mut Sink, at: &[Step], (member, date): Found) {
    out.find(at, args! { member: member, date: date });
}
