//! The reasons of the agenda in words.

use super::agenda::{Ground, Reason};
use super::page::Page;
use super::words;
use super::words::{fill, joined};
use crate::finding::Arg;
use crate::finding::view::{aside, titled};

impl Page<'_> {
    /// A reason: what it is, its own words, and what is known of it.
    pub(super) fn reason(&self, reason: &Reason) -> String {
        let label = reason.ground.label(self.language);
        let words = self.own_words(reason);
        let told =
            if words.is_empty() { label.to_owned() } else { titled(label, &words, self.language) };
        let details = self.details(reason);
        if details.is_empty() {
            return told;
        }
        format!("{told}{}", aside(&joined(&details, self.language), self.language))
    }

    fn own_words(&self, reason: &Reason) -> String {
        match &reason.undecided {
            Some(gap) => self.gap(gap),
            None if !reason.because.is_empty() => joined(&reason.because, self.language),
            None => reason.text.as_ref().map(|text| self.best(text)).unwrap_or_default(),
        }
    }

    fn details(&self, reason: &Reason) -> Vec<String> {
        // A gap says all there is in its own words.
        if reason.undecided.is_some() {
            return Vec::new();
        }
        let detail = reason.detail.as_ref().map(|detail| detail.show(self.language));
        let due = reason.due.map(|due| fill(words::DUE, &[("due", due.into())], self.language));
        let lacks = (!reason.lacks.is_empty()).then(|| self.lacks(&reason.lacks));
        [detail, due, self.who(reason), lacks].into_iter().flatten().collect()
    }

    /// Who asks whom, who reports or proposes, who is responsible.
    fn who(&self, reason: &Reason) -> Option<String> {
        let (from, to) = (self.sides(&reason.from), self.sides(&reason.to));
        let said = match reason.ground {
            Ground::OpenNeed if to.is_empty() => words::ASKS_NOBODY,
            Ground::OpenNeed => words::ASKS,
            Ground::SeriousProblem => words::REPORTED,
            Ground::Proposal => words::PROPOSED,
            _ if reason.subject.contains("/decision:") && to.is_empty() => words::NO_SIDE,
            _ => return (!to.is_empty()).then_some(to),
        };
        let named = !from.is_empty() || reason.subject.contains("/decision:");
        let args: [(&'static str, Arg); 2] = [("from", from.into()), ("to", to.into())];
        named.then(|| fill(said, &args, self.language))
    }
}
