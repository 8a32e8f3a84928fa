//! Why a gate or criterion came out as it did.

use super::recorded::evidence;
use crate::model::Decimal;
use crate::place::Pointer;
use crate::review::condition::{CameTo, Case, Lack, Part, Why};
use crate::review::pack::{Ask, By, Item, Pack};
use crate::review::verdict::ItemVerdict;

/// Why a gate or criterion came out as it did.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Reasons {
    /// What was asked, with what each part came to.
    pub because: Vec<Because>,
    /// What is missing or open.
    pub missing: Vec<Gap>,
    /// The records of the project that were looked at, as ids paths within the project.
    pub evidence: Vec<String>,
}

/// A condition or measure that was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Because {
    /// What it was asked for: the position of the level, of a criterion that has levels.
    pub level: Option<usize>,
    /// The score it gives.
    pub score: Option<Decimal>,
    /// Whether it was asked if the item applies at all.
    pub applies: bool,
    /// As it is written, with what each part came to.
    pub part: Part,
}

/// Something that is missing or open.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Gap {
    /// Where; nothing for what a condition has made itself.
    pub at: Option<Pointer>,
    /// Why.
    pub why: Why,
}

impl Gap {
    pub(super) fn new(lack: &Lack) -> Self {
        Self { at: lack.at(), why: lack.why }
    }
}

impl Reasons {
    pub(super) fn new<'v>(
        pack: &'v Pack,
        item: &'v Item,
        verdict: &ItemVerdict,
        case: &Case<'v>,
    ) -> Self {
        if !verdict.reached {
            return Self::default();
        }
        let applies = item.applies.as_ref().map(|applies| applies.explained(case));
        let left_out = applies.as_ref().is_some_and(|part| part.came_to == CameTo::False);
        let applies = applies.map(|part| Because { level: None, score: None, applies: true, part });
        let asked = if left_out { Vec::new() } else { asked(item, case) };
        let because: Vec<Because> = applies.into_iter().chain(asked).collect();
        let parts = because.iter().filter(|because| !because.applies).map(|because| &because.part);
        Self {
            evidence: evidence(parts, case.project()),
            because,
            missing: item.lacks(case, pack).iter().map(Gap::new).collect(),
        }
    }
}

fn asked<'v>(item: &'v Item, case: &Case<'v>) -> Vec<Because> {
    let plain = |part| vec![Because { level: None, score: None, applies: false, part }];
    match &item.ask {
        Ask::Gate(condition) | Ask::Score(_, By::Condition(condition)) => {
            plain(condition.explained(case))
        }
        Ask::Score(_, By::Measure(measure)) => plain(measure.explained(case)),
        Ask::Score(_, By::Levels(levels)) => {
            let mut asked = Vec::new();
            for (level, (score, _, condition)) in levels.iter().enumerate() {
                let part = condition.explained(case);
                let holds = part.came_to == CameTo::True;
                asked.push(Because {
                    level: Some(level),
                    score: Some(*score),
                    applies: false,
                    part,
                });
                if holds {
                    break;
                }
            }
            asked
        }
    }
}
