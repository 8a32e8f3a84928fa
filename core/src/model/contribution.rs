//! Money and contributions in kind.

use super::{Country, Date, Decimal, Id, Organizations, Reference, Source, Str, Text};

codes! {
    /// What kind of contribution it is.
    pub enum ContributionKind {
        /// Money promised.
        Commitment = "commitment" ["commitment", "承诺", "약정"],
        /// Money paid.
        Disbursement = "disbursement" ["disbursement", "拨付", "집행"],
        /// Work, rooms, instruments or data.
        InKind = "in_kind" ["in kind", "实物投入", "현물"],
    }
}

record! {
    /// What one participant gives: money promised or paid, or something in kind.
    pub struct Contribution<'a> {
        /// Unique within the project.
        key id: Id<'a>,
        /// Who gives.
        optional from: Reference<'a, Organizations>,
        /// Who receives.
        optional to: Reference<'a, Organizations>,
        /// The side that gives, where no organization is named.
        optional side: Country,
        /// Promised, paid or in kind.
        required kind: ContributionKind,
        /// Amount, exact.
        optional amount: Decimal,
        /// ISO 4217 code of the currency.
        optional currency: Str<'a>,
        /// When.
        optional date: Date,
        /// What is given.
        optional description: Text<'a>,
        /// Where it was read.
        optional sources: Vec<Source<'a>>,
    }
}
