//! Reading a long list of projects on several threads.
//!
//! Where the next project begins cannot be known without reading all before it, so it is guessed: a place
//! in the middle of the text where a complete project can be read. Threads read on from the guesses; the
//! thread before must then arrive at the guess exactly, between two projects. If it does not, the guess
//! was wrong, and the list is read again on one thread.

use super::json::Reader;
use super::whole::read_by;
use super::{NotARegister, Reading, Source};
use crate::model::{Field, Project};
use std::num::NonZero;

/// Lists shorter than this, in bytes, are not worth a thread.
const WORTH_A_THREAD: usize = 256 * 1024;
/// How many places are tried for a guess.
const TRIES: usize = 4096;

/// Reads a register as [`read`](super::read) does, on several threads. The result is the same.
///
/// # Errors
/// Only when the text is not a register at all.
pub fn read_parallel<'a>(
    source: &'a Source<'_>,
    threads: NonZero<usize>,
) -> Result<Reading<'a>, NotARegister> {
    read_by(source, |mut reader| {
        reader.threads = threads.get();
        reader.register()
    })
}

/// The projects of the list that `reader` stands before, read on several threads; none, and nothing read,
/// when that is not worth it or a guess was wrong.
pub(super) fn projects<'a>(reader: &mut Reader<'a>) -> Option<Vec<Project<'a>>> {
    let (text, threads) = (reader.text, reader.threads);
    let start = reader.list_start()?;
    let length = text.len() - start;
    if threads < 2 || length < threads * WORTH_A_THREAD {
        return None;
    }
    let guesses = (1..threads).map_while(|k| guess(text, start + length / threads * k));
    let starts: Vec<usize> = std::iter::once(start).chain(guesses).collect();
    let ends = starts.iter().skip(1).copied().map(Some).chain([None]);
    let parts: Vec<Part<'a>> = std::thread::scope(|scope| {
        let spans = starts.iter().copied().zip(ends);
        let work = |(from, to)| scope.spawn(move || part(text, from, to, from == start));
        let running: Vec<_> = spans.map(work).collect();
        running.into_iter().map(|thread| thread.join().ok().flatten()).collect::<Option<_>>()
    })?;
    let (mut projects, mut count) = (Vec::new(), 0);
    let total: usize = parts.iter().map(|part| part.projects.len()).sum();
    for mut part in parts {
        if projects.is_empty() {
            // The first and longest list grows where it is, so that its items need not be copied.
            std::mem::swap(&mut projects, &mut part.projects);
            projects.reserve_exact(total - projects.len());
        } else {
            projects.append(&mut part.projects);
        }
        reader.absorb(part.reader, count);
        count += part.count;
    }
    Some(projects)
}

/// A part of the list.
struct Part<'a> {
    reader: Reader<'a>,
    projects: Vec<Project<'a>>,
    /// How many items it has, those that could not be read too.
    count: usize,
}

/// Reads projects from byte `from` until exactly `to`, or to the end of the list.
fn part(text: &str, from: usize, to: Option<usize>, first: bool) -> Option<Part<'_>> {
    let mut reader = Reader::of_text(text, from);
    let (projects, count) = reader.items("projects", first, to);
    to.is_none_or(|to| reader.at() == to).then_some(Part { reader, projects, count })
}

/// A place after byte `near` where a complete project begins after a comma.
fn guess(text: &str, near: usize) -> Option<usize> {
    let near = (near..text.len()).find(|&at| text.is_char_boundary(at))?;
    let rest = text.get(near..)?;
    let places = rest.match_indices('{').map(|(offset, _)| near + offset);
    places.take(TRIES).find(|&at| {
        let before = text.get(..at).unwrap_or_default().trim_end();
        before.ends_with(',') && is_project(text.get(at..).unwrap_or_default())
    })
}

fn is_project(text: &str) -> bool {
    let mut projects = serde_json::Deserializer::from_str(text).into_iter::<Project<'_>>();
    matches!(projects.next(), Some(Ok(project)) if project.is_complete())
}

impl Reader<'_> {
    /// The byte after the bracket that opens the list to be read next, if one does.
    fn list_start(&mut self) -> Option<usize> {
        (self.scanner.peek() == Some(b'[')).then(|| self.at() + 1)
    }

    /// Goes on where another reader of the same list has stopped, `by` items having come before its first.
    fn absorb(&mut self, other: Self, by: usize) {
        self.found.append(other.found, |at| at.shifted(by));
        self.unread.absorb(other.unread, by);
        self.dropped.absorb(other.dropped, by);
        self.scanner.jump(other.scanner.at());
        self.stopped = other.stopped;
    }
}
