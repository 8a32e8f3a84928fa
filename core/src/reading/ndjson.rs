//! Reading NDJSON: the first line is the register without projects, each further line one project.

use super::dropped::Dropped;
use super::json::Reader;
use super::source::Source;
use super::syntax::SyntaxProblem;
use crate::finding::Finding;
use crate::model::{Project, Stated};
use crate::place::{Pointer, Scanner};

impl<'a> Reader<'a> {
    /// The lines after the first of an NDJSON text, each a project.
    pub(super) fn further_lines(&mut self) {
        if self.stopped || self.scanner.peek().is_none() {
            return;
        }
        if self.register.projects.is_known() || self.scanner.peek() != Some(b'{') {
            return self.syntax_here(SyntaxProblem::After);
        }
        self.register.projects = Stated::Known(Vec::new());
        let mut projects = Vec::new();
        let (text, mut start, mut index) = (self.text, self.scanner.at(), 0);
        while start < text.len() {
            let rest = text.get(start..).unwrap_or_default();
            let end = start + memchr::memchr(b'\n', rest.as_bytes()).unwrap_or(rest.len());
            if !text.get(start..end).unwrap_or_default().trim().is_empty() {
                match self.line(text.get(..end).unwrap_or_default(), start, index) {
                    Some(project) => projects.push(project),
                    None => self.dropped.add(&Pointer::root().child("projects"), index),
                }
                index += 1;
            }
            start = end + 1;
        }
        self.register.projects = Stated::Known(projects);
    }

    /// The project on a line that starts at byte `start` and ends with `text`.
    fn line(&mut self, text: &'a str, start: usize, index: usize) -> Option<Project<'a>> {
        self.text = text;
        self.scanner = Scanner::new(text, start);
        self.stopped = false;
        let project = self.item(|| Pointer::root().child("projects").child(index));
        if !self.stopped && self.scanner.peek().is_some() {
            self.syntax_here(SyntaxProblem::After);
        }
        project
    }
}

/// Reads one project from a line of NDJSON; `index` is its position among the projects.
///
/// Line and column of its findings are those within the line.
#[must_use]
pub fn read_line<'a>(
    source: &'a Source<'_>,
    index: usize,
) -> (Option<Project<'a>>, Vec<Finding>, Dropped) {
    let mut reader = Reader::new(source);
    let project = reader.line(source.text(), 0, index);
    (project, reader.findings, reader.dropped)
}
