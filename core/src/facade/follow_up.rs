//! Read, follow decisions up, and propose an agenda.

use crate::model::{Date, Language};
use crate::reading::{NotARegister, Source, read};
use crate::review::{FollowUp, NoMeeting, Pack, Review, follow_up_reviewed};

/// What is followed up.
#[derive(Debug, Clone, Default)]
pub struct FollowUpOptions {
    /// The meeting, by its id; the next session when absent.
    pub meeting: Option<String>,
    /// The day; the register's own `as_of` when absent.
    pub as_of: Option<Date>,
    /// A pack by which projects are judged for the agenda.
    pub pack: Option<Pack>,
    /// The language of what the pack says.
    pub language: Language,
}

/// Why decisions were not followed up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotFollowedUp {
    /// The text is not a register at all.
    NotARegister(NotARegister),
    /// The register has no such meeting.
    NoMeeting(NoMeeting),
}

impl NotFollowedUp {
    /// What is wrong.
    #[must_use]
    pub fn message(&self, language: Language) -> String {
        match self {
            Self::NotARegister(why) => why.message(language).to_owned(),
            Self::NoMeeting(why) => why.message(language),
        }
    }
}

impl std::fmt::Display for NotFollowedUp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.message(Language::En))
    }
}

impl std::error::Error for NotFollowedUp {}

/// Reads a register and tells what became of the decisions before a meeting.
///
/// # Errors
/// When the text is not a register at all, or the register has no such meeting.
///
/// ```
/// use comity::facade::{FollowUpOptions, follow_up};
/// use comity::reading::Source;
/// let source = Source::from(r#"{"comity": "1", "id": "r", "title": "甲", "parties": ["CN", "KR"],
///   "languages": ["zh"], "as_of": "2018-11-16", "meetings": [{"id": "s1", "kind": "session",
///   "status": "planned", "planned": {"from": "2019-01"}}]}"#);
/// assert_eq!(follow_up(&source, &FollowUpOptions::default())?.meeting.id, "s1");
/// # Ok::<(), comity::facade::NotFollowedUp>(())
/// ```
pub fn follow_up(
    source: &Source<'_>,
    options: &FollowUpOptions,
) -> Result<FollowUp, NotFollowedUp> {
    let register = read(source).map_err(NotFollowedUp::NotARegister)?.register;
    let as_of = options.as_of.or(register.as_of.get());
    let review = options.pack.as_ref().map(|pack| Review::new(pack, &register, as_of));
    let reviewed = review.map_or_else(Vec::new, |review| review.for_agenda(options.language));
    follow_up_reviewed(&register, options.meeting.as_deref(), as_of, &reviewed)
        .map_err(NotFollowedUp::NoMeeting)
}
