//! Conditions on a small register.
#![allow(clippy::expect_used, clippy::panic, clippy::string_slice, reason = "a test may stop")]

mod functions;

use super::explain::CameTo;
use super::*;
use crate::reading::{Source, read};

const REGISTER: &str = r#"{"comity": "1", "id": "r", "title": "甲", "parties": ["CN", "KR"], "languages": ["zh", "ko"],
  "as_of": "2018-11-16",
  "organizations": [
    {"id": "cn-a", "kind": "research_institute", "country": "CN", "names": [{"text": "甲院"}]},
    {"id": "kr-b", "kind": "research_institute", "country": "KR", "names": [{"text": "을원"}]}],
  "meetings": [{"id": "m1", "kind": "session", "status": "held",
    "planned": {"from": "2018-01"}, "held": {"from": "2018-01", "to": null}, "decisions": [
    {"id": "d1", "kind": "continued", "project": "p", "follow_up": {"status": "unknown"}}]}],
  "projects": [{"id": "p", "kind": "joint_study", "title": {"zh": "大气研究", "ko": null}, "status": "active",
    "themes": ["air", "dust"], "summary": null,
    "timeline": {"planned": {"from": "2017-03", "to": "2019"}},
    "participants": [{"organization": "cn-a", "role": "executing"}, {"organization": "kr-b", "role": "executing", "lead": true}],
    "contributions": [
      {"id": "c1", "kind": "commitment", "amount": "1000.50", "currency": "CNY"},
      {"id": "c2", "kind": "commitment", "amount": "200", "currency": "CNY"},
      {"id": "c3", "kind": "disbursement", "amount": "300", "currency": "KRW", "from": "kr-b"},
      {"id": "c4", "kind": "in_kind", "side": "CN"}],
    "assessments": [
      {"id": "a1", "criterion": "impact", "rating": "4", "scale": "0-5", "by": "cn-a", "date": "2018-03-01"},
      {"id": "a2", "criterion": "impact", "rating": "3", "scale": "0-6", "by": "cn-a", "date": "2018-02-01"},
      {"id": "a3", "criterion": "risk", "rating": "S", "by": "cn-a", "date": "2018-03-01"},
      {"id": "a4", "criterion": "risk", "rating": "U", "by": "cn-a", "date": "2018-03-01"},
      {"id": "a5", "criterion": "visibility", "rating": "1", "by": "cn-a", "date": "2018-03"},
      {"id": "a6", "criterion": "visibility", "rating": "0", "by": "cn-a", "date": "2018-03-05"}],
    "reports": [
      {"id": "r1", "side": "CN", "period": {"from": "2017", "to": "2017-12"}, "problems": []},
      {"id": "r2", "side": "CN", "period": {"from": "2018-01", "to": "2018-10"},
       "problems": [{"id": "b1", "text": "x", "severity": "high"}, {"id": "b2", "text": "y"}]}]}]}"#;

/// What a condition comes to: `true`, `false`, or what is missing.
fn judged(text: &str) -> String {
    let source = Source::from(REGISTER);
    let register = read(&source).expect("a register").register;
    let desk = Desk::new(&register);
    let since = Date::new("2018").expect("a year");
    let parameters = Parameters::default().with("least", 2_i64).with("since", since);
    let condition = match Condition::new(text, &parameters) {
        Ok(condition) => condition,
        Err(faults) => {
            return format!(
                "{:?}",
                faults.first().map(|f| (&f.what, &text[f.span.start..f.span.end]))
            );
        }
    };
    let as_of = register.as_of.get();
    let case = Case::new(&desk, 0, as_of, &parameters).expect("a project");
    match condition.holds(&case) {
        Ok(truth) => truth.to_string(),
        Err(_) => {
            let lacks = condition.lacks(&case);
            let told = |lack: &Lack| {
                let at = lack.at().map_or("-".to_owned(), |at| at.to_string());
                format!("{:?} {at}", lack.why)
            };
            lacks.iter().map(told).collect::<Vec<_>>().join("; ")
        }
    }
}

