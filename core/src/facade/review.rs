//! Read, judge by a pack, and report with places.

use super::check::{digest, place_pointers};
use crate::finding::Severity;
use crate::model::Date;
use crate::place::Pointer;
use crate::reading::{Dropped, NotARegister, Reading, Source, read};
use crate::review::{Pack, Review};
use std::collections::BTreeMap;

/// How a register is reviewed.
#[derive(Debug, Clone, Default)]
pub struct ReviewOptions {
    /// The day of judging; the register's own `as_of` when absent.
    pub as_of: Option<Date>,
    /// The only project that is wanted, by its id; all when absent.
    pub project: Option<String>,
}

/// Reads a register and judges its projects by a pack, each reason with its line and column.
///
/// A project of which something could not be read cannot be judged.
///
/// # Errors
/// Only when the text is not a register at all.
///
/// ```
/// use comity::facade::{ReviewOptions, review};
/// use comity::reading::Source;
/// use comity::review::{Answer, Packs};
/// let source = Source::from(r#"{"comity": "1", "id": "r", "title": "甲", "parties": ["CN", "KR"],
///   "languages": ["zh"], "as_of": "2018-11-16",
///   "projects": [{"id": "p", "kind": "joint_study", "title": "乙", "status": "active"}]}"#);
/// let pack = Packs::default().read(&Source::from(r#"
///   id = "dated"
///   version = "1"
///   title = "Dated"
///   gates = [{ id = "end", title = "End", requirement = "it must have an end", condition = "project.timeline.planned.to > as_of" }]
/// "#))?;
/// let review = review(&source, &pack, &ReviewOptions::default()).expect("a register");
/// assert_eq!(review.projects[0].verdict.answer, Answer::CannotJudge);
/// assert_eq!(review.projects[0].missing[0].at.as_ref().unwrap().as_str(), "/projects/0/timeline");
/// # Ok::<(), comity::finding::FileError>(())
/// ```
pub fn review(
    source: &Source<'_>,
    pack: &Pack,
    options: &ReviewOptions,
) -> Result<Review, NotARegister> {
    let Reading { register, findings, dropped, unread, mended } = read(source)?;
    let as_of = options.as_of.or(register.as_of.get());
    let wanted = options.project.as_deref();
    let mut review =
        Review::of(pack, &register, as_of, |id| wanted.is_none_or(|wanted| id == wanted));
    review.with_pointers(&|at| dropped.in_file(at));
    review.faults = findings.iter().filter(|found| found.severity == Severity::Error).count();
    let lists = lists_of_projects(&dropped);
    for project in &mut review.projects {
        let at = dropped.in_file(Pointer::root().child("projects").child(project.verdict.project));
        let mut missing = lists.get(&at).cloned().unwrap_or_default();
        missing.extend(unread.explains(&at).then_some(at));
        project.leave_open(missing);
    }
    let pointers = review.pointers();
    review.places = place_pointers(&pointers, source, mended);
    review.stamp.digest = digest(source);
    Ok(review)
}

/// The lists from which items were dropped, by project.
fn lists_of_projects(dropped: &Dropped) -> BTreeMap<Pointer, Vec<Pointer>> {
    let mut lists: BTreeMap<Pointer, Vec<Pointer>> = BTreeMap::new();
    for list in dropped.lists() {
        let project = list.parts().take(2).fold(Pointer::root(), |at, part| at.child(&*part));
        if list.parts().next().as_deref() == Some("projects") {
            lists.entry(project).or_default().push(list);
        }
    }
    lists
}
