//! Scores that may be open: between a lowest and a highest value.

use crate::model::{Decimal, Truth};

/// A score: between a lowest and a highest value, which are the same when it could be judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Range {
    /// The least that it can be.
    pub lowest: Decimal,
    /// The most that it can be.
    pub highest: Decimal,
}

impl Range {
    pub(super) const fn exactly(score: Decimal) -> Self {
        Self { lowest: score, highest: score }
    }

    /// Whether it could be judged.
    #[must_use]
    pub fn is_judged(&self) -> bool {
        self.lowest == self.highest
    }

    /// The same as it is shown: to four places after the point.
    #[must_use]
    pub fn shown(&self) -> Self {
        let shown = |score: Decimal| Decimal::from(score.number().round_dp(4).normalize());
        Self { lowest: shown(self.lowest), highest: shown(self.highest) }
    }

    /// Whether it comes to what is needed.
    pub(super) fn reaches(&self, needed: Decimal) -> Truth {
        match (self.lowest >= needed, self.highest >= needed) {
            (true, _) => Truth::True,
            (false, false) => Truth::False,
            (false, true) => Truth::Undecidable,
        }
    }
}

impl std::fmt::Display for Range {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { lowest, highest } = self.shown();
        if self.is_judged() {
            return write!(f, "{lowest}");
        }
        write!(f, "{lowest} – {highest}")
    }
}

/// Scores with their weights.
#[derive(Debug, Default)]
pub(super) struct Sum {
    lowest: rust_decimal::Decimal,
    highest: rust_decimal::Decimal,
    weight: rust_decimal::Decimal,
    pub(super) judged: rust_decimal::Decimal,
}

impl Sum {
    /// Adds a score; nothing when the numbers are too great.
    pub(super) fn add(&mut self, score: Range, weight: Decimal) -> Option<()> {
        let weight = weight.number();
        let times = |score: Decimal| score.number().checked_mul(weight);
        self.lowest = self.lowest.checked_add(times(score.lowest)?)?;
        self.highest = self.highest.checked_add(times(score.highest)?)?;
        self.weight = self.weight.checked_add(weight)?;
        if score.is_judged() {
            self.judged = self.judged.checked_add(weight)?;
        }
        Some(())
    }

    pub(super) fn weight(&self) -> rust_decimal::Decimal {
        self.weight
    }

    /// What they come to, with what does not apply left out and the rest counting as much as all would.
    pub(super) fn total(&self, all: rust_decimal::Decimal) -> Option<Range> {
        let total = |sum: rust_decimal::Decimal| {
            let total = if all == self.weight {
                sum
            } else {
                sum.checked_mul(all)?.checked_div(self.weight)?
            };
            Some(Decimal::from(total.normalize()))
        };
        Some(Range { lowest: total(self.lowest)?, highest: total(self.highest)? })
    }
}
