//! Whether names, stages, weights and the scale of a pack fit together.

use super::compile::{Compiler, at_item};
use super::faults;
use crate::finding::Arg;
use crate::model::{Decimal, Stated, Str};
use crate::place::Pointer;
use std::collections::BTreeSet;

/// What scores must come to, as it is written.
type Threshold<'w> = Stated<Str<'w>>;

impl Compiler<'_> {
    /// Every id is used once in its list, gates and criteria being one.
    pub(super) fn names(&mut self) {
        let written = self.written;
        let gates = written.gates.each().map(|(at, gate)| (at_item("gates", at), &gate.id));
        let criteria = written.criteria.each().map(|(at, c)| (at_item("criteria", at), &c.id));
        self.once(gates.chain(criteria).map(|(at, id)| (at, &**id)));
        self.once(written.stages.each().map(|(at, s)| (at_item("stages", at), &*s.id)));
        self.once(written.parameters.each().map(|(at, p)| (at_item("parameters", at), &*p.id)));
        let bands = written.outcome.known().map_or(&[][..], |outcome| outcome.bands.items());
        let at_band = |at: usize| Pointer::root().child("outcome").child("bands").child(at);
        self.once(bands.iter().enumerate().map(|(at, band)| (at_band(at), &*band.id)));
    }

    /// Conditions can write the names of parameters.
    pub(super) fn variables(&mut self) {
        for (at, parameter) in self.written.parameters.each() {
            if !is_variable(&parameter.id) {
                let args = vec![("name", Arg::from(&*parameter.id))];
                let at = at_item("parameters", at).child("id");
                self.fault(&at, faults::BAD_PARAMETER_NAME, args);
            }
        }
    }

    /// Something is asked, in a period that there is.
    pub(super) fn whole(&mut self) {
        let written = self.written;
        let unread = ["gates", "criteria", "extends"].iter().any(|list| self.is_unread(list));
        if written.gates.items().is_empty() && written.criteria.items().is_empty() && !unread {
            self.fault(&Pointer::root().child("id"), faults::NOTHING_ASKED, Vec::new());
        }
        if let Some(valid) = written.valid.known()
            && valid.from.get().zip(valid.to.get()).is_some_and(|(a, b)| b.is_before(a).is_true())
        {
            self.fault(&Pointer::root().child("valid"), faults::PERIOD_TURNED, Vec::new());
        }
    }

    /// Thresholds that are plain numbers can be reached.
    pub(super) fn within_reach(
        &mut self,
        at: &Pointer,
        total: &Threshold<'_>,
        each: &Threshold<'_>,
    ) {
        let Some(scale) = self.written.scale.known() else { return };
        let Some((highest, weights)) = scale.highest.get().zip(scale.weights.get()) else { return };
        let most = highest.number().checked_mul(weights.number()).map(Decimal::from);
        for (name, threshold, most) in [("total", total, most), ("each", each, Some(highest))] {
            let needed = threshold.known().and_then(|text| Decimal::new(text.trim()));
            if let Some((needed, most)) = needed.zip(most)
                && needed > most
            {
                let args = vec![("needed", needed.into()), ("most", most.into())];
                self.fault(&at.clone().child(name), faults::OUT_OF_REACH, args);
            }
        }
    }

    fn once<'i>(&mut self, ids: impl Iterator<Item = (Pointer, &'i str)>) {
        let mut seen = BTreeSet::new();
        for (at, id) in ids {
            // That an id is missing is told.
            if !seen.insert(id) && !id.is_empty() {
                self.fault(&at.child("id"), faults::SAME_ID, vec![("id", Arg::from(id))]);
            }
        }
    }

    /// The scale has a span, and the weights come to what they are said to.
    pub(super) fn scale(&mut self) {
        let criteria = self.written.criteria.items();
        let at = Pointer::root().child("scale");
        let Some(scale) = self.written.scale.known() else {
            if !criteria.is_empty() && !self.is_unread("scale") {
                self.fault(&at_item("criteria", 0), faults::NO_SCALE, Vec::new());
            }
            return;
        };
        let span = scale.lowest.get().zip(scale.highest.get());
        if span.is_some_and(|(lowest, highest)| lowest >= highest) {
            self.fault(&at.clone().child("highest"), faults::SCALE_TURNED, Vec::new());
        }
        let sum = criteria
            .iter()
            .filter_map(|c| c.weight.get())
            .map(Decimal::number)
            .sum::<rust_decimal::Decimal>();
        let Some(said) = scale.weights.get() else { return };
        // That a criterion or its weight cannot be read is told; the others come to less.
        let criterion = Pointer::root().child("criteria");
        let lost = |at: &Pointer| at.is_within(&criterion) && at.parts().count() <= 2;
        let unweighed = |c: &crate::review::pack::file::Criterion<'_>| !c.weight.is_known();
        if criteria.iter().any(unweighed) || self.unread.iter().any(lost) {
            return;
        }
        if sum != said.number() {
            let args = vec![("sum", Decimal::from(sum).into()), ("said", said.into())];
            self.fault(&at.child("weights"), faults::WEIGHTS, args);
        }
    }
}

/// Whether conditions can write a name behind `params.`.
fn is_variable(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}
