//! Why a condition came out as it did: each part as it is written, with the value it had and where that
//! stands.

use super::evaluate::Judge;
use super::program::{Node, Op, Repeat};
use super::syntax::LoopKind;
use super::value::{Lack, Located, Value};
use crate::model::Value as Stated;
use crate::place::Pointer;

/// How many items of a list are shown each by itself.
const MOST_ITEMS: usize = 20;
/// How many parts are explained: one inside a loop is explained for each of its items.
const MOST_PARTS: usize = 2_000;
/// How deep parts stand in one another.
const DEEPEST: usize = 24;
/// How many values of a list are shown in a row.
const MOST_VALUES: usize = 5;

/// A part of a condition, with what it came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// As it is written.
    pub text: String,
    /// Whether that is no part of the condition but an item of a list of which something was asked.
    pub is_item: bool,
    /// Whether something of a person's record was looked at for what it came to.
    pub is_personal: bool,
    /// What it came to.
    pub came_to: CameTo,
    /// Where the value stands.
    pub at: Option<Pointer>,
    /// Its parts, as far as they say more.
    pub parts: Vec<Part>,
}

/// What a part came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CameTo {
    /// It is true.
    True,
    /// It is false.
    False,
    /// Another value, as it is written.
    Value(String),
    /// Nothing: something is missing or open.
    Lacking(Lack),
}

/// Explains a condition.
pub(super) struct Explainer<'e, 'v> {
    pub(super) judge: &'e Judge<'v>,
    pub(super) text: &'e str,
    around: Vec<Located<'v>>,
    parts: usize,
    depth: usize,
    /// Whether a list around was made of something of a person's record.
    personal: bool,
}

impl<'e, 'v> Explainer<'e, 'v> {
    pub(super) fn new(judge: &'e Judge<'v>, text: &'e str) -> Self {
        Self { judge, text, around: Vec::new(), parts: 0, depth: 0, personal: false }
    }

    pub(super) fn part(&mut self, node: &'v Node) -> Part {
        self.parts += 1;
        self.judge.personal.set(self.personal);
        let judged = self.judge.value(node, &mut self.around);
        let is_personal = self.judge.personal.get();
        let at = match &judged {
            Ok(located) => located.origin.pointer(),
            Err(lack) => lack.origin.pointer(),
        };
        let came_to = match &judged {
            Ok(Located { value: Value::Bool(true), .. }) => CameTo::True,
            Ok(Located { value: Value::Bool(false), .. }) => CameTo::False,
            Ok(located) => CameTo::Value(shown(located)),
            Err(lack) => CameTo::Lacking(*lack),
        };
        let text = self.text.get(node.span.start..node.span.end).unwrap_or_default();
        let (text, parts) = (text.trim().to_owned(), self.parts(node));
        Part { text, is_item: false, is_personal, came_to, at, parts }
    }

    fn parts(&mut self, node: &'v Node) -> Vec<Part> {
        // What can no longer be judged is left out: the whole was.
        let spent = self.judge.steps.get() == 0;
        if spent || self.parts >= MOST_PARTS || self.depth >= DEEPEST {
            return Vec::new();
        }
        self.depth += 1;
        let parts = self.inside(node);
        self.depth -= 1;
        parts
    }

    fn inside(&mut self, node: &'v Node) -> Vec<Part> {
        match &node.op {
            Op::And(parts) | Op::Or(parts) => self.each(parts.as_slice()),
            Op::Compare(_, parts) | Op::Arithmetic(_, parts) => self.each(parts.as_slice()),
            Op::In(parts) | Op::Item(parts) => self.each(parts.as_slice()),
            Op::Not(part) | Op::Negate(part) => self.each(std::slice::from_ref(part.as_ref())),
            Op::If(parts) => self.each(parts.as_slice()),
            Op::Call(_, nodes) | Op::List(nodes) => self.each(nodes),
            Op::Loop(repeat) => self.items(repeat),
            _ => Vec::new(),
        }
    }

