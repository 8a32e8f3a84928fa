//! What is known of the projects can be said in the format: kinds, sides, roles, times, results, reports and
//! the kinds of nothing. One test for each statement.
#![allow(
    clippy::unreachable,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test may stop"
)]

use comity::brief;
use comity::model::{
    Country, Date, Field, Language, NeedKind, Project, ProjectKind, Register, RelationKind,
    Release, ReportState, Role, Status, Truth,
};
use comity::reading::{Source, read};

/// The register with these projects; nothing is wrong in it.
fn world(projects: &str) -> Register<'static> {
    let text = format!(
        r#"{{"comity": "1", "id": "w", "title": "世", "parties": ["CN", "KR"], "languages": ["zh"],
  "as_of": "2018-11-16", "projects": [{projects}]}}"#
    );
    let source = Source::from(text.as_str());
    let reading = read(&source).expect("a register");
    let faults: Vec<_> = reading.findings.iter().map(|f| (f.rule(), f.at.to_string())).collect();
    assert_eq!(faults, []);
    reading.register.into_owned()
}

fn project(members: &str) -> Project<'static> {
    let text = format!(
        r#"{{"id": "p", "kind": "joint_study", "title": "题", "status": "active", {members}}}"#
    );
    world(&text).projects.items()[0].clone()
}

fn date(text: &str) -> Date {
    Date::new(text).expect("a date")
}

#[test]
fn the_lead_alternates_and_partners_are_replaced() {
    let survey = project(
        r#""participants": [
  {"organization": "nmemc", "side": "CN", "role": "executing", "lead": true, "from": "2014", "to": "2014"},
  {"organization": "nifs", "side": "KR", "role": "executing", "lead": true, "from": "2015", "to": "2015"},
  {"organization": "koem", "side": "KR", "role": "executing", "from": "2016"},
  {"organization": "mof", "side": "KR", "role": "competent_authority", "role_note": {"ko": "주관기관"}},
  {"description": {"en": "provincial sites"}, "side": "CN", "role": "host", "as_of": "2018"}]"#,
    );
    let leads: Vec<_> = survey.participants.items().iter().filter(|p| p.lead.is(true)).collect();
    let sides: Vec<_> = leads.iter().filter_map(|p| p.side.get()).collect();
    assert_eq!(sides, [Country::CN, Country::KR]);
    assert!(survey.participants.items()[3].role.is(Role::CompetentAuthority));
    assert!(survey.participants.items()[4].organization.is_not_stated());
}

#[test]
fn the_survey_rested_from_2009_to_2014_and_has_rounds() {
    let register = world(
        r#"{"id": "p09", "kind": "recurring_survey", "title": {"en": "Yellow Sea survey"}, "status": "active",
  "timeline": {"actual": {"from": "1997"}, "suspensions": [{"from": "2009", "to": "2014"}]},
  "editions": [{"id": "e1", "number": 1, "period": {"from": "1997"}, "lead": "KR"}, {"id": "e2", "number": 2, "lead": "CN", "period": null}]}"#,
    );
    let suspension =
        &register.projects.items()[0].timeline.known().expect("times").suspensions.items()[0];
    assert_eq!(
        (suspension.from.get(), suspension.to.get()),
        (Some(date("2009")), Some(date("2014")))
    );
    let phase = |day| brief::cards(&register, Some(date(day)), Language::En)[0].phase;
    assert_eq!(phase("2011-06-01"), brief::Phase::Suspended);
    assert_eq!(phase("2016-06-01"), brief::Phase::Running);
    assert!(register.projects.items()[0].editions.items()[1].period.is_unknown());
}