/// Conditions, and what they come to: `true`, `false`, or what is missing.
const ANSWERS: &[(&str, &str)] = &[
    ("project.status == 'active'", "true"),
    ("project.status in ['closed', 'completed']", "false"),
    ("project.title.isIn('zh') && !project.title.isIn('ko')", "true"),
    ("text(project.title, 'zh').contains('研究')", "true"),
    ("text(project.title, 'ko') == '대기'", "NoSuchLanguage /projects/0/title"),
    ("size(project.themes) >= params.least", "true"),
    ("project.themes.exists(t, t == 'air')", "true"),
    ("'water' in project.themes", "false"),
    ("has(project.timeline.actual)", "false"),
    ("has(project.summary)", "Unknown /projects/0/summary"),
    ("project.timeline.actual.from < as_of", "NotStated /projects/0/timeline/actual"),
    ("text(project.summary, 'zh') == ''", "Unknown /projects/0/summary"),
    ("project.timeline.planned.from < '2018-01-01'", "true"),
    ("project.timeline.planned.to < '2019-06'", "Undecidable /projects/0/timeline/planned/to"),
    ("project.timeline.planned.to > as_of", "true"),
    ("project.reports.exists(r, r.side == 'KR')", "false"),
    ("project.reports.all(r, r.side == 'CN')", "true"),
    (
        "project.reports.exists_one(r, r.period.to > params.since)",
        "Undecidable /projects/0/reports/1/period/to",
    ),
    ("project.reports.exists_one(r, size(r.problems) > 0)", "true"),
    ("size(project.reports.filter(r, r.period.to < '2018-01-01')) == 1", "true"),
    ("project.reports.map(r, r.side) == ['CN', 'CN']", "true"),
    ("latestReport(project, 'CN').id == 'r2'", "true"),
    ("latestReport(project, 'KR').id == 'r2'", "NoSuchItem /projects/0/reports"),
    (
        "latestReport(project, 'CN').problems.all(p, p.severity == 'high')",
        "NotStated /projects/0/reports/1/problems/1/severity",
    ),
    ("latestReport(project, 'CN').problems.exists(p, p.severity == 'high')", "true"),
    ("latestReport(project, 'CN', '2018-06-01').id == 'r2'", "true"),
    ("latestReport(project, 'CN', as_of).id == 'r2'", "NoSuchItem /projects/0/reports"),
    ("latestReport(project, 'CN', '2018-10-15').id == 'r2'", "Undecidable /projects/0/reports/1"),
    ("total(project.contributions, 'commitment', 'CNY') == 1200.5", "true"),
    ("size(project.participants.ofSide('KR')) == 1", "true"),
    ("project.participants.ofSide('KR')[0].lead", "true"),
    ("project.participants.sides() == ['CN', 'KR']", "true"),
    ("project.participants.filter(p, has(p.lead)).sides() == ['KR']", "true"),
    ("size(project.participants.filter(p, p.role == 'host').sides()) == 0", "true"),
    ("project.contributions.filter(c, c.id >= 'c3').sides() == ['KR', 'CN']", "true"),
    ("size(project.contributions.sides()) > 0", "NotStated /projects/0/contributions/0/from"),
    ("decimal(latestAssessment(project, 'impact').rating) == 4", "true"),
    ("decimal(latestAssessment(project, 'impact', '0-6').rating) == 3", "true"),
    (
        "latestAssessment(project, 'impact', '0-7').rating == '3'",
        "NoSuchItem /projects/0/assessments",
    ),
    (
        "latestAssessment(project, 'risk', 'x').rating == 'U'",
        "NotStated /projects/0/assessments/2/scale",
    ),
    ("latestAssessment(project, 'risk').rating == 'U'", "true"),
    (
        "latestAssessment(project, 'visibility').rating == '1'",
        "Undecidable /projects/0/assessments",
    ),
    ("latestAssessment(project, 'results').rating == '1'", "NoSuchItem /projects/0/assessments"),
    ("project.participants[0].lead", "NotStated /projects/0/participants/0/lead"),
    ("project.participants[5].lead", "NoSuchItem /projects/0/participants"),
    ("decisions(project).exists(d, d.kind == 'continued')", "true"),
    ("organization('cn-a').country == 'CN'", "true"),
    ("register.meetings[0].outcome.isIn('zh')", "NotStated /meetings/0/outcome"),
    ("months('2018-01-15', '2018-04-20') == 3", "true"),
    (
        "months(project.timeline.planned.from, as_of) >= 19",
        "Undecidable /projects/0/timeline/planned/from",
    ),
    ("1 / 0 == 1", "NoSuchNumber -"),
    ("1 / 0 == 1 || true", "true"),
    ("true || 1 / 0 == 1", "true"),
    ("1 / 0 == 1 && false", "false"),
    (
        "has(project.note) ? project.flagship.state == 'candidate' : size(project.themes) == 2",
        "true",
    ),
    (
        "project.flagship.state == 'designated' && project.release == 'published'",
        "NotStated /projects/0/flagship; NotStated /projects/0/release",
    ),
    ("project.id.startsWith('p') && project.id.endsWith('p')", "true"),
    ("project.themes.map(t, t == 'air', t + '!') == ['air!']", "true"),
    ("int(total(project.contributions, 'commitment', 'CNY')) == 1200", "true"),
    ("decimal(3) / decimal(2) == 1.5", "true"),
    ("double(3) / double(2) == 1.5", "true"),
    ("days('2018-11-16', as_of) == 0 && days('2018-11-17', as_of) == -1", "true"),
    ("as_of.plusMonths(3) == '2019-02-16' && as_of.plusMonths(0) == as_of", "true"),
    ("project.timeline.planned.from.plusMonths(6) < '2017-10-01'", "true"),
    (
        "project.timeline.planned.from.plusMonths(6) < '2017-09-15'",
        "Undecidable /projects/0/timeline/planned/from",
    ),
    ("project.timeline.planned.to.plusMonths(24) > '2020-12-31'", "true"),
    (
        "project.timeline.planned.to.plusMonths(6) > '2018-01-01'",
        "Undecidable /projects/0/timeline/planned/to",
    ),
    ("as_of.plusMonths(-1) < as_of", "NoSuchNumber -"),
    ("as_of.year() == 2018", "true"),
    ("project.reports[0].period.overlaps(project.timeline.planned)", "true"),
    ("project.reports[0].period.overlaps(project.reports[1].period)", "false"),
    ("project.reports[1].period.contains('2018-05-05')", "true"),
    ("register.meetings[0].planned.contains('2018-05-05')", "true"),
    ("register.meetings[0].held.contains('2018-05-05')", "Undecidable /meetings/0/held"),
    (
        "decisions(project).all(d, d.follow_up.status == 'done')",
        "Unknown /meetings/0/decisions/0/follow_up/status",
    ),
    ("meeting('m1').kind == 'session' && meeting('m1').status == 'held'", "true"),
    ("meeting('m9').kind == 'session'", "NoSuchItem -"),
    ("mechanism('none').kind == 'plan'", "NoSuchItem -"),
];

