//! What the seminar of 2018-11-16 and the mechanism around it say can be said in the format: bodies and
//! their names, committees, plans, meetings, delegations and decisions. One test for each statement.
#![allow(
    clippy::unreachable,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test may stop"
)]

use comity::model::{
    Country, Date, DecisionKind, Field, FollowUpStatus, Language, MechanismKind, Meeting,
    MeetingKind, MeetingStatus, OrganizationKind, Precision, Register, SettlementState, Truth,
};
use comity::reading::{Source, read};

/// The register whose members, besides those every register needs, are given; nothing is wrong in it.
fn world(members: &str) -> Register<'static> {
    let text = format!(
        r#"{{"comity": "1", "id": "w", "title": "世", "parties": ["CN", "KR"], "languages": ["zh"],
  "as_of": "2018-11-16", {members}}}"#
    );
    let source = Source::from(text.as_str());
    let reading = read(&source).expect("a register");
    let faults: Vec<_> = reading.findings.iter().map(|f| (f.rule(), f.at.to_string())).collect();
    assert_eq!(faults, []);
    reading.register.into_owned()
}

fn meeting(members: &str) -> Meeting<'static> {
    let text =
        format!(r#""meetings": [{{"id": "m", "kind": "session", "status": "held", {members}}}]"#);
    world(&text).meetings.items()[0].clone()
}

fn date(text: &str) -> Date {
    Date::new(text).expect("a date")
}

#[test]
fn nearly_thirty_people_are_nearly_thirty() {
    let seminar = meeting(
        r#""delegations": [{"party": "CN", "headcount": {"value": 30, "precision": "nearly"}}]"#,
    );
    let headcount = seminar.delegations.items()[0].headcount.known().expect("a headcount").clone();
    assert!(headcount.value.is(30) && headcount.precision.is(Precision::Nearly));
    let about = meeting(r#""delegations": [{"headcount": {"value": 30, "precision": "about"}}]"#);
    let headcount = about.delegations.items()[0].headcount.known().expect("a headcount").clone();
    assert!(headcount.precision.is(Precision::About));
}

#[test]
fn one_side_holds_a_seminar_that_prepares_three_meetings() {
    let register = world(
        r#""meetings": [
  {"id": "seminar", "kind": "seminar", "status": "held", "held": {"from": "2018-11-16"}, "party": "CN", "organizer": "mee",
   "place": {"country": "CN", "city": {"en": "Beijing"}}, "prepares": ["jc-23", "dialogue-3", "centre-1"],
   "agenda": [{"id": "a1", "text": {"en": "Project list of the Center"}, "presented_by": ["centre"]}],
   "statements": [{"id": "s1", "by": {"name": {"en": "Li Yonghong"}, "title": {"en": "director"}}, "text": {"en": "Establish flagship projects."}}]},
  {"id": "jc-23", "kind": "session", "status": "planned"},
  {"id": "dialogue-3", "kind": "policy_dialogue", "status": "planned"},
  {"id": "centre-1", "kind": "committee", "status": "planned"}]"#,
    );
    let seminar = &register.meetings.items()[0];
    assert!(seminar.kind.is(MeetingKind::Seminar) && seminar.party.is(Country::CN));
    let prepared: Vec<&str> = seminar.prepares.items().iter().map(|id| &**id).collect();
    assert_eq!(prepared, ["jc-23", "dialogue-3", "centre-1"]);
    let speaker = seminar.statements.items()[0].by.known().expect("a speaker");
    assert_eq!(speaker.name.known().map(|name| name.best(Language::En)), Some("Li Yonghong"));
    assert_eq!(&*seminar.agenda.items()[0].presented_by.items()[0], "centre");
}

