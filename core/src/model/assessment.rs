//! Ratings.

use super::{Date, Id, Meetings, Organizations, Reference, Str, Text};

codes! {
    /// Whether a project is a flagship.
    pub enum FlagshipState {
        /// Under discussion.
        Candidate = "candidate" ["candidate", "候选", "후보"],
        /// Designated by a meeting.
        Designated = "designated" ["designated", "已确定", "선정"],
        /// Considered and not chosen.
        Declined = "declined" ["declined", "未入选", "미선정"],
        /// No longer one.
        Withdrawn = "withdrawn" ["withdrawn", "已撤销", "철회"],
    }
}

record! {
    /// A rating with who, when, by which rule pack and on which evidence.
    pub struct Assessment<'a> {
        /// Unique within the project.
        key id: Id<'a>,
        /// What was rated.
        required criterion: Str<'a>,
        /// The scale, such as `UNEP-6`.
        optional scale: Str<'a>,
        /// The rating on that scale.
        required rating: Str<'a>,
        /// Who rated.
        required by: Reference<'a, Organizations>,
        /// When.
        required date: Date,
        /// The rule pack.
        optional pack: Str<'a>,
        /// Its version.
        optional pack_version: Str<'a>,
        /// Why.
        optional justification: Text<'a>,
        /// Links, or ids paths within the project.
        optional evidence: Vec<Str<'a>>,
    }
}

record! {
    /// Whether a project is, or may become, a flagship project.
    pub struct Flagship<'a> {
        /// Whether it is one.
        required state: FlagshipState,
        /// Since when.
        optional since: Date,
        /// The meeting that said so.
        optional meeting: Reference<'a, Meetings>,
        /// Why.
        optional rationale: Text<'a>,
    }
}
