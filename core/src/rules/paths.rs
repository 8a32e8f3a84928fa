//! Ids paths: `report:cn-2018/achievement:a1` leads from a project to a record inside it.

use super::context::Context;
use crate::model::{Items, Project, Record, TargetKind, Value, is_id, singular};
use crate::reading::suggest;
use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

/// How many paths are followed step by step before a table of all records is made.
const FEW: usize = 32;

/// The words with which a path inside a project can begin.
const INSIDE: [&str; 7] =
    ["report", "milestone", "result", "contribution", "assessment", "edition", "extension"];

/// The lists of the register that a path can begin in.
const HEADS: [TargetKind; 5] = [
    TargetKind::Organization,
    TargetKind::Mechanism,
    TargetKind::Meeting,
    TargetKind::Project,
    TargetKind::Priority,
];

/// Follows ids paths from one record, quickly however many there are.
pub(super) struct Paths<'p> {
    start: &'p dyn Record,
    followed: usize,
    table: Option<Table>,
}

impl<'p> Paths<'p> {
    pub(super) fn new(start: &'p dyn Record) -> Self {
        Self { start, followed: 0, table: None }
    }

    /// Whether the path leads to a record.
    pub(super) fn lead(&mut self, path: &str) -> bool {
        self.followed += 1;
        if self.followed <= FEW {
            return follow(self.start, path).is_some();
        }
        let table = self.table.get_or_insert_with(|| {
            let mut table = Table::default();
            table.add(0, self.start);
            table
        });
        table.leads(0, path)
    }
}

/// All records to which ids paths lead, each by the hash of its path.
#[derive(Debug, Default)]
pub(super) struct Table(HashSet<u64>);

/// The hash of a path that is one step longer.
pub(super) fn step(from: u64, word: &str, id: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    (from, word, id).hash(&mut hasher);
    hasher.finish()
}

impl Table {
    /// Adds everything inside `record`, whose own path has the hash `from`.
    pub(super) fn add(&mut self, from: u64, record: &dyn Record) {
        for (position, member) in record.shape().members.iter().enumerate() {
            match record.member(position) {
                Value::List(items) => self.add_items(from, singular(member.name), items),
                Value::Record(inner) => self.add(from, inner),
                _ => {}
            }
        }
    }

    fn add_items(&mut self, from: u64, word: &str, items: &dyn Items) {
        for position in 0..items.count() {
            if let Some(Value::Record(record)) = items.item(position)
                && let Some(Value::String(id)) = record.named("id")
            {
                let here = step(from, word, id);
                self.0.insert(here);
                self.add(here, record);
            }
        }
    }

    /// Whether the path leads from the record whose own path has the hash `from` to another.
    pub(super) fn leads(&self, from: u64, path: &str) -> bool {
        let end = path.split('/').try_fold(from, |from, part| {
            let (word, id) = part.split_once(':')?;
            let here = step(from, word, id);
            self.0.contains(&here).then_some(here)
        });
        end.is_some()
    }
}

fn follow<'p>(start: &'p dyn Record, path: &str) -> Option<&'p dyn Record> {
    path.split('/').try_fold(start, |record, part| {
        let (word, id) = part.split_once(':')?;
        child(record, word, id)
    })
}

fn child<'p>(record: &'p dyn Record, word: &str, id: &str) -> Option<&'p dyn Record> {
    record.shape().members.iter().enumerate().find_map(|(position, member)| {
        match record.member(position) {
            Value::List(items) if singular(member.name) == word => item(items, id),
            Value::Record(inner) => child(inner, word, id),
            _ => None,
        }
    })
}

fn item<'p>(items: &'p dyn Items, id: &str) -> Option<&'p dyn Record> {
    (0..items.count()).find_map(|position| match items.item(position) {
        Some(Value::Record(record)) => {
            matches!(record.named("id"), Some(Value::String(known)) if known == id)
                .then_some(record)
        }
        _ => None,
    })
}

/// Whether a text is meant as an ids path: steps of a word and an id, the first word being one that
/// begins such a path, or nearly. Addresses, titles and page numbers are not.
pub(super) fn is_path(text: &str) -> bool {
    let is_step = |part: &str| part.split_once(':').is_some_and(|(_, id)| is_id(id));
    text.split('/').all(is_step) && text.split_once(':').is_some_and(|(word, _)| begins(word))
}

fn begins(word: &str) -> bool {
    let known = || INSIDE.into_iter().chain(HEADS.map(TargetKind::word));
    known().any(|known| known == word) || suggest::nearest(word, known()).is_some()
}

/// The list of the register that a path begins in, the id there, and the steps inside that record.
pub(super) fn head(path: &str) -> Option<(TargetKind, &str, Option<&str>)> {
    let (first, inside) = match path.split_once('/') {
        Some((first, inside)) => (first, Some(inside)),
        None => (path, None),
    };
    let (word, id) = first.split_once(':')?;
    let kind = HEADS.into_iter().find(|kind| kind.word() == word)?;
    Some((kind, id, inside))
}

/// The project into which a path leads, and the steps inside it.
pub(super) fn inside_project(path: &str) -> Option<(&str, &str)> {
    match head(path)? {
        (TargetKind::Project, id, Some(inside)) => Some((id, inside)),
        _ => None,
    }
}

/// Whether an ids path in a project certainly leads nowhere. Other projects are not known here.
pub(super) fn is_lost(
    path: &str,
    project: &Project<'_>,
    paths: &mut Paths<'_>,
    cx: &Context,
) -> bool {
    match head(path) {
        None => !paths.lead(path),
        Some((TargetKind::Project, id, inside)) => {
            id == &*project.id && inside.is_some_and(|inside| !paths.lead(inside))
        }
        Some((kind, id, inside)) => !cx.index.leads(kind, id, inside),
    }
}
