//! Judging: gates and criteria by stage, then what their scores come to.

use super::range::{Range, Sum};
use super::rectify::rectify;
use super::{Answer, ItemVerdict, Verdict};
use crate::model::{Date, Decimal, Text, Truth};
use crate::review::condition::{Case, Condition, Desk, Lack, Measure};
use crate::review::pack::{Ask, Band, By, Item, Pack};

impl Pack {
    /// What the pack says of the project at a position of the register, as of a day; nothing when there is
    /// no such project.
    ///
    /// A pack that is not for a project does not apply. Stages are asked in their order, a later one unless an
    /// earlier one was failed. All gates must hold, and scores must come to what the pack needs. What cannot be
    /// judged leaves a score anywhere between its lowest and highest; where that decides, the verdict cannot
    /// be judged. Criteria that do not apply are left out, and the others count as much as all would.
    #[must_use]
    pub fn judge<'v>(
        &'v self,
        desk: &'v Desk<'v>,
        at: usize,
        as_of: Option<Date>,
    ) -> Option<Verdict> {
        Some(self.judge_case(&self.case(desk, at, as_of)?, as_of))
    }

    /// What the pack says of a case.
    pub(in crate::review) fn judge_case<'v>(
        &'v self,
        case: &Case<'v>,
        as_of: Option<Date>,
    ) -> Verdict {
        let applies = self.applies.as_ref().map_or(Ok(true), |applies| applies.holds(case)).ok();
        if applies == Some(false) {
            return not_applicable(case.at());
        }
        let mut verdict = Judging::new(self, case).verdict();
        verdict.applies = applies;
        if let Some(rule) = self.outcome.rectification {
            let (answer, rectified) = rectify(verdict.answer, rule, self, case.project(), as_of);
            (verdict.answer, verdict.rectified) = (answer, rectified);
        }
        if applies.is_none() {
            (verdict.answer, verdict.rating) = (Answer::CannotJudge, None);
        }
        verdict
    }

    /// The case of the project at a position.
    pub(in crate::review) fn case<'v>(
        &'v self,
        desk: &'v Desk<'v>,
        at: usize,
        as_of: Option<Date>,
    ) -> Option<Case<'v>> {
        Case::new(desk, at, as_of, &self.parameters)
    }
}

fn not_applicable(at: usize) -> Verdict {
    Verdict {
        project: at,
        answer: Answer::NotApplicable,
        applies: Some(false),
        items: Vec::new(),
        total: None,
        judged: Default::default(),
        rating: None,
        rectified: None,
    }
}

struct Judging<'j, 'v> {
    pack: &'v Pack,
    case: &'j Case<'v>,
    /// What each score must come to, if the pack says so.
    each: Needed,
}

/// What is needed, if anything is; none inside when that cannot be judged.
type Needed = Option<Option<Decimal>>;

const NOT_REACHED: ItemVerdict =
    ItemVerdict { answer: Answer::NotApplicable, reached: false, score: None };

impl<'j, 'v> Judging<'j, 'v> {
    fn new(pack: &'v Pack, case: &'j Case<'v>) -> Self {
        Self { pack, case, each: needed(pack.outcome.needs.each.as_ref(), case) }
    }

    fn verdict(&self) -> Verdict {
        let mut items = vec![NOT_REACHED; self.pack.items.len()];
        let mut truth = Truth::True;
        for stage in 0..self.pack.stages().len().max(1) {
            truth = truth.and(self.stage(stage, &mut items));
            if truth.is_false() {
                break;
            }
        }
        let (total, judged) = self
            .total(&items)
            .map_or_else(Default::default, |(total, judged)| (Some(total), judged));
        // Where no criterion applies, there is nothing to come to a total.
        let none_applies = items.iter().all(|item| item.reached && item.score.is_none());
        if !none_applies {
            let needed = needed(self.pack.outcome.needs.total.as_ref(), self.case);
            truth = truth.and(reaches(needed, total));
        }
        let asked = items.iter().any(|item| item.answer != Answer::NotApplicable);
        let answer = if asked { Answer::of(truth) } else { Answer::NotApplicable };
        let rating = if none_applies { None } else { self.rating(&items, total) };
        let (applies, rectified) = (None, None);
        Verdict {
            project: self.case.at(),
            answer,
            applies,
            items,
            total,
            judged,
            rating,
            rectified,
        }
    }

    /// Judges what stands in a stage; whether all of it is as it must be.
    fn stage(&self, stage: usize, items: &mut [ItemVerdict]) -> Truth {
        let mut all = Truth::True;
        for (item, verdict) in self.pack.items.iter().zip(items) {
            if item.stage == stage {
                let (judged, needed) = self.item(item);
                *verdict = judged;
                all = all.and(needed);
            }
        }
        all
    }

