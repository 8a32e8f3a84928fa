//! What operators do with values.

use super::limits;
use super::origin::Origin;
use super::program::{Comparison, Operator};
use super::value::{Lack, Located, Value, Why};
use crate::model::{Date, Decimal, Order, Truth};
use rust_decimal::Decimal as Number;
use rust_decimal::prelude::{FromPrimitive, ToPrimitive};
use std::borrow::Cow;
use std::cmp::Ordering;

impl Value<'_> {
    /// A value that is a string of its own: a string, code, country or id.
    pub(super) fn written(&self) -> Option<Cow<'_, str>> {
        match self {
            Self::String(text) => Some(Cow::Borrowed(text)),
            Self::Country(country) => Some(Cow::Borrowed(country.as_str())),
            _ => None,
        }
    }

    /// A number as a double.
    pub(super) fn double(&self) -> Option<f64> {
        match self {
            Self::Int(number) => number.to_f64(),
            Self::Uint(number) => number.to_f64(),
            Self::Double(number) => Some(*number),
            Self::Decimal(number) => number.number().to_f64(),
            _ => None,
        }
    }

    /// A number as a decimal, where it has one.
    pub(super) fn decimal(&self) -> Option<Decimal> {
        let double = || self.double().and_then(Number::from_f64);
        self.exact().or_else(double).map(Decimal::from)
    }

    /// A number that is exact.
    fn exact(&self) -> Option<Number> {
        match self {
            Self::Int(number) => Some(Number::from(*number)),
            Self::Uint(number) => Some(Number::from(*number)),
            Self::Decimal(number) => Some(number.number()),
            _ => None,
        }
    }
}

/// Where one of two values stands, if it stands anywhere.
fn origin(a: &Located<'_>, b: &Located<'_>) -> Origin {
    if a.origin == Origin::NOTHING { b.origin } else { a.origin }
}

pub(super) fn compare(
    comparison: Comparison,
    a: &Located<'_>,
    b: &Located<'_>,
) -> Result<bool, Lack> {
    if let (Value::Date(x), Value::Date(y)) = (&a.value, &b.value) {
        return dates(comparison, *x, *y).ok_or(Lack::new(Why::Undecidable, origin(a, b)));
    }
    if comparison.is_equality() {
        return equal(a, b).map(|same| same == (comparison == Comparison::Equal));
    }
    // Not a number has no order: every comparison with it is false.
    let order = order(&a.value, &b.value);
    Ok(order.is_some_and(|order| match comparison {
        Comparison::Less => order.is_lt(),
        Comparison::LessOrEqual => order.is_le(),
        Comparison::Greater => order.is_gt(),
        _ => order.is_ge(),
    }))
}

/// Compares dates; none when partial dates leave it open.
fn dates(comparison: Comparison, a: Date, b: Date) -> Option<bool> {
    let truth = match comparison {
        Comparison::Equal | Comparison::NotEqual => match a.order(b) {
            Order::Same => Truth::True,
            Order::Undecidable => Truth::Undecidable,
            Order::Before | Order::After => Truth::False,
        },
        Comparison::Less => a.is_before(b),
        Comparison::LessOrEqual => b.is_before(a).not(),
        Comparison::Greater => b.is_before(a),
        Comparison::GreaterOrEqual => a.is_before(b).not(),
    };
    match truth {
        Truth::Undecidable => None,
        truth => Some(truth.is_true() != (comparison == Comparison::NotEqual)),
    }
}

fn order(a: &Value<'_>, b: &Value<'_>) -> Option<Ordering> {
    match (a, b) {
        (Value::Bool(a), Value::Bool(b)) => Some(a.cmp(b)),
        _ => match (a.written(), b.written()) {
            (Some(a), Some(b)) => Some(a.cmp(&b)),
            _ => numbers(a, b),
        },
    }
}

fn numbers(a: &Value<'_>, b: &Value<'_>) -> Option<Ordering> {
    match (a.exact(), b.exact()) {
        (Some(a), Some(b)) => Some(a.cmp(&b)),
        _ => a.double()?.partial_cmp(&b.double()?),
    }
}

/// Whether two values are the same.
pub(super) fn equal(a: &Located<'_>, b: &Located<'_>) -> Result<bool, Lack> {
    match (&a.value, &b.value) {
        (Value::Date(x), Value::Date(y)) => {
            dates(Comparison::Equal, *x, *y).ok_or(Lack::new(Why::Undecidable, origin(a, b)))
        }
        (Value::Null, Value::Null) => Ok(true),
        _ => match (a.count(), b.count()) {
            (Some(x), Some(y)) if x != y => Ok(false),
            (Some(count), Some(_)) => lists(a, b, count),
            _ => Ok(order(&a.value, &b.value) == Some(Ordering::Equal)),
        },
    }
}

