//! The findings of reading: the first of each rule are kept, all are counted.

use super::catalog;
use super::mend::Edits;
use crate::finding::{About, Finding};
use crate::place::{Pointer, Span};
use std::collections::BTreeMap;

/// How many findings of one rule reading keeps in full. A file that is broken in more places is broken in
/// one way, which nobody reads a hundred thousand times; each finding takes a kilobyte of report.
pub(crate) const KEPT: usize = 1000;

/// What was found so far.
#[derive(Debug, Clone, Default)]
pub(super) struct Found {
    kept: Vec<Finding>,
    counts: BTreeMap<&'static str, Count>,
}

#[derive(Debug, Clone, Default)]
struct Count {
    kept: usize,
    more: usize,
    /// Where the first stands that is not kept.
    first: Option<(Pointer, Option<Span>)>,
}

impl Found {
    /// Whether the next finding of a rule would be kept.
    pub(super) fn has_room(&self, about: &About) -> bool {
        self.counts.get(about.id).is_none_or(|count| count.kept < KEPT)
    }

    pub(super) fn push(&mut self, finding: Finding) {
        let count = self.counts.entry(finding.rule()).or_default();
        if count.kept < KEPT {
            count.kept += 1;
            self.kept.push(finding);
        } else {
            count.more += 1;
            count.first.get_or_insert((finding.at, finding.span));
        }
    }

    /// Counts findings of a rule that nobody has made.
    pub(super) fn add(&mut self, about: &'static About, number: usize) {
        if number > 0 {
            self.counts.entry(about.id).or_default().more += number;
        }
    }

    /// Adds what was found later; `place` turns its pointers into those of the whole.
    pub(super) fn append(&mut self, later: Self, place: impl Fn(&Pointer) -> Pointer) {
        for mut finding in later.kept {
            finding.at = place(&finding.at);
            self.push(finding);
        }
        for (rule, count) in later.counts {
            let ours = self.counts.entry(rule).or_default();
            ours.more += count.more;
            ours.first = ours.first.take().or(count.first.map(|(at, span)| (place(&at), span)));
        }
    }

    /// Turns places in a mended text into those in the file.
    pub(super) fn in_file(&mut self, edits: &Edits) {
        let kept = self.kept.iter_mut().filter_map(|finding| finding.span.as_mut());
        let firsts = self.counts.values_mut().filter_map(|count| count.first.as_mut());
        for span in kept.chain(firsts.filter_map(|(_, span)| span.as_mut())) {
            *span = edits.in_file(*span);
        }
    }

    /// How many there are, those that are not kept too.
    pub(super) fn total(&self) -> usize {
        self.counts.values().map(|count| count.kept + count.more).sum()
    }

    /// Whether a rule has found something.
    pub(super) fn has(&self, about: &About) -> bool {
        self.counts.contains_key(about.id)
    }

    /// Those that are kept, and for each rule that has more a finding that says how many.
    pub(super) fn into_findings(self) -> Vec<Finding> {
        let mut findings = self.kept;
        for (rule, count) in self.counts.into_iter().filter(|(_, count)| count.more > 0) {
            let (at, span) = count.first.unwrap_or_default();
            let args = vec![("rule", rule.into()), ("count", count.more.into())];
            let mut finding = Finding::new(&catalog::TOO_MANY_ALIKE, at, args);
            finding.span = span;
            findings.push(finding);
        }
        findings
    }
}