#[test]
fn conditions_come_to_true_false_or_what_is_missing() {
    for (condition, expected) in ANSWERS {
        assert_eq!(judged(condition), *expected, "{condition}");
    }
}

#[test]
fn faults_are_told_before_any_data_is_seen() {
    for (condition, expected) in [
        (
            "project.stats == 'active'",
            r#"Some((Unknown { sort: Member, name: "stats", within: "Project", meant: Some("status") }, "project.stats"))"#,
        ),
        (
            "projet.status == 'active'",
            r#"Some((Unknown { sort: Variable, name: "projet", within: "", meant: Some("project") }, "projet"))"#,
        ),
        (
            "project.status == 'actve'",
            r#"Some((BadLiteral { text: "actve", of: "Status", meant: Some("active") }, "'actve'"))"#,
        ),
        (
            "as_of > '2018-13'",
            r#"Some((BadLiteral { text: "2018-13", of: "date", meant: None }, "'2018-13'"))"#,
        ),
        (
            "params.leest == 1",
            r#"Some((Unknown { sort: Parameter, name: "leest", within: "params", meant: Some("least") }, "params.leest"))"#,
        ),
        (
            "sise(project.themes) == 1",
            r#"Some((Unknown { sort: Function, name: "sise", within: "", meant: Some("size") }, "sise(project.themes)"))"#,
        ),
        (
            "project.title == 'x'",
            r#"Some((NoOverload { name: "==", found: ["text", "string"] }, "project.title == 'x'"))"#,
        ),
        (
            "size(project.themes)",
            r#"Some((WrongType { expected: "bool", found: "int" }, "size(project.themes)"))"#,
        ),
        (
            "project.themes.exists(t, t)",
            r#"Some((WrongType { expected: "bool", found: "string" }, "t"))"#,
        ),
        ("{'a': 1} == {'a': 1}", r#"Some((Foreign("map"), "{"))"#),
        (
            "project.status ==",
            r#"Some((Syntax("mismatched input '<EOF>' expecting expression"), ""))"#,
        ),
    ] {
        assert_eq!(judged(condition), expected, "{condition}");
    }
}

#[test]
fn an_explanation_tells_what_decided() {
    let source = Source::from(REGISTER);
    let register = read(&source).expect("a register").register;
    let desk = Desk::new(&register);
    let text = "project.status == 'active' && project.reports.exists(r, r.side == 'KR')";
    let condition = Condition::new(text, &Parameters::default()).expect("a condition");
    let parameters = Parameters::default();
    let case = Case::new(&desk, 0, None, &parameters).expect("a project");
    let part = condition.explained(&case);
    assert_eq!(part.text, text);
    assert_eq!(part.came_to, CameTo::False);
    let [status, reports] = part.parts.as_slice() else { panic!("{part:?}") };
    assert_eq!(
        (status.text.as_str(), &status.came_to),
        ("project.status == 'active'", &CameTo::True)
    );
    let value = status.parts.first().expect("the status");
    assert_eq!(value.came_to, CameTo::Value("'active'".to_owned()));
    assert_eq!(value.at.as_ref().map(|at| at.as_str()), Some("/projects/0/status"));
    assert_eq!(reports.text, "project.reports.exists(r, r.side == 'KR')");
    assert_eq!(reports.parts.len(), 3);
    let first = reports.parts.get(1).expect("the first report");
    assert_eq!((first.text.as_str(), &first.came_to), ("report:r1", &CameTo::False));
}

#[test]
fn every_function_is_documented() {
    let page = include_str!("../../../../docs/conditions.md");
    for name in super::functions::names() {
        assert!(page.contains(&format!("{name}(")), "{name} is not in docs/conditions.md");
    }
}

#[test]
fn costly_conditions_end() {
    let nest = "[1, 1, 1, 1, 1, 1, 1, 1, 1, 1]";
    let mut costly = "true".to_owned();
    for depth in 0..9 {
        costly = format!("{nest}.all(x{depth}, {costly})");
    }
    assert_eq!(judged(&costly), "TooCostly -");
    let letters = format!("'{}'", "a".repeat(4_000));
    let inner = format!("{nest}.all(y, {nest}.all(z, {letters} + {letters} != ''))");
    let joined = format!("{nest}.all(w, {nest}.all(x, {inner}))");
    assert_eq!(judged(&joined), "TooCostly -");
    let doubled = (0..12).fold("['a', 'b']".to_owned(), |list, _| format!("({list} + {list})"));
    assert!(doubled.len() > 10_000);
    assert!(judged(&format!("size({doubled}) > 0")).contains("at most 10000 bytes"));
    let deep = format!("{}true{}", "!(".repeat(200), ")".repeat(200));
    assert!(judged(&deep).contains("recursion limit"));
}

#[test]
fn what_a_condition_copies_costs_steps() {
    // Each list has a hundred of those around it, and to hold one asks for no more than a name.
    let hundred = |item: &str| format!("[[{}]]", vec![item; 100].join(","));
    let inner = format!("{}.all(c, size(c) > 0)", hundred("b"));
    let lists = format!("{}.all(a, {}.all(b, {inner}))", hundred("1"), hundred("a"));
    assert_eq!(judged(&lists), "TooCostly -");
    let words = format!("['{}']", "a".repeat(5_000));
    let many = format!("{}[0].all(i, {}[0].all(j, s + 'x' != ''))", hundred("1"), hundred("1"));
    let strings = format!("{words}.map(w, w + w).map(w, w + w).all(s, {many})");
    assert_eq!(judged(&strings), "TooCostly -");
}
