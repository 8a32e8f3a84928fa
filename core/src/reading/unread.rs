//! What could not be read to its end.

use super::json::GREAT_LISTS;
use super::suggest;
use super::tree::{Entry, Value};
use crate::model::{Register, TargetKind};
use crate::place::Pointer;
use std::collections::BTreeSet;

/// What could not be read to its end, because the text is broken there or a list has another name. That
/// something is missing from it says nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Unread {
    register: bool,
    lists: BTreeSet<String>,
    records: BTreeSet<String>,
    /// Lists whose items do not stand as they are meant.
    garbled: BTreeSet<String>,
}

impl Unread {
    pub(super) fn is_empty(&self) -> bool {
        !self.register && self.lists.is_empty()
    }

    /// Whether records of a list may be missing because they could not be read.
    #[must_use]
    pub fn list(&self, kind: TargetKind) -> bool {
        self.lists.contains(kind.list())
    }

    /// Whether what is wrong at a place may be so because more stands there than could be read: inside a
    /// record that is broken, or of the register itself.
    #[must_use]
    pub fn explains(&self, at: &Pointer) -> bool {
        if at.as_str().is_empty() {
            return self.register;
        }
        if at.parts().next().is_some_and(|list| self.garbled.contains(list.as_ref())) {
            return true;
        }
        let record = at.parts().take(2).fold(Pointer::root(), |at, part| at.child(part.as_ref()));
        self.records.contains(record.as_str())
    }

    pub(super) fn add_register(&mut self) {
        self.register = true;
    }

    pub(super) fn register(&self) -> bool {
        self.register
    }

    /// Adds the lists among the members of the register that break off, and those whose names are written
    /// otherwise than they should be.
    pub(super) fn add_head(&mut self, head: &[Entry<'_>]) {
        head.iter().filter(|entry| entry.node.cut).for_each(|entry| self.add_list(&entry.key));
        let known = |entry: &&Entry<'_>| Register::SHAPE.member(&entry.key).is_some();
        let lists = head.iter().filter(|entry| matches!(entry.node.value, Value::List(_)));
        let odd = lists.filter(|entry| !known(entry)).take(GREAT_LISTS.len());
        let meant = odd.filter_map(|entry| suggest::nearest(&entry.key, GREAT_LISTS.into_iter()));
        meant.for_each(|name| self.add_list(name));
    }

    /// Adds a list whose items do not stand as they are meant, or the register whose members do not.
    pub(super) fn add_garbled(&mut self, list: Option<&str>) {
        match list {
            Some(list) => {
                self.garbled.insert(list.to_owned());
                self.add_list(list);
            }
            None => {
                self.add_register();
                GREAT_LISTS.iter().for_each(|list| self.add_list(list));
            }
        }
    }

    pub(super) fn add_list(&mut self, name: &str) {
        self.lists.insert(name.to_owned());
    }

    /// Adds a record of a list. It may have taken the records behind it with it.
    pub(super) fn add_record(&mut self, at: &Pointer) {
        self.records.insert(at.as_str().to_owned());
        if let Some(list) = at.parts().next() {
            self.add_list(&list);
        }
    }

    /// Adds the lists of another part.
    pub(crate) fn add_lists(&mut self, other: &Self) {
        self.lists.extend(other.lists.iter().cloned());
    }

    /// Adds what could not be read of another part.
    pub(crate) fn extend(&mut self, other: Self) {
        self.register |= other.register;
        self.lists.extend(other.lists);
        self.records.extend(other.records);
        self.garbled.extend(other.garbled);
    }

    /// Adds what a reader of a later part of the list of projects could not read.
    #[cfg(feature = "parallel")]
    pub(super) fn absorb(&mut self, other: Self, by: usize) {
        self.lists.extend(other.lists);
        let shifted = other.records.iter().filter_map(|at| Some(Pointer::new(at)?.shifted(by)));
        self.records.extend(shifted.map(|at| at.as_str().to_owned()));
    }
}