#[test]
fn a_joint_centre_has_two_parents_and_two_heads() {
    let register = world(
        r#""organizations": [{"id": "centre", "kind": "joint_body", "names": [{"text": {"zh": "中韩环境合作中心"}}],
  "parents": ["mee", "me"], "existence": {"from": "2018-06-25"}}],
 "mechanisms": [{"id": "centre", "kind": "centre", "title": "中韩环境合作中心", "established": "2018-06-25",
  "chairs": [{"party": "CN", "from": "2018-06", "to": "2020-06"}, {"party": "KR", "from": "2018-06", "to": "2020-06"}]}]"#,
    );
    let centre = &register.organizations.items()[0];
    assert!(centre.kind.is(OrganizationKind::JointBody) && centre.country.is_not_stated());
    assert_eq!(centre.parents.items().len(), 2);
    assert_eq!(register.mechanisms.items()[0].chairs.items().len(), 2);
}

#[test]
fn names_drift_and_bodies_continue_others() {
    let register = world(
        r#""organizations": [
  {"id": "sepa", "kind": "government", "country": "CN", "names": [{"text": {"en": "SEPA"}, "to": "2008"}]},
  {"id": "mep", "kind": "government", "country": "CN", "predecessors": ["sepa"], "names": [{"text": {"en": "MEP"}}]},
  {"id": "mee", "kind": "government", "country": "CN", "predecessors": ["mep"], "names": [
    {"text": {"en": "MEP"}, "from": "2008-03", "to": "2018-03-16"}, {"text": {"en": "MEE"}, "from": "2018-03-17"},
    {"text": {"en": "CRAES"}, "kind": "variant"}]}]"#,
    );
    let mee = &register.organizations.items()[2];
    assert_eq!(mee.name(Some(date("2018-01-18")), Language::En), "MEP");
    assert_eq!(mee.name(Some(date("2018-11-16")), Language::En), "MEE");
    let chain: Vec<&str> = register
        .organizations
        .each()
        .flat_map(|(_, o)| o.predecessors.items())
        .map(|id| &**id)
        .collect();
    assert_eq!(chain, ["sepa", "mep"]);
}

#[test]
fn one_body_has_several_renderings_and_no_identifier() {
    let register = world(
        r#""organizations": [{"id": "craes", "kind": "research_institute", "country": "CN", "identifiers": null, "names": [
  {"text": {"ko": "중국환경과학연구원"}, "kind": "variant"}, {"text": {"ko": "중국환경과학원", "zh": null}, "kind": "variant"}]}]"#,
    );
    let craes = &register.organizations.items()[0];
    assert_eq!(craes.names.items().len(), 2);
    assert!(craes.identifiers.is_unknown());
    assert!(craes.names.items()[1].text.known().is_some_and(|t| t.is_unknown_in(Language::Zh)));
}

#[test]
fn committees_dialogues_and_plans_hang_together() {
    let register = world(
        r#""mechanisms": [
  {"id": "agreement", "kind": "agreement", "title": "协定", "established": "1993"},
  {"id": "jc", "kind": "joint_committee", "parent": "agreement", "title": {"zh": "中韩环境合作联合委员会", "ko": "한·중 환경협력공동위원회"},
   "cycle": "yearly", "chairs": [{"party": "KR", "organization": "mofa"}, {"party": "CN", "organization": "mee"}]},
  {"id": "plan", "kind": "plan", "title": "计划", "period": {"from": "2018", "to": "2022"}, "fields": ["air", "water", "soil", "waste"]},
  {"id": "plan-2", "kind": "plan", "title": "计划", "predecessors": ["plan"], "period": {"from": "2023", "to": "2027"}, "established": null}]"#,
    );
    let [agreement, jc, plan, next] = register.mechanisms.items() else { unreachable!("four") };
    assert_eq!(agreement.established.get(), Some(date("1993")), "October or November is not known");
    assert_eq!(jc.parent.known().map(|id| &**id), Some("agreement"));
    assert!(plan.kind.is(MechanismKind::Plan) && plan.fields.items().len() == 4);
    assert!(next.established.is_unknown(), "the day of signing was looked for and not found");
}

#[test]
fn a_session_was_announced_for_two_days_and_held_on_one() {
    let jc = meeting(
        r#""number": 23, "planned": {"from": "2019-01-23", "to": "2019-01-24"}, "held": {"from": "2019-01-23", "to": "2019-01-23"},
  "place": {"country": "KR", "city": {"en": "Seoul"}, "venue": {"en": "Lotte Hotel"}}"#,
    );
    let (planned, held) = (jc.planned.known().expect("planned"), jc.held.known().expect("held"));
    assert_eq!(planned.contains(date("2019-01-24")), Truth::True);
    assert_eq!(held.contains(date("2019-01-24")), Truth::False);
    assert!(jc.number.is(23) && jc.status.is(MeetingStatus::Held));
}

