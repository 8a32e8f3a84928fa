//! Functions of CEL's specification on lists, and from one type to another.

use super::{Function, Parameter};
use crate::model::Decimal;
use crate::review::condition::evaluate::Judge;
use crate::review::condition::origin::Origin;
use crate::review::condition::types::Type;
use crate::review::condition::value::{Lack, Located, Value, Why};
use rust_decimal::prelude::ToPrimitive;
use std::borrow::Cow;
use std::str::FromStr;

const fn from(
    parameters: &'static [Parameter],
    name: &'static str,
    result: fn(&[Type]) -> Type,
    run: super::Run,
) -> Function {
    Function::global(name, parameters, result, run)
}

const NUMBER: &[Parameter] = &[Parameter::Number];
const STRING: &[Parameter] = &[Parameter::String];
const BOOL: &[Parameter] = &[Parameter::Bool];
const DATE: &[Parameter] = &[Parameter::Date];

pub(super) const FUNCTIONS: &[Function] = &[
    Function::either("size", &[Parameter::List], |_| Type::Int, size),
    from(NUMBER, "int", |_| Type::Int, int),
    from(STRING, "int", |_| Type::Int, int),
    from(NUMBER, "uint", |_| Type::Uint, uint),
    from(STRING, "uint", |_| Type::Uint, uint),
    from(NUMBER, "double", |_| Type::Double, double),
    from(STRING, "double", |_| Type::Double, double),
    from(NUMBER, "decimal", |_| Type::Decimal, decimal),
    from(STRING, "decimal", |_| Type::Decimal, decimal),
    from(BOOL, "bool", |_| Type::Bool, bool),
    from(STRING, "bool", |_| Type::Bool, bool),
    from(NUMBER, "string", |_| Type::String, string),
    from(STRING, "string", |_| Type::String, string),
    from(BOOL, "string", |_| Type::String, string),
    from(DATE, "string", |_| Type::String, string),
];

fn size<'v>(of: &[Located<'v>], _: &Judge<'v>) -> Result<Located<'v>, Lack> {
    let count = of.first().and_then(Located::count).unwrap_or(0);
    Ok(Value::Int(i64::try_from(count).unwrap_or(i64::MAX)).into())
}

/// A value as another type; without one it cannot be judged.
fn converted<'v>(
    of: &[Located<'v>],
    convert: impl FnOnce(&Value<'v>) -> Option<Value<'v>>,
) -> Result<Located<'v>, Lack> {
    let [of] = of else { return Err(Lack::new(Why::NoSuchNumber, Origin::NOTHING)) };
    let why = if of.value.written().is_some() { Why::Unreadable } else { Why::NoSuchNumber };
    convert(&of.value).map(Located::from).ok_or(Lack::new(why, of.origin))
}

/// The number or truth that a string is written as.
fn read<T: FromStr>(of: &Value<'_>) -> Option<T> {
    of.written()?.parse().ok()
}

fn int<'v>(of: &[Located<'v>], _: &Judge<'v>) -> Result<Located<'v>, Lack> {
    let whole = |of: &Value<'_>| match of {
        Value::Int(number) => Some(*number),
        Value::Uint(number) => number.to_i64(),
        Value::Double(number) => number.to_i64(),
        Value::Decimal(number) => number.number().to_i64(),
        written => read(written),
    };
    converted(of, |of| whole(of).map(Value::Int))
}

fn uint<'v>(of: &[Located<'v>], _: &Judge<'v>) -> Result<Located<'v>, Lack> {
    let natural = |of: &Value<'_>| match of {
        Value::Int(number) => number.to_u64(),
        Value::Uint(number) => Some(*number),
        Value::Double(number) => Some(number).filter(|number| **number >= 0.0)?.to_u64(),
        Value::Decimal(number) => number.number().to_u64(),
        written => read(written),
    };
    converted(of, |of| natural(of).map(Value::Uint))
}

fn double<'v>(of: &[Located<'v>], _: &Judge<'v>) -> Result<Located<'v>, Lack> {
    converted(of, |of| of.double().or_else(|| read(of)).map(Value::Double))
}

fn decimal<'v>(of: &[Located<'v>], _: &Judge<'v>) -> Result<Located<'v>, Lack> {
    let exact = |of: &Value<'_>| match of {
        Value::Int(number) => Some(rust_decimal::Decimal::from(*number).into()),
        Value::Uint(number) => Some(rust_decimal::Decimal::from(*number).into()),
        Value::Double(number) => Decimal::new(&number.to_string()),
        Value::Decimal(number) => Some(*number),
        written => Decimal::new(&written.written()?),
    };
    converted(of, |of| exact(of).map(Value::Decimal))
}

fn bool<'v>(of: &[Located<'v>], _: &Judge<'v>) -> Result<Located<'v>, Lack> {
    let truth = |of: &Value<'_>| match of {
        Value::Bool(truth) => Some(*truth),
        written => match written.written()?.as_ref() {
            "true" | "True" | "TRUE" | "t" | "1" => Some(true),
            "false" | "False" | "FALSE" | "f" | "0" => Some(false),
            _ => None,
        },
    };
    converted(of, |of| truth(of).map(Value::Bool))
}

fn string<'v>(of: &[Located<'v>], _: &Judge<'v>) -> Result<Located<'v>, Lack> {
    let written = |of: &Value<'v>| match of {
        Value::Bool(truth) => Some(truth.to_string()),
        Value::Int(number) => Some(number.to_string()),
        Value::Uint(number) => Some(number.to_string()),
        Value::Double(number) => Some(number.to_string()),
        Value::Decimal(number) => Some(number.to_string()),
        Value::Date(date) => Some(date.to_string()),
        of => of.written().map(Cow::into_owned),
    };
    converted(of, |of| written(of).map(|text| Value::String(Cow::Owned(text))))
}
