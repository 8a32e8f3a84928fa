//! Whether a project runs, and the time in which it does.

use super::periods::latest_end;
use crate::model::{Date, Period, Project, Stated, Status, Timeline};

/// Whether the project is approved or active.
pub(super) fn runs(project: &Project) -> bool {
    matches!(project.status.get(), Some(Status::Approved | Status::Active))
}

/// Whether the project is completed, closed or cancelled.
pub(super) fn is_over(project: &Project) -> bool {
    matches!(project.status.get(), Some(Status::Completed | Status::Closed | Status::Cancelled))
}

/// The time in which a project runs, at its widest: an end is there only where it is certain that
/// nothing of the project can lie beyond it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Frame {
    /// The planned or the actual start, whichever is earlier.
    pub(super) start: Option<Date>,
    /// The actual end; before the project has begun, its planned end with extensions.
    pub(super) end: Option<Date>,
}

impl Frame {
    /// The time in which a project runs.
    pub(super) fn of(project: &Project) -> Self {
        match project.timeline.known() {
            Some(timeline) => Self { start: start(timeline), end: end(timeline, project) },
            None => Self { start: None, end: None },
        }
    }

    /// Whether `date` is certainly before the start.
    pub(super) fn is_before(&self, date: Date) -> bool {
        self.start.is_some_and(|start| date.is_before(start).is_true())
    }

    /// Whether `date` is certainly after the end.
    pub(super) fn is_after(&self, date: Date) -> bool {
        self.end.is_some_and(|end| date.is_after(end).is_true())
    }
}

impl std::fmt::Display for Frame {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Period::new(self.start, self.end).fmt(f)
    }
}

fn edge(period: &Stated<Period>, of: impl Fn(&Period) -> Stated<Date>) -> Stated<Date> {
    match period {
        Stated::Known(period) => of(period),
        Stated::Unknown => Stated::Unknown,
        Stated::NotStated => Stated::NotStated,
    }
}

fn start(timeline: &Timeline) -> Option<Date> {
    let actual = edge(&timeline.actual, |period| period.from);
    let planned = edge(&timeline.planned, |period| period.from);
    if actual.is_unknown() || planned.is_unknown() {
        return None;
    }
    actual.get().into_iter().chain(planned.get()).min_by_key(|date| date.first())
}

fn end(timeline: &Timeline, project: &Project) -> Option<Date> {
    if !timeline.actual.is_not_stated() {
        return edge(&timeline.actual, |period| period.to).get();
    }
    if !matches!(project.status.get(), Some(Status::Proposed | Status::Approved)) {
        return None;
    }
    latest_end(timeline)
}