#[test]
fn a_head_was_announced_and_another_came() {
    let jc = meeting(
        r#""number": 22, "delegations": [{"party": "CN", "head": {"name": {"en": "Song Xiaozhi"}, "acting": true,
  "announced": {"en": "Guo Jing"}, "note": {"en": "health"}}}, {"party": "KR", "head": null}]"#,
    );
    let [china, korea] = jc.delegations.items() else { unreachable!("two") };
    let head = china.head.known().expect("a head");
    assert_eq!(head.announced.known().map(|name| name.best(Language::En)), Some("Guo Jing"));
    assert!(head.acting.is(true));
    assert!(korea.head.is_unknown() && korea.organizations.is_not_stated());
}

#[test]
fn seven_projects_continue_and_three_are_new_though_not_all_are_named() {
    let jc = meeting(
        r#""number": 23, "decisions": [
  {"id": "d1", "kind": "continued", "count": 7}, {"id": "d2", "kind": "continued", "project": "p01"},
  {"id": "d3", "kind": "new", "count": 3, "proposed_by": ["KR"]}, {"id": "d4", "kind": "deferred", "project": "p09",
   "responsible": ["craes"], "due": "2020", "follow_up": {"status": "unknown", "meeting": "jc-24"}}]"#,
    );
    let [seven, named, three, deferred] = jc.decisions.items() else { unreachable!("four") };
    assert!(seven.kind.is(DecisionKind::Continued) && seven.count.is(7));
    assert_eq!(named.project.known().map(|id| &**id), Some("p01"));
    assert!(three.count.is(3) && three.proposed_by.items() == [Country::KR]);
    let follow_up = deferred.follow_up.known().expect("a follow-up");
    assert!(follow_up.status.is(FollowUpStatus::Unknown));
}

#[test]
fn sessions_of_which_little_is_known_are_sessions() {
    let jc = meeting(r#""number": 2, "held": {"from": "1995-05"}, "place": null"#);
    let held = jc.held.known().expect("held");
    assert_eq!(held.contains(date("1995-05-10")), Truth::Undecidable);
    assert!(jc.place.is_unknown() && jc.delegations.is_not_stated());
    assert!(meeting(r#""number": 7, "held": null"#).held.is_unknown());
}

#[test]
fn two_claims_about_the_centre_both_stay() {
    let register = world(
        r#""disagreements": [{"subject": "organization:centre", "member": "/note", "values": [
  {"value": "10 people from each country", "language": "en", "sources": [{"publisher": "JoongAng", "date": "2018-06-25"}]},
  {"value": "10", "language": "ko", "sources": [{"publisher": {"ko": "이투데이"}}]}], "settlement": {"state": "left_open"}}]"#,
    );
    let disagreement = &register.disagreements.items()[0];
    assert_eq!(disagreement.values.items().len(), 2);
    let settlement = disagreement.settlement.known().expect("a settlement");
    assert!(settlement.state.is(SettlementState::LeftOpen));
}

#[test]
fn a_statement_has_its_source_language_and_days() {
    let jc = meeting(
        r#""sources": [{"title": {"en": "Press release"}, "url": "https://example.org/1", "publisher": {"ko": "외교부"},
  "date": "2019-01-23", "accessed": "2026-11-23", "language": "ko", "supports": ["/held", "/decisions/0"]}]"#,
    );
    let source = &jc.sources.items()[0];
    assert_eq!(source.language.known().map(|tag| tag.as_str()), Some("ko"));
    assert_eq!(source.supports.items().len(), 2);
    assert!(source.accessed.get() > source.date.get());
}

