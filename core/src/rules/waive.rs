//! Waivers: findings that somebody has accepted.

use crate::finding::Finding;
use crate::model::{Date, Register, Waiver};
use std::collections::HashSet;

/// The waivers of a register that have not expired, by rule and subject.
#[derive(Debug)]
pub(crate) struct Waivers<'r>(HashSet<(&'r str, &'r str)>);

impl<'r> Waivers<'r> {
    /// The waivers that hold as of a day.
    pub(crate) fn new(register: &'r Register<'_>, as_of: Option<Date>) -> Self {
        let holding = register.waivers.items().iter().filter(|waiver| holds(waiver, as_of));
        let named = holding
            .filter_map(|waiver| Some((waiver.rule.known()?.as_str(), &**waiver.subject.known()?)));
        Self(named.collect())
    }

    /// Whether a waiver names the finding's rule, and its subject or a record that contains it.
    pub(crate) fn cover(&self, finding: &Finding) -> bool {
        let subject = finding.subject.as_str();
        let outer = subject.match_indices('/').filter_map(|(at, _)| subject.get(..at));
        let names = |subject: &str| self.0.contains(&(finding.rule(), subject));
        !self.0.is_empty() && std::iter::once(subject).chain(outer).any(names)
    }
}

/// Whether a waiver has not certainly expired.
fn holds(waiver: &Waiver<'_>, as_of: Option<Date>) -> bool {
    match (waiver.until.get(), as_of) {
        (Some(until), Some(as_of)) => !until.is_before(as_of).is_true(),
        _ => true,
    }
}
