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

/// A reader's own levels for rules: an object of rule names and levels.
///
/// ```
/// use comity::finding::{Level, Profile, Severity};
/// let profile = Profile::from_json(r#"{"milestone-overdue": "error", "text-language-missing": "ignore"}"#)?;
/// assert_eq!(profile.level("milestone-overdue"), Some(Level::Severity(Severity::Error)));
/// assert_eq!(profile.level("other"), None);
/// # Ok::<(), comity::finding::ProfileError>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Profile {
    levels: BTreeMap<String, Level>,
}

/// Why a profile cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProfileError {
    /// It is not a JSON object of strings; the text says where.
    NotAnObject(String),
    /// A level that there is not.
    UnknownLevel {
        /// The rule.
        rule: String,
        /// The word given.
        level: String,
    },
}

impl std::fmt::Display for ProfileError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NotAnObject(why) => {
                write!(f, "a profile is an object of rules and levels: {why}")
            }
            Self::UnknownLevel { rule, level } => {
                write!(f, "`{level}` for rule `{rule}` is not one of ignore, note, warning, error")
            }
        }
    }
}

impl std::error::Error for ProfileError {}

impl Profile {
    /// Reads a profile.
    ///
    /// # Errors
    /// When the text is not a JSON object of rule names and levels.
    pub fn from_json(text: &str) -> Result<Self, ProfileError> {
        let words: BTreeMap<String, String> =
            serde_json::from_str(text).map_err(|e| ProfileError::NotAnObject(e.to_string()))?;
        let level = |(rule, word): (String, String)| match Level::from_word(&word) {
            Some(level) => Ok((rule, level)),
            None => Err(ProfileError::UnknownLevel { rule, level: word }),
        };
        Ok(Self { levels: words.into_iter().map(level).collect::<Result<_, _>>()? })
    }

    /// The level chosen for a rule, if one was.
    #[must_use]
    pub fn level(&self, rule: &str) -> Option<Level> {
        self.levels.get(rule).copied()
    }

    /// The rules that the profile names.
    pub fn rules(&self) -> impl Iterator<Item = &str> {
        self.levels.keys().map(String::as_str)
    }
}
