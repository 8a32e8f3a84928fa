//! Reading NDJSON: the first line is the register without projects, each further line one project.

use super::json::Reader;
use super::syntax::SyntaxProblem;
use super::whole::Draft;
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
            let end = start + memchr::memchr2(b'\n', b'\r', rest.as_bytes()).unwrap_or(rest.len());
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

    /// One line alone, the project at position `index`.
    pub(super) fn single_line(mut self, index: usize) -> Draft<Option<Project<'a>>> {
        let what = self.line(self.text, 0, index);
        Draft { what, found: self.found, dropped: self.dropped, unread: self.unread }
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
