//! Answers to one question, of which one may decide without the others.

use super::evaluate::{Judge, Judged};
use super::value::{Lack, Value};

/// Answers to one question, of which one may decide.
pub(super) struct Gathered<'r, 'v> {
    judge: &'r Judge<'v>,
    from: usize,
    decided: bool,
    lacking: Option<Lack>,
}

impl<'r, 'v> Gathered<'r, 'v> {
    pub(super) fn new(judge: &'r Judge<'v>) -> Self {
        Self { judge, from: judge.noted(), decided: false, lacking: None }
    }

    /// Takes an answer; true when no other is needed.
    pub(super) fn add(&mut self, answer: Result<bool, Lack>, deciding: bool) -> bool {
        match answer {
            Ok(truth) => self.decided |= truth == deciding,
            Err(lack) if self.lacking.is_none() => self.lacking = Some(lack),
            Err(lack) => self.judge.note(lack),
        }
        self.decided
    }

    pub(super) fn result(self, deciding: bool) -> Judged<'v> {
        if self.decided {
            self.judge.forget(self.from);
            return Ok(Value::Bool(deciding).into());
        }
        self.lacking.map_or_else(|| Ok(Value::Bool(!deciding).into()), Err)
    }
}
