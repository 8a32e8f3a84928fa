//! Where checks leave what they find.

use super::entry::ProjectEntry;
use crate::finding::{About, Arg, Finding, Severity};
use crate::model::{Record, Step, Value, push_subject, singular};
use crate::place::Pointer;

/// Where a check leaves what it finds. It knows which rule is running and on which record.
#[derive(Debug)]
pub struct Sink<'s> {
    findings: &'s mut Vec<Finding>,
    about: &'static About,
    severity: Severity,
    base: Base<'s>,
    /// Steps from the base to the thing that is checked inside it.
    inside: &'s [Step],
}

/// The record that is checked.
#[derive(Debug, Clone, Copy)]
pub(super) struct Base<'s> {
    /// The list of the register that it is in, and its position; none for the register itself.
    pub(super) place: Option<(&'static str, usize)>,
    pub(super) record: &'s dyn Record,
}

impl<'s> Sink<'s> {
    pub(super) fn new(
        findings: &'s mut Vec<Finding>,
        (about, severity): (&'static About, Severity),
        base: Base<'s>,
        inside: &'s [Step],
    ) -> Self {
        Self { findings, about, severity, base, inside }
    }

    /// Reports a finding at a place inside what is checked: `at!["milestones", 2, "due"]`. Where there is
    /// no such place, as when something is missing, `at` is that of the value which should hold it.
    pub fn find(&mut self, at: &[Step], args: Vec<(&'static str, Arg)>) -> &mut Finding {
        let mut finding = Finding::new(self.about, self.pointer(at), args);
        finding.severity = self.severity;
        finding.subject = self.base.subject(self.inside.iter().chain(at));
        let index = self.findings.len();
        self.findings.push(finding);
        #[allow(clippy::indexing_slicing, reason = "it was pushed in the line before")]
        &mut self.findings[index]
    }

    /// Reports a finding of a register check at a place inside a project that the index tells of.
    pub fn find_in(
        &mut self,
        project: &ProjectEntry<'_>,
        at: &[Step],
        args: Vec<(&'static str, Arg)>,
    ) -> &mut Finding {
        let list = [Step::Name("projects"), Step::Index(project.at)];
        let steps: Vec<Step> = list.into_iter().chain(at.iter().copied()).collect();
        let finding = self.find(&steps, args);
        finding.subject.clear();
        push_subject(&mut finding.subject, "project", &project.id);
        finding
    }

    /// The pointer to a place inside what is checked.
    #[must_use]
    pub fn pointer(&self, at: &[Step]) -> Pointer {
        self.base.pointer(self.inside.iter().chain(at))
    }
}

impl Base<'_> {
    pub(super) fn pointer<'p>(&self, steps: impl Iterator<Item = &'p Step>) -> Pointer {
        let base = self
            .place
            .map_or_else(Pointer::root, |(list, index)| Pointer::root().child(list).child(index));
        steps.fold(base, |pointer, step| match step {
            Step::Name(name) => pointer.child(*name),
            Step::Index(index) => pointer.child(*index),
        })
    }

    /// The ids path of the record that the steps lead to or into.
    pub(super) fn subject<'p>(&self, steps: impl Iterator<Item = &'p Step>) -> String {
        let mut subject = String::new();
        if let Some((list, _)) = self.place {
            push_id(&mut subject, list, self.record);
        }
        let mut value = Some(Value::Record(self.record));
        let mut list = "";
        for step in steps {
            value = match (value, step) {
                (Some(Value::Record(record)), Step::Name(name)) => {
                    list = name;
                    record.named(name)
                }
                (Some(Value::List(items)), Step::Index(index)) => items.item(*index),
                _ => None,
            };
            if let (Some(Value::Record(record)), Step::Index(_)) = (value, step) {
                push_id(&mut subject, list, record);
            }
        }
        subject
    }
}

fn push_id(subject: &mut String, list: &str, record: &dyn Record) {
    if let Some(Value::String(id)) = record.named("id") {
        push_subject(subject, singular(list), id);
    }
}
