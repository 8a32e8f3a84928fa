//! What comes of checking a part of the projects.

use super::entry::ProjectEntry;
use crate::finding::Finding;
use crate::reading::Unread;

/// What comes of checking a part of the projects: findings, and what the index needs of each. Parts that
/// were checked apart are put together with [`merge`](Self::merge).
#[derive(Debug, Default)]
pub struct Part<'r> {
    pub(super) findings: Vec<Finding>,
    pub(super) entries: Vec<ProjectEntry<'r>>,
    pub(super) references: Vec<Deferred>,
    pub(super) reports: usize,
    /// Projects that are not in the index, because there were too many to keep.
    pub(super) passed: usize,
    /// What of the projects could not be read.
    pub(super) unread: Unread,
}

/// A reference to a project, which can be judged only when all projects are known.
#[derive(Debug)]
pub(super) struct Deferred {
    pub(super) id: String,
    /// The finding, should there be no such project, but for its rule and arguments.
    pub(super) at: crate::place::Pointer,
    pub(super) subject: String,
}

impl<'r> Part<'r> {
    /// Puts another part to this one.
    #[must_use]
    pub fn merge(mut self, mut other: Self) -> Self {
        self.findings.append(&mut other.findings);
        self.entries.append(&mut other.entries);
        self.references.append(&mut other.references);
        self.reports += other.reports;
        self.passed += other.passed;
        self.unread.extend(other.unread);
        self
    }

    /// Adds what of a project could not be read.
    pub fn add_unread(&mut self, unread: Unread) {
        self.unread.extend(unread);
    }

    /// What of the projects could not be read.
    #[must_use]
    pub const fn unread(&self) -> &Unread {
        &self.unread
    }

    /// Takes the findings there are so far.
    pub fn take_findings(&mut self) -> Vec<Finding> {
        std::mem::take(&mut self.findings)
    }

    /// How many projects it has seen.
    #[must_use]
    pub fn projects(&self) -> usize {
        self.entries.len() + self.passed
    }

    /// How many progress reports it has seen.
    #[must_use]
    pub const fn reports(&self) -> usize {
        self.reports
    }
}
