//! The register itself.

use super::{
    Country, Date, Disagreement, Id, Mechanism, Meeting, Organization, Organizations, Period,
    Project, Reference, Source, Str, Text, Waiver,
};

codes! {
    /// Versions of the register format.
    pub enum FormatVersion {
        /// Version 1.
        One = "1" ["1", "1", "1"],
    }
}

record! {
    /// The document that one keeper holds about the cooperation of two or more countries.
    pub struct Register<'a> {
        /// Version of the register format: `1`.
        required comity: FormatVersion,
        /// Id of the register.
        key id: Id<'a>,
        /// Title.
        required title: Text<'a>,
        /// What a reader should know about the register as a whole.
        optional note: Text<'a>,
        /// The organization that keeps the register.
        optional keeper: Reference<'a, Organizations>,
        /// The countries that cooperate.
        required parties: Vec<Country>,
        /// Language tags in which texts are expected, the first being that of plain strings.
        required languages: Vec<Str<'a>>,
        /// The day up to which the register tells; nothing in it can have happened later.
        required as_of: Date,
        /// Policy priorities of the parties that projects can serve.
        optional priorities: Vec<Priority<'a>>,
        /// Organizations.
        optional organizations: Vec<Organization<'a>>,
        /// Agreements, committees, dialogues, centres and plans under which projects and meetings live.
        optional mechanisms: Vec<Mechanism<'a>>,
        /// Meetings and their decisions.
        optional meetings: Vec<Meeting<'a>>,
        /// Projects.
        optional projects: Vec<Project<'a>>,
        /// What two registers or two sources say differently, and how it was settled.
        optional disagreements: Vec<Disagreement<'a>>,
        /// Findings that someone has accepted.
        optional waivers: Vec<Waiver<'a>>,
        /// Where statements about the register as a whole were read.
        optional sources: Vec<Source<'a>>,
        /// JSON Pointers of members that do not apply.
        optional not_applicable: Vec<Str<'a>>,
    }
}

record! {
    /// A policy priority of one party.
    pub struct Priority<'a> {
        /// Unique among the register's priorities.
        key id: Id<'a>,
        /// The party whose priority it is.
        required party: Country,
        /// Title.
        required title: Text<'a>,
        /// When it holds.
        optional period: Period,
        /// Where it was read.
        optional sources: Vec<Source<'a>>,
    }
}
