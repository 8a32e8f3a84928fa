//! Verdicts: what a pack says of a project.

mod judge;
mod lacks;
mod range;
mod rectify;

pub use range::Range;
pub use rectify::Rectified;

codes! {
    /// What a pack, a gate or a criterion comes to.
    pub enum Answer {
        /// What is required holds.
        Met = "met" ["met", "符合", "충족"],
        /// What is required does not hold.
        NotMet = "not_met" ["not met", "不符合", "미충족"],
        /// It is not asked of this project.
        NotApplicable = "not_applicable" ["not applicable", "不适用", "해당 없음"],
        /// The data does not say enough.
        CannotJudge = "cannot_judge" ["cannot judge", "无法判断", "판단 불가"],
    }
}

/// What a pack says of a project.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Verdict {
    /// The position of the project in the register's list.
    pub project: usize,
    /// What it comes to.
    pub answer: Answer,
    /// Whether the pack is for the project; nothing when that cannot be judged.
    pub applies: Option<bool>,
    /// Gates and, behind them, criteria, in the order of the pack.
    pub items: Vec<ItemVerdict>,
    /// What the weighted scores come to; nothing without criteria, or where some were not reached.
    pub total: Option<Range>,
    /// How much of the weight that applies could be judged, and how much applies.
    pub judged: (crate::model::Decimal, crate::model::Decimal),
    /// The position of the rating; nothing when the pack has none, or when it cannot be judged.
    pub rating: Option<usize>,
    /// How it stands with putting right, where the pack provides for that.
    pub rectified: Option<Rectified>,
}

/// What a gate or criterion comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct ItemVerdict {
    /// What it comes to. A criterion is met when its score is what each must be or, where the pack does not
    /// say that, above the lowest. What stands in a stage that was not reached is not applicable.
    pub answer: Answer,
    /// Whether it was reached: whether no earlier stage was failed.
    pub reached: bool,
    /// The score, of a criterion that applies.
    pub score: Option<Range>,
}

impl Answer {
    /// What something three-valued comes to.
    pub(super) const fn of(truth: crate::model::Truth) -> Self {
        match truth {
            crate::model::Truth::True => Self::Met,
            crate::model::Truth::False => Self::NotMet,
            crate::model::Truth::Undecidable => Self::CannotJudge,
        }
    }
}
