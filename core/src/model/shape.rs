//! Reflection: what members a record has, and what a given record says in each.

use super::path::Path;
use super::text::Text;
use super::visit::Visitor;
use super::{Country, Date, Decimal};

/// The members of one kind of record, in the order they are written.
#[derive(Debug)]
pub struct Shape {
    /// Name of the record type, such as `Report`.
    pub name: &'static str,
    /// The type's documentation.
    pub doc: &'static [&'static str],
    /// Its members.
    pub members: &'static [Member],
}

impl Shape {
    /// The member called `name`, with its place in the order.
    #[must_use]
    pub fn member(&self, name: &str) -> Option<(usize, &'static Member)> {
        self.members.iter().enumerate().find(|(_, member)| member.name == name)
    }
}

/// One member of a record.
#[derive(Debug)]
pub struct Member {
    /// The JSON member name.
    pub name: &'static str,
    /// Its documentation, a line an item.
    pub doc: &'static [&'static str],
    /// Whether it must be there.
    pub need: Need,
    /// What it holds.
    pub kind: Kind,
}

/// Whether a member must be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// The record's own id: must be there and cannot be unknown.
    Key,
    /// Must be there; `null` says that it is unknown.
    Required,
    /// May be absent: then it is not stated.
    Optional,
}

/// What a member holds.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// A short string without language.
    String,
    /// A string, or an object by language tag.
    Text,
    /// A partial date.
    Date,
    /// A decimal number written as a string.
    Decimal,
    /// A whole number from 0 to 4,294,967,295.
    Integer,
    /// True or false.
    Boolean,
    /// ISO 3166-1 alpha-2 code of a country or side.
    Country,
    /// An id.
    Id,
    /// The id of a record elsewhere in the register.
    Reference(super::TargetKind),
    /// One of a closed list of codes.
    Code(&'static CodeList),
    /// A list.
    List(&'static Kind),
    /// A nested record.
    Record(&'static Shape),
}

/// A closed list of codes.
#[derive(Debug, PartialEq, Eq)]
pub struct CodeList {
    /// Name of the list, such as `Status`.
    pub name: &'static str,
    /// What the list is for, a line an item.
    pub doc: &'static [&'static str],
    /// The codes, each with its English, Chinese and Korean label.
    pub codes: &'static [(&'static str, [&'static str; 3])],
}

/// What a record says in one member.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum Value<'r> {
    /// The member is absent.
    NotStated,
    /// The member is `null`: looked for and not found.
    Unknown,
    /// A string, id, reference or language tag.
    String(&'r str),
    /// A text in one or several languages.
    Text(&'r Text<'r>),
    /// A partial date.
    Date(Date),
    /// A decimal.
    Decimal(Decimal),
    /// A whole number.
    Integer(u32),
    /// True or false.
    Boolean(bool),
    /// A country or side.
    Country(Country),
    /// A code: its list and the code itself.
    Code(&'static CodeList, &'static str),
    /// A list.
    List(&'r dyn Items),
    /// A record.
    Record(&'r dyn Record),
}

/// A list seen through reflection.
pub trait Items: std::fmt::Debug {
    /// How many items.
    fn count(&self) -> usize;
    /// The item at `index`, counted from 0.
    fn item(&self, index: usize) -> Option<Value<'_>>;
}

/// A record seen through reflection.
pub trait Record: std::fmt::Debug {
    /// What members it has.
    fn shape(&self) -> &'static Shape;
    /// What it says in the member at `index` of its shape.
    fn member(&self, index: usize) -> Value<'_>;
    /// What it says in the member called `name`; `None` when there is no such member.
    fn named(&self, name: &str) -> Option<Value<'_>> {
        let (index, _) = self.shape().member(name)?;
        Some(self.member(index))
    }
}

/// Everything that can be the value of a member.
pub trait Field {
    /// What it holds.
    const KIND: Kind;
    /// Whether a [`Visitor`] is shown it or something inside it.
    const VISITED: bool = false;
    /// The same type, owning its strings.
    type Owned: 'static;

    /// The value as reflection shows it.
    fn value(&self) -> Value<'_>;
    /// Whether every required member inside is there.
    fn is_complete(&self) -> bool {
        true
    }
    /// Shows `visitor` what it asks for, with the path of each.
    fn visit<'r, V: Visitor<'r>>(&'r self, at: &mut Path, visitor: &mut V) {
        let _ = (at, visitor);
    }
    /// A copy that owns its strings.
    fn into_owned(self) -> Self::Owned;
}

/// Whether serialisation leaves the member out.
pub(crate) fn is_not_stated<T: Field>(field: &T) -> bool {
    matches!(field.value(), Value::NotStated)
}

/// The word for one item of a list: `report` for `reports`, as ids paths write it.
#[must_use]
pub fn singular(list: &str) -> &str {
    match list {
        "priorities" => "priority",
        other => other.strip_suffix('s').unwrap_or(other),
    }
}

/// How many characters of an id stand in an ids path.
const LONGEST: usize = 200;

/// Appends one step to an ids path: `project:P09`, then `project:P09/report:R2`. An id that is longer than
/// any should be is cut: it would otherwise be in every finding inside its record.
pub fn push_subject(subject: &mut String, word: &str, id: &str) {
    if !subject.is_empty() {
        subject.push('/');
    }
    subject.push_str(word);
    subject.push(':');
    match id.char_indices().nth(LONGEST) {
        Some((end, _)) => subject.extend([id.get(..end).unwrap_or_default(), "…"]),
        None => subject.push_str(id),
    }
}
