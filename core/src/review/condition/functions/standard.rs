//! Functions of CEL's specification on lists and numbers.

use super::{Function, Parameter};
use crate::model::Decimal;
use crate::review::condition::evaluate::Judge;
use crate::review::condition::types::Type;
use crate::review::condition::value::{Lack, Located, Value, Why};

pub(super) const FUNCTIONS: &[Function] = &[
    Function::either("size", &[Parameter::List], |_| Type::Int, size),
    Function::global("int", &[Parameter::Number], |_| Type::Int, int),
    Function::global("decimal", &[Parameter::Number], |_| Type::Decimal, decimal),
    Function::global("double", &[Parameter::Number], |_| Type::Double, double),
];

fn size<'v>(of: &[Located<'v>], _: &Judge<'v>) -> Result<Located<'v>, Lack> {
    let count = of.first().and_then(Located::count).unwrap_or(0);
    Ok(Value::Int(i64::try_from(count).unwrap_or(i64::MAX)).into())
}

fn no_number(of: &[Located<'_>]) -> Lack {
    let origin = of.first().map_or(super::super::origin::Origin::NOTHING, |of| of.origin);
    Lack::new(Why::NoSuchNumber, origin)
}

fn int<'v>(of: &[Located<'v>], _: &Judge<'v>) -> Result<Located<'v>, Lack> {
    let whole = match of.first().map(|of| &of.value) {
        Some(Value::Int(number)) => Some(*number),
        Some(Value::Uint(number)) => i64::try_from(*number).ok(),
        Some(Value::Decimal(number)) => i64::try_from(number.number().trunc()).ok(),
        Some(Value::Double(number)) => rust_decimal::Decimal::try_from(*number)
            .ok()
            .and_then(|d| i64::try_from(d.trunc()).ok()),
        _ => None,
    };
    whole.map(|number| Value::Int(number).into()).ok_or_else(|| no_number(of))
}

fn decimal<'v>(of: &[Located<'v>], _: &Judge<'v>) -> Result<Located<'v>, Lack> {
    let exact = match of.first().map(|of| &of.value) {
        Some(Value::Int(number)) => Some(rust_decimal::Decimal::from(*number).into()),
        Some(Value::Uint(number)) => Some(rust_decimal::Decimal::from(*number).into()),
        Some(Value::Decimal(number)) => Some(*number),
        Some(Value::Double(number)) => Decimal::new(&number.to_string()),
        _ => None,
    };
    exact.map(|number| Value::Decimal(number).into()).ok_or_else(|| no_number(of))
}

fn double<'v>(of: &[Located<'v>], _: &Judge<'v>) -> Result<Located<'v>, Lack> {
    let double = of.first().and_then(|of| of.value.double());
    double.map(|number| Value::Double(number).into()).ok_or_else(|| no_number(of))
}
