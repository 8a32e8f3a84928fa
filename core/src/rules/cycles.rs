//! References that lead back to where they began.

use std::collections::HashMap;

/// How many records of a cycle are named.
const NAMED: usize = 8;

/// A chain of references that leads back to its beginning.
#[derive(Debug)]
pub(super) struct Cycle {
    /// The record whose reference closes the cycle.
    pub(super) last: usize,
    /// Position of that reference among those of the record.
    pub(super) reference: usize,
    /// The records in the order of the references, beginning with the one that is led back to.
    pub(super) chain: Vec<usize>,
}

impl Cycle {
    /// The ids in order, the first again at the end.
    pub(super) fn show<'i>(&self, id: impl Fn(usize) -> &'i str) -> String {
        let mut shown: Vec<&str> = self.chain.iter().take(NAMED).map(|&at| id(at)).collect();
        if self.chain.len() > NAMED {
            shown.push("…");
        }
        shown.extend(self.chain.first().map(|&at| id(at)));
        shown.join(" → ")
    }
}

/// The position of the first record with each id.
pub(super) fn positions<'i>(ids: impl Iterator<Item = &'i str>) -> HashMap<&'i str, usize> {
    let mut positions = HashMap::new();
    for (at, id) in ids.enumerate() {
        positions.entry(id).or_insert(at);
    }
    positions
}

#[derive(Clone, Copy)]
enum State {
    New,
    /// In the chain that is being followed, at that place.
    InChain(usize),
    Done,
}

/// All cycles among `count` records. `next` gives a record's references by position: `None` when there is
/// none at that position, `Some(None)` when it leads nowhere. References of a record to itself are passed
/// over.
pub(super) fn cycles(
    count: usize,
    next: impl Fn(usize, usize) -> Option<Option<usize>>,
) -> Vec<Cycle> {
    let mut states = vec![State::New; count];
    let mut found = Vec::new();
    for start in 0..count {
        if matches!(states.get(start), Some(State::New)) {
            search(start, &mut states, &next, &mut found);
        }
    }
    found
}

fn search(
    start: usize,
    states: &mut [State],
    next: &impl Fn(usize, usize) -> Option<Option<usize>>,
    found: &mut Vec<Cycle>,
) {
    mark(states, start, State::InChain(0));
    let mut chain = vec![(start, 0)];
    while let Some((record, following)) = chain.last_mut() {
        let (last, reference) = (*record, *following);
        *following += 1;
        let Some(to) = next(last, reference) else {
            mark(states, last, State::Done);
            chain.pop();
            continue;
        };
        let Some(to) = to.filter(|&to| to != last) else { continue };
        match states.get(to) {
            Some(State::New) => {
                mark(states, to, State::InChain(chain.len()));
                chain.push((to, 0));
            }
            Some(&State::InChain(place)) => {
                let chain = chain.iter().skip(place).take(NAMED + 1).map(|(at, _)| *at).collect();
                found.push(Cycle { last, reference, chain });
            }
            _ => {}
        }
    }
}

fn mark(states: &mut [State], record: usize, state: State) {
    if let Some(known) = states.get_mut(record) {
        *known = state;
    }
}