    /// What an item comes to, and whether that is as it must be.
    fn item(&self, item: &Item) -> (ItemVerdict, Truth) {
        let applies = item.applies.as_ref().map_or(Truth::True, |applies| self.truth(applies));
        let mut verdict = ItemVerdict { answer: Answer::NotApplicable, reached: true, score: None };
        if applies.is_false() {
            return (verdict, Truth::True);
        }
        match &item.ask {
            Ask::Gate(condition) => {
                // Where it is open whether the gate applies, only that it holds decides.
                let truth = applies.not().or(self.truth(condition));
                verdict.answer = Answer::of(truth);
                (verdict, truth)
            }
            Ask::Score(_, by) => {
                let whole = self.whole();
                let score = if applies.is_true() { self.score(by).unwrap_or(whole) } else { whole };
                verdict.score = Some(score);
                let enough = reaches(self.each, Some(score));
                verdict.answer = Answer::of(applies.and(self.is_met(score, enough)));
                (verdict, applies.not().or(enough))
            }
        }
    }

    fn truth(&self, condition: &Condition) -> Truth {
        match condition.holds(self.case) {
            Ok(true) => Truth::True,
            Ok(false) => Truth::False,
            Err(_) => Truth::Undecidable,
        }
    }

    /// Whether a score is `enough` or, where nothing is needed of each, above the lowest.
    fn is_met(&self, score: Range, enough: Truth) -> Truth {
        let Range { lowest, .. } = self.whole();
        match self.each {
            Some(_) => enough,
            None if score.lowest > lowest => Truth::True,
            None if score.highest <= lowest => Truth::False,
            None => Truth::Undecidable,
        }
    }

    /// Anywhere on the scale.
    fn whole(&self) -> Range {
        let (lowest, highest) = self.pack.scale().unwrap_or_default();
        Range { lowest, highest }
    }

    fn score(&self, by: &By) -> Result<Range, Lack> {
        let Range { lowest, highest } = self.whole();
        match by {
            By::Condition(condition) => {
                let holds = condition.holds(self.case)?;
                Ok(Range::exactly(if holds { highest } else { lowest }))
            }
            By::Levels(levels) => Ok(self.level(levels)),
            By::Measure(measure) => {
                let score = measure.value(self.case)?;
                let on_scale = (lowest..=highest).contains(&score);
                Ok(if on_scale { Range::exactly(score) } else { self.whole() })
            }
        }
    }

    /// The first level that holds; those above it that are open may hold as well.
    fn level(&self, levels: &[(Decimal, Text<'static>, Condition)]) -> Range {
        let Range { lowest, .. } = self.whole();
        let mut best = None;
        for (score, _, condition) in levels {
            match self.truth(condition) {
                Truth::True => return Range { lowest: *score, highest: best.unwrap_or(*score) },
                Truth::Undecidable => best = best.or(Some(*score)),
                Truth::False => {}
            }
        }
        Range { lowest, highest: best.unwrap_or(lowest) }
    }

    /// What the weighted scores come to, and how much of the weight was judged, of how much that applies.
    fn total(&self, items: &[ItemVerdict]) -> Option<(Range, (Decimal, Decimal))> {
        let mut sum = Sum::default();
        let mut all = rust_decimal::Decimal::ZERO;
        for (item, verdict) in self.pack.items.iter().zip(items) {
            let Ask::Score(weight, _) = &item.ask else { continue };
            if !verdict.reached {
                return None;
            }
            all = all.checked_add(weight.number())?;
            if let Some(score) = verdict.score {
                sum.add(score, *weight)?;
            }
        }
        let judged = (sum.judged.into(), sum.weight().into());
        (!sum.weight().is_zero()).then_some(())?;
        Some((sum.total(all)?, judged))
    }

    /// The first rating whose needs are certainly fulfilled when those before certainly are not.
    fn rating(&self, items: &[ItemVerdict], total: Option<Range>) -> Option<usize> {
        if items.iter().any(|item| !item.reached) {
            return None;
        }
        for (at, band) in self.pack.outcome.bands.iter().enumerate() {
            match self.band(band, items, total) {
                Truth::True => return Some(at),
                Truth::Undecidable => return None,
                Truth::False => {}
            }
        }
        None
    }

    fn band(
        &self,
        Band { needs, .. }: &Band,
        items: &[ItemVerdict],
        total: Option<Range>,
    ) -> Truth {
        let [of_each, of_total] =
            [&needs.each, &needs.total].map(|n| needed(n.as_ref(), self.case));
        let scores = items.iter().filter_map(|item| item.score);
        let each = scores.map(|score| reaches(of_each, Some(score))).fold(Truth::True, Truth::and);
        each.and(reaches(of_total, total))
    }
}

fn needed<'v>(measure: Option<&'v Measure>, case: &Case<'v>) -> Needed {
    measure.map(|measure| measure.value(case).ok())
}

/// Whether a score comes to what is needed, if anything is.
fn reaches(needed: Needed, score: Option<Range>) -> Truth {
    match (needed, score) {
        (None, _) => Truth::True,
        (Some(Some(needed)), Some(score)) => score.reaches(needed),
        _ => Truth::Undecidable,
    }
}
