//! What the latest reports of a project leave open.

use super::desk::Desk;
use crate::model::{
    Country, Date, Need, NeedStatus, Problem, ProblemSeverity, Project, Report, ReportState, Truth,
};
use std::collections::BTreeMap;

/// The latest reports of each side, with their positions. Drafts have not left their side's hands; reports
/// handed in after the day are not known on it. Of two whose periods leave it open which is the later, both
/// count.
pub(super) fn latest<'r>(project: &'r Project<'r>, desk: &Desk) -> Vec<(usize, &'r Report<'r>)> {
    let counts = |report: &Report| !report.state.is(ReportState::Draft) && is_made(report, desk);
    let reports = project.reports.each().filter(|(_, report)| counts(report));
    let reports: Vec<_> = reports.collect();
    let mut beginnings: BTreeMap<Country, Date> = BTreeMap::new();
    for (side, from) in
        reports.iter().filter_map(|(_, r)| Some((r.side.get()?, begins(r)?.first())))
    {
        let latest = beginnings.entry(side).or_insert(from);
        *latest = from.max(*latest);
    }
    let followed = |report: &Report| {
        let latest = report.side.get().and_then(|side| beginnings.get(&side));
        begins(report).zip(latest).is_some_and(|(from, latest)| from.last() < *latest)
    };
    reports.into_iter().filter(|(_, report)| !followed(report)).collect()
}

/// Whether the report was not certainly made after the day.
fn is_made(report: &Report, desk: &Desk) -> bool {
    let made = report.submitted.get().or_else(|| begins(report));
    made.is_none_or(|made| desk.has_come(Some(made)) != Truth::False)
}

fn begins(report: &Report) -> Option<Date> {
    report.period.known()?.from.get()
}

/// Whether a need is not known to be met, declined or withdrawn.
pub(super) fn is_open(need: &Need) -> bool {
    use NeedStatus::{Declined, Met, Withdrawn};
    !need.met.is_known() && !matches!(need.status.get(), Some(Met | Declined | Withdrawn))
}

/// Whether a problem is unresolved and of high or critical severity.
pub(super) fn is_serious(problem: &Problem) -> bool {
    use ProblemSeverity::{Critical, High};
    !problem.resolved.is_known() && matches!(problem.severity.get(), Some(High | Critical))
}