fn lists(a: &Located<'_>, b: &Located<'_>, count: usize) -> Result<bool, Lack> {
    let mut lacking = None;
    for index in 0..count {
        match a.item(index).and_then(|x| equal(&x, &b.item(index)?)) {
            Ok(true) => {}
            Ok(false) => return Ok(false),
            Err(lack) => lacking = lacking.or(Some(lack)),
        }
    }
    lacking.map_or(Ok(true), Err)
}

/// The item of a list at a position, counted from 0.
pub(super) fn item<'v>(list: &Located<'v>, index: &Located<'v>) -> Result<Located<'v>, Lack> {
    let at = match index.value {
        Value::Int(at) => usize::try_from(at).ok(),
        _ => None,
    };
    at.map_or(Err(Lack::new(Why::NoSuchItem, list.origin)), |at| list.item(at))
}

pub(super) fn negated<'v>(of: &Located<'v>) -> Result<Value<'v>, Lack> {
    let negated = match &of.value {
        Value::Int(number) => number.checked_neg().map(Value::Int),
        Value::Double(number) => Some(Value::Double(-number)),
        Value::Decimal(number) => Some(Value::Decimal((-number.number()).into())),
        _ => None,
    };
    negated.ok_or(Lack::new(Why::NoSuchNumber, of.origin))
}

pub(super) fn arithmetic<'v>(
    operator: Operator,
    a: &Located<'v>,
    b: &Located<'v>,
) -> Result<Value<'v>, Lack> {
    let made = match (&a.value, &b.value) {
        (Value::Int(a), Value::Int(b)) => whole(operator, *a, *b).map(Value::Int),
        (Value::Uint(a), Value::Uint(b)) => natural(operator, *a, *b).map(Value::Uint),
        (Value::Double(a), Value::Double(b)) => Some(Value::Double(double(operator, *a, *b))),
        (x, y) => match (x.exact(), y.exact()) {
            (Some(x), Some(y)) => exact(operator, x, y).map(|n| Value::Decimal(n.into())),
            _ => return joined(a, b),
        },
    };
    let origin = origin(a, b);
    made.ok_or(Lack::new(Why::NoSuchNumber, origin))
}

const fn whole(operator: Operator, a: i64, b: i64) -> Option<i64> {
    match operator {
        Operator::Add => a.checked_add(b),
        Operator::Subtract => a.checked_sub(b),
        Operator::Multiply => a.checked_mul(b),
        Operator::Divide => a.checked_div(b),
        Operator::Remainder => a.checked_rem(b),
    }
}

const fn natural(operator: Operator, a: u64, b: u64) -> Option<u64> {
    match operator {
        Operator::Add => a.checked_add(b),
        Operator::Subtract => a.checked_sub(b),
        Operator::Multiply => a.checked_mul(b),
        Operator::Divide => a.checked_div(b),
        Operator::Remainder => a.checked_rem(b),
    }
}

fn double(operator: Operator, a: f64, b: f64) -> f64 {
    match operator {
        Operator::Add => a + b,
        Operator::Subtract => a - b,
        Operator::Multiply => a * b,
        Operator::Divide => a / b,
        Operator::Remainder => a % b,
    }
}

fn exact(operator: Operator, a: Number, b: Number) -> Option<Number> {
    match operator {
        Operator::Add => a.checked_add(b),
        Operator::Subtract => a.checked_sub(b),
        Operator::Multiply => a.checked_mul(b),
        Operator::Divide => a.checked_div(b),
        Operator::Remainder => a.checked_rem(b),
    }
}

/// Strings and lists, one behind the other.
fn joined<'v>(a: &Located<'v>, b: &Located<'v>) -> Result<Value<'v>, Lack> {
    let costly = Lack::new(Why::TooCostly, origin(a, b));
    if let (Some(x), Some(y)) = (a.value.written(), b.value.written()) {
        let short = x.len() + y.len() <= limits::LONGEST_STRING;
        return short.then(|| Value::String(Cow::Owned(format!("{x}{y}")))).ok_or(costly);
    }
    let (Some(x), Some(y)) = (a.count(), b.count()) else { return Err(costly) };
    if x + y > limits::LONGEST_STRING {
        return Err(costly);
    }
    let items = (0..x).map(|at| a.item(at)).chain((0..y).map(|at| b.item(at)));
    Ok(Value::List(items.collect::<Result<_, _>>()?))
}
