//! Members of a record by JSON Pointer, as `not_applicable` names them.

use crate::model::{Kind, Language, Record, Text, Value, is_language_tag};

/// Whether the member to which a pointer leads has a value (an empty list counts as none); `None` when
/// there is no such member.
pub(super) fn is_stated(record: &dyn Record, pointer: &str) -> Option<bool> {
    let mut parts = pointer.strip_prefix('/')?.split('/');
    let (index, member) = record.shape().member(parts.next()?)?;
    let end = parts.try_fold((member.kind, record.member(index)), inside)?;
    Some(match end.1 {
        Value::NotStated | Value::Unknown => false,
        Value::List(items) => items.count() > 0,
        _ => true,
    })
}

fn inside<'r>((kind, value): (Kind, Value<'r>), part: &str) -> Option<(Kind, Value<'r>)> {
    match kind {
        Kind::Record(shape) => {
            let (index, member) = shape.member(part)?;
            let value = match value {
                Value::Record(record) => record.member(index),
                _ => Value::NotStated,
            };
            Some((member.kind, value))
        }
        Kind::List(item) => {
            let index = part.parse().ok()?;
            let value = match value {
                Value::List(items) => items.item(index).unwrap_or(Value::NotStated),
                _ => Value::NotStated,
            };
            Some((*item, value))
        }
        Kind::Text if is_language_tag(part) => Some((Kind::String, language(value, part))),
        _ => None,
    }
}

/// What a text says in English, Chinese or Korean; other tags count as not stated.
fn language<'r>(value: Value<'r>, tag: &str) -> Value<'r> {
    let Value::Text(Text::Tagged(main, _)) = value else { return Value::NotStated };
    let mut texts = main.iter().zip(Language::ALL);
    let text = texts.find(|(_, language)| language.tag() == tag).and_then(|(text, _)| text.known());
    text.map_or(Value::NotStated, |text| Value::String(text))
}
