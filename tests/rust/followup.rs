//! What became of decisions, which projects go on without one, and the proposed agenda.
#![allow(clippy::indexing_slicing, clippy::expect_used, clippy::panic, reason = "a test may stop")]

use comity::model::{Date, Language};
use comity::reading::{Source, read};
use comity::review::followup::{Gap, Ground, Placed, Reviewed, State, Whose};
use comity::review::{Answer, FollowUp, NoMeeting, follow_up, follow_up_reviewed};
use comity_tests::files::{json, registers};
use comity_tests::merge;
use pulldown_cmark::{Event, Options, Parser, Tag};
use serde_json::{Value, json as value};
use std::collections::{BTreeMap, BTreeSet};

/// Two held sessions and a planned one of a committee, as of 2018-11-16.
fn base() -> Value {
    value!({
        "comity": "1", "id": "r", "title": {"en": "Register"}, "parties": ["CN", "KR"],
        "languages": ["en", "zh", "ko"], "as_of": "2018-11-16",
        "organizations": [
            {"id": "cn", "kind": "government", "country": "CN", "names": []},
            {"id": "hk", "kind": "university", "country": "HK", "names": []},
            {"id": "kr", "kind": "government", "country": "KR", "names": []},
            {"id": "joint", "kind": "joint_body", "names": []}
        ],
        "mechanisms": [{"id": "jc", "kind": "joint_committee", "title": {"en": "Joint Committee"}}],
        "meetings": [
            {"id": "s1", "mechanism": "jc", "number": 1, "kind": "session", "status": "held",
                "held": {"from": "2017-01-10"}, "decisions": []},
            {"id": "s2", "mechanism": "jc", "number": 2, "kind": "session", "status": "held",
                "held": {"from": "2018-01-18"}, "decisions": []},
            {"id": "s3", "mechanism": "jc", "number": 3, "kind": "session", "status": "planned",
                "planned": {"from": "2019-01-22"}}
        ],
        "projects": []
    })
}

fn with(change: Value) -> Value {
    let mut register = base();
    merge(&mut register, &change);
    register
}

/// The base with these decisions at its second session. `null` stays what it says.
fn decided(decisions: Value) -> Value {
    let mut register = base();
    register["meetings"][1]["decisions"] = decisions;
    register
}

fn ask(
    register: &Value,
    meeting: Option<&str>,
    as_of: Option<&str>,
) -> Result<FollowUp, NoMeeting> {
    let text = register.to_string();
    let source = Source::from(text.as_str());
    let reading = read(&source).expect("a register");
    follow_up(&reading.register, meeting, as_of.map(|day| Date::new(day).expect("a date")))
}

fn told(register: &Value) -> FollowUp {
    ask(register, None, None).expect("a session")
}

fn states(follow_up: &FollowUp) -> Vec<(&str, &'static str)> {
    let each = follow_up.decisions.iter();
    each.map(|d| (d.subject.rsplit(':').next().unwrap_or_default(), d.state.code())).collect()
}

/// The state of one decision, and the place of what decided it.
fn judged(decision: Value) -> (State, String) {
    let mut decision = decision;
    decision["id"] = value!("d");
    let follow_up = told(&decided(value!([decision])));
    let decision = &follow_up.decisions[0];
    let inside = decision.by.place().as_str().replace("/meetings/1/decisions/0", "");
    (decision.state, inside)
}