    /// The parts that are not written out as values already.
    fn each(&mut self, nodes: &'v [Node]) -> Vec<Part> {
        nodes.iter().filter(|node| !is_written_out(node)).map(|node| self.part(node)).collect()
    }

    /// The list, and what was asked of its items: of the one that decided, else of all.
    fn items(&mut self, repeat: &'v Repeat) -> Vec<Part> {
        let list = self.part(&repeat.list);
        let around = std::mem::replace(&mut self.personal, list.is_personal);
        let parts = self.asked_of(repeat, list);
        self.personal = around;
        parts
    }

    fn asked_of(&mut self, repeat: &'v Repeat, list: Part) -> Vec<Part> {
        let is_personal = list.is_personal;
        let mut parts = vec![list];
        let (Ok(list), Some(when)) =
            (self.judge.value(&repeat.list, &mut self.around), &repeat.when)
        else {
            return parts;
        };
        let deciding = match repeat.kind {
            LoopKind::Exists => Some(CameTo::True),
            LoopKind::All => Some(CameTo::False),
            _ => None,
        };
        let mut items = Vec::new();
        for index in 0..list.count().unwrap_or(0).min(MOST_ITEMS) {
            let Ok(item) = list.item(index) else { continue };
            let at = item.origin.pointer();
            let text = shown(&item);
            self.around.push(item);
            let part = self.part(when);
            self.around.pop();
            let decided = deciding.as_ref() == Some(&part.came_to);
            let came_to = part.came_to.clone();
            let parts_of_it = vec![part];
            let item = Part { text, is_item: true, is_personal, came_to, at, parts: parts_of_it };
            if decided {
                parts.push(item);
                return parts;
            }
            items.push(item);
            if self.parts >= MOST_PARTS {
                break;
            }
        }
        parts.extend(items);
        parts
    }
}

/// Whether a part is its own value.
fn is_written_out(node: &Node) -> bool {
    match &node.op {
        Op::Constant(_) => true,
        Op::List(items) => items.iter().all(is_written_out),
        _ => false,
    }
}

/// A value as it is written in a condition; a record by its id, or by that of its organization.
pub(super) fn shown(of: &Located<'_>) -> String {
    match &of.value {
        Value::Null => "null".to_owned(),
        Value::Bool(truth) => truth.to_string(),
        Value::Int(number) => number.to_string(),
        Value::Uint(number) => format!("{number}u"),
        Value::Double(number) => number.to_string(),
        Value::Decimal(number) => number.to_string(),
        Value::Date(date) => date.to_string(),
        Value::Country(country) => format!("'{country}'"),
        Value::Pattern(pattern) => format!("'{}'", clipped(pattern.as_str())),
        Value::String(text) => format!("'{}'", clipped(text)),
        Value::Text(text) => {
            let first = text.entries().find_map(|(_, said)| said).unwrap_or_default();
            format!("'{}'", clipped(first))
        }
        Value::Record(record) => match record.named("id") {
            Some(Stated::String(id)) => named(record.shape().name, id),
            _ => match record.named("organization") {
                Some(Stated::String(id)) => named(record.shape().name, id),
                _ => record.shape().name.to_lowercase(),
            },
        },
        Value::Items(_) | Value::List(_) => list(of),
    }
}

fn named(record: &str, id: &str) -> String {
    format!("{}:{id}", record.to_lowercase())
}

fn list(of: &Located<'_>) -> String {
    let count = of.count().unwrap_or(0);
    let item = |index| of.item(index).map_or_else(|_| "?".to_owned(), |item| shown(&item));
    let mut items: Vec<String> = (0..count.min(MOST_VALUES)).map(item).collect();
    if count > MOST_VALUES {
        items.push(format!("… ({count})"));
    }
    format!("[{}]", items.join(", "))
}

/// How many characters of a string are shown.
const SHOWN: usize = 60;

fn clipped(text: &str) -> String {
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}
