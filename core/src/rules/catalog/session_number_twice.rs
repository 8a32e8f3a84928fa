//! Two meetings of one series have the same number.

use crate::finding::{About, Example, Group, Said, Severity};
use crate::rules::sessions::series;
use crate::rules::{Check, Context, Rule, Sink};

pub(super) static RULE: Rule = Rule {
    about: About {
        id: "session-number-twice",
        since: "0.1.0",
        severity: Severity::Error,
        group: Group::Meetings,
        summary: Said {
            en: "two meetings of one series have the same number",
            zh: "同一系列的两次会议届次相同",
            ko: "같은 협력체계의 두 회의가 같은 회차로 되어 있습니다",
        },
        message: Said {
            en: "number {number} of `{mechanism}` is also that of `{other}`",
            zh: "`{mechanism}` 第 {number} 次会议与会议 `{other}` 的届次重复",
            ko: "`{mechanism}` 제{number}차 회의의 회차가 회의 `{other}`의 회차와 같습니다",
        },
        why: Said {
            en: "a session is cited by its number, so that decisions are ascribed to the wrong one",
            zh: "会议按届次引用，届次重复会使决定归属混淆",
            ko: "회의는 회차로 인용되므로 결정사항이 다른 회의의 것으로 잘못 인용될 수 있습니다",
        },
        help: Said {
            en: "correct one of the numbers; put the two records together if they are the same session",
            zh: "请更正其中一个届次；如系同一次会议，请合并两条记录",
            ko: "한쪽의 회차를 고치고, 같은 회의이면 두 기록을 합치십시오",
        },
        checks: "The numbered meetings of one kind under one mechanism that are held or planned: no two have the same number. The second in the register is reported.",
        silent: "For postponed and cancelled meetings, whose number another may take; for internal meetings of different parties.",
        examples: &[
            Example {
                title: "the next session was not renumbered",
                change: r#"{"meetings": {"1": {"number": 22}}}"#,
                found: &["/meetings/1/number"],
            },
            Example {
                title: "put off, and held later under its number",
                change: r#"{"meetings": {"0": {"status": "postponed", "held": null, "decisions": null}, "1": {"number": 22}}}"#,
                found: &[],
            },
            Example {
                title: "of another mechanism",
                change: r#"{"meetings": {"1": {"number": 22, "mechanism": "plan"}}}"#,
                found: &[],
            },
        ],
    },
    check: Check::Register(check),
};

fn check(cx: &Context, out: &mut Sink) {
    for series in series(cx) {
        let mut first = None;
        for (number, at, meeting) in series.numbered() {
            match first {
                Some((same, first_at, other)) if same == number => {
                    let args = args! { number: number, mechanism: series.mechanism, other: other };
                    let place = out.pointer(at!["meetings", first_at, "number"]);
                    out.find(at!["meetings", at, "number"], args).related(place);
                }
                _ => first = Some((number, at, &*meeting.id)),
            }
        }
    }
}
