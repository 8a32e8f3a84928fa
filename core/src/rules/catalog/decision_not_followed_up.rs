//! A later session was held, and what became of a decision is not recorded.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::model::{Date, Decision, Meeting};
use crate::rules::decisions::{is_pending, overdue};
use crate::rules::sessions::{begins, days, series};
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "decision-not-followed-up",
        since: "0.1.0",
        severity: Severity::Note,
        group: Group::Meetings,
        summary: Said {
            en: "a later session was held, and what became of a decision is not recorded",
            zh: "后续会议已召开，决定的落实情况尚未登记",
            ko: "이후 회의가 개최되었으나 결정사항의 이행 결과가 기록되지 않았습니다",
        },
        message: Said {
            en: "what became of decision `{decision}` is not recorded, although `{later}` has been held since (`{date}`)",
            zh: "决定 `{decision}` 的落实情况尚未登记，而后续会议 `{later}` 已召开（`{date}`）",
            ko: "이후 회의 `{later}`{later:이|가} 개최되었으나(`{date}`) 결정사항 `{decision}`의 이행 결과가 기록되지 않았습니다",
        },
        why: Said {
            en: "each session begins by reviewing what the one before it decided",
            zh: "每次会议都要先检查上次会议决定的落实情况",
            ko: "각 회의는 지난 회의 결정사항의 이행 점검으로 시작합니다",
        },
        help: Said {
            en: "record in `follow_up` what the later session found; its status is `unknown` if no record was found",
            zh: "请在 `follow_up` 中填写后续会议的检查结果；经查无记录的，状态请填写 `unknown`",
            ko: "`follow_up`에 이후 회의의 점검 결과를 적고, 기록을 찾지 못하였으면 상태를 `unknown`으로 하십시오",
        },
        checks: "Each decision of a held meeting that asks for action (new, continued, modified, resumed, request), where a meeting of the same mechanism and kind was held certainly later: the follow-up is not stated, or is open without a due date and without a check at or after the latest of these meetings.",
        silent: "When the follow-up is `null` or says done, dropped or unknown; when the decision is overdue, which `decision-overdue` reports; when it is open and its date is still ahead; when the dates leave the order of the meetings open.",
        examples: &[
            Example {
                title: "the next session was held",
                change: r#"{"as_of": "2019-03-01", "meetings": {"0": {"decisions": {"0": {"due": "2020", "follow_up": null}}}, "1": {"status": "held", "held": {"from": "2019-01-22"}}}}"#,
                found: &["/meetings/0/decisions/0"],
            },
            Example {
                title: "open, without a date",
                change: r#"{"as_of": "2019-03-01", "meetings": {"0": {"decisions": {"0": {"due": null}}}, "1": {"status": "held", "held": {"from": "2019-01-22"}}}}"#,
                found: &["/meetings/0/decisions/0"],
            },
            Example {
                title: "found open by the next session",
                change: r#"{"as_of": "2019-03-01", "meetings": {"0": {"decisions": {"0": {"due": null, "follow_up": {"status": "open", "meeting": "session-23"}}}}, "1": {"status": "held", "held": {"from": "2019-01-22"}}}}"#,
                found: &[],
            },
            Example {
                title: "the next session may have been in the same year or before",
                change: r#"{"as_of": "2019-03-01", "meetings": {"0": {"decisions": {"0": {"due": null, "follow_up": null}}}, "1": {"status": "held", "held": {"from": "2018"}}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Register(check),
};

fn check(cx: &Context, out: &mut Sink) {
    for series in series(cx) {
        let dated = series.held().filter_map(|(at, m)| Some((begins(m)?, at, m)));
        let Some(latest) = dated.max_by_key(|(date, ..)| date.first()) else { continue };
        for (at, meeting) in series.held() {
            if days(&meeting.held).to.get().is_some_and(|end| latest.0.is_after(end).is_true()) {
                decisions(at, meeting, latest, cx, out);
            }
        }
    }
}

/// The decisions of a meeting that the latest one of its series should have looked at.
fn decisions(
    at: usize,
    meeting: &Meeting,
    (date, later_at, later): (Date, usize, &Meeting),
    cx: &Context,
    out: &mut Sink,
) {
    for (i, decision) in meeting.decisions.each().filter(|(_, decision)| is_pending(decision)) {
        if overdue(decision, cx.as_of).is_none() && !is_checked(decision, date, later, cx) {
            let id = decision.id.to_string();
            let args = args! { decision: id, later: later.id.to_string(), date: date };
            let later = out.pointer(at!["meetings", later_at, "held"]);
            out.find(at!["meetings", at, "decisions", i], args).related(later);
        }
    }
}

/// Whether an open decision has a date still ahead, or was looked at by the later meeting or since.
fn is_checked(decision: &Decision, date: Date, later: &Meeting, cx: &Context) -> bool {
    let Some(follow_up) = decision.follow_up.known() else { return false };
    let by = follow_up.meeting.known();
    let by_date = || by.and_then(|id| cx.index.meeting(id)).and_then(begins);
    !decision.due.is_not_stated()
        || by.is_some_and(|id| **id == *later.id)
        || follow_up.date.get().or_else(by_date).is_some_and(|on| !on.is_before(date).is_true())
}
