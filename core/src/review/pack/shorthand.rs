//! What a pack may write shorter than its shape says: a number for a decimal or for words, and one value
//! for a list of one.

use crate::model::{Kind, Shape};
use crate::reading::tree::{Node, Value};
use std::borrow::Cow;

/// Writes out what stands in a record in short.
pub(super) fn write_out(node: &mut Node<'_>, shape: &'static Shape) {
    let Value::Object(entries) = &mut node.value else { return };
    for entry in entries {
        if let Some((_, member)) = shape.member(&entry.key) {
            value(&mut entry.node, &member.kind);
        }
    }
}

fn value(node: &mut Node<'_>, kind: &Kind) {
    match kind {
        Kind::Record(shape) => write_out(node, shape),
        Kind::List(Kind::String) => list(node),
        Kind::List(Kind::Record(shape)) => {
            if let Value::List(items) = &mut node.value {
                items.iter_mut().for_each(|item| write_out(item, shape));
            }
        }
        Kind::Decimal | Kind::String => word(node),
        _ => {}
    }
}

fn list(node: &mut Node<'_>) {
    match &mut node.value {
        Value::List(items) => items.iter_mut().for_each(word),
        Value::Null | Value::Object(_) => {}
        _ => {
            word(node);
            node.value = Value::List(vec![node.clone()]);
        }
    }
}

fn word(node: &mut Node<'_>) {
    let word = match node.value {
        Value::Number(number) => number,
        Value::Boolean(true) => "true",
        Value::Boolean(false) => "false",
        _ => return,
    };
    node.value = Value::String(Cow::Borrowed(word));
}
