//! Problems that nobody plans to do anything about.

use super::absence::applies;
use super::frame::is_over;
use super::lookup::Lookup;
use super::reporting::{beginnings, is_followed};
use super::sink::Sink;
use crate::model::{Problem, ProblemSeverity, Project, Report};

/// Whether a problem is stated to be of high or critical severity.
pub(super) fn is_serious(problem: &Problem) -> bool {
    use ProblemSeverity::{Critical, High};
    matches!(problem.severity.get(), Some(High | Critical))
}

/// Tells of each open problem that `counts` in the latest report of a side that no plan answers: none of the
/// same report by its id, none of any report by its ids path.
pub(super) fn each_without_plan(
    project: &Project,
    counts: impl Fn(&Problem) -> bool,
    out: &mut Sink,
) {
    let reports = project.reports.items();
    let asks = |problem: &Problem| problem.resolved.is_not_stated() && counts(problem);
    if !reports.iter().any(|report| report.problems.items().iter().any(asks)) || is_over(project) {
        return;
    }
    let beginnings = beginnings(reports);
    let by_path = Lookup::new(reports.len(), reports.iter().flat_map(answers));
    for (i, report) in project.reports.each().filter(|(_, report)| tells_plans(report)) {
        let by_id = Lookup::new(report.plans.items().len(), answers(report));
        let answered = |problem: &Problem| {
            let path = format!("report:{}/problem:{}", report.id, problem.id);
            by_path.has(&path) || by_path.has(&format!("project:{}/{path}", project.id))
        };
        for (j, problem) in report.problems.each().filter(|(_, problem)| asks(problem)) {
            if !by_id.has(&problem.id)
                && !answered(problem)
                && !is_followed(report, &beginnings)
                && applies(&project.not_applicable, at!["reports", i, "plans"])
            {
                out.find(at!["reports", i, "problems", j], args! { problem: &*problem.id });
            }
        }
    }
}

/// Whether the plans, and what each of them answers, are not stated to be unknown.
fn tells_plans(report: &Report) -> bool {
    let plans = report.plans.items();
    !report.plans.is_unknown() && !plans.iter().any(|plan| plan.answers.is_unknown())
}

fn answers<'r>(report: &'r Report) -> impl Iterator<Item = &'r str> + Clone {
    report.plans.items().iter().flat_map(|plan| plan.answers.items()).map(|answer| &**answer)
}
