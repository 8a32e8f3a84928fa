//! What the tests share: the base register of the examples and changes to it, random registers and damage
//! to them, other ways to write them, and an independent account of where their values stand.

use serde_json::Value;

/// The Rust of the README compiles.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub mod readme {}

pub mod damage;
pub mod files;
pub mod laws;
pub mod places;
pub mod random;
pub mod written;

/// The base register of all examples and vectors. Nothing is found in it.
pub const BASE: &str = include_str!("../vectors/base.json");

/// The text that an example is about: the base register with the example's change, or the example's own
/// text after the word `text:`.
///
/// # Errors
/// When the change is not JSON.
pub fn example_text(change: &str) -> Result<String, serde_json::Error> {
    if let Some(text) = change.strip_prefix("text:") {
        return Ok(text.to_owned());
    }
    let mut register: Value = serde_json::from_str(BASE)?;
    merge(&mut register, &serde_json::from_str(change)?);
    serde_json::to_string_pretty(&register)
}

/// Applies a JSON Merge Patch (RFC 7396). As an addition, an object whose names are all numbers changes
/// items of a list: `{"projects": {"0": {"status": "closed"}}}`; a number past the end appends.
pub fn merge(target: &mut Value, patch: &Value) {
    let Value::Object(members) = patch else {
        *target = patch.clone();
        return;
    };
    let numbers: Option<Vec<usize>> = members.keys().map(|name| name.parse().ok()).collect();
    if let (Value::Array(items), Some(numbers)) = (&mut *target, numbers) {
        for (index, member) in numbers.into_iter().zip(members.values()) {
            match items.get_mut(index) {
                Some(item) => merge(item, member),
                None => items.push(member.clone()),
            }
        }
        return;
    }
    if !target.is_object() {
        *target = Value::Object(serde_json::Map::new());
    }
    if let Value::Object(object) = target {
        for (name, member) in members {
            if member.is_null() {
                object.remove(name);
            } else {
                merge(object.entry(name).or_insert(Value::Null), member);
            }
        }
    }
}

/// Holds a generated file against what it should be; with `COMITY_BLESS=1` writes it instead.
///
/// # Panics
/// When the file is missing or differs, which is how the test fails.
#[allow(clippy::panic, reason = "it is how the test fails")]
pub fn blessed(path: &str, expected: &str) {
    if std::env::var_os("COMITY_BLESS").is_some() {
        assert!(std::fs::write(path, expected).is_ok(), "{path} cannot be written");
        return;
    }
    let found = std::fs::read_to_string(path).unwrap_or_default();
    assert!(found == expected, "{path} is not in sync; run the test with COMITY_BLESS=1");
}