#[test]
fn both_sides_values_stay() {
    let ltp = project(
        r#""release": "agreed_not_published", "results": [{"id": "r", "level": "outcome", "title": "占比", "indicators": [
  {"id": "i", "title": {"en": "Share from China in Seoul"}, "unit": "%", "direction": "none", "actuals": [
    {"value": "39", "side": "KR", "period": {"from": "2017", "to": "2017"}},
    {"value": "23", "side": "CN", "period": {"from": "2017", "to": "2017"}}]}]}]"#,
    );
    let actuals = &ltp.results.items()[0].indicators.items()[0].actuals;
    let values: Vec<_> = actuals
        .items()
        .iter()
        .filter_map(|a| Some((a.side.get()?, a.value.get()?.to_string())))
        .collect();
    assert_eq!(values, [(Country::KR, "39".to_owned()), (Country::CN, "23".to_owned())]);
    assert!(ltp.release.is(Release::AgreedNotPublished));
}

#[test]
fn scope_was_agreed_and_less_was_delivered() {
    let exchange = project(
        r#""results": [{"id": "r", "level": "output", "title": "预报", "indicators": [{"id": "i", "title": "地区", "unit": "areas",
  "direction": "up", "baseline": {"value": null}, "targets": [{"value": "21", "side": "CN"}, {"value": "17", "side": "KR"}],
  "actuals": [{"value": "11", "side": "CN", "period": {"to": "2019-11"}}]}]}]"#,
    );
    let indicator = &exchange.results.items()[0].indicators.items()[0];
    assert_eq!(indicator.targets.items().len(), 2);
    assert!(indicator.baseline.known().is_some_and(|b| b.value.is_unknown()));
}

#[test]
fn unknown_absent_not_applicable_and_zero_are_four_things() {
    let p = project(
        r#""summary": null, "contributions": [{"id": "c", "kind": "disbursement", "amount": "0", "currency": "KRW"}],
  "not_applicable": ["/milestones"]"#,
    );
    assert!(p.summary.is_unknown(), "looked for and not found");
    assert!(p.results.is_not_stated(), "nothing is said");
    assert!(p.milestones.is_not_stated() && p.not_applicable.items()[0].as_str() == "/milestones");
    assert_eq!(
        p.contributions.items()[0].amount.get().map(|a| a.to_string()),
        Some("0".to_owned())
    );
    let empty = project(r#""milestones": []"#);
    assert!(empty.milestones.is_known(), "a list that is known to be empty");
}

#[test]
fn partial_dates_can_be_undecidable() {
    let p =
        project(r#""approved": {"date": "2003"}, "timeline": {"planned": {"from": "2003-07-07"}}"#);
    let approved = p.approved.known().and_then(|a| a.date.get()).expect("a date");
    let begun = p.timeline.known().and_then(|t| t.planned.known()?.from.get()).expect("a date");
    assert_eq!(approved.is_before(begun), Truth::Undecidable);
    assert_eq!(date("1995-05").is_before(begun), Truth::True);
}

#[test]
fn a_programme_and_a_project_share_their_name() {
    let register = world(
        r#"{"id": "p21", "kind": "programme", "title": {"zh": "晴天计划", "ko": "청천계획"}, "status": "active"},
  {"id": "p06", "kind": "joint_study", "title": {"zh": "晴天计划", "ko": "청천 프로젝트"}, "status": "active", "parent": "p21",
   "relations": [{"kind": "same_name", "project": "p21"}, {"kind": "converted_from", "title": {"en": "an earlier study"}}]}"#,
    );
    let [programme, part] = register.projects.items() else { unreachable!("two") };
    assert!(programme.kind.is(ProjectKind::Programme));
    assert_eq!(part.parent.known().map(|id| &**id), Some("p21"));
    assert!(part.relations.items()[0].kind.is(RelationKind::SameName));
    assert!(part.relations.items()[1].project.is_not_stated());
}

#[test]
fn a_project_sits_in_several_mechanisms_and_is_related_across_them() {
    let p = project(
        r#""mechanisms": ["jc", "temm", "plan"], "proposed_by": ["CN", "KR"],
  "relations": [{"kind": "related_other_mechanism", "project": "p11"}]"#,
    );
    assert_eq!(p.mechanisms.items().len(), 3);
    assert_eq!(p.proposed_by.items(), [Country::CN, Country::KR]);
    assert!(p.relations.items()[0].kind.is(RelationKind::RelatedOtherMechanism));
}

#[test]
fn agreements_without_end_facilities_and_series_are_projects() {
    for kind in
        ["mutual_recognition", "joint_facility", "meeting_series", "data_exchange", "demonstration"]
    {
        let text = format!(
            r#"{{"id": "p", "kind": "{kind}", "title": "题", "status": "active", "timeline": {{"actual": {{"from": "2005-03"}}}}}}"#
        );
        let register = world(&text);
        let actual =
            register.projects.items()[0].timeline.known().and_then(|t| t.actual.known()).cloned();
        let actual = actual.expect("a period");
        assert!(actual.to.is_not_stated(), "it goes on");
        assert_eq!(actual.contains(date("2018-11-16")), Truth::True);
    }
}

#[test]
fn a_report_tells_progress_problems_plans_and_needs_of_one_side() {
    let p = project(
        r#""reports": [{"id": "cn", "side": "CN", "by": "craes", "period": {"from": "2018-01", "to": "2018-10"}, "state": "submitted",
  "progress": {"zh": "开展观测。"}, "achievements": [{"id": "a", "text": {"zh": "数据库"}}],
  "problems": [{"id": "b", "text": {"zh": "审批较慢"}, "severity": "high"}],
  "plans": [{"id": "c", "text": {"zh": "签订协议"}, "due": "2019-03", "answers": ["b"]}],
  "needs": [{"id": "d", "text": {"zh": "派专家"}, "kind": "expertise", "addressed_to": ["KR"], "status": "open"}]},
  {"id": "kr", "side": "KR", "state": "returned", "problems": [], "progress": null}]"#,
    );
    let [china, korea] = p.reports.items() else { unreachable!("two") };
    assert_eq!(china.plans.items()[0].answers.items()[0].as_str(), &*china.problems.items()[0].id);
    assert!(china.needs.items()[0].kind.is(NeedKind::Expertise));
    assert!(korea.state.is(ReportState::Returned) && korea.progress.is_unknown());
    assert!(
        korea.problems.is_known() && korea.plans.is_not_stated(),
        "no problems, and nothing said of plans"
    );
}

