//! Plans and measured outcomes.

use super::{Country, Date, Decimal, Id, Organizations, Period, Reference, Source, Str, Text};

codes! {
    /// How far a result reaches.
    pub enum Level {
        /// What the project makes.
        Output = "output" ["output", "产出", "산출물"],
        /// What others do with it.
        Outcome = "outcome" ["outcome", "成果", "성과"],
        /// What changes in the world.
        Impact = "impact" ["impact", "影响", "영향"],
        /// Anything else.
        Other = "other" ["other", "其他", "기타"],
    }
}

codes! {
    /// Which direction of an indicator is progress.
    pub enum Direction {
        /// More is better.
        Up = "up" ["up", "越高越好", "높을수록 좋음"],
        /// Less is better.
        Down = "down" ["down", "越低越好", "낮을수록 좋음"],
        /// Neither: it is only observed.
        None = "none" ["none", "仅观测", "단순 관측"],
    }
}

record! {
    /// A planned step with its date.
    pub struct Milestone<'a> {
        /// Unique within the project.
        key id: Id<'a>,
        /// What is to be reached.
        required title: Text<'a>,
        /// By when.
        optional due: Date,
        /// When it was reached; absent while it is not.
        optional done: Date,
        /// Who must see to it.
        optional responsible: Vec<Reference<'a, Organizations>>,
        /// Links or ids paths that show it.
        optional evidence: Vec<Str<'a>>,
        /// What a reader should know.
        optional note: Text<'a>,
    }
}

record! {
    /// A planned result and the indicators that measure it.
    pub struct Outcome<'a> {
        /// Unique within the project.
        key id: Id<'a>,
        /// How far it reaches.
        required level: Level,
        /// The result.
        required title: Text<'a>,
        /// What measures it.
        optional indicators: Vec<Indicator<'a>>,
        /// What a reader should know.
        optional note: Text<'a>,
        /// Where it was read.
        optional sources: Vec<Source<'a>>,
    }
}

record! {
    /// A measure of a result: from where, to where, how far.
    pub struct Indicator<'a> {
        /// Unique within the result.
        key id: Id<'a>,
        /// What is measured.
        required title: Text<'a>,
        /// Unit, such as `%` or `cities`.
        optional unit: Str<'a>,
        /// Which direction is progress.
        optional direction: Direction,
        /// The value before.
        optional baseline: Baseline<'a>,
        /// The values aimed at.
        optional targets: Vec<TargetValue<'a>>,
        /// The values measured; both sides' values stay.
        optional actuals: Vec<Actual<'a>>,
        /// What a reader should know.
        optional note: Text<'a>,
    }
}

record! {
    /// An indicator's value before the project.
    pub struct Baseline<'a> {
        /// When it was measured.
        optional date: Date,
        /// The value.
        required value: Decimal,
        /// What a reader should know.
        optional note: Text<'a>,
    }
}

record! {
    /// A value aimed at for a period.
    pub struct TargetValue<'a> {
        /// The period.
        optional period: Period,
        /// The value.
        required value: Decimal,
        /// The side that aims at it, where the sides differ.
        optional side: Country,
        /// What a reader should know.
        optional note: Text<'a>,
    }
}

record! {
    /// A value measured in a period.
    pub struct Actual<'a> {
        /// The period.
        optional period: Period,
        /// The value.
        required value: Decimal,
        /// The side that measured it, where the sides differ.
        optional side: Country,
        /// Who measured it.
        optional by: Reference<'a, Organizations>,
        /// Links or ids paths that show it.
        optional evidence: Vec<Str<'a>>,
        /// What a reader should know.
        optional note: Text<'a>,
        /// Where it was read.
        optional sources: Vec<Source<'a>>,
    }
}
