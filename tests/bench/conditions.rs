//! Ten conditions, alone and as the criteria of a pack, judged for every project, against parsing the same data, against the interpreter of the
//! `cel` crate and against the same in Rego, both with converted values.

use crate::generate::{self, Options as Generated};
use crate::model;
use crate::rego::{self, Rego};
use crate::rounds::Rounds;
use comity::reading::{Source, read};
use comity::review::{Answer, Case, Condition, Desk, Pack, Packs, Parameters};
use std::hint::black_box;

/// Conditions as a review asks them; the interpreter can judge them too.
const CONDITIONS: [&str; 10] = [
    "project.status in ['approved', 'active', 'suspended']",
    "project.participants.exists(p, p.role == 'executing')",
    "project.participants.exists_one(p, has(p.lead) && p.lead)",
    "size(project.themes) > 0 && size(project.sectors) > 0",
    "has(project.timeline.planned) && has(project.timeline.planned.to)",
    "project.reports.exists(r, r.side == 'CN') && project.reports.exists(r, r.side == 'KR')",
    "project.reports.all(r, !has(r.problems) || r.problems.all(p, has(p.severity)))",
    "project.reports.all(r, !has(r.needs) || r.needs.all(n, size(n.addressed_to) > 0))",
    "project.contributions.filter(c, c.kind == 'commitment').size() >= 2",
    "project.kind == 'joint_study' || project.reports.size() >= 2",
];

/// Prints what ten conditions cost.
pub(crate) fn report(count: usize) {
    let text = generate::document(&Generated { projects: count, faulty: false, seed: 1 });
    println!("\nten conditions on {count} projects");
    let source = Source::new(text.as_bytes());
    let register = read(&source).expect("a register").register;
    let desk = Desk::new(&register);
    let parameters = Parameters::default();
    let conditions = CONDITIONS.map(|text| Condition::new(text, &parameters).expect("a condition"));
    let holds = || {
        let projects = register.projects.each();
        let case = |(at, _)| {
            let as_of = register.as_of.get();
            Case::new(&desk, at, as_of, &parameters).expect("a project")
        };
        let held =
            |case: Case<'_>| conditions.iter().filter(|c| c.holds(&case) == Ok(true)).count();
        projects.map(|project| held(case(project))).sum::<usize>()
    };
    let pack = ten_criteria();
    let committee = Packs::default().get("joint-committee").expect("a pack");
    let judged = |pack: &Pack| judged(pack, &desk);
    assert_eq!(holds(), judged(&pack), "and so does a pack");
    let values: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(holds(), interpreted(&values), "both judge the same");
    let (mut policy, mut ready) = (Rego::new(), Rego::new());
    assert_eq!(holds(), policy.holds(rego::projects(&values)), "and so does the policy");
    // Made once and kept, as a program that has them anyway would: a copy of a value counts its owners.
    let converted: Vec<regorus::Value> = rego::projects(&values).collect();
    let mut rounds = Rounds::new("serde_json, same types, owned strings", || {
        black_box(
            serde_json::from_slice::<model::Register<'_>>(text.as_bytes()).expect("sound data"),
        );
    });
    rounds.add("ten conditions, read once", || {
        black_box(holds());
    });
    rounds.add("a pack of ten criteria, compiled once", || {
        black_box(judged(&pack));
    });
    rounds.add("the pack joint-committee", || {
        black_box(judged(&committee));
    });
    rounds.add("cel: values converted, ten programs compiled once", || {
        black_box(interpreted(&values));
    });
    rounds.add("regorus: values converted, one policy compiled once", || {
        black_box(policy.holds(rego::projects(&values)));
    });
    rounds.add("regorus: values ready, one policy compiled once", || {
        black_box(ready.holds(converted.iter().cloned()));
    });
    rounds.run(5);
    rounds.print();
}

/// How many gates and criteria of a pack are met.
fn judged(pack: &Pack, desk: &Desk<'_>) -> usize {
    let register = desk.register();
    let as_of = register.as_of.get();
    let verdicts = register.projects.each().filter_map(|(at, _)| pack.judge(desk, at, as_of));
    let items = verdicts.flat_map(|verdict| verdict.items);
    items.filter(|item| item.answer == Answer::Met).count()
}

/// A pack of the ten conditions, each of which counts one.
fn ten_criteria() -> Pack {
    let criteria = CONDITIONS.iter().enumerate().map(|(at, condition)| {
        format!(
            "[[criteria]]\nid = 'c{at}'\ntitle = 'c'\nrequirement = 'c'\nweight = 1\ncondition = \"\"\"{condition}\"\"\"\n"
        )
    });
    let head = "id = 'ten'\nversion = '1'\ntitle = 'Ten'\noutcome = { total = 6 }\nscale = { lowest = 0, highest = 1, weights = 10 }\n";
    let text = head.to_owned() + &criteria.collect::<String>();
    Packs::default().read(&Source::from(text.as_str())).expect("a pack")
}

/// How many hold, by the interpreter.
fn interpreted(register: &serde_json::Value) -> usize {
    let programs = CONDITIONS.map(|text| cel::Program::compile(text).expect("a program"));
    let projects = register.get("projects").and_then(serde_json::Value::as_array);
    let judged = |project: &serde_json::Value| {
        let mut context = cel::Context::default();
        context.add_variable("project", project).expect("a value");
        let held = |program: &&cel::Program| {
            matches!(program.execute(&context), Ok(cel::Value::Bool(true)))
        };
        programs.iter().filter(held).count()
    };
    projects.into_iter().flatten().map(judged).sum()
}