#[test]
fn every_state_has_its_reason() {
    use State::{CannotTell, Done, Dropped, NothingToDo, Open, OpenWithoutDue, Overdue, Unknown};
    let open = value!({"status": "open"});
    let cases = [
        (value!({"kind": "request", "follow_up": {"status": "done"}}), Done, "/follow_up/status"),
        (
            value!({"kind": "noted", "follow_up": {"status": "dropped"}}),
            Dropped,
            "/follow_up/status",
        ),
        (value!({"kind": "new", "due": "2018-10", "follow_up": open}), Overdue, "/due"),
        (value!({"kind": "new", "due": "2018-11-15"}), Overdue, "/due"),
        (value!({"kind": "new", "due": "2018-11-16", "follow_up": open}), Open, "/due"),
        (value!({"kind": "new", "due": "2019"}), Open, "/due"),
        (value!({"kind": "new", "due": "2018", "follow_up": open}), CannotTell, "/due"),
        (value!({"kind": "new", "due": null, "follow_up": open}), CannotTell, "/due"),
        (value!({"kind": "new", "follow_up": open}), OpenWithoutDue, "/due"),
        (value!({"kind": "new"}), Unknown, "/follow_up"),
        (value!({"kind": null}), Unknown, "/follow_up"),
        (value!({"kind": "deferred"}), Unknown, "/follow_up"),
        (value!({"kind": "new", "follow_up": null}), Unknown, "/follow_up"),
        (value!({"kind": "new", "follow_up": {"status": null}}), Unknown, "/follow_up/status"),
        // Looked for and not found stays so, however late it is.
        (
            value!({"kind": "request", "due": "2018-02", "follow_up": {"status": "unknown"}}),
            Unknown,
            "/follow_up/status",
        ),
        (value!({"kind": "noted", "text": "seen"}), NothingToDo, "/kind"),
        (value!({"kind": "noted", "responsible": ["cn"]}), Unknown, "/follow_up"),
        (value!({"kind": "continued"}), NothingToDo, "/kind"),
        (value!({"kind": "continued", "text": "to 21 cities"}), Unknown, "/follow_up"),
        (value!({"kind": "continued", "due": "2018-02"}), Overdue, "/due"),
        (value!({"kind": "completed", "text": "done"}), NothingToDo, "/kind"),
    ];
    for (decision, state, by) in cases {
        assert_eq!(judged(decision.clone()), (state, by.to_owned()), "{decision}");
    }
    let reached: BTreeSet<_> = State::ALL.into_iter().collect();
    assert_eq!(reached.len(), 8);
}

#[test]
fn what_does_not_apply_is_not_waited_for() {
    let mut register = decided(value!([{"id": "a", "kind": "new"}, {"id": "b", "kind": "request",
        "due": null, "follow_up": {"status": "open"}}]));
    register["meetings"][1]["not_applicable"] =
        value!(["/decisions/0/follow_up", "/decisions/1/due"]);
    assert_eq!(states(&told(&register)), [("a", "nothing_to_do"), ("b", "open_without_due")]);
}

#[test]
fn without_a_day_nothing_is_overdue() {
    let mut register = decided(value!([{"id": "a", "kind": "new", "due": "1999"}]));
    register["as_of"] = Value::Null;
    let follow_up = ask(&register, Some("s3"), None).expect("a session");
    assert_eq!(states(&follow_up), [("a", "cannot_tell")]);
    assert!(follow_up.text(Language::Ko).contains("기한 경과 여부를 판단하지 않음"));
}

#[test]
fn what_was_found_after_the_day_is_not_known_on_it() {
    let register = decided(value!([
        {"id": "a", "kind": "new", "due": "2018-06", "follow_up": {"status": "done", "date": "2018-08"}},
        {"id": "b", "kind": "new", "due": "2018-06", "follow_up": {"status": "done", "date": "2018"}},
        {"id": "c", "kind": "new", "due": "2018-06", "follow_up": {"status": "done", "date": "2018-03"}},
    ]));
    let on = |day| {
        let follow_up = ask(&register, Some("s3"), Some(day)).expect("a session");
        states(&follow_up).into_iter().map(|(_, state)| state).collect::<Vec<_>>()
    };
    assert_eq!(on("2018-07-15"), ["overdue", "cannot_tell", "done"]);
    assert_eq!(on("2018-11-16"), ["done", "done", "done"]);
    assert_eq!(on("2020-01-01"), ["done", "done", "done"]);
    // Before the second session was held, there were no decisions of it.
    assert_eq!(on("2018-01-17"), Vec::<&str>::new());
}

#[test]
fn sides_are_those_of_the_responsible_bodies() {
    let follow_up = told(&decided(value!([
        {"id": "a", "kind": "new", "responsible": ["kr", "cn", "hk"], "due": "2018-02"},
        {"id": "b", "kind": "new", "responsible": ["hk"], "due": "2019-02"},
        {"id": "c", "kind": "new", "responsible": ["joint"], "proposed_by": ["KR"]},
        {"id": "d", "kind": "noted"},
    ])));
    let counted: Vec<_> = follow_up
        .tallies
        .iter()
        .map(|tally| {
            let states = tally.states.iter().filter(|count| count.count > 0);
            let states: Vec<_> =
                states.map(|c| format!("{}={}", c.state, c.ids.join("+"))).collect();
            (tally.whose, tally.of, states.join(" ").replace("meeting:s2/decision:", ""))
        })
        .collect();
    let side = |code: &str| Whose::Side(comity::model::Country::new(code).expect("a country"));
    assert_eq!(
        counted,
        [
            (Whose::All, 4, "overdue=a unknown=c open=b nothing_to_do=d".to_owned()),
            (side("CN"), 2, "overdue=a open=b".to_owned()),
            (side("KR"), 1, "overdue=a".to_owned()),
            (Whose::NoSide, 2, "unknown=c nothing_to_do=d".to_owned()),
        ]
    );
    let korean = follow_up.text(Language::Ko);
    assert!(korean.contains("중국 측: 기한 경과 1/2건"), "{korean}");
    assert!(korean.contains("책임 측 미기재: "), "{korean}");
    let chinese = follow_up.text(Language::Zh);
    assert!(chinese.contains("韩方：逾期未落实 1/1 项"), "{chinese}");
}