#[test]
fn layers_lead_from_the_summit_to_the_centre() {
    let register = world(
        r#""mechanisms": [
  {"id": "summits", "kind": "summit", "title": {"en": "Summits"}, "cycle": "irregular"},
  {"id": "ministers", "kind": "ministers_meeting", "title": {"ko": "한중 연례 환경장관회의"}, "cycle": "yearly", "parent": "summits"},
  {"id": "jc", "kind": "joint_committee", "title": {"zh": "中韩环境合作联合委员会"}, "parent": "ministers"},
  {"id": "dialogue", "kind": "policy_dialogue", "title": {"ko": "국장급대화"}, "established": "2016", "parent": "jc"},
  {"id": "centre", "kind": "centre", "title": {"zh": "中韩环境合作中心"}, "established": "2018-06-25", "parent": "jc"},
  {"id": "board", "kind": "centre_committee", "title": {"ko": "한중환경협력센터 운영위원회"}, "parent": "centre"}],
 "meetings": [{"id": "s-2017", "kind": "summit", "status": "held", "mechanism": "summits", "held": {"from": "2017-12"},
   "decisions": [{"id": "1", "kind": "new", "project": "p31"}]},
  {"id": "board-1", "kind": "committee", "number": 1, "status": "held", "mechanism": "board", "held": {"from": "2019-01-22"}}],
 "projects": [{"id": "p31", "kind": "joint_facility", "title": "室", "status": "active", "approved": {"meeting": "s-2017", "note": "后续"}}]"#,
    );
    let mechanisms = register.mechanisms.items();
    let parents = mechanisms.iter().skip(1).filter_map(|m| m.parent.known());
    assert_eq!(
        parents.map(|id| &**id).collect::<Vec<_>>(),
        ["summits", "ministers", "jc", "jc", "centre"]
    );
    let approved = register.projects.items()[0].approved.known().and_then(|a| a.meeting.known());
    assert_eq!(approved.map(|id| &**id), Some("s-2017"), "a project that follows a summit");
}

#[test]
fn divisions_and_subordinates_attended() {
    let register = world(
        r#""organizations": [{"id": "mee", "kind": "government", "country": "CN", "names": [{"text": {"en": "MEE"}}]},
  {"id": "dic", "kind": "government", "country": "CN", "parents": ["mee"], "names": [{"text": {"en": "Department of International Cooperation"}}]},
  {"id": "aala", "kind": "government", "country": "CN", "parents": ["dic"], "names": [{"text": {"en": "Division of Asian, African and Latin American Affairs"}}]},
  {"id": "zhoushan", "kind": "public_body", "country": "CN", "names": [{"text": {"en": "Zhoushan Marine Ecological Environmental Monitoring Station"}}]}],
 "meetings": [{"id": "m", "kind": "seminar", "status": "held", "party": "CN", "organizer": "aala",
  "delegations": [{"party": "CN", "organizations": ["aala", "zhoushan"], "headcount": {"value": 30, "precision": "nearly"}, "note": {"en": "among others"}}]}]"#,
    );
    let seminar = &register.meetings.items()[0];
    assert_eq!(seminar.delegations.items()[0].organizations.items().len(), 2);
    assert_eq!(seminar.organizer.known().map(|id| &**id), Some("aala"));
    assert_eq!(&*register.organizations.items()[2].parents.items()[0], "dic");
}

#[test]
fn a_side_has_priorities_that_projects_serve() {
    let register = world(
        r#""priorities": [{"id": "battle", "party": "CN", "title": {"en": "Battle against pollution", "zh": "污染防治攻坚战"},
  "sources": [{"title": {"en": "Seminar on China-Korea Environmental Cooperation Projects Held in Beijing"}, "date": "2018-11-19", "language": "en", "note": "Translated"}]}],
 "projects": [{"id": "p", "kind": "joint_study", "title": "题", "status": "active", "priorities": ["battle"],
  "flagship": {"state": "candidate", "rationale": {"en": "influential"}}}]"#,
    );
    let priority = &register.priorities.items()[0];
    assert!(
        priority.party.is(Country::CN) && priority.sources.items()[0].date.is(date("2018-11-19"))
    );
    assert_eq!(&*register.projects.items()[0].priorities.items()[0], "battle");
}

