//! Functions on strings and texts.

use super::{Function, Parameter};
use crate::model::{Language, Text};
use crate::review::condition::evaluate::Judge;
use crate::review::condition::types::Type;
use crate::review::condition::value::{Lack, Located, Value, Why};
use std::borrow::Cow;

pub(super) const FUNCTIONS: &[Function] = &[
    Function::either("size", &[Parameter::String], |_| Type::Int, length),
    Function::method(
        "startsWith",
        &[Parameter::String, Parameter::String],
        |_| Type::Bool,
        |of, _| asked(of, |a, b| a.starts_with(b)),
    ),
    Function::method(
        "endsWith",
        &[Parameter::String, Parameter::String],
        |_| Type::Bool,
        |of, _| asked(of, |a, b| a.ends_with(b)),
    ),
    Function::method(
        "contains",
        &[Parameter::String, Parameter::String],
        |_| Type::Bool,
        |of, _| asked(of, |a, b| a.contains(b)),
    ),
    // Whether a regular expression matches some part of a string.
    Function::either("matches", &[Parameter::String, Parameter::Pattern], |_| Type::Bool, matches),
    // The text in a language: `text(project.title, 'zh')`.
    Function::global("text", &[Parameter::Text, Parameter::String], |_| Type::String, text),
    // Whether the text is there in a language.
    Function::method("isIn", &[Parameter::Text, Parameter::String], |_| Type::Bool, is_in),
];

fn length<'v>(of: &[Located<'v>], _: &Judge<'v>) -> Result<Located<'v>, Lack> {
    let count = of.first().and_then(|of| of.value.written()).map_or(0, |text| text.chars().count());
    Ok(Value::Int(i64::try_from(count).unwrap_or(i64::MAX)).into())
}

fn asked<'v>(of: &[Located<'v>], ask: fn(&str, &str) -> bool) -> Result<Located<'v>, Lack> {
    let answer = match of {
        [a, b] => a.value.written().zip(b.value.written()).is_some_and(|(a, b)| ask(&a, &b)),
        _ => false,
    };
    Ok(Value::Bool(answer).into())
}

fn matches<'v>(of: &[Located<'v>], judge: &Judge<'v>) -> Result<Located<'v>, Lack> {
    let [Located { value: text, .. }, Located { value: Value::Pattern(pattern), .. }] = of else {
        return Ok(Value::Bool(false).into());
    };
    let text = text.written().unwrap_or_default();
    judge.spend(pattern.steps(&text))?;
    Ok(Value::Bool(pattern.is_in(&text)).into())
}

/// The text in the language asked for.
fn said<'v>(of: &[Located<'v>]) -> Option<&'v str> {
    let [text, tag] = of else { return None };
    let (Value::Text(text), Some(tag)) = (&text.value, tag.value.written()) else { return None };
    let text: &'v Text<'v> = text;
    match Language::from_tag(&tag) {
        Some(language) => text.get(language),
        None => text.entries().find(|(known, _)| *known == Some(&*tag)).and_then(|(_, said)| said),
    }
}

fn text<'v>(of: &[Located<'v>], _: &Judge<'v>) -> Result<Located<'v>, Lack> {
    let origin = of.first().map_or(super::super::origin::Origin::NOTHING, |of| of.origin);
    let said = said(of).ok_or(Lack::new(Why::NoSuchLanguage, origin))?;
    Ok(Located { value: Value::String(Cow::Borrowed(said)), origin })
}

fn is_in<'v>(of: &[Located<'v>], _: &Judge<'v>) -> Result<Located<'v>, Lack> {
    Ok(Value::Bool(said(of).is_some()).into())
}