#[test]
fn the_next_session_is_chosen_or_else_the_last() {
    let follow_up = told(&base());
    assert_eq!((&*follow_up.meeting.id, follow_up.chosen.how.code()), ("s3", "next_planned"));
    assert!(follow_up.chosen.certain && follow_up.chosen.instead.is_empty());

    let past = ask(&base(), None, Some("2019-02-01")).expect("a session");
    assert_eq!((&*past.meeting.id, past.chosen.how.code()), ("s2", "last_held"));
    assert!(past.text(Language::Zh).contains("取最近一次已召开的届会"));
    // A meeting that was held is looked back at as well.
    assert_eq!(past.sessions.last().map(|s| s.placed), Some(Placed::Itself));

    let mut vague = base();
    let other =
        value!({"id": "o", "kind": "session", "status": "planned", "planned": {"from": "2019"}});
    vague["meetings"].as_array_mut().expect("a list").push(other);
    let vague = told(&vague);
    assert_eq!(vague.meeting.id, "o");
    assert_eq!(
        (vague.chosen.certain, vague.chosen.instead.clone()),
        (false, vec!["meeting:s3".to_owned()])
    );
    assert!(vague.text(Language::En).contains("it may be s3"));
}

#[test]
fn a_session_that_was_held_later_was_still_to_come() {
    let mut register = base();
    register["meetings"][2]["status"] = value!("held");
    register["meetings"][2]["held"] = value!({"from": "2019-01-23"});
    register["as_of"] = value!("2019-06-01");
    let text = register.to_string();
    let source = Source::from(text.as_str());
    let register = read(&source).expect("a register").register;
    let chosen = |day| {
        let follow_up = follow_up(&register, None, Date::new(day)).expect("a meeting");
        (follow_up.meeting.id, follow_up.chosen.how.code())
    };
    assert_eq!(chosen("2018-11-16"), ("s3".to_owned(), "next_planned"));
    assert_eq!(chosen("2019-06-01"), ("s3".to_owned(), "last_held"));
}

#[test]
fn a_session_that_may_be_past_gives_way_to_one_that_is_not() {
    let mut register = base();
    let other =
        value!({"id": "o", "kind": "session", "status": "planned", "planned": {"from": "2018"}});
    register["meetings"].as_array_mut().expect("a list").push(other);
    let follow_up = told(&register);
    assert_eq!((&*follow_up.meeting.id, follow_up.chosen.certain), ("s3", false));
    assert_eq!(follow_up.chosen.instead, ["meeting:o"]);
}

#[test]
fn an_unknown_meeting_is_said_to_be_so() {
    let refused = ask(&base(), Some("S-3"), None).expect_err("no such meeting");
    assert_eq!(refused.code(), "unknown-meeting");
    let said = Language::ALL.map(|language| refused.message(language));
    assert_eq!(
        said,
        [
            "the register has no meeting `S-3`; did you mean `s3`?",
            "登记册中没有会议 `S-3`；是否应为 `s3`？",
            "등록부에 회의 `S-3`이 없습니다. `s3`의 오기인지 확인하십시오",
        ]
    );
    let mut register = base();
    register["meetings"] = value!([]);
    let refused = ask(&register, None, None).expect_err("no session");
    assert_eq!(refused.code(), "no-session");
    assert!(refused.message(Language::Ko).ends_with("지정하십시오"));
    assert!(refused.message(Language::Zh).contains("请指定会议"));
}

/// How the meetings of a register stand to one of it.
fn placed(register: &Value, meeting: &str) -> Vec<(String, &'static str)> {
    let follow_up = ask(register, Some(meeting), None).expect("a meeting");
    follow_up.sessions.iter().map(|s| (s.id.clone(), s.placed.code())).collect()
}