#[test]
fn two_pages_of_one_ministry_give_a_head_two_titles() {
    let register = world(
        r#""meetings": [{"id": "jc-23", "kind": "session", "status": "held", "delegations": [{"party": "CN", "head": {"name": {"en": "Guo Jing"}, "title": null}}]}],
 "disagreements": [{"subject": "meeting:jc-23", "member": "/delegations/0/head/title", "values": [
  {"value": "Director-General", "side": "KR", "as_of": "2019-01-23", "language": "en", "sources": [{"url": "https://example.org/320351"}]},
  {"value": "deputy secretary-general of CCICED", "side": "KR", "language": "en", "sources": [{"url": "https://example.org/318782"}]}]}]"#,
    );
    let values = register.disagreements.items()[0].values.items();
    assert!(values.iter().all(|claim| claim.side.is(Country::KR) && claim.language.is_known()));
    assert!(values[0].as_of.is(date("2019-01-23")) && values[1].as_of.is_not_stated());
}

#[test]
fn neighbouring_mechanisms_have_other_parties_and_memoranda_are_revised() {
    let register = world(
        r#""mechanisms": [
  {"id": "temm", "kind": "ministers_meeting", "title": {"en": "TEMM"}, "parties": ["CN", "JP", "KR"], "established": "1999"},
  {"id": "neaspec", "kind": "network", "title": {"en": "NEASPEC"}, "parties": null},
  {"id": "mou-2014", "kind": "memorandum", "title": {"en": "MoU"}, "period": {"from": "2014", "to": "2026-01-05"}},
  {"id": "mou-2026", "kind": "memorandum", "title": {"en": "MoU"}, "established": "2026-01-05", "predecessors": ["mou-2014"], "fields": ["air", "dust", "waste"]}]"#,
    );
    let [temm, neaspec, _, revised] = register.mechanisms.items() else { unreachable!("four") };
    assert_eq!(temm.parties.items().len(), 3);
    assert!(neaspec.parties.is_unknown());
    assert_eq!(&*revised.predecessors.items()[0], "mou-2014");
}

#[test]
fn a_name_has_its_source_and_the_time_of_its_use() {
    let register = world(
        r#""organizations": [{"id": "me", "kind": "government", "country": "KR", "names": [
  {"text": {"ko": "환경부"}, "to": "2025"},
  {"text": {"ko": "기후에너지환경부"}, "from": "2026-01", "sources": [{"url": "https://example.org/2026", "language": "ko", "accessed": "2026-11-23"}]}]}]"#,
    );
    let names = register.organizations.items()[0].names.items();
    assert_eq!(names[0].period().contains(date("2026-02")), Truth::False);
    assert_eq!(names[1].sources.items().len(), 1);
}

#[test]
fn each_side_approves_by_itself_and_both_days_stay() {
    let register = world(
        r#""meetings": [
  {"id": "cn", "kind": "other", "status": "held", "party": "CN", "held": {"from": "2017-11"}, "decisions": [{"id": "1", "kind": "new", "project": "p"}]},
  {"id": "kr", "kind": "other", "status": "held", "party": "KR", "held": {"from": "2017-12"}, "decisions": [{"id": "1", "kind": "new", "project": "p"}]}],
 "projects": [{"id": "p", "kind": "joint_study", "title": "题", "status": "approved", "proposed_by": ["KR"], "approved": {"date": null}}],
 "disagreements": [{"subject": "project:p", "member": "/approved/date", "values": [{"value": "2017-11", "side": "CN"}, {"value": "2017-12", "side": "KR"}]}]"#,
    );
    let by = register.meetings.items().iter().filter_map(|meeting| meeting.party.get());
    assert_eq!(by.collect::<Vec<_>>(), [Country::CN, Country::KR]);
    assert_eq!(register.disagreements.items()[0].values.items().len(), 2);
}

#[test]
fn where_a_session_was_to_be_held_is_told_beside_where_it_was() {
    let jc = meeting(
        r#""number": 2, "held": {"from": "1995-05"}, "place": {"country": null, "note": {"en": "planned in Beijing"}}"#,
    );
    let place = jc.place.known().expect("a place");
    assert!(place.country.is_unknown() && place.note.is_known());
}
