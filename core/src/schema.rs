//! The JSON Schema of a register, made from the shapes of the model.

use crate::model::{CodeList, Kind, Member, MemberNeed, Register, Shape};
use serde_json::{Map, Value, json};

/// A date that the Gregorian calendar has: a year, of which there is none 0, a month of a year, a day of a month.
const DATE: &str = concat!(
    r"^(?!0000)(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|1[0-9]|2[0-8]))?)?",
    r"|[0-9]{4}-(?:0[13-9]|1[0-2])-(?:29|30)",
    r"|[0-9]{4}-(?:0[13578]|1[02])-31",
    r"|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"
);
/// A decimal, but no negative zero.
const DECIMAL: &str = r"^(?!-0(?:\.0+)?$)-?(?:0|[1-9][0-9]{0,18})(?:\.[0-9]{1,9})?$";
const COUNTRY: &str = r"^[A-Z]{2}$";
const ID: &str = r"^[A-Za-z0-9][A-Za-z0-9._-]*$";
const LANGUAGE_TAG: &str = r"^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$";

/// The JSON Schema (draft 2020-12) of a register. What it accepts reads without structural findings, and
/// the reverse.
#[must_use]
pub fn register() -> Value {
    let mut definitions = Map::new();
    let root = record(&Register::SHAPE, &mut definitions);
    let mut schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "https://comity.example/schema/register.schema.json",
        "title": "Register",
    });
    if let (Some(schema), Value::Object(root)) = (schema.as_object_mut(), root) {
        schema.extend(root);
        definitions.insert("Text".to_owned(), text());
        schema.insert("$defs".to_owned(), Value::Object(definitions));
    }
    schema
}

fn record(shape: &Shape, definitions: &mut Map<String, Value>) -> Value {
    let mut properties = Map::new();
    for member in shape.members {
        properties.insert(member.name.to_owned(), described(member, definitions));
    }
    let required: Vec<&str> =
        shape.members.iter().filter(|m| m.need != MemberNeed::Optional).map(|m| m.name).collect();
    let mut schema = json!({
        "description": doc(shape.doc),
        "type": "object",
        "properties": properties,
        "additionalProperties": false,
    });
    if let (Some(object), false) = (schema.as_object_mut(), required.is_empty()) {
        object.insert("required".to_owned(), json!(required));
    }
    schema
}

/// A member: its description, and its value or, unless it is an id, `null`.
fn described(member: &Member, definitions: &mut Map<String, Value>) -> Value {
    let value = kind(&member.kind, definitions);
    let value = match member.need {
        MemberNeed::Key => value,
        _ => json!({"anyOf": [value, {"type": "null"}]}),
    };
    let mut described = Map::new();
    described.insert("description".to_owned(), json!(doc(member.doc)));
    if let Value::Object(value) = value {
        described.extend(value);
    }
    Value::Object(described)
}

fn kind(kind_of: &Kind, definitions: &mut Map<String, Value>) -> Value {
    match kind_of {
        Kind::String => json!({"type": "string"}),
        Kind::Text => json!({"$ref": "#/$defs/Text"}),
        Kind::Date => pattern(DATE),
        Kind::Decimal => pattern(DECIMAL),
        Kind::Country => pattern(COUNTRY),
        Kind::Id | Kind::Reference(_) => pattern(ID),
        Kind::Integer => json!({"type": "integer", "minimum": 0, "maximum": u32::MAX}),
        Kind::Boolean => json!({"type": "boolean"}),
        Kind::Code(list) => codes(list, definitions),
        Kind::List(item) => json!({"type": "array", "items": kind(item, definitions)}),
        Kind::Record(shape) => {
            if !definitions.contains_key(shape.name) {
                // Put in before it is made, so that it is made once.
                definitions.insert(shape.name.to_owned(), Value::Null);
                let made = record(shape, definitions);
                definitions.insert(shape.name.to_owned(), made);
            }
            json!({"$ref": format!("#/$defs/{}", shape.name)})
        }
    }
}

fn pattern(pattern: &str) -> Value {
    json!({"type": "string", "pattern": pattern})
}

fn codes(list: &CodeList, definitions: &mut Map<String, Value>) -> Value {
    let codes: Vec<&str> = list.codes.iter().map(|(code, _)| *code).collect();
    let schema = json!({"description": doc(list.doc), "enum": codes});
    definitions.insert(list.name.to_owned(), schema);
    json!({"$ref": format!("#/$defs/{}", list.name)})
}

fn text() -> Value {
    json!({
        "description": "A string in the register's first language, or a string for each language tag; null says that the text is unknown in that language.",
        "anyOf": [
            {"type": "string"},
            {
                "type": "object",
                "patternProperties": {LANGUAGE_TAG: {"type": ["string", "null"]}},
                "additionalProperties": false,
            },
        ],
    })
}

fn doc(lines: &[&str]) -> String {
    lines.iter().map(|line| line.trim()).collect::<Vec<_>>().join(" ")
}
