//! Runs the checks that look at texts, references, spans and sources wherever they stand.

use super::checker::Active;
use super::context::Context;
use super::part::Deferred;
use super::rule::Check;
use super::sink::{Base, Sink};
use super::text::TextView;
use crate::finding::Finding;
use crate::model::{Date, Path, Source, TargetKind, Text, Visitor};

/// Walks one record.
pub(super) struct Walk<'w, 'r> {
    pub(super) active: &'w Active,
    pub(super) context: &'w Context<'r>,
    pub(super) base: Base<'w>,
    pub(super) findings: &'w mut Vec<Finding>,
    /// Where references to projects are put by until all projects are known; none once they are.
    pub(super) deferred: Option<&'w mut Vec<Deferred>>,
}

impl<'r> Visitor<'r> for Walk<'_, '_> {
    fn text(&mut self, text: &'r Text<'r>, at: &Path) {
        let view = TextView::new(text, self.context, at);
        for rule in &self.active.texts {
            let check = match rule.check {
                Check::Text(traits, check) if traits.meets(view.traits) => check,
                _ => continue,
            };
            let mut sink = Sink::new(self.findings, rule.told(), self.base, at.steps());
            check(&view, self.context, &mut sink);
        }
    }

    fn reference(&mut self, kind: TargetKind, id: &'r str, at: &Path) {
        if let (TargetKind::Project, Some(deferred)) = (kind, self.deferred.as_deref_mut()) {
            deferred.push(Deferred {
                id: id.to_owned(),
                at: self.base.pointer(at.steps().iter()),
                subject: self.base.subject(at.steps().iter()),
            });
            return;
        }
        for rule in &self.active.references {
            if let Check::Reference(check) = rule.check {
                let mut sink = Sink::new(self.findings, rule.told(), self.base, at.steps());
                check(kind, id, self.context, &mut sink);
            }
        }
    }

    fn span(&mut self, from: Option<Date>, to: Option<Date>, at: &Path) {
        for rule in &self.active.spans {
            if let Check::Span(check) = rule.check {
                let mut sink = Sink::new(self.findings, rule.told(), self.base, at.steps());
                check(from, to, self.context, &mut sink);
            }
        }
    }

    fn source(&mut self, source: &'r Source<'r>, at: &Path) {
        for rule in &self.active.sources {
            if let Check::Source(check) = rule.check {
                let mut sink = Sink::new(self.findings, rule.told(), self.base, at.steps());
                check(source, self.context, &mut sink);
            }
        }
    }
}
