//! A pack that changes another: members that it states take the place of those of the other, and items with
//! an id those of the same id.

use crate::place::Span;
use crate::reading::tree::{Entry, Node, Value};

/// What a pack says of itself alone.
const OWN: [&str; 5] = ["id", "version", "title", "examples", "extends"];
/// The ways to score a criterion, of which it has one.
const WAYS: [&str; 3] = ["condition", "levels", "score"];

/// The pack `base` with the changes of `node`. What comes from the base stands, for whoever asks, where
/// `node` names it: at `named`.
pub(super) fn extended<'a>(base: &Node<'a>, named: Span, node: Node<'a>) -> Node<'a> {
    let mut base = base.clone();
    if let Value::Object(entries) = &mut base.value {
        entries.retain(|entry| !OWN.contains(&entry.key.as_ref()));
    }
    stand_at(&mut base, named);
    merged(base, node)
}

fn stand_at(node: &mut Node<'_>, span: Span) {
    node.span = span;
    match &mut node.value {
        Value::List(items) => items.iter_mut().for_each(|item| stand_at(item, span)),
        Value::Object(entries) => entries.iter_mut().for_each(|entry| {
            entry.key_span = span;
            stand_at(&mut entry.node, span);
        }),
        _ => {}
    }
}

fn merged<'a>(base: Node<'a>, ours: Node<'a>) -> Node<'a> {
    let Node { span, cut, .. } = ours;
    let value = match (base.value, ours.value) {
        (Value::Object(base), Value::Object(ours)) => Value::Object(members(base, ours)),
        (Value::List(base), Value::List(ours)) if have_ids(&base) && have_ids(&ours) => {
            Value::List(items(base, ours))
        }
        (_, ours) => ours,
    };
    Node { value, span, cut }
}

fn members<'a>(mut base: Vec<Entry<'a>>, ours: Vec<Entry<'a>>) -> Vec<Entry<'a>> {
    if ours.iter().any(|entry| WAYS.contains(&entry.key.as_ref())) {
        base.retain(|entry| !WAYS.contains(&entry.key.as_ref()) || has(&ours, &entry.key));
    }
    let mut merged_entries = Vec::new();
    for mut entry in ours {
        if let Some(at) = base.iter().position(|known| known.key == entry.key) {
            entry.node = merged(base.remove(at).node, entry.node);
        }
        merged_entries.push(entry);
    }
    base.extend(merged_entries);
    base
}

fn has(entries: &[Entry<'_>], key: &str) -> bool {
    entries.iter().any(|entry| entry.key == key)
}

/// The items of the base in their order, those that are changed changed, and behind them the new ones.
fn items<'a>(base: Vec<Node<'a>>, mut ours: Vec<Node<'a>>) -> Vec<Node<'a>> {
    let changed = |item: Node<'a>| {
        let at = ours.iter().position(|other| id(other) == id(&item));
        match at {
            Some(at) => merged(item, ours.remove(at)),
            None => item,
        }
    };
    let mut all: Vec<Node<'a>> = base.into_iter().map(changed).collect();
    all.extend(ours);
    all
}

fn have_ids(items: &[Node<'_>]) -> bool {
    items.iter().all(|item| id(item).is_some())
}

fn id<'n>(node: &'n Node<'_>) -> Option<&'n str> {
    let Value::Object(entries) = &node.value else { return None };
    let id = entries.iter().find(|entry| entry.key == "id")?;
    match &id.node.value {
        Value::String(id) => Some(id),
        _ => None,
    }
}
