//! What a rule tells of itself.

use super::Severity;
use crate::model::Language;

/// The same said in three languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Said {
    /// English.
    pub en: &'static str,
    /// Chinese.
    pub zh: &'static str,
    /// Korean.
    pub ko: &'static str,
}

impl Said {
    /// In one language.
    #[must_use]
    pub const fn in_language(&self, language: Language) -> &'static str {
        match language {
            Language::En => self.en,
            Language::Zh => self.zh,
            Language::Ko => self.ko,
        }
    }
}

macro_rules! groups {
    ($($(#[$doc:meta])+ $name:ident = $word:literal $title:expr),+ $(,)?) => {
        /// What a rule is about.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Group { $( $(#[$doc])+ $name ),+ }
        impl Group {
            /// All groups, in the order of the documentation.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];
            /// The group's word, as file names and JSON use it.
            #[must_use]
            pub const fn word(self) -> &'static str { match self { $(Self::$name => $word),+ } }
            /// The group's title.
            #[must_use]
            pub const fn title(self) -> &'static str { match self { $(Self::$name => $title),+ } }
        }
    };
}
groups! {
    /// Whether the file can be read.
    Structure = "structure" "Structure",
    /// Ids, references, duplicates.
    Identity = "identity" "Identity and references",
    /// Texts and their languages.
    Text = "text" "Text",
    /// Dates and periods.
    Time = "time" "Time",
    /// Who takes part.
    Participation = "participation" "Participation",
    /// Where projects stand.
    Status = "status" "Status",
    /// Progress reports.
    Reports = "reports" "Reports",
    /// Money.
    Money = "money" "Money",
    /// Results and milestones.
    Results = "results" "Results",
    /// Themes and sectors.
    Classification = "classification" "Classification",
    /// Meetings and decisions.
    Meetings = "meetings" "Meetings and decisions",
    /// Sources, ratings and waivers.
    Evidence = "evidence" "Sources, assessments and waivers",
    /// Records that look alike.
    Likeness = "likeness" "Look-alikes",
}

/// What a rule tells of itself: its name, its wording in three languages, its documentation and
/// examples.
///
/// Wordings are templates: `{name}` stands for an argument of the finding; in English
/// `{count:project|projects}` chooses by number, in Korean `{name:이|가}` by the final sound.
#[derive(Debug)]
pub struct About {
    /// Name: kebab-case, the pattern found; never reused.
    pub id: &'static str,
    /// First version of the engine that has it.
    pub since: &'static str,
    /// How much its findings matter unless a profile says otherwise.
    pub severity: Severity,
    /// What it is about.
    pub group: Group,
    /// In one line, without arguments.
    pub summary: Said,
    /// What is wrong, with the user's own values.
    pub message: Said,
    /// Why it matters.
    pub why: Said,
    /// What to do.
    pub help: Said,
    /// Documentation: what is looked at and compared, exactly.
    pub checks: &'static str,
    /// Documentation: when it says nothing although one might expect it to.
    pub silent: &'static str,
    /// Examples, which are also its tests and vectors.
    pub examples: &'static [Example],
}

/// An example of a rule: a change to the base register, and where the rule speaks then.
///
/// The change is a JSON Merge Patch (RFC 7396) on the base register of the examples, or, when it is not
/// JSON by intention, the whole text that is read.
#[derive(Debug, Clone, Copy)]
pub struct Example {
    /// What it shows, in a few words.
    pub title: &'static str,
    /// The change.
    pub change: &'static str,
    /// JSON Pointers of the findings of this rule; none for a good example.
    pub found: &'static [&'static str],
}
