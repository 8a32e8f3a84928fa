//! Every structural fault of a tree of values, against the shapes of the model.
//!
//! What is unusable is taken out: a member becomes unknown, an item leaves its list. What remains is a
//! tree that the typed model accepts.

use super::catalog::{self, JsonKind, kind_name};
use super::dropped::Dropped;
use super::found::Found;
use super::suggest;
use super::tree::{Entry, Node, Value};
use super::typed::whole_number;
use crate::finding::{About, Arg, Finding, Fix, Operation};
use crate::model::{
    CodeList, Country, Date, Decimal, FormatVersion, Kind, Member, MemberNeed, Shape, is_id,
    is_language_tag, push_subject, singular,
};
use crate::place::{Pointer, Span};
use std::borrow::Cow;
use std::collections::BTreeSet;

/// Collects what is wrong, standing somewhere in the document.
pub(super) struct Explainer<'f> {
    pub(super) found: &'f mut Found,
    pub(super) dropped: &'f mut Dropped,
    pub(super) at: Pointer,
    /// Ids path of the record it stands in.
    pub(super) subject: String,
}

impl Explainer<'_> {
    /// Reports what is wrong in a value and takes out what is unusable. False when all of it is.
    pub(super) fn value(&mut self, node: &mut Node<'_>, kind: &Kind) -> bool {
        match kind {
            Kind::List(item) => self.list(node, item),
            Kind::Record(shape) => self.record(node, shape),
            Kind::Text => self.text(node),
            Kind::Boolean => self.is(node, kind, matches!(node.value, Value::Boolean(_))),
            Kind::Integer => self.integer(node, kind),
            _ => self.written(node, kind),
        }
    }

    fn is(&mut self, node: &Node<'_>, kind: &Kind, right: bool) -> bool {
        // A value that breaks off is no value of another kind.
        if !right && !node.cut {
            let expected = Arg::Code(&JsonKind::LIST, kind_name(kind).code());
            let found = JsonKind::of(&node.value);
            self.find(
                &catalog::WRONG_TYPE,
                node.span,
                vec![("expected", expected), ("found", found)],
            );
        }
        right
    }

    fn find(&mut self, about: &'static About, span: Span, args: Vec<(&'static str, Arg)>) {
        self.find_with(about, span, args, None);
    }

    fn find_with(
        &mut self,
        about: &'static About,
        span: Span,
        args: Vec<(&'static str, Arg)>,
        fix: Option<Fix>,
    ) {
        let mut finding = Finding::new(about, self.at.clone(), args);
        finding.subject.clone_from(&self.subject);
        finding.span = Some(span);
        finding.fix = fix;
        self.found.push(finding);
    }

    fn integer(&mut self, node: &Node<'_>, kind: &Kind) -> bool {
        let Value::Number(number) = node.value else {
            return self.is(node, kind, false);
        };
        let right = whole_number(number).is_ok_and(|n| u32::try_from(n).is_ok());
        if !right {
            self.find(&catalog::BAD_NUMBER, node.span, vec![("value", number.into())]);
        }
        right
    }

    /// Values written as strings: dates, decimals, codes, ids and the like.
    fn written(&mut self, node: &Node<'_>, kind: &Kind) -> bool {
        let Value::String(text) = &node.value else {
            return self.is(node, kind, false);
        };
        if node.cut {
            return false;
        }
        type Suggest = fn(&str) -> Option<String>;
        let (right, about, suggest): (bool, &'static About, Suggest) = match kind {
            Kind::Date => (Date::new(text).is_some(), &catalog::BAD_DATE, suggest::date),
            Kind::Decimal => {
                (Decimal::new(text).is_some(), &catalog::BAD_DECIMAL, suggest::decimal)
            }
            Kind::Country => {
                (Country::new(text).is_some(), &catalog::BAD_COUNTRY, suggest::country)
            }
            Kind::Id | Kind::Reference(_) => (is_id(text), &catalog::BAD_ID, suggest::id),
            Kind::Code(list) => return self.code(node, text, list),
            _ => return true,
        };
        if !right {
            self.find_written(about, node.span, text, suggest, Vec::new());
        }
        right
    }

    fn code(&mut self, node: &Node<'_>, text: &str, list: &'static CodeList) -> bool {
        let right = list.codes.iter().any(|(code, _)| *code == text);
        if !right && is_later_format(list, text) {
            let known = list.codes.iter().map(|(code, _)| (*code).to_owned()).collect::<Vec<_>>();
            let args = vec![("value", text.into()), ("known", known.into())];
            self.find(&catalog::LATER_FORMAT, node.span, args);
        } else if !right {
            let codes = list.codes.iter().map(|(code, _)| *code);
            let known = ("known", Arg::List(codes.clone().map(str::to_owned).collect()));
            let suggest = |text: &str| suggest::nearest(text, codes).map(str::to_owned);
            self.find_written(&catalog::UNKNOWN_CODE, node.span, text, suggest, vec![known]);
        }
        right
    }

    /// A finding about a written value, with what was probably meant.
    fn find_written(
        &mut self,
        about: &'static About,
        span: Span,
        text: &str,
        suggest: impl FnOnce(&str) -> Option<String>,
        mut args: Vec<(&'static str, Arg)>,
    ) {
        // What was meant is asked only for findings that are kept: to find it out costs the most.
        let suggestion = self.found.has_room(about).then(|| suggest(text)).flatten();
        args.push(("value", text.into()));
        args.push(("suggestion", Arg::Suggestion(suggestion.clone())));
        let fix = suggestion.map(|meant| Fix::replace(self.at.clone(), meant));
        self.find_with(about, span, args, fix);
    }

    fn text(&mut self, node: &mut Node<'_>) -> bool {
        let entries = match &mut node.value {
            Value::String(_) => return true,
            Value::Object(entries) => entries,
            _ => return self.is(node, &Kind::Text, false),
        };
        self.once_each(entries);
        entries.retain_mut(|entry| self.tagged(entry));
        true
    }

    /// One language of a text.
    fn tagged(&mut self, entry: &mut Entry<'_>) -> bool {
        self.at.push(entry.key.as_ref());
        let right = is_language_tag(&entry.key);
        if !right {
            let args = vec![("value", entry.key.as_ref().into())];
            self.find(&catalog::BAD_LANGUAGE_TAG, entry.key_span, args);
        }
        let known = matches!(entry.node.value, Value::String(_) | Value::Null);
        if !self.is(&entry.node, &Kind::String, known) {
            entry.node.value = Value::Null;
        }
        self.at.pop();
        right
    }

    pub(super) fn list(&mut self, node: &mut Node<'_>, item: &Kind) -> bool {
        let Value::List(items) = &mut node.value else {
            return self.is(node, &Kind::List(&Kind::String), false);
        };
        let mut index = 0;
        items.retain_mut(|node| {
            self.at.push(index);
            let right = self.value(node, item);
            self.at.pop();
            if !right {
                self.dropped.add(&self.at, index);
            }
            index += 1;
            right
        });
        true
    }

    fn record(&mut self, node: &mut Node<'_>, shape: &'static Shape) -> bool {
        let (span, cut) = (node.span, node.cut);
        let Value::Object(entries) = &mut node.value else {
            return self.is(node, &Kind::Record(shape), false);
        };
        let outside = self.enter(entries);
        self.once_each(entries);
        let given = |member: &Member| entries.iter().any(|entry| entry.key == member.name);
        let required = shape.members.iter().filter(|m| m.need != MemberNeed::Optional);
        // Where the text is broken inside, what is missing may stand in what could not be read.
        let missing: Vec<&Member> = required.filter(|member| !cut && !given(member)).collect();
        entries.retain_mut(|entry| self.member(entry, shape));
        for member in missing {
            self.missing(member, opening(span));
        }
        self.subject.truncate(outside);
        true
    }

    fn missing(&mut self, member: &Member, span: Span) {
        let (about, args) = match member.need {
            MemberNeed::Key => (&catalog::MISSING_ID, Vec::new()),
            _ => (&catalog::MISSING_MEMBER, vec![("member", member.name.into())]),
        };
        self.find(about, span, args);
    }

    /// Adds the record's id to the subject; gives the length of the subject outside.
    fn enter(&mut self, entries: &[Entry<'_>]) -> usize {
        let outside = self.subject.len();
        let id = entries.iter().find(|entry| entry.key == "id").map(|entry| &entry.node.value);
        if let (Some(word), Some(Value::String(id))) = (list_word(&self.at), id) {
            push_subject(&mut self.subject, &word, id);
        }
        outside
    }

    /// Reports and takes out members that are given a second time.
    fn once_each(&mut self, entries: &mut Vec<Entry<'_>>) {
        let mut seen: BTreeSet<Cow<'_, str>> = BTreeSet::new();
        entries.retain(|entry| {
            let new = seen.insert(entry.key.clone());
            if !new {
                self.at.push(entry.key.as_ref());
                let args = vec![("member", entry.key.as_ref().into())];
                self.find(&catalog::DUPLICATE_MEMBER, entry.key_span, args);
                self.at.pop();
            }
            new
        });
    }

    /// One member of a record; false when the record has no such member.
    fn member(&mut self, entry: &mut Entry<'_>, shape: &'static Shape) -> bool {
        self.at.push(entry.key.as_ref());
        let keep = match shape.member(&entry.key) {
            Some((_, member)) => self.known_member(&mut entry.node, member),
            None => {
                self.unknown_member(entry, shape);
                false
            }
        };
        self.at.pop();
        keep
    }

    fn known_member(&mut self, node: &mut Node<'_>, member: &Member) -> bool {
        let key = member.need == MemberNeed::Key;
        if matches!(node.value, Value::Null) {
            if key {
                self.missing(member, node.span);
            }
            return !key;
        }
        let right = self.value(node, &member.kind);
        if !right {
            // It was stated, but not legibly: to the model it is unknown.
            node.value = Value::Null;
        }
        right || !key
    }

    fn unknown_member(&mut self, entry: &Entry<'_>, shape: &'static Shape) {
        let names = shape.members.iter().map(|member| member.name);
        let kept = self.found.has_room(&catalog::UNKNOWN_MEMBER);
        let meant = kept.then(|| suggest::nearest(&entry.key, names)).flatten();
        let args = vec![
            ("member", entry.key.as_ref().into()),
            ("record", shape.name.into()),
            ("suggestion", Arg::Suggestion(meant.map(str::to_owned))),
        ];
        let fix = meant.map(|meant| {
            let from = self.at.clone();
            let mut path = from.clone();
            path.pop();
            Fix::review(vec![Operation::Move { from, path: path.child(meant) }])
        });
        self.find_with(&catalog::UNKNOWN_MEMBER, entry.key_span, args, fix);
    }
}

/// Whether a code is the version of a format that is to come.
fn is_later_format(list: &CodeList, text: &str) -> bool {
    let first = |version: &str| version.split('.').next().and_then(|n| n.parse::<u32>().ok());
    let known = list.codes.iter().filter_map(|(code, _)| first(code)).max();
    *list == FormatVersion::LIST && first(text) > known
}

/// The bracket that opens a record.
const fn opening(span: Span) -> Span {
    Span { start: span.start, end: span.start + 1 }
}

/// The word for an item of the list that `at` points into: `report` for `…/reports/3`.
fn list_word(at: &Pointer) -> Option<String> {
    let mut parts = at.parts().collect::<Vec<_>>().into_iter().rev();
    let index = parts.next()?;
    let list = parts.next()?;
    index.bytes().all(|b| b.is_ascii_digit()).then(|| singular(&list).to_owned())
}
