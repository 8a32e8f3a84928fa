//! A session with a higher number has an earlier date.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::Date;
use crate::rules::sessions::{Series, begins, series};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "session-numbers-out-of-order",
        since: "0.1.0",
        severity: Severity::Error,
        group: Group::Meetings,
        summary: Said {
            en: "a session with a higher number has an earlier date",
            zh: "届次在后的会议日期反而在前",
            ko: "회차 번호가 더 큰 회의의 날짜가 더 앞섭니다",
        },
        message: Said {
            en: "number {number} of `{mechanism}` is dated `{date}`, before number {earlier} (`{earlier_date}`)",
            zh: "`{mechanism}` 第 {number} 次会议的日期 `{date}` 早于第 {earlier} 次会议（`{earlier_date}`）",
            ko: "`{mechanism}` 제{number}차 회의의 날짜 `{date}`{date:이|가} 제{earlier}차 회의(`{earlier_date}`)보다 앞섭니다",
        },
        why: Said {
            en: "decisions and their follow-up are read in the order of the sessions",
            zh: "决定及其落实情况按届次先后衔接",
            ko: "결정사항과 이행 점검은 회차 순서대로 이어집니다",
        },
        help: Said {
            en: "correct the number or the date of one of the two",
            zh: "请核对两次会议的届次和日期",
            ko: "두 회의 가운데 하나의 회차나 날짜를 바로잡으십시오",
        },
        checks: "The numbered meetings of one kind under one mechanism that are held or planned and dated: each one's first day against that of the one with the next lower number.",
        silent: "When the dates are so partial that they may be in order; for postponed and cancelled meetings; for meetings without a date.",
        examples: &[
            Example {
                title: "the later session in the year before",
                change: r#"{"meetings": {"1": {"status": "held", "held": {"from": "2017-03"}}}}"#,
                found: &["/meetings/1/number"],
            },
            Example {
                title: "planned before the last one was held",
                change: r#"{"meetings": {"1": {"planned": {"from": "2018-01-10"}}}}"#,
                found: &["/meetings/1/number"],
            },
            Example {
                title: "in the same year",
                change: r#"{"meetings": {"1": {"status": "held", "held": {"from": "2018"}}}}"#,
                found: &[],
            },
            Example {
                title: "of another mechanism",
                change: r#"{"meetings": {"1": {"mechanism": "plan", "status": "held", "held": {"from": "2017-03"}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Register(check),
};

fn check(cx: &Context, out: &mut Sink) {
    for series in series(cx) {
        let dated = series.numbered().filter_map(|(n, at, m)| Some((n, at, begins(m)?)));
        let mut last = None;
        for session in dated {
            if let Some(earlier) = last {
                compare(&series, earlier, session, out);
            }
            last = Some(session);
        }
    }
}

type Dated = (u32, usize, Date);

fn compare(series: &Series, before: Dated, session: Dated, out: &mut Sink) {
    let (earlier, earlier_at, earlier_date) = before;
    let (number, at, date) = session;
    if number > earlier && date.is_before(earlier_date).is_true() {
        let args = args! {
            number: number,
            mechanism: series.mechanism,
            date: date,
            earlier: earlier,
            earlier_date: earlier_date,
        };
        let other = out.pointer(at!["meetings", earlier_at, "number"]);
        out.find(at!["meetings", at, "number"], args).related(other);
    }
}
