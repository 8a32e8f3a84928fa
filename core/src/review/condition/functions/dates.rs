//! Functions on dates and periods. What partial dates leave open cannot be judged.

use super::{Function, Parameter};
use crate::model::{Date, Period, Stated as End, Truth, Value as Stated};
use crate::review::condition::evaluate::Judge;
use crate::review::condition::origin::Origin;
use crate::review::condition::types::Type;
use crate::review::condition::value::{Lack, Located, Value, Why};

pub(super) const FUNCTIONS: &[Function] = &[
    // Whole months from one date to another: 3 from 2018-01-15 to 2018-04-20.
    Function::global("months", &[Parameter::Date, Parameter::Date], |_| Type::Int, months),
    // Days from one date to another.
    Function::global("days", &[Parameter::Date, Parameter::Date], |_| Type::Int, days),
    // Whether two periods have a day in common.
    Function::method(
        "overlaps",
        &[Parameter::Record(&Period::SHAPE), Parameter::Record(&Period::SHAPE)],
        |_| Type::Bool,
        overlaps,
    ),
    // Whether a day lies in a period.
    Function::method(
        "contains",
        &[Parameter::Record(&Period::SHAPE), Parameter::Date],
        |_| Type::Bool,
        contains,
    ),
    Function::method("year", &[Parameter::Date], |_| Type::Int, year),
    // The date so many months later; a month stays a month.
    Function::method(
        "plusMonths",
        &[Parameter::Date, Parameter::Number],
        |_| Type::Date,
        plus_months,
    ),
];

fn origin(of: &[Located<'_>]) -> Origin {
    of.first().map_or(Origin::NOTHING, |of| of.origin)
}

fn date(of: Option<&Located<'_>>) -> Option<Date> {
    match of?.value {
        Value::Date(date) => Some(date),
        _ => None,
    }
}

fn between<'v>(
    of: &[Located<'v>],
    count: fn(Date, Date) -> Option<i64>,
) -> Result<Located<'v>, Lack> {
    let counted = date(of.first()).zip(date(of.get(1))).and_then(|(a, b)| {
        // Partial dates stand for every day they could be: all must give the same number.
        let least = count(a.last(), b.first())?;
        (count(a.first(), b.last())? == least).then_some(least)
    });
    let counted = counted.ok_or(Lack::new(Why::Undecidable, origin(of)))?;
    Ok(Value::Int(counted).into())
}

fn months<'v>(of: &[Located<'v>], _: &Judge<'v>) -> Result<Located<'v>, Lack> {
    between(of, |a, b| {
        if b < a {
            return months_between(b, a).map(|months| -months);
        }
        months_between(a, b)
    })
}

fn months_between(a: Date, b: Date) -> Option<i64> {
    let number = |date: Date| Some(i64::from(date.year()) * 12 + i64::from(date.month()?));
    let whole = number(b)? - number(a)?;
    Some(if b.day()? < a.day()? { whole - 1 } else { whole })
}

fn days<'v>(of: &[Located<'v>], _: &Judge<'v>) -> Result<Located<'v>, Lack> {
    between(of, Date::days_to)
}

/// The period that a record holds. An end that is unknown is not open.
fn period(of: Option<&Located<'_>>) -> Option<Period> {
    let Value::Record(record) = of?.value else { return None };
    let date = |name| match record.named(name) {
        Some(Stated::Date(date)) => End::Known(date),
        Some(Stated::Unknown) => End::Unknown,
        _ => End::NotStated,
    };
    Some(Period { from: date("from"), to: date("to") })
}

fn decided<'v>(of: &[Located<'v>], truth: Option<Truth>) -> Result<Located<'v>, Lack> {
    match truth {
        Some(Truth::True) => Ok(Value::Bool(true).into()),
        Some(Truth::False) => Ok(Value::Bool(false).into()),
        _ => Err(Lack::new(Why::Undecidable, origin(of))),
    }
}

fn overlaps<'v>(of: &[Located<'v>], _: &Judge<'v>) -> Result<Located<'v>, Lack> {
    let periods = period(of.first()).zip(period(of.get(1)));
    decided(of, periods.map(|(a, b)| a.overlaps(&b)))
}

fn contains<'v>(of: &[Located<'v>], _: &Judge<'v>) -> Result<Located<'v>, Lack> {
    let parts = period(of.first()).zip(date(of.get(1)));
    decided(of, parts.map(|(period, date)| period.contains(date)))
}

fn year<'v>(of: &[Located<'v>], _: &Judge<'v>) -> Result<Located<'v>, Lack> {
    let year = date(of.first()).map_or(0, Date::year);
    Ok(Value::Int(i64::from(year)).into())
}

fn plus_months<'v>(of: &[Located<'v>], _: &Judge<'v>) -> Result<Located<'v>, Lack> {
    let number = match of.get(1).map(|number| &number.value) {
        Some(Value::Int(number)) => u32::try_from(*number).ok(),
        _ => None,
    };
    let (Some(date), Some(number)) = (date(of.first()), number) else {
        return Err(Lack::new(Why::NoSuchNumber, origin(of)));
    };
    let later = date.plus_months(number).ok_or(Lack::new(Why::Undecidable, origin(of)))?;
    Ok(Located { value: Value::Date(later), origin: origin(of) })
}
