//! The same document written in other ways.

use crate::random::Random;
use serde_json::Value;

/// A document as JSON with its members in random order and random white space.
#[must_use]
pub fn shuffled(random: &mut Random, document: &Value) -> String {
    let mut out = String::new();
    write(random, document, &mut out);
    out
}

fn write(random: &mut Random, value: &Value, out: &mut String) {
    match value {
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            random.shuffle(&mut members);
            out.push('{');
            for (index, (name, member)) in members.into_iter().enumerate() {
                separate(random, index, out);
                out.push_str(&Value::String(name.clone()).to_string());
                blank(random, out);
                out.push(':');
                blank(random, out);
                write(random, member, out);
            }
            out.push('}');
        }
        Value::Array(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                separate(random, index, out);
                write(random, item, out);
            }
            out.push(']');
        }
        other => out.push_str(&other.to_string()),
    }
}

fn separate(random: &mut Random, index: usize, out: &mut String) {
    blank(random, out);
    if index > 0 {
        out.push(',');
        blank(random, out);
    }
}

fn blank(random: &mut Random, out: &mut String) {
    out.push_str(random.pick(&["", "", " ", "\n", "\r\n", "\t ", "\n  "]));
}

/// A register as NDJSON: the register without its projects, then each project; none when its projects
/// are not a list of objects, of which there is at least one.
#[must_use]
pub fn ndjson(register: &Value) -> Option<String> {
    let mut head = register.as_object()?.clone();
    let projects = head.remove("projects")?;
    let projects = projects.as_array().filter(|projects| !projects.is_empty())?;
    if !projects.iter().all(Value::is_object) {
        return None;
    }
    let lines = std::iter::once(Value::Object(head)).chain(projects.iter().cloned());
    Some(lines.map(|line| format!("{line}\n")).collect())
}

/// A text in UTF-16, the bytes of each unit in the order of `unit`, with a byte order mark.
#[must_use]
pub fn utf16(text: &str, unit: fn(u16) -> [u8; 2]) -> Vec<u8> {
    let marked = std::iter::once(0xFEFF).chain(text.encode_utf16());
    marked.flat_map(unit).collect()
}
