//! Judging: a program over the records of the model, as they are. What is missing is no value; of two
//! conditions one may decide without the other.

use super::desk::Desk;
use super::gathered::Gathered;
use super::limits;
use super::operations;
use super::origin::{Origin, Root};
use super::parameters::Parameters;
use super::program::{Constant, Node, Op};
use super::value::{Lack, Located, Value, Why, stated};
use crate::model::{Country, Date, Person, Project};
use std::borrow::Cow;
use std::cell::{Cell, RefCell};

/// Judges conditions of one project.
pub(super) struct Judge<'v> {
    pub(super) desk: &'v Desk<'v>,
    pub(super) project: &'v Project<'v>,
    pub(super) at: usize,
    pub(super) as_of: Option<Date>,
    pub(super) parameters: &'v Parameters,
    /// Steps that are left.
    pub(super) steps: Cell<u32>,
    /// Whether something of a person's record was looked at.
    pub(super) personal: Cell<bool>,
    /// Everything that is missing, where somebody wants to know.
    pub(super) lacks: Option<RefCell<Vec<Lack>>>,
}

/// The value of a part.
pub(super) type Judged<'v> = Result<Located<'v>, Lack>;

impl<'v> Judge<'v> {
    /// Counts a step.
    pub(super) fn step(&self) -> Result<(), Lack> {
        self.spend(1)
    }

    /// Counts steps.
    pub(super) fn spend(&self, steps: usize) -> Result<(), Lack> {
        let left = u32::try_from(steps).ok().and_then(|steps| self.steps.get().checked_sub(steps));
        self.steps.set(left.unwrap_or(0));
        left.map(|_| ()).ok_or(Lack::new(Why::TooCostly, Origin::NOTHING))
    }

    /// Counts the steps of going through a value, and through what is in it.
    fn go_through(&self, of: &Located<'v>) -> Result<(), Lack> {
        let bytes = of.value.written().map_or(0, |text| text.len());
        let count = of.count().unwrap_or(0);
        self.spend(bytes / limits::BYTES_A_STEP + count)?;
        (0..count)
            .filter_map(|index| of.item(index).ok())
            .try_for_each(|item| self.go_through(&item))
    }

    /// Counts the steps of copying a value: of what the condition has made itself, and of lists of words.
    fn copied(&self, of: &Located<'v>) -> Result<(), Lack> {
        match &of.value {
            Value::String(Cow::Owned(text)) => self.spend(text.len() / limits::BYTES_A_STEP),
            Value::List(items) => {
                self.spend(items.len())?;
                items.iter().try_for_each(|item| self.copied(item))
            }
            _ => Ok(()),
        }
    }