fn pairs(expected: &[(&str, &'static str)]) -> Vec<(String, &'static str)> {
    expected.iter().map(|(id, placed)| ((*id).to_owned(), *placed)).collect()
}

#[test]
fn meetings_of_undecidable_order_are_kept_and_marked() {
    let mut register = base();
    let more = value!([
        {"id": "year", "mechanism": "jc", "kind": "committee", "status": "held", "held": {"from": "2018"}},
        {"id": "undated", "mechanism": "jc", "kind": "committee", "status": "held", "held": null},
        {"id": "numbered", "mechanism": "jc", "number": 1, "kind": "session", "status": "held", "held": null},
        {"id": "later", "mechanism": "jc", "number": 4, "kind": "session", "status": "held", "held": null},
        {"id": "perhaps", "mechanism": "jc", "kind": "workshop", "status": null, "held": {"from": "2016"}},
        {"id": "off", "mechanism": "jc", "kind": "session", "status": "cancelled", "held": {"from": "2016"}},
        {"id": "draft", "mechanism": "jc", "kind": "session", "status": "postponed",
            "decisions": [{"id": "x", "kind": "new"}]},
        {"id": "elsewhere", "mechanism": "other", "kind": "session", "status": "held", "held": {"from": "2016"}}
    ]);
    register["meetings"]
        .as_array_mut()
        .expect("a list")
        .extend(more.as_array().expect("a list").clone());
    assert_eq!(
        placed(&register, "s2"),
        pairs(&[
            ("perhaps", "open"),
            ("s1", "dated"),
            ("year", "open"),
            ("undated", "open"),
            ("numbered", "numbered"),
            ("s2", "itself"),
        ])
    );
    // Whatever was held was held before a session that is still ahead.
    assert_eq!(
        placed(&register, "s3"),
        pairs(&[
            ("perhaps", "open"),
            ("s1", "dated"),
            ("year", "dated"),
            ("s2", "dated"),
            ("later", "dated"),
            ("undated", "dated"),
            ("numbered", "dated"),
        ])
    );
    let follow_up = ask(&register, Some("s3"), None).expect("a meeting");
    assert_eq!(follow_up.drafts, ["meeting:draft"]);
    assert!(follow_up.text(Language::En).contains("not looked at: draft"));
}

#[test]
fn meetings_that_prepare_and_are_prepared_belong_together() {
    let mut register = base();
    let more = value!([
        {"id": "seminar", "kind": "seminar", "status": "held", "held": {"from": "2018-11-16"}, "party": "CN",
            "prepares": ["s3"], "decisions": [{"id": "x", "kind": "request"}]},
        {"id": "alone", "kind": "seminar", "status": "held", "held": {"from": "2018-11-16"}}
    ]);
    register["meetings"]
        .as_array_mut()
        .expect("a list")
        .extend(more.as_array().expect("a list").clone());
    let dated = [("s1", "dated"), ("s2", "dated")];
    assert_eq!(placed(&register, "s3"), pairs(&[dated[0], dated[1], ("seminar", "dated")]));
    assert_eq!(placed(&register, "seminar"), pairs(&[dated[0], dated[1], ("seminar", "itself")]));
    let alone = ask(&register, Some("alone"), None).expect("a meeting");
    assert_eq!(alone.mechanisms, Vec::<String>::new());
    assert!(alone.text(Language::Zh).contains("登记册未载明该会议所属机制"));
}

/// What is not decided about one project under the committee.
fn gaps(project: Value, decisions: Value) -> Vec<(Gap, bool, Vec<String>)> {
    let mut register = decided(decisions);
    let mut project = project;
    merge(
        &mut project,
        &value!({"id": "p", "kind": "joint_study", "title": "P", "mechanisms": ["jc"]}),
    );
    register["projects"] = value!([project]);
    let follow_up = told(&register);
    assert_eq!(follow_up.projects, ["p"]);
    let all = follow_up.undecided.iter();
    all.map(|gap| {
        let places = gap.by.iter().map(|fact| fact.place().as_str().to_owned()).collect();
        (gap.gap, gap.certain, places)
    })
    .collect()
}

/// The same without the places of what is certain.
fn found(project: Value, decisions: Value) -> Vec<(Gap, bool)> {
    gaps(project, decisions).into_iter().map(|(gap, certain, _)| (gap, certain)).collect()
}

#[test]
fn projects_approved_without_a_decision() {
    let approved = |date: &str| value!({"status": "approved", "approved": {"date": date}});
    assert_eq!(found(approved("2018-05"), value!([])), [(Gap::Approval, true)]);
    assert_eq!(found(approved("2017-05"), value!([])), []);
    let unclear = gaps(approved("2018"), value!([]));
    assert_eq!(unclear, [(Gap::Approval, false, vec!["/projects/0/approved/date".to_owned()])]);
    let unknown = gaps(value!({"status": "approved"}), value!([]));
    assert_eq!(unknown, [(Gap::Approval, false, vec!["/projects/0/approved".to_owned()])]);
    let new = value!([{"id": "d", "kind": "new", "project": "p"}]);
    assert_eq!(found(approved("2018-05"), new), []);
    let by_meeting =
        value!({"status": "approved", "approved": {"meeting": "s2", "date": "2018-05"}});
    assert_eq!(found(by_meeting, value!([])), []);
    assert_eq!(found(value!({"status": "proposed"}), value!([])), []);
}

#[test]
fn projects_active_without_a_decision() {
    let since = |from: Value| {
        value!({"status": "active", "approved": {"meeting": "s1"},
        "timeline": {"actual": {"from": from}}})
    };
    assert_eq!(found(since(value!("2017-05")), value!([])), [(Gap::Continuation, true)]);
    assert_eq!(found(since(value!("2018-05")), value!([])), []);
    let places = |from| gaps(since(from), value!([]))[0].2.clone();
    assert_eq!(places(value!("2018")), ["/projects/0/timeline/actual/from"]);
    assert_eq!(places(Value::Null), ["/projects/0/timeline/actual/from"]);
    for kind in ["continued", "new", "modified", "resumed"] {
        let decision = value!([{"id": "d", "kind": kind, "project": "p"}]);
        assert_eq!(found(since(value!("2017-05")), decision), [], "{kind}");
    }
    let noted = value!([{"id": "d", "kind": "noted", "project": "p"}]);
    assert_eq!(found(since(value!("2017-05")), noted), [(Gap::Continuation, true)]);
    // A decision on projects that it does not name may be on this one.
    let unnamed = value!([{"id": "d", "kind": "continued", "count": 5}]);
    let unnamed = gaps(since(value!("2017-05")), unnamed);
    assert_eq!(
        unnamed,
        [(Gap::Continuation, false, vec!["/meetings/1/decisions/0/project".to_owned()])]
    );
    // Of a session without a list of decisions it is not known what it decided.
    let untold = gaps(since(value!("2017-05")), Value::Null);
    assert_eq!(untold, [(Gap::Continuation, false, vec!["/meetings/1/decisions".to_owned()])]);
}

#[test]
fn projects_ended_without_a_decision() {
    for status in ["closed", "cancelled"] {
        let over = value!({"status": status, "approved": {"meeting": "s1"}});
        assert_eq!(found(over.clone(), value!([])), [(Gap::End, true)]);
        for kind in ["dropped", "completed"] {
            let decision = value!([{"id": "d", "kind": kind, "project": "p"}]);
            assert_eq!(found(over.clone(), decision), [], "{kind}");
        }
        let unnamed = gaps(over, value!([{"id": "d", "kind": "completed", "count": 2}]));
        assert_eq!(
            unnamed,
            [(Gap::End, false, vec!["/meetings/1/decisions/0/project".to_owned()])]
        );
    }
    let unknown = value!({"status": null, "approved": {"meeting": "s1"},
        "timeline": {"actual": {"from": "2018-05"}}});
    assert_eq!(
        gaps(unknown, value!([])),
        [(Gap::End, false, vec!["/projects/0/status".to_owned()])]
    );
}

#[test]
fn projects_of_unknown_mechanism_are_named() {
    let register = with(value!({"projects": [
        {"id": "a", "kind": "other", "title": "A", "status": "closed"},
        {"id": "b", "kind": "other", "title": "B", "status": "closed", "mechanisms": ["else"]}]}));
    let follow_up = told(&register);
    assert_eq!((follow_up.unplaced.clone(), follow_up.undecided.len()), (vec!["a".to_owned()], 0));
    assert!(follow_up.text(Language::Ko).contains("점검에서 제외된 사업: a"));
}

fn full() -> Value {
    let mut register = decided(value!([
        {"id": "late", "kind": "request", "project": "two", "due": "2018-02", "responsible": ["kr"],
            "text": {"en": "Sign.", "zh": "签署。", "ko": "체결한다."}},
        {"id": "go", "kind": "continued", "project": "two"},
        {"id": "lost", "kind": "request", "follow_up": {"status": "unknown"}},
    ]));
    register["projects"] = value!([
        {"id": "one", "kind": "other", "title": "One", "status": "proposed", "mechanisms": ["jc"], "proposed_by": ["KR"]},
        {"id": "two", "kind": "other", "title": {"en": "Two", "zh": "二", "ko": "둘"}, "status": "active",
            "mechanisms": ["jc"], "approved": {"meeting": "s1"}, "release": "withheld",
            "flagship": {"state": "candidate"}, "reports": [
                {"id": "old", "side": "CN", "period": {"from": "2016"}, "needs": [{"id": "n0", "text": "history"}]},
                {"id": "new", "side": "CN", "period": {"from": "2018-01"},
                    "needs": [{"id": "n1", "text": {"en": "Data", "zh": "数据", "ko": "자료"}, "addressed_to": ["KR"], "status": "open"},
                        {"id": "n2", "text": "met", "status": "met"}],
                    "problems": [{"id": "p1", "text": "slow", "severity": "low"},
                        {"id": "p2", "text": "broken", "severity": "critical"},
                        {"id": "p3", "text": "mended", "severity": "high", "resolved": "2018-05"}]},
                {"id": "draft", "side": "KR", "state": "draft", "needs": [{"id": "n3", "text": "not yet said"}]}
            ]},
        {"id": "three", "kind": "other", "title": "Three", "status": "closed", "mechanisms": ["jc"],
            "approved": {"meeting": "s1"}, "reports": [{"id": "r", "side": "KR", "needs": [{"id": "n", "text": "moot"}]}]},
        {"id": "four", "kind": "other", "title": "Four", "status": "proposed", "mechanisms": ["else"]}
    ]);
    register
}

fn reviewed() -> Vec<Reviewed> {
    let review = |project: &str, outcome| Reviewed {
        project: project.to_owned(),
        outcome,
        because: vec!["no report".to_owned()],
    };
    vec![
        review("one", Answer::CannotJudge),
        review("two", Answer::NotMet),
        review("three", Answer::Met),
        review("four", Answer::NotMet),
        review("nobody", Answer::NotMet),
    ]
}

#[test]
fn the_agenda_has_an_item_a_project_with_its_reasons_in_order() {
    let text = full().to_string();
    let source = Source::from(text.as_str());
    let register = read(&source).expect("a register").register;
    let follow_up = follow_up_reviewed(&register, None, None, &reviewed()).expect("a session");
    let items: Vec<_> = follow_up
        .agenda
        .iter()
        .map(|item| {
            let reasons: Vec<_> = item.reasons.iter().map(|reason| reason.ground).collect();
            (item.number, &*item.subject, reasons)
        })
        .collect();
    assert_eq!(
        items,
        [
            (
                1,
                "project:two",
                vec![
                    Ground::DecisionOverdue,
                    Ground::ReviewNotMet,
                    Ground::OpenNeed,
                    Ground::SeriousProblem,
                    Ground::FlagshipCandidate,
                    Ground::ResultsHeldBack
                ]
            ),
            (2, "meeting:s2/decision:lost", vec![Ground::DecisionUnknown]),
            (3, "project:three", vec![Ground::ProjectUndecided]),
            (4, "project:one", vec![Ground::ReviewCannotJudge, Ground::Proposal]),
        ]
    );
    let need = &follow_up.agenda[0].reasons[2];
    assert_eq!(need.subject, "project:two/report:new/need:n1");
    assert_eq!(need.at.as_str(), "/projects/1/reports/1/needs/0");
}

/// The words here were written before the pages were seen.
#[test]
fn pages_are_in_the_language_that_was_asked_for() {
    let follow_up = told(&full());
    let english = follow_up.text(Language::En);
    for words in [
        "Proposed agenda",
        "decision overdue: Sign. (request; due 2018-02; the Korean side)",
        "the Chinese side asks the Korean side",
        "reported by the Chinese side",
        "proposed by the Korean side",
    ] {
        assert!(english.contains(words), "{words}: {english}");
    }
    let chinese = follow_up.text(Language::Zh);
    for words in [
        "议程建议",
        "决定逾期未落实：签署。（要求；期限 2018-02；韩方）",
        "中方向韩方提出",
        "待满足的合作需求：数据",
        "状态为“已结项”，但未见会议作出相应决定",
    ] {
        assert!(chinese.contains(words), "{words}: {chinese}");
    }
    let korean = follow_up.text(Language::Ko);
    for words in [
        "의제(안)",
        "결정사항 기한 경과: 체결한다.(요청; 기한 2018-02; 한국 측)",
        "중국 측이 한국 측에 요청",
        "결정사항 이행 현황",
        "이행 여부 미상",
        "결정이 없는 사업 1/3건, 판단할 수 없는 사업 0/3건입니다.",
    ] {
        assert!(korean.contains(words), "{words}: {korean}");
    }
    let json: Value = serde_json::from_str(&follow_up.json(Language::Zh)).expect("JSON");
    assert_eq!(json["words"]["agenda"][0]["title"], "二");
    assert_eq!(json["agenda"][0]["reasons"][0]["ground"], "decision_overdue");
    assert_eq!(json["tallies"][1]["side"], "CN");
    assert_eq!(json, serde_json::from_str::<Value>(&follow_up.json(Language::Zh)).expect("JSON"));
}

#[test]
fn nothing_of_the_register_becomes_markup() {
    let hostile = "![x](http://w.example/x.png) <img src=x> **b** `c` | d\u{1B}[31m\u{202E}\n# f";
    let mut register = full();
    register["projects"][1]["title"] = value!(hostile);
    register["meetings"][1]["decisions"][0]["text"] = value!(hostile);
    register["projects"][1]["reports"][1]["needs"][0]["text"] = value!(hostile);
    register["meetings"][2]["title"] = value!({"en": hostile});
    let follow_up = told(&register);
    for language in Language::ALL {
        let markdown = follow_up.markdown(language);
        for event in Parser::new_ext(&markdown, Options::all()) {
            let markup = matches!(
                event,
                Event::Html(_)
                    | Event::InlineHtml(_)
                    | Event::Start(
                        Tag::Link { .. }
                            | Tag::Image { .. }
                            | Tag::Emphasis
                            | Tag::Strong
                            | Tag::Table(_)
                    )
            );
            assert!(!markup, "{event:?} in {markdown}");
        }
        let text = follow_up.text(language);
        assert!(!text.contains(['\u{1B}', '\u{202E}']), "{text:?}");
        assert!(!text.lines().any(|line| line.starts_with("# f")), "{text}");
    }
}

#[test]
fn words_can_be_changed_everywhere() {
    let mut register = full();
    register["meetings"][1]["decisions"][0]["text"] =
        value!({"en": "secret", "zh": "secret", "ko": "secret"});
    register["projects"][1]["title"] = value!({"en": "secret", "fr": "secret"});
    register["projects"][1]["id"] = value!("secret");
    register["meetings"][1]["decisions"][0]["project"] = value!("secret");
    register["meetings"][1]["id"] = value!("secret");
    register["mechanisms"][0]["title"] = value!("secret");
    let shown = told(&register).with_words(&|words| words.replace("secret", "***"));
    let pages = Language::ALL.map(|l| [shown.text(l), shown.markdown(l), shown.json(l)].concat());
    assert!(!pages.concat().contains("secret"));
    assert!(pages[0].contains("***"));
}

/// A date that is known more exactly settles what it left open, and nothing else.
#[test]
fn an_exacter_date_settles_what_could_not_be_told() {
    let all = |due: &str| {
        let follow_up = told(&decided(value!([
            {"id": "a", "kind": "new", "due": due}, {"id": "b", "kind": "new", "due": "2019"},
            {"id": "c", "kind": "new"},
        ])));
        follow_up.decisions.iter().map(|d| d.state).collect::<Vec<_>>()
    };
    for (due, first) in [
        ("2018", State::CannotTell),
        ("2018-11", State::CannotTell),
        ("2018-11-15", State::Overdue),
        ("2018-11-16", State::Open),
        ("2018-10", State::Overdue),
        ("2018-12", State::Open),
    ] {
        assert_eq!(all(due), [first, State::Open, State::Unknown], "{due}");
    }
}

#[test]
fn every_meeting_of_every_register_can_be_looked_at() {
    for (name, text) in registers().expect("registers") {
        let source = Source::from(text.as_str());
        let register = read(&source).expect("a register").register;
        for meeting in register.meetings.items() {
            let follow_up = follow_up(&register, Some(&meeting.id), None).expect("a meeting");
            agrees(&follow_up, &name);
            for language in Language::ALL {
                assert!(!follow_up.text(language).contains('{'), "{name} {}", meeting.id);
                assert!(!follow_up.markdown(language).is_empty());
                serde_json::from_str::<Value>(&follow_up.json(language)).expect("JSON");
            }
        }
    }
}

/// Counts add up, and pointers lead to records with the ids that are named.
fn agrees(follow_up: &FollowUp, name: &str) {
    for tally in &follow_up.tallies {
        assert_eq!(tally.states.iter().map(|count| count.count).sum::<usize>(), tally.of);
        assert!(tally.states.iter().all(|count| count.count == count.ids.len()));
    }
    assert_eq!(follow_up.tallies[0].of, follow_up.decisions.len());
    let file: Value =
        serde_json::from_str(&std::fs::read_to_string(name).expect("a file")).expect("JSON");
    for decision in &follow_up.decisions {
        let id = file.pointer(decision.at.as_str()).map(|record| record["id"].clone());
        assert!(id.is_some_and(|id| {
            decision.subject.ends_with(&format!(":{}", id.as_str().unwrap_or("?")))
        }));
        assert!(file.pointer(decision.by.at.as_str()).is_some());
    }
    for gap in follow_up.undecided.iter().flat_map(|gap| &gap.by) {
        assert!(file.pointer(gap.at.as_str()).is_some(), "{name}: {gap:?}");
        let member = file.pointer(gap.place().as_str());
        assert_eq!(gap.missing.is_some(), member.is_none(), "{name}: {gap:?}");
    }
}

/// How many decisions of the sessions of a committee have a follow-up status, by reading the JSON.
fn statuses(file: &Value, mechanism: &str) -> BTreeMap<String, usize> {
    let meetings = file["meetings"].as_array().expect("a list").iter();
    let of_mechanism = meetings.filter(|m| m["mechanism"] == mechanism && m["status"] == "held");
    let decisions =
        of_mechanism.flat_map(|m| m["decisions"].as_array().cloned().unwrap_or_default());
    decisions.fold(BTreeMap::new(), |mut counts, decision| {
        let status = decision["follow_up"]["status"].as_str().unwrap_or("none").to_owned();
        *counts.entry(status).or_default() += 1;
        counts
    })
}

fn count(follow_up: &FollowUp, state: State) -> usize {
    follow_up.decisions.iter().filter(|decision| decision.state == state).count()
}

#[test]
fn the_demonstration_is_told_as_its_json_says() {
    let file = json("data/demonstration.json").expect("a register");
    let follow_up = told(&file);
    assert_eq!(follow_up.meeting.id, "session-23");
    let statuses = statuses(&file, "committee");
    assert_eq!(count(&follow_up, State::Done), statuses["done"]);
    assert_eq!(count(&follow_up, State::Dropped), statuses["dropped"]);
    assert_eq!(count(&follow_up, State::Unknown), statuses["unknown"]);
    let open = [State::Overdue, State::Open, State::OpenWithoutDue, State::CannotTell];
    assert_eq!(open.map(|state| count(&follow_up, state)).iter().sum::<usize>(), statuses["open"]);
    assert_eq!(count(&follow_up, State::NothingToDo), statuses["none"]);
    // The one of which the README tells.
    assert_eq!(follow_up.agenda[0].subject, "project:forecast-exchange");
    assert_eq!(follow_up.agenda[0].reasons[0].subject, "meeting:session-22/decision:22-12");
    let gaps: Vec<_> = follow_up.undecided.iter().map(|gap| (&*gap.project, gap.gap)).collect();
    assert_eq!(gaps, [("joint-lab", Gap::End), ("eco-label", Gap::Continuation)]);
}

#[test]
fn the_public_record_is_told_as_its_json_says() {
    let file = json("data/china-korea.json").expect("a register");
    let follow_up = told(&file);
    // No session is planned after 2019: the last one, with the decisions that it made itself.
    assert_eq!((&*follow_up.meeting.id, follow_up.chosen.how.code()), ("jc-23", "last_held"));
    let statuses = statuses(&file, "jc");
    assert_eq!(count(&follow_up, State::Done), statuses["done"]);
    assert_eq!(count(&follow_up, State::Unknown), statuses["unknown"]);
    assert_eq!(follow_up.decisions.len(), statuses.values().sum::<usize>());
    // Its seventh session has no date, but a number.
    let seventh = follow_up.sessions.iter().find(|session| session.id == "jc-7");
    assert_eq!(seventh.map(|session| session.placed), Some(Placed::Numbered));
    // Five projects continued without being named: nothing certain can be said of the Yellow Sea survey.
    let survey = follow_up.undecided.iter().find(|gap| gap.project == "P09").expect("the survey");
    assert_eq!((survey.gap, survey.certain), (Gap::Continuation, false));
    assert!(survey.by[0].place().as_str().ends_with("/project"));
}
