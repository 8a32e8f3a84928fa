//! What comes of reading.

use super::dropped::Dropped;
use super::unread::Unread;
use crate::finding::Finding;
use crate::model::{Project, Register};

/// A register that was read, and what was wrong with it.
#[derive(Debug)]
#[non_exhaustive]
pub struct Reading<'a> {
    /// What could be read.
    pub register: Register<'a>,
    /// Structural faults.
    pub findings: Vec<Finding>,
    /// Items of lists that could not be read.
    pub dropped: Dropped,
    /// What could not be read to its end.
    pub unread: Unread,
    /// Whether the mended text was read.
    pub(crate) mended: bool,
}

/// A line of NDJSON that was read, and what was wrong with it.
#[derive(Debug)]
#[non_exhaustive]
pub struct Line<'a> {
    /// The project, if one could be read.
    pub project: Option<Project<'a>>,
    /// Structural faults.
    pub findings: Vec<Finding>,
    /// Items of lists that could not be read.
    pub dropped: Dropped,
    /// What could not be read to its end.
    pub unread: Unread,
    /// Whether the mended text was read.
    pub(crate) mended: bool,
}