    /// The value of a part. `around` holds the items that the macros around stand at.
    pub(super) fn value(&self, node: &'v Node, around: &mut Vec<Located<'v>>) -> Judged<'v> {
        self.step()?;
        match &node.op {
            Op::Constant(constant) => Ok(constant.value().into()),
            Op::Project => {
                Ok(self.located(Value::Record(self.project), Root::Project(number(self.at))))
            }
            Op::Register => Ok(self.located(Value::Record(self.desk.register), Root::Register)),
            Op::AsOf => self.day(),
            Op::Parameter(at) => self.parameter(*at),
            Op::Variable(at) => {
                let item = around.get(*at).ok_or(Lack::new(Why::NoSuchItem, Origin::NOTHING))?;
                self.copied(item)?;
                Ok(item.clone())
            }
            Op::Member(of, index) => self.stated(&self.value(of, around)?, *index),
            Op::Has(of, index) => self.has(of, *index, around),
            Op::And(parts) => self.joined(parts, false, around),
            Op::Or(parts) => self.joined(parts, true, around),
            Op::Not(part) => Ok(Value::Bool(!self.truth(part, around)?).into()),
            Op::If(parts) => self.choice(parts, around),
            Op::Compare(comparison, parts) => {
                let (a, b) = self.both(parts, around)?;
                operations::compare(*comparison, &a, &b).map(|truth| Value::Bool(truth).into())
            }
            Op::Arithmetic(operator, parts) => {
                let (a, b) = self.both(parts, around)?;
                operations::arithmetic(*operator, &a, &b).map(Located::from)
            }
            Op::Negate(part) => operations::negated(&self.value(part, around)?).map(Located::from),
            Op::In(parts) => self.containment(parts, around),
            Op::Item(parts) => {
                let (list, index) = self.both(parts, around)?;
                operations::item(&list, &index)
            }
            Op::List(items) => {
                let items: Result<Vec<_>, Lack> =
                    items.iter().map(|item| self.value(item, around)).collect();
                Ok(Value::List(items?).into())
            }
            Op::Loop(repeat) => self.repeated(repeat, around),
            Op::Call(function, nodes) => {
                let values: Result<Vec<_>, Lack> =
                    nodes.iter().map(|node| self.value(node, around)).collect();
                let values = values?;
                values.iter().try_for_each(|value| self.go_through(value))?;
                (function.run)(&values, self)
            }
        }
    }

    fn located(&self, value: Value<'v>, root: Root) -> Located<'v> {
        Located { value, origin: Origin::new(root) }
    }

    fn day(&self) -> Judged<'v> {
        let day = self.as_of.ok_or(Lack::new(Why::NotStated, Origin::NOTHING))?;
        Ok(Value::Date(day).into())
    }

    fn parameter(&self, at: usize) -> Judged<'v> {
        let given = self.parameters.at(at).map(Constant::value).map(Located::from);
        let given = given.ok_or(Lack::new(Why::NoSuchItem, Origin::NOTHING))?;
        self.copied(&given)?;
        Ok(given)
    }

    /// Whether a part is true.
    pub(super) fn truth(
        &self,
        node: &'v Node,
        around: &mut Vec<Located<'v>>,
    ) -> Result<bool, Lack> {
        match self.value(node, around)?.value {
            Value::Bool(truth) => Ok(truth),
            _ => Err(Lack::new(Why::NoSuchItem, Origin::NOTHING)),
        }
    }

    /// Notes what is missing, if somebody wants to know.
    pub(super) fn note(&self, lack: Lack) {
        if let Some(lacks) = &self.lacks {
            lacks.borrow_mut().push(lack);
        }
    }

    /// How much is noted.
    pub(super) fn noted(&self) -> usize {
        self.lacks.as_ref().map_or(0, |lacks| lacks.borrow().len())
    }

    /// Forgets what was missing on the way to something that was decided all the same.
    pub(super) fn forget(&self, from: usize) {
        if let Some(lacks) = &self.lacks {
            lacks.borrow_mut().truncate(from);
        }
    }

    /// Whether a member has a value. It has none when it, or the record around it, is absent; when it was looked
    /// for and not found, that is open.
    fn has(&self, of: &'v Node, index: usize, around: &mut Vec<Located<'v>>) -> Judged<'v> {
        let of = self.value(of, around);
        let origin = of.as_ref().map_or_else(|lack| lack.origin, |of| of.origin.step(index));
        let value = match of.and_then(|of| self.stated(&of, index)) {
            Ok(_) => Value::Bool(true),
            Err(Lack { why: Why::NotStated | Why::NoSuchItem, .. }) => Value::Bool(false),
            Err(lack) => return Err(lack),
        };
        Ok(Located { value, origin })
    }

    /// Two conditions, either of which decides when it is `deciding`: false for `&&`, true for `||`.
    fn joined(
        &self,
        parts: &'v [Node; 2],
        deciding: bool,
        around: &mut Vec<Located<'v>>,
    ) -> Judged<'v> {
        let mut gathered = Gathered::new(self);
        for part in parts {
            if gathered.add(self.truth(part, around), deciding) {
                break;
            }
        }
        gathered.result(deciding)
    }

    fn choice(
        &self,
        [condition, then, otherwise]: &'v [Node; 3],
        around: &mut Vec<Located<'v>>,
    ) -> Judged<'v> {
        let chosen = if self.truth(condition, around)? { then } else { otherwise };
        self.value(chosen, around)
    }

    /// Two values. When one is missing the other is asked for as well where all is wanted that is missing.
    fn both(
        &self,
        [a, b]: &'v [Node; 2],
        around: &mut Vec<Located<'v>>,
    ) -> Result<(Located<'v>, Located<'v>), Lack> {
        match self.value(a, around) {
            Ok(a) => {
                let b = self.value(b, around)?;
                self.go_through(&a)?;
                self.go_through(&b)?;
                Ok((a, b))
            }
            Err(lack) => {
                if self.lacks.is_some() {
                    match self.value(b, around) {
                        Err(other) if other != lack => self.note(other),
                        _ => {}
                    }
                }
                Err(lack)
            }
        }
    }

    fn containment(&self, parts: &'v [Node; 2], around: &mut Vec<Located<'v>>) -> Judged<'v> {
        let (item, list) = self.both(parts, around)?;
        let mut gathered = Gathered::new(self);
        for index in 0..list.count().unwrap_or(0) {
            self.step()?;
            let same = list.item(index).and_then(|other| operations::equal(&item, &other));
            if gathered.add(same, true) {
                break;
            }
        }
        gathered.result(true)
    }

    /// The member of a record, noting whether that is a person's.
    fn stated(&self, of: &Located<'v>, index: usize) -> Judged<'v> {
        if matches!(of.value, Value::Record(record) if record.shape().name == Person::SHAPE.name) {
            self.personal.set(true);
        }
        member(of, index)
    }

    /// The member of a record by name; none when there is no such member.
    pub(super) fn member(&self, of: &Located<'v>, name: &str) -> Option<Judged<'v>> {
        let Value::Record(record) = of.value else { return None };
        let (index, _) = record.shape().member(name)?;
        Some(self.stated(of, index))
    }

    /// Whether a date is certainly later than the day of judging: what the register tells of it had not happened.
    pub(super) fn is_ahead(&self, date: Date) -> bool {
        self.as_of.is_some_and(|as_of| date.is_after(as_of).is_true())
    }

    /// The side for which a participant takes part, or which contributes.
    pub(super) fn side(&self, record: &Located<'v>) -> Result<Option<Country>, Lack> {
        if let Some(Ok(Located { value: Value::Country(side), .. })) = self.member(record, "side") {
            return Ok(Some(side));
        }
        let named = |name| self.member(record, name);
        let organization = named("organization").or_else(|| named("from")).transpose()?;
        let Some(organization) = organization else { return Ok(None) };
        let id = organization.value.written().unwrap_or_default();
        let unknown = Lack::new(Why::NoSuchItem, organization.origin);
        self.desk.side(&id).unwrap_or(Err(unknown))
    }
}

fn member<'v>(of: &Located<'v>, index: usize) -> Judged<'v> {
    match of.value {
        Value::Record(record) => stated(record.member(index), of.origin.step(index)),
        _ => Err(Lack::new(Why::NoSuchItem, of.origin)),
    }
}

fn number(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
