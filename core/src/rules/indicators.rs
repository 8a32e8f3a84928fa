//! A project's indicators, and what the two sides measured differently.

use super::context::Context;
use super::repeats::earlier;
use super::sink::Sink;
use crate::model::{Actual, Disagreement, Indicator, Outcome, Project, Step};

/// An indicator and where it stands in its project.
#[derive(Debug, Clone, Copy)]
pub(super) struct Placed<'p, 'a> {
    /// Position of the result.
    pub(super) r: usize,
    /// Position of the indicator in its result.
    pub(super) i: usize,
    pub(super) result: &'p Outcome<'a>,
    pub(super) indicator: &'p Indicator<'a>,
}

impl Placed<'_, '_> {
    /// The steps from the project to something inside the indicator.
    pub(super) fn at(&self, inside: &[Step]) -> Vec<Step> {
        [at!["results", self.r, "indicators", self.i], inside].concat()
    }
}

/// All indicators of a project.
pub(super) fn each<'p, 'a>(project: &'p Project<'a>) -> impl Iterator<Item = Placed<'p, 'a>> {
    project.results.each().flat_map(|(r, result)| {
        let placed = move |(i, indicator)| Placed { r, i, result, indicator };
        result.indicators.each().map(placed)
    })
}

/// Tells of each two actuals that give different values of two sides for one period, where what is recorded
/// of the difference `counts`.
pub(super) fn each_difference(
    project: &Project,
    cx: &Context,
    out: &mut Sink,
    counts: impl Fn(Option<&Disagreement>) -> bool,
) {
    for placed in each(project) {
        for pair in differences(placed.indicator) {
            if counts(recorded(project, &placed, pair, cx)) {
                tell_difference(&placed, pair, out);
            }
        }
    }
}

fn tell_difference(placed: &Placed, (first, second): (usize, usize), out: &mut Sink) {
    let told = |at: usize| {
        let actual = placed.indicator.actuals.items().get(at)?;
        Some((actual.side.get()?, actual.value.get()?))
    };
    let (Some((side, value)), Some((otherside, othervalue))) = (told(second), told(first)) else {
        return;
    };
    let related = out.pointer(&placed.at(at!["actuals", first, "value"]));
    let args = args! {
        indicator: &*placed.indicator.id,
        side: side,
        value: value,
        otherside: otherside,
        othervalue: othervalue,
    };
    out.find(&placed.at(at!["actuals", second, "value"]), args).related(related);
}

/// Positions of two actuals, the earlier first, that give different values of two sides for one period.
fn differences(indicator: &Indicator) -> impl Iterator<Item = (usize, usize)> {
    let actuals = indicator.actuals.items();
    let found = |(second, actual)| {
        let first = earlier(actuals, second, |other| differ(other, actual))?;
        Some((first, second))
    };
    actuals.iter().enumerate().filter_map(found)
}

fn differ(a: &Actual, b: &Actual) -> bool {
    let told = |a: &Actual| a.side.is_known() && a.value.is_known();
    let dated = a.period.known().is_some_and(|p| p.from.is_known() && !p.to.is_unknown());
    told(a) && told(b) && dated && a.period == b.period && a.side != b.side && a.value != b.value
}

/// The disagreement that records the difference between two actuals of an indicator, if there is one.
fn recorded<'r>(
    project: &Project,
    placed: &Placed,
    (first, second): (usize, usize),
    cx: &Context<'r>,
) -> Option<&'r Disagreement<'r>> {
    let Placed { r, i, result, indicator } = placed;
    let project = format!("project:{}", project.id);
    let result = format!("{project}/result:{}", result.id);
    let own = format!("{result}/indicator:{}", indicator.id);
    let bases = [
        (project, format!("/results/{r}/indicators/{i}")),
        (result, format!("/indicators/{i}")),
        (own, String::new()),
    ];
    let actual = |at: usize| [format!("/actuals/{at}"), format!("/actuals/{at}/value")];
    let [a, b] = [actual(first), actual(second)];
    let members = a.iter().chain(&b).map(String::as_str).chain(["", "/actuals"]);
    let members: Vec<_> = members.collect();
    bases.iter().find_map(|(subject, base)| {
        let find = |member: &&str| cx.index.disagreement(subject, &format!("{base}{member}"));
        members.iter().find_map(find)
    })
}
