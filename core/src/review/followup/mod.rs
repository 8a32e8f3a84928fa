//! What became of what meetings decided, and what a session should take up.

mod agenda;
mod choose;
mod decisions;
mod desk;
mod hidden;
mod latest;
mod page;
mod reason;
mod reworded;
mod sessions;
mod tally;
mod undecided;
mod view;
mod words;

pub use agenda::{Ground, Item, Reason};
pub use choose::{Choice, Chosen, NoMeeting};
pub use decisions::{Fact, State, Tracked};
pub use sessions::{Placed, Session};
pub use tally::{Count, Tally, Whose};
pub use undecided::{Gap, Undecided};

use super::verdict::Answer;
use crate::model::{Date, Field, Project, Register, Text};
use agenda::{agenda, is_on};
use desk::Desk;
use serde::Serialize;
use sessions::{Past, past};
use std::collections::BTreeMap;

/// What a review of a project came to, as whoever reviewed it tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reviewed {
    /// Id of the project.
    pub project: String,
    /// What the review came to.
    pub outcome: Answer,
    /// What stands in the way, as it is to be read.
    pub because: Vec<String>,
}

/// What became of the decisions before a meeting, which projects go on without one, and a proposed agenda.
///
/// It is neutral of language: as JSON it holds codes, and texts in every language they have. [`text`],
/// [`markdown`] and [`json`] show it in one.
///
/// [`text`]: Self::text
/// [`markdown`]: Self::markdown
/// [`json`]: Self::json
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct FollowUp {
    /// Id of the register.
    pub register: String,
    /// The day by which all is judged.
    pub as_of: Option<Date>,
    /// The meeting.
    pub meeting: Session,
    /// How it was chosen.
    pub chosen: Choice,
    /// Ids of the mechanisms whose projects are looked at: that of the meeting and those of the meetings it
    /// prepares.
    pub mechanisms: Vec<String>,
    /// The meetings whose decisions are looked at, by date; one without a date follows the one before it in its
    /// series, or comes last.
    pub sessions: Vec<Session>,
    /// Ids paths of related meetings that were not held but record decisions, which are not looked at.
    pub drafts: Vec<String>,
    /// Their decisions, in that order.
    pub decisions: Vec<Tracked>,
    /// How many came to what, for each side.
    pub tallies: Vec<Tally>,
    /// The projects under the mechanisms: the denominator of the undecided.
    pub projects: Vec<String>,
    /// Projects of which it is not known under which mechanisms they are; they are not looked at.
    pub unplaced: Vec<String>,
    /// The projects whose standing no meeting decided, or of which that cannot be told.
    pub undecided: Vec<Undecided>,
    /// The proposed agenda.
    pub agenda: Vec<Item>,
    /// Titles of mechanisms, and of the projects that decisions and the undecided are about, by ids path.
    #[serde(skip)]
    titles: BTreeMap<String, Text<'static>>,
}

/// What became of the decisions before a meeting: the one with the id `meeting` or, without one, the next
/// planned session of the register, else the last that was held. `as_of` is the day of judging, the register's
/// own when absent.
///
/// ```
/// use comity::model::Language;
/// use comity::reading::{Source, read};
/// use comity::review::follow_up;
/// let source = Source::from(r#"{"comity": "1", "id": "r", "title": "甲", "parties": ["CN", "KR"],
///     "languages": ["zh"], "as_of": "2018-11-16", "mechanisms": [{"id": "jc", "kind": "joint_committee",
///     "title": "乙"}], "meetings": [{"id": "s1", "kind": "session", "mechanism": "jc", "status": "held",
///     "held": {"from": "2018-01-18"}, "decisions": [{"id": "d1", "kind": "request", "due": "2018-06",
///     "follow_up": {"status": "open"}}]}, {"id": "s2", "kind": "session", "mechanism": "jc",
///     "status": "planned", "planned": {"from": "2019-01"}}]}"#);
/// let register = read(&source)?.register;
/// let follow_up = follow_up(&register, None, None)?;
/// assert_eq!(follow_up.meeting.id, "s2");
/// assert_eq!(follow_up.decisions[0].state.code(), "overdue");
/// assert!(follow_up.text(Language::Zh).contains("逾期"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// When the register has no such meeting, or no session to choose.
pub fn follow_up(
    register: &Register<'_>,
    meeting: Option<&str>,
    as_of: Option<Date>,
) -> Result<FollowUp, NoMeeting> {
    follow_up_reviewed(register, meeting, as_of, &[])
}

/// The same, with what reviews of the projects came to on the agenda.
///
/// # Errors
/// When the register has no such meeting, or no session to choose.
pub fn follow_up_reviewed(
    register: &Register<'_>,
    meeting: Option<&str>,
    as_of: Option<Date>,
    reviewed: &[Reviewed],
) -> Result<FollowUp, NoMeeting> {
    let desk = Desk::new(register, as_of);
    let (at, chosen) = choose::choose(meeting, &desk)?;
    let meeting = register.meetings.items().get(at);
    let meeting = meeting.ok_or(NoMeeting { asked: None, meant: None })?;
    let past = past(at, meeting, &desk);
    let decisions = decisions::decisions(&past, &desk);
    let undecided = undecided::undecided(&past, &desk);
    let titles = titles(&decisions, &undecided, &desk);
    Ok(FollowUp {
        register: register.id.to_string(),
        as_of: desk.as_of,
        meeting: Session::new(at, meeting, Placed::Itself),
        chosen,
        mechanisms: mechanisms(&past),
        sessions: past
            .meetings
            .iter()
            .map(|(at, m, placed)| Session::new(*at, m, *placed))
            .collect(),
        tallies: tally::tallies(&decisions, register.parties.items()),
        projects: ids(register, |project| is_on(project, &past)),
        unplaced: ids(register, |project| !project.mechanisms.is_known()),
        agenda: agenda(&past, &decisions, &undecided, reviewed, &desk),
        drafts: past.drafts,
        decisions,
        undecided,
        titles,
    })
}

fn mechanisms(past: &Past) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for series in &past.series {
        if !all.iter().any(|known| known == series.mechanism) {
            all.push(series.mechanism.to_owned());
        }
    }
    all
}

/// The ids of the projects for which something is so.
fn ids(register: &Register, is_so: impl Fn(&Project) -> bool) -> Vec<String> {
    let projects = register.projects.items().iter().filter(|project| is_so(project));
    projects.map(|project| project.id.to_string()).collect()
}

/// The titles that pages mention, by ids path.
fn titles(
    decisions: &[Tracked],
    undecided: &[Undecided],
    desk: &Desk,
) -> BTreeMap<String, Text<'static>> {
    let of_decisions = decisions.iter().filter_map(|decision| decision.project.as_ref());
    let projects = of_decisions.chain(undecided.iter().map(|gap| &gap.project));
    let projects = projects.filter_map(|id| {
        let project = desk.register.projects.items().get(desk.project(id)?)?;
        Some((format!("project:{id}"), project.title.known()?))
    });
    let mechanisms = desk.register.mechanisms.items().iter();
    let mechanisms = mechanisms.filter_map(|mechanism| {
        Some((format!("mechanism:{}", mechanism.id), mechanism.title.known()?))
    });
    projects.chain(mechanisms).map(|(path, title)| (path, title.clone().into_owned())).collect()
}
