//! How many decisions came to what, for each side.

use super::decisions::{State, Tracked};
use crate::model::Country;
use serde::Serialize;

/// How many decisions of a side, of no side, or of all came to each state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Tally {
    /// Whose decisions are counted.
    #[serde(flatten)]
    pub whose: Whose,
    /// How many there are: the denominator.
    pub of: usize,
    /// Every state, with the decisions counted; 0 where there are none.
    pub states: Vec<Count>,
}

/// Whose decisions are counted. One for which both sides are responsible counts for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(tag = "whose", content = "side", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Whose {
    /// All decisions, each once.
    All,
    /// Those for which organizations of a side are responsible.
    Side(Country),
    /// Those for which no organization of a side is named.
    NoSide,
}

/// How many decisions came to a state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Count {
    /// The state.
    pub state: State,
    /// How many.
    pub count: usize,
    /// Ids paths of the decisions.
    pub ids: Vec<String>,
}

/// All decisions, those of each side (the parties first), those of no side; sides without any but parties
/// are left out.
pub(super) fn tallies(decisions: &[Tracked], parties: &[Country]) -> Vec<Tally> {
    let mut sides: Vec<Country> = Vec::new();
    let mut others: Vec<Country> = decisions.iter().flat_map(|d| &d.sides).copied().collect();
    others.sort_unstable();
    for side in parties.iter().map(|party| super::desk::side(*party)).chain(others) {
        if !sides.contains(&side) {
            sides.push(side);
        }
    }
    let whose = sides.into_iter().map(Whose::Side);
    let whose = [Whose::All].into_iter().chain(whose).chain([Whose::NoSide]);
    whose.map(|whose| tally(whose, decisions)).collect()
}

fn tally(whose: Whose, decisions: &[Tracked]) -> Tally {
    let counted = decisions.iter().filter(|decision| whose.counts(decision));
    let counted: Vec<&Tracked> = counted.collect();
    let states = State::ALL.map(|state| {
        let ids = counted.iter().filter(|decision| decision.state == state);
        let ids: Vec<String> = ids.map(|decision| decision.subject.clone()).collect();
        Count { state, count: ids.len(), ids }
    });
    Tally { whose, of: counted.len(), states: states.to_vec() }
}

impl Whose {
    fn counts(self, decision: &Tracked) -> bool {
        match self {
            Self::All => true,
            Self::Side(side) => decision.sides.contains(&side),
            Self::NoSide => decision.sides.is_empty(),
        }
    }
}
