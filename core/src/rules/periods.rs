//! How periods stand to one another, answered only where the data decides it.

use crate::model::{Date, Extension, Meeting, Period, Stated, Timeline};

/// With how many items before it an item of a list is compared, and how many items of one list are
/// compared with each of another: far more than real registers hold, and few enough for hostile ones.
pub(super) const MOST: usize = 128;

/// The first item before position `at`, of at most the `MOST` nearest, that is `like` what is looked for.
pub(super) fn earlier<T>(items: &[T], at: usize, like: impl Fn(&T) -> bool) -> Option<usize> {
    let first = at.saturating_sub(MOST);
    items.get(first..at)?.iter().position(like).map(|n| first + n)
}

/// The end of `inner`, by name and date, that certainly lies outside `outer`.
pub(super) fn outside(inner: &Period, outer: &Period) -> Option<(&'static str, Date)> {
    let ends = [("from", inner.from), ("to", inner.to)];
    let dates = ends.into_iter().filter_map(|(name, date)| Some((name, date.get()?)));
    dates.into_iter().find(|(_, date)| outer.contains(*date).is_false())
}

/// Whether two periods certainly have more than a day of passage in common.
pub(super) fn overlap(a: &Period, b: &Period) -> bool {
    let touch = |end: &Stated<Date>, start: &Stated<Date>| end.is_known() && end == start;
    a.overlaps(b).is_true() && !touch(&a.to, &b.from) && !touch(&b.to, &a.from)
}

/// The period as a reader sees it: `2018-02–2020-12`, or `2018-02–` while it is open.
pub(super) fn shown(period: &Period) -> String {
    let date = |end: &Stated<Date>| end.get().map(|date| date.to_string()).unwrap_or_default();
    format!("{}–{}", date(&period.from), date(&period.to))
}

/// Whether an extension was granted, or may have been.
pub(super) fn is_granted(extension: &Extension) -> bool {
    !extension.granted.is_not_stated() || extension.meeting.is_known()
}

/// The latest end that a project was given, as planned or by an extension; none when that is not known.
pub(super) fn latest_end(timeline: &Timeline) -> Option<Date> {
    let mut latest = timeline.planned.known().and_then(|planned| planned.to.get());
    for extension in timeline.extensions.items().iter().filter(|e| is_granted(e)) {
        let end = extension.new_end.get()?;
        latest = latest.filter(|date| date.last() >= end.last()).or(Some(end));
    }
    latest
}

/// The days on which a meeting was held. One without a last day counts as a meeting of a single day.
pub(super) fn days_held(meeting: &Meeting) -> Option<Period> {
    let held = meeting.held.known().filter(|held| held.from.is_known())?;
    let to = if held.to.is_not_stated() { held.from } else { held.to };
    Some(Period { from: held.from, to })
}
