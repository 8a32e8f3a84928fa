//! What is missing where a verdict cannot be judged.

use super::{Answer, Rectified, Verdict};
use crate::model::Date;
use crate::review::condition::{Case, Desk, Lack, Why};
use crate::review::pack::{Ask, By, Item, Pack};

impl Pack {
    /// Everything that is missing or open where a verdict cannot be judged, by place; nothing when it is met, not
    /// met or does not apply.
    #[must_use]
    pub fn missing<'v>(
        &'v self,
        desk: &'v Desk<'v>,
        verdict: &Verdict,
        as_of: Option<Date>,
    ) -> Vec<Lack> {
        let case = self.case(desk, verdict.project, as_of);
        case.map_or_else(Vec::new, |case| self.missing_of(&case, verdict))
    }

    /// The same of a case.
    pub(in crate::review) fn missing_of<'v>(
        &'v self,
        case: &Case<'v>,
        verdict: &Verdict,
    ) -> Vec<Lack> {
        if verdict.answer != Answer::CannotJudge {
            return Vec::new();
        }
        let of_pack = self.applies.iter().flat_map(|applies| applies.lacks(case));
        let needs = &self.outcome.needs;
        let needs = [&needs.total, &needs.each].into_iter().flatten();
        let of_needs = needs.flat_map(|needed| needed.lacks(case));
        let items = self.items.iter().zip(&verdict.items);
        let open = items.filter(|(_, verdict)| {
            verdict.answer == Answer::CannotJudge
                || verdict.score.is_some_and(|score| !score.is_judged())
        });
        let of_items = open.flat_map(|(item, _)| item.lacks(case, self));
        let found = sorted(of_pack.chain(of_needs).chain(of_items).collect());
        if found.is_empty() { vec![otherwise(case, verdict)] } else { found }
    }
}

/// What leaves a verdict open of which every part is judged: the day by which it was to be put right, or a sum
/// that cannot be made.
fn otherwise(case: &Case<'_>, verdict: &Verdict) -> Lack {
    match verdict.rectified {
        Some(Rectified::CannotTell) => {
            Lack::of_project(Why::Undecidable, case.at(), Some("assessments"))
        }
        _ => Lack::of_project(Why::NoSuchNumber, case.at(), None),
    }
}

impl Item {
    /// Everything that is missing or open on which it depends what the item comes to.
    pub(in crate::review) fn lacks<'v>(&'v self, case: &Case<'v>, pack: &Pack) -> Vec<Lack> {
        let applies = self.applies.iter().flat_map(|applies| applies.lacks(case));
        let asked = match &self.ask {
            Ask::Gate(condition) | Ask::Score(_, By::Condition(condition)) => condition.lacks(case),
            Ask::Score(_, By::Measure(measure)) => {
                let off = measure.off_scale(case, pack.scale().unwrap_or_default());
                measure.lacks(case).into_iter().chain(off).collect()
            }
            Ask::Score(_, By::Levels(levels)) => {
                let asked = levels.iter().map(|(_, _, condition)| condition);
                let open = asked.take_while(|condition| condition.holds(case) != Ok(true));
                open.flat_map(|condition| condition.lacks(case)).collect()
            }
        };
        sorted(applies.chain(asked).collect())
    }
}

/// By place, each once.
fn sorted(mut lacks: Vec<Lack>) -> Vec<Lack> {
    lacks.sort_by_cached_key(|lack| (lack.at(), lack.why.code()));
    lacks.dedup();
    lacks
}
