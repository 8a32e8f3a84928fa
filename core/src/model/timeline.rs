//! The times of a project.

use super::{Date, Id, Meetings, Period, Reference, Text};

record! {
    /// The times of a project: planned, actual, suspended, extended.
    pub struct Timeline<'a> {
        /// The planned period.
        optional planned: Period,
        /// The period in which it really ran; `to` is absent while it runs.
        optional actual: Period,
        /// Times in which it rested.
        optional suspensions: Vec<Suspension<'a>>,
        /// Extensions of the planned end.
        optional extensions: Vec<Extension<'a>>,
    }
}

record! {
    /// A time in which a project rested.
    pub struct Suspension<'a> shows span {
        /// First day of rest.
        optional from: Date,
        /// Last day of rest; absent while it rests.
        optional to: Date,
        /// Why.
        optional reason: Text<'a>,
    }
}

record! {
    /// An extension of the planned end.
    pub struct Extension<'a> {
        /// Unique within the project.
        key id: Id<'a>,
        /// When it was asked for.
        optional requested: Date,
        /// When it was granted; absent while it is not.
        optional granted: Date,
        /// The meeting that granted it.
        optional meeting: Reference<'a, Meetings>,
        /// The planned end before.
        optional old_end: Date,
        /// The planned end after.
        optional new_end: Date,
        /// Why.
        optional reason: Text<'a>,
    }
}

impl Suspension<'_> {
    /// When the project rested.
    #[must_use]
    pub fn period(&self) -> Period {
        Period { from: self.from, to: self.to }
    }
}
