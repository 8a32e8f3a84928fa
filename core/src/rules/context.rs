//! What a check may look at besides its record.

use super::index::Index;
use crate::model::{Country, Date, Language, Register, TargetKind};

/// What a check may look at besides its record.
#[derive(Debug)]
pub struct Context<'r> {
    /// The register. Its list of projects may be empty while projects stream by: checks of one project
    /// use the index.
    pub register: &'r Register<'r>,
    /// The index of the register.
    pub index: &'r Index<'r>,
    /// The day by which lateness is judged, if there is one.
    pub as_of: Option<Date>,
}

impl Context<'_> {
    /// The day up to which the register tells, by its own account or, failing that, the day of judging.
    #[must_use]
    pub fn told_until(&self) -> Option<Date> {
        self.register.as_of.get().or(self.as_of)
    }

    /// The id of a list that is nearest to one that is not in it, if it is near enough to be meant.
    #[must_use]
    pub fn nearest(&self, kind: TargetKind, id: &str) -> Option<String> {
        self.index.nearest(kind, id).map(str::to_owned)
    }

    /// The countries that cooperate.
    #[must_use]
    pub fn parties(&self) -> &[Country] {
        self.register.parties.items()
    }

    /// The languages in which the register expects texts, of those that Comity knows.
    pub fn languages(&self) -> impl Iterator<Item = Language> {
        self.register.languages.items().iter().filter_map(|tag| Language::from_tag(tag))
    }
}
