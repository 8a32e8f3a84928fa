//! Parameters of packs: their declarations and values.

use super::faults::{self, Kind};
use super::file::{Parameter, ParameterKind};
use crate::finding::{Arg, FileError, FileFault};
use crate::model::{Country, Date, Decimal};
use crate::place::Span;
use crate::reading::suggest;
use crate::review::condition::{ParameterValue, Parameters};

/// What is wrong with a value.
pub(super) type Wrong = (Kind, Vec<(&'static str, Arg)>);

/// The parameters with their defaults; of those that are wrong, their positions with what is wrong.
pub(super) fn declared(parameters: &[Parameter<'_>]) -> (Parameters, Vec<(usize, Wrong)>) {
    let mut all = Parameters::default();
    let mut wrong = Vec::new();
    for (at, parameter) in parameters.iter().enumerate() {
        let default: Vec<&str> = parameter.default.items().iter().map(|word| &**word).collect();
        match value(parameter, &default) {
            Ok(value) => all = all.with(&parameter.id, value),
            Err(fault) => {
                // So is that it has no kind or no default.
                if parameter.kind.is_known() && parameter.default.is_known() {
                    wrong.push((at, fault));
                }
                // That it is wrong is told; that conditions use it is not.
                all = all.with(&parameter.id, stand_in(parameter));
            }
        }
    }
    (all, wrong)
}

/// A value of the parameter's kind.
fn stand_in(parameter: &Parameter<'_>) -> ParameterValue {
    match parameter.kind.get() {
        Some(ParameterKind::Whole) => 0_i64.into(),
        Some(ParameterKind::YesNo) => false.into(),
        Some(ParameterKind::List) => Vec::new().into(),
        Some(ParameterKind::Date) => Date::new("2000").map_or("".into(), Into::into),
        Some(ParameterKind::Country) => Country::new("CN").map_or("".into(), Into::into),
        Some(ParameterKind::Number) => Decimal::new("0").map_or("".into(), Into::into),
        _ => "".into(),
    }
}

/// The value that somebody gives to a parameter of a pack.
pub(super) fn given(
    parameters: &[Parameter<'_>],
    name: &str,
    values: &[&str],
) -> Result<ParameterValue, FileError> {
    let known = parameters.iter().find(|parameter| &*parameter.id == name);
    let value = match known {
        Some(parameter) => value(parameter, values),
        None => Err(unknown(parameters, name)),
    };
    value.map_err(|((code, said), args)| {
        let fault = FileFault::new(code, Span { start: 0, end: 0 }, said, args);
        FileError::new("", vec![fault]).without_places()
    })
}

fn unknown(parameters: &[Parameter<'_>], name: &str) -> Wrong {
    let names = parameters.iter().map(|parameter| &*parameter.id);
    let meant = suggest::nearest(name, names).map(str::to_owned);
    let args = vec![("name", Arg::from(name)), ("suggestion", Arg::Suggestion(meant))];
    (faults::UNKNOWN_PARAMETER, args)
}

/// The value that words give to a parameter.
fn value(parameter: &Parameter<'_>, words: &[&str]) -> Result<ParameterValue, Wrong> {
    let kind = parameter.kind.get().unwrap_or(ParameterKind::Text);
    let bad = || {
        let value = Arg::from(words.join(", "));
        let kind = Arg::Code(&ParameterKind::LIST, kind.code());
        let args = vec![("value", value), ("kind", kind), ("name", Arg::from(&*parameter.id))];
        (faults::BAD_VALUE, args)
    };
    if kind != ParameterKind::List && words.len() != 1 {
        return Err(bad());
    }
    words.iter().try_for_each(|word| among(parameter, word))?;
    let word = words.first().copied().unwrap_or_default();
    let value = match kind {
        ParameterKind::Whole => word.parse::<i64>().ok().map(Into::into),
        ParameterKind::Number => Decimal::new(word).map(Into::into),
        ParameterKind::YesNo => word.parse::<bool>().ok().map(Into::into),
        ParameterKind::Date => Date::new(word).map(Into::into),
        ParameterKind::Country => Country::new(word).map(Into::into),
        ParameterKind::Text => Some(word.into()),
        ParameterKind::List => {
            Some(words.iter().map(|&word| word.to_owned()).collect::<Vec<_>>().into())
        }
    };
    let value = value.ok_or_else(bad)?;
    within(parameter, word)?;
    Ok(value)
}

fn among(parameter: &Parameter<'_>, word: &str) -> Result<(), Wrong> {
    let values = parameter.among.items();
    if values.is_empty() || values.iter().any(|value| &**value == word) {
        return Ok(());
    }
    let meant = suggest::nearest(word, values.iter().map(|value| &**value)).map(str::to_owned);
    let named = [("value", Arg::from(word)), ("name", Arg::from(&*parameter.id))];
    Err((
        faults::NOT_AMONG,
        named.into_iter().chain([("suggestion", Arg::Suggestion(meant))]).collect(),
    ))
}

fn within(parameter: &Parameter<'_>, word: &str) -> Result<(), Wrong> {
    let Some(number) = Decimal::new(word) else { return Ok(()) };
    let (min, max) = (parameter.min.get(), parameter.max.get());
    if min.is_none_or(|min| number >= min) && max.is_none_or(|max| number <= max) {
        return Ok(());
    }
    let range = match (min, max) {
        (Some(min), Some(max)) => format!("{min} – {max}"),
        (Some(min), None) => format!("≥ {min}"),
        (None, max) => max.map_or_else(String::new, |max| format!("≤ {max}")),
    };
    let range = Arg::from(range);
    let args =
        vec![("value", Arg::from(word)), ("name", Arg::from(&*parameter.id)), ("range", range)];
    Err((faults::OUT_OF_RANGE, args))
}
