//! How much a finding matters, and the reader's own choice of that.

use std::collections::BTreeMap;

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth knowing.
    Note,
    /// Probably wrong or incomplete.
    Warning,
    /// Wrong.
    Error,
}

impl Severity {
    /// The three severities, the gravest first.
    pub const ALL: [Self; 3] = [Self::Error, Self::Warning, Self::Note];

    /// The word for it, as findings carry it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// What a profile makes of a rule: nothing, or a finding of some severity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Level {
    /// The rule's findings are left out.
    Ignore,
    /// The rule's findings get this severity.
    Severity(Severity),
}

impl Level {
    /// The level of a word: `ignore`, `note`, `warning` or `error`.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        if word == "ignore" {
            return Some(Self::Ignore);
        }
        Severity::ALL.into_iter().find(|severity| severity.word() == word).map(Self::Severity)
    }
}

/// A reader's own levels for rules, by their names.
///
/// ```
/// use comity::finding::{Level, Profile};
/// let profile: Profile = [("milestone-overdue".to_owned(), Level::Ignore)].into_iter().collect();
/// assert_eq!(profile.level("milestone-overdue"), Some(Level::Ignore));
/// assert_eq!(profile.level("other"), None);
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Profile {
    levels: BTreeMap<String, Level>,
}

impl FromIterator<(String, Level)> for Profile {
    fn from_iter<I: IntoIterator<Item = (String, Level)>>(levels: I) -> Self {
        Self { levels: levels.into_iter().collect() }
    }
}

impl Profile {
    /// The level chosen for a rule, if one was.
    #[must_use]
    pub fn level(&self, rule: &str) -> Option<Level> {
        self.levels.get(rule).copied()
    }
}
