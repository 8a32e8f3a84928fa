//! What comes of checking a part of the projects.

use super::entry::ProjectEntry;
use super::likeness;
use crate::finding::Finding;
use crate::model::Project;
use crate::reading::Unread;

/// What comes of checking a part of the projects: findings, and what the index needs of each. Parts that
/// were checked apart are put together with [`merge`](Self::merge).
#[derive(Debug, Default)]
pub struct Part<'r> {
    pub(super) findings: Vec<Finding>,
    pub(super) entries: Vec<ProjectEntry<'r>>,
    /// What the titles of the entries say, as [`likeness::keys`](super::likeness::keys) gives it.
    pub(super) titles: Vec<likeness::Key>,
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
        self.titles.append(&mut other.titles);
        self.references.append(&mut other.references);
        self.reports += other.reports;
        self.passed += other.passed;
        self.unread.extend(other.unread);
        self
    }

    /// Keeps of a project what the checks that look at several need.
    pub(super) fn keep(&mut self, project: &Project<'r>, at: usize) {
        self.titles.extend(likeness::keys(project, at));
        self.entries.push(ProjectEntry::new(project, at));
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