#[test]
fn ratings_carry_who_when_by_which_rules_and_on_what() {
    let p = project(
        r#""assessments": [{"id": "as", "criterion": "progress", "scale": "UNEP-6", "rating": "MS", "by": "centre", "date": "2018-11-12",
  "pack": "delivery", "pack_version": "1", "justification": {"en": "Late."}, "evidence": ["report:cn/achievement:a"]}],
  "flagship": {"state": "candidate", "since": "2018-11-16", "meeting": "seminar"}"#,
    );
    let rating = &p.assessments.items()[0];
    assert_eq!(rating.by.known().map(|id| &**id), Some("centre"));
    assert_eq!(rating.pack_version.known().map(|v| v.as_str()), Some("1"));
    assert!(p.flagship.known().is_some_and(|f| f.meeting.is_known()));
}

#[test]
fn extensions_locations_and_former_titles_can_be_said() {
    let p = project(
        r#""timeline": {"planned": {"to": "2018"}, "extensions": [{"id": "x", "requested": "2018-05", "granted": null, "old_end": "2018", "new_end": "2019"}]},
  "locations": [{"country": "CN", "city": {"zh": "舟山"}, "note": {"zh": "采样"}}],
  "other_titles": [{"text": {"en": "Former title"}, "to": "2015"}], "status_note": {"ko": "잠정 중단"},
  "contributions": [{"id": "c", "kind": "in_kind", "side": "CN", "description": {"zh": "两个实验室"}}]"#,
    );
    let extension = &p.timeline.known().expect("times").extensions.items()[0];
    assert!(extension.granted.is_unknown() && extension.new_end.is(date("2019")));
    assert!(p.contributions.items()[0].amount.is_not_stated());
    assert!(p.status.is(Status::Active));
}

