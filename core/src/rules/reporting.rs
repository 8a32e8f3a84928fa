//! A side's reports in the order of their periods.

use super::frame::is_over;
use super::lookup::FEW;
use crate::model::{Country, Date, Need, NeedStatus, Plan, Project, Report, ReportState};
use std::collections::HashMap;

/// The first day that the period of a report can begin on.
pub(super) fn begins(report: &Report) -> Option<Date> {
    Some(report.period.known()?.from.get()?.first())
}

/// Whether a report has left the hands of its side.
pub(super) fn is_handed_in(report: &Report) -> bool {
    report.state.get().is_some_and(|state| state != ReportState::Draft)
}

/// Whether a need is neither met nor declined nor withdrawn.
pub(super) fn is_standing(need: &Need) -> bool {
    use NeedStatus::{Declined, Met, Withdrawn};
    !matches!(need.status.get(), Some(Met | Declined | Withdrawn))
}

/// The latest of a date of the reports, for each side.
pub(super) struct Latest<'r> {
    reports: &'r [Report<'r>],
    date: fn(&Report) -> Option<Date>,
    /// For very many reports.
    by_side: Option<HashMap<Country, Date>>,
}

impl<'r> Latest<'r> {
    /// The latest of `date`.
    pub(super) fn new(reports: &'r [Report<'r>], date: fn(&Report) -> Option<Date>) -> Self {
        let by_side = (reports.len() > FEW).then(|| {
            let dates =
                reports.iter().filter_map(|report| Some((report.side.get()?, date(report)?)));
            dates.fold(HashMap::new(), |mut latest, (side, date)| {
                latest
                    .entry(side)
                    .and_modify(|known: &mut Date| *known = date.max(*known))
                    .or_insert(date);
                latest
            })
        });
        Self { reports, date, by_side }
    }

    /// The latest of the dates of a side's reports.
    pub(super) fn of(&self, side: Country) -> Option<Date> {
        match &self.by_side {
            Some(latest) => latest.get(&side).copied(),
            None => {
                let theirs = self.reports.iter().filter(|report| report.side.is(side));
                theirs.filter_map(self.date).max()
            }
        }
    }
}

/// The beginnings of the reports' periods, by which [`is_followed`] judges.
pub(super) fn beginnings<'r>(reports: &'r [Report<'r>]) -> Latest<'r> {
    Latest::new(reports, begins)
}

/// Whether the same side has a report whose period certainly begins later, so that this one is history.
pub(super) fn is_followed(report: &Report, beginnings: &Latest) -> bool {
    let from = report.period.known().and_then(|period| period.from.get());
    let (Some(side), Some(from)) = (report.side.get(), from) else { return false };
    beginnings.of(side).is_some_and(|latest| from.last() < latest)
}

/// Calls `tell` with each plan that is not done and of which `asks` says so, in the latest report of a side,
/// by the positions of the report and of the plan; a project that is over has none.
pub(super) fn each_open_plan(
    project: &Project,
    asks: impl Fn(&Plan) -> bool,
    mut tell: impl FnMut(usize, usize, &Plan),
) {
    let beginnings = beginnings(project.reports.items());
    for (i, report) in project.reports.each() {
        for (j, plan) in report.plans.each().filter(|(_, plan)| plan.done.is_not_stated()) {
            if asks(plan) && !is_over(project) && !is_followed(report, &beginnings) {
                tell(i, j, plan);
            }
        }
    }
}

/// Calls `found` with the positions of two reports of one side of which the first follows the second.
pub(super) fn each_following(reports: &[Report], mut found: impl FnMut(usize, usize)) {
    if reports.len() > FEW {
        return each_following_sorted(reports, found);
    }
    for (at, report) in reports.iter().enumerate() {
        let earlier = reports.iter().enumerate().filter(|(_, earlier)| follows(report, earlier));
        if let Some((before, _)) = earlier.max_by_key(|(_, earlier)| begins(earlier)) {
            found(at, before);
        }
    }
}

fn each_following_sorted(reports: &[Report], mut found: impl FnMut(usize, usize)) {
    let mut order: Vec<_> = reports.iter().enumerate().collect();
    order.sort_by_key(|(at, report)| (report.side.get(), begins(report), *at));
    for (before, now) in order.iter().zip(order.iter().skip(1)) {
        if follows(now.1, before.1) {
            found(now.0, before.0);
        }
    }
}

/// Whether `report` is of the same side as `earlier` and its period certainly begins later.
fn follows(report: &Report, earlier: &Report) -> bool {
    let earlier_from = earlier.period.known().and_then(|period| period.from.get());
    report.side.is_known()
        && report.side == earlier.side
        && earlier_from.zip(begins(report)).is_some_and(|(a, b)| a.last() < b)
}
