//! What two sides, or two sources, say differently.

use super::{Country, Date, Meetings, Organizations, Reference, Source, Str, Text};

codes! {
    /// Whether a disagreement is settled.
    pub enum SettlementState {
        /// Still to be settled.
        Open = "open" ["open", "待协商", "협의 중"],
        /// Settled on one value.
        Settled = "settled" ["settled", "已商定", "합의"],
        /// Left open by agreement: both values stay.
        LeftOpen = "left_open" ["left open", "各自保留", "병기"],
    }
}

record! {
    /// Two values for the same fact.
    pub struct Disagreement<'a> {
        /// Ids path of the record, such as `project:air-study`.
        required subject: Str<'a>,
        /// JSON Pointer, from that record, of the member.
        required member: Str<'a>,
        /// The values and who says them.
        required values: Vec<Claim<'a>>,
        /// How it was settled.
        optional settlement: Settlement<'a>,
        /// What a reader should know.
        optional note: Text<'a>,
    }
}

record! {
    /// One of the values.
    pub struct Claim<'a> {
        /// The value, as text.
        required value: Str<'a>,
        /// The side that says it.
        optional side: Country,
        /// Who says it.
        optional by: Reference<'a, Organizations>,
        /// Language tag of the value.
        optional language: Str<'a>,
        /// When it was so.
        optional as_of: Date,
        /// Where it was read.
        optional sources: Vec<Source<'a>>,
    }
}

record! {
    /// How a disagreement was settled.
    pub struct Settlement<'a> {
        /// Whether it is settled.
        required state: SettlementState,
        /// The value settled on.
        optional value: Str<'a>,
        /// The meeting.
        optional meeting: Reference<'a, Meetings>,
        /// When.
        optional date: Date,
        /// Who settled it.
        optional by: Vec<Reference<'a, Organizations>>,
        /// What a reader should know.
        optional note: Text<'a>,
    }
}
