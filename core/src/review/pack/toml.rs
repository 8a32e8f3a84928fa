//! From TOML to a tree of values with places.

use crate::place::Span;
use crate::reading::tree::{Entry, Node, Value};
use std::borrow::Cow;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// What the parser of TOML says is wrong, and where.
pub(super) type Told = (Span, String);

/// How many faults are told.
const MOST: usize = 100;

/// Parses TOML, going on after faults as far as its parser does.
pub(super) fn parse(text: &str) -> (Node<'_>, Vec<Told>) {
    let (table, errors) = DeTable::parse_recoverable(text);
    let told = errors.iter().take(MOST).map(|error| {
        let span = error.span().unwrap_or(0..0);
        (Span { start: span.start, end: span.end }, error.message().to_owned())
    });
    let told = told.collect();
    (table_node(text, span(&table), table.into_inner()), told)
}

fn span<T>(of: &Spanned<T>) -> Span {
    let range = of.span();
    Span { start: range.start, end: range.end }
}

fn table_node<'a>(text: &'a str, span: Span, table: DeTable<'a>) -> Node<'a> {
    let entry = |(key, value): (Spanned<Cow<'a, str>>, Spanned<DeValue<'a>>)| Entry {
        key_span: self::span(&key),
        key: key.into_inner(),
        node: node(text, value),
    };
    let mut entries: Vec<Entry<'a>> = table.into_iter().map(entry).collect();
    entries.sort_by_key(|entry| entry.key_span);
    Node { value: Value::Object(entries), span, cut: false }
}

fn node<'a>(text: &'a str, value: Spanned<DeValue<'a>>) -> Node<'a> {
    let span = span(&value);
    let written = text.get(span.start..span.end).unwrap_or_default();
    let value = match value.into_inner() {
        DeValue::String(string) => Value::String(string),
        DeValue::Integer(_) | DeValue::Float(_) => Value::Number(written),
        DeValue::Boolean(truth) => Value::Boolean(truth),
        // Dates are written without quotes in TOML, and as strings in the format.
        DeValue::Datetime(_) => Value::String(Cow::Borrowed(written)),
        DeValue::Array(items) => {
            Value::List(items.into_iter().map(|item| node(text, item)).collect())
        }
        DeValue::Table(table) => return table_node(text, span, table),
    };
    Node { value, span, cut: false }
}
