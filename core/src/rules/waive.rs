//! Waivers: findings that somebody has accepted.

use crate::finding::Finding;
use crate::model::{Date, Register, Waiver};

/// Whether a waiver of the register covers the finding as of a day: it names the rule, its subject is the
/// finding's or contains it, and it has not expired.
pub(crate) fn is_waived(finding: &Finding, register: &Register<'_>, as_of: Option<Date>) -> bool {
    register.waivers.items().iter().any(|waiver| covers(waiver, finding) && holds(waiver, as_of))
}

fn covers(waiver: &Waiver<'_>, finding: &Finding) -> bool {
    let rule = waiver.rule.known().is_some_and(|rule| rule.as_str() == finding.rule());
    let subject =
        waiver.subject.known().and_then(|subject| finding.subject.strip_prefix(subject.as_str()));
    rule && subject.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Whether a waiver has not certainly expired.
fn holds(waiver: &Waiver<'_>, as_of: Option<Date>) -> bool {
    match (waiver.until.get(), as_of) {
        (Some(until), Some(as_of)) => !until.is_before(as_of).is_true(),
        _ => true,
    }
}
