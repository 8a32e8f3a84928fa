//! What is said of a review and of a project in few lines, alike in text and in Markdown.

use super::{Counts, Gap, Review, Reviewed, words};
use crate::finding::view::{aside, titled, visible};
use crate::finding::{Arg, Said, render};
use crate::model::{Decimal, Language, Truth};
use crate::review::pack::{Ask, Item};
use crate::review::verdict::{Answer, ItemVerdict, Range};

impl Review {
    /// What was judged by what, and how many came to each answer.
    pub(super) fn heading(&self, language: Language) -> Vec<String> {
        let judged =
            self.stamp.as_of.map(|as_of| say(words::JUDGED, &[("as_of", as_of.into())], language));
        let judged = judged.map_or_else(String::new, |judged| aside(&judged, language));
        let pack = &self.pack;
        let mut lines =
            vec![format!("{} {}{judged}", visible(pack.title(language)), visible(pack.version()))];
        if let Some(requirement) = pack.is_for() {
            lines.push(titled(
                words::FOR.in_language(language),
                &visible(requirement.best(language)),
                language,
            ));
        }
        if !self.stamp.parameters.is_empty() {
            let set = self
                .stamp
                .parameters
                .iter()
                .map(|(name, value)| format!("{name} = {}", visible(value)));
            let set: Vec<String> = set.collect();
            let set = set.join(words::SEPARATOR.in_language(language));
            lines.push(titled(words::PARAMETERS.in_language(language), &set, language));
        }
        if let (Truth::False, Some(valid)) = (self.in_force(), pack.valid()) {
            lines.push(say(words::NOT_IN_FORCE, &[("period", Arg::from(&valid))], language));
        }
        if self.faults > 0 {
            lines.push(say(words::FAULTS, &[("count", self.faults.into())], language));
        }
        lines.push(counts(self.counts(), language));
        lines
    }

    /// The score, the share of it that was judged, the rating and how it stands with putting right.
    pub(super) fn results(&self, reviewed: &Reviewed, language: Language) -> Vec<String> {
        let verdict = &reviewed.verdict;
        let mut lines = Vec::new();
        if let Some(total) = verdict.total {
            lines.push(self.score(total, verdict.judged, language));
        }
        if let Some(band) = verdict.rating.and_then(|at| self.pack.outcome.bands.get(at)) {
            let title = visible(band.title.best(language));
            lines.push(titled(words::RATING.in_language(language), &title, language));
        }
        if let Some(rectified) = verdict.rectified {
            let label = rectified.label(language);
            lines.push(titled(words::RECTIFICATION.in_language(language), label, language));
        }
        if let Some(recorded) = &reviewed.recorded {
            let said = if recorded.same { words::RECORDED_SAME } else { words::RECORDED_OTHER };
            let label = Answer::from_code(&recorded.rating).map(|answer| answer.label(language));
            let rating = label.unwrap_or(&recorded.rating).to_owned();
            let date = recorded.date.map(|date| date.to_string());
            let date = date.unwrap_or_else(|| words::NO_DAY.in_language(language).to_owned());
            lines.push(visible(&say(
                said,
                &[("rating", rating.into()), ("date", date.into())],
                language,
            )));
        }
        lines
    }

    /// The score and weight of a criterion.
    pub(super) fn scored(&self, item: &Item, verdict: &ItemVerdict, language: Language) -> String {
        let (Ask::Score(weight, _), Some(score)) = (&item.ask, verdict.score) else {
            return String::new();
        };
        let of = self.pack.scale().unwrap_or_default().1;
        let args =
            [("score", score.to_string().into()), ("of", of.into()), ("weight", (*weight).into())];
        aside(&say(words::SCORED, &args, language), language)
    }

    fn score(
        &self,
        total: Range,
        (judged, weight): (Decimal, Decimal),
        language: Language,
    ) -> String {
        let args = [("score", total.to_string().into()), ("of", self.pack.full_score().into())];
        let score = say(words::SCORE, &args, language);
        if judged == weight {
            return score;
        }
        let share =
            say(words::SHARE, &[("judged", judged.into()), ("weight", weight.into())], language);
        score + &aside(&share, language)
    }
}

pub(super) fn say(said: Said, args: &[(&'static str, Arg)], language: Language) -> String {
    render(said.in_language(language), args, language)
}

/// What is missing: its place, as whoever shows it writes places, and why.
pub(super) fn missing(at: &str, gap: &Gap, language: Language) -> String {
    let gap = format!("{at}{}", aside(gap.why.label(language), language));
    titled(words::MISSING.in_language(language), gap.trim_start(), language)
}

fn counts(counts: Counts, language: Language) -> String {
    let args = [
        ("projects", counts.projects.into()),
        ("met", counts.met.into()),
        ("not_met", counts.not_met.into()),
        ("not_applicable", counts.not_applicable.into()),
        ("cannot_judge", counts.cannot_judge.into()),
    ];
    say(words::COUNTS, &args, language)
}
