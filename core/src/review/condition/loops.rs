//! Macros over lists.

use super::evaluate::{Judge, Judged};
use super::gathered::Gathered;
use super::program::{Node, Repeat};
use super::syntax::LoopKind;
use super::value::{Lack, Located, Value};

impl<'v> Judge<'v> {
    pub(super) fn repeated(&self, repeat: &'v Repeat, around: &mut Vec<Located<'v>>) -> Judged<'v> {
        let list = self.value(&repeat.list, around)?;
        match (repeat.kind, &repeat.when) {
            (LoopKind::All, Some(when)) => self.asked_of_each(&list, when, false, around),
            (LoopKind::Exists, Some(when)) => self.asked_of_each(&list, when, true, around),
            (LoopKind::ExistsOne, Some(when)) => self.exists_one(&list, when, around),
            (_, when) => self.collected(&list, when.as_ref(), repeat.what.as_ref(), around),
        }
    }

    /// Judges a part for the item of a list at a position.
    pub(super) fn with_item<T>(
        &self,
        list: &Located<'v>,
        index: usize,
        around: &mut Vec<Located<'v>>,
        judge: impl FnOnce(&mut Vec<Located<'v>>) -> Result<T, Lack>,
    ) -> Result<T, Lack> {
        self.step()?;
        around.push(list.item(index)?);
        let judged = judge(around);
        around.pop();
        judged
    }

    fn asked_of_each(
        &self,
        list: &Located<'v>,
        when: &'v Node,
        deciding: bool,
        around: &mut Vec<Located<'v>>,
    ) -> Judged<'v> {
        let mut gathered = Gathered::new(self);
        for index in 0..list.count().unwrap_or(0) {
            let truth = self.with_item(list, index, around, |around| self.truth(when, around));
            if gathered.add(truth, deciding) {
                break;
            }
        }
        gathered.result(deciding)
    }

    fn exists_one(
        &self,
        list: &Located<'v>,
        when: &'v Node,
        around: &mut Vec<Located<'v>>,
    ) -> Judged<'v> {
        let (mut found, mut lacking, from) = (0, None, self.noted());
        for index in 0..list.count().unwrap_or(0) {
            match self.with_item(list, index, around, |around| self.truth(when, around)) {
                Ok(truth) => found += usize::from(truth),
                Err(lack) => lacking = lacking.or(Some(lack)),
            }
        }
        match lacking {
            Some(lack) if found < 2 => Err(lack),
            _ => {
                self.forget(from);
                Ok(Value::Bool(found == 1).into())
            }
        }
    }

    fn collected(
        &self,
        list: &Located<'v>,
        when: Option<&'v Node>,
        what: Option<&'v Node>,
        around: &mut Vec<Located<'v>>,
    ) -> Judged<'v> {
        let (mut items, mut lacking) = (Vec::new(), None);
        for index in 0..list.count().unwrap_or(0) {
            let item = self.with_item(list, index, around, |around| {
                let wanted = when.map_or(Ok(true), |when| self.truth(when, around))?;
                match what {
                    _ if !wanted => Ok(None),
                    Some(what) => self.value(what, around).map(Some),
                    None => list.item(index).map(Some),
                }
            });
            match item {
                Ok(item) => items.extend(item),
                Err(lack) if lacking.is_none() => lacking = Some(lack),
                Err(lack) => self.note(lack),
            }
        }
        match lacking {
            Some(lack) => Err(lack),
            None => Ok(Located { value: Value::List(items), origin: list.origin }),
        }
    }
}
