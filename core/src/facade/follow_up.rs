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

/// Reads a register and tells what became of the decisions before a meeting.
///
/// # Errors
/// When the text is not a register at all; inside, when the register has no such meeting.
pub fn follow_up(
    source: &Source<'_>,
    options: &FollowUpOptions,
) -> Result<Result<FollowUp, NoMeeting>, NotARegister> {
    let register = read(source)?.register;
    let as_of = options.as_of.or(register.as_of.get());
    let review = options.pack.as_ref().map(|pack| Review::new(pack, &register, as_of));
    let reviewed = review.map_or_else(Vec::new, |review| review.for_agenda(options.language));
    Ok(follow_up_reviewed(&register, options.meeting.as_deref(), as_of, &reviewed))
}