#[test]
fn how_sure_a_value_is_stands_in_the_note_of_its_source() {
    let p = project(
        r#""timeline": {"actual": {"from": "1997"}}, "sources": [
  {"title": {"en": "Yearbook"}, "language": "en", "accessed": "2026-11-23", "supports": ["/timeline/actual/from"], "note": {"en": "background knowledge, not confirmed"}},
  {"title": {"ko": "보도자료"}, "language": "ko", "date": "2018-01-18", "supports": ["/timeline/actual/from"], "note": {"en": "read in the cited source"}}]"#,
    );
    let notes: Vec<_> = p.sources.items().iter().map(|source| source.note.is_known()).collect();
    assert_eq!(notes, [true, true]);
    assert!(p.sources.items().iter().all(|s| &*s.supports.items()[0] == "/timeline/actual/from"));
}

#[test]
fn a_result_is_rectified_once_by_a_deadline_and_judged_again() {
    let register = world(
        r#"{"id": "p", "kind": "joint_study", "title": "题", "status": "active", "assessments": [
  {"id": "a1", "criterion": "acceptance", "rating": "not passed", "by": "centre", "date": "2018-03-01", "pack": "acceptance", "pack_version": "1.2"},
  {"id": "a2", "criterion": "acceptance", "rating": "passed", "by": "centre", "date": "2018-08-20", "pack": "acceptance", "pack_version": "1.2", "evidence": ["report:r2"]}],
 "reports": [
  {"id": "r1", "side": "CN", "state": "returned", "submitted": "2018-02-10", "returned": "2018-03-01"},
  {"id": "r2", "side": "CN", "state": "accepted", "submitted": "2018-08-10", "accepted": "2018-08-20"}]}],
 "meetings": [{"id": "review", "kind": "other", "status": "held", "held": {"from": "2018-03-01"}, "decisions": [
  {"id": "1", "kind": "request", "project": "p", "text": {"zh": "限期整改一次。"}, "due": "2018-09-01", "follow_up": {"status": "done", "date": "2018-08-20"}}]}"#,
    );
    let decision = &register.meetings.items()[0].decisions.items()[0];
    let follow_up = decision.follow_up.known().and_then(|f| f.date.get()).expect("a day");
    let due = decision.due.get().expect("a deadline");
    assert_eq!(follow_up.is_before(due), Truth::True);
    let p = &register.projects.items()[0];
    let versions = p.assessments.items().iter().filter_map(|a| a.pack_version.known());
    assert_eq!(versions.map(|v| v.as_str()).collect::<Vec<_>>(), ["1.2", "1.2"]);
    assert!(p.reports.items()[0].state.is(ReportState::Returned));
}

#[test]
fn a_project_is_renewed_or_continued_by_another() {
    let register = world(
        r#"{"id": "one", "kind": "data_exchange", "title": "一", "status": "completed",
  "timeline": {"planned": {"from": "2014", "to": "2016"}, "extensions": [{"id": "x", "granted": "2016-11", "meeting": "jc-21", "old_end": "2016", "new_end": "2017"}]},
  "relations": [{"kind": "predecessor_of", "project": "two"}]},
  {"id": "two", "kind": "data_exchange", "title": "二", "status": "active", "relations": [{"kind": "successor_of", "project": "one"}]}"#,
    );
    let [one, two] = register.projects.items() else { unreachable!("two") };
    let extension = &one.timeline.known().expect("times").extensions.items()[0];
    assert_eq!(extension.meeting.known().map(|id| &**id), Some("jc-21"));
    assert!(two.relations.items()[0].kind.is(RelationKind::SuccessorOf));
}

#[test]
fn numbers_of_editions_need_not_fit_the_cycle_that_is_claimed() {
    let series = project(
        r#""summary": {"en": "yearly"}, "editions": [{"id": "e1", "number": 1, "period": {"from": "2004"}, "host": "kr", "lead": "KR"},
  {"id": "e8", "number": 8, "period": {"from": "2018"}}]"#,
    );
    let numbers = series.editions.items().iter().filter_map(|edition| edition.number.get());
    assert_eq!(numbers.collect::<Vec<_>>(), [1, 8]);
}
