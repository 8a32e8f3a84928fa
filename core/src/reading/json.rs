//! Reading a register from JSON: each record straight into its type, and again by the explaining reader
//! where that fails.

use super::catalog;
use super::dropped::Dropped;
use super::explain::Explainer;
use super::found::Found;
use super::refusal::NotARegister;
use super::sniff;
use super::syntax::{Faults, SyntaxFault, SyntaxProblem};
use super::tree::{self, Entry, Node, Parsed, ParsedMember, Value};
use super::unread::Unread;
use super::whole::Draft;
use crate::finding::{Arg, Finding};
use crate::model::{Field, Kind, Project, Register, Stated};
use crate::place::{Pointer, Scanner, Span, unescaped};
use serde::Deserialize;

/// The lists of the register that are read record by record.
pub(super) const GREAT_LISTS: [&str; 4] = ["organizations", "mechanisms", "meetings", "projects"];

/// Reads a text from where it stands.
pub(super) struct Reader<'a> {
    pub(super) text: &'a str,
    pub(super) scanner: Scanner<'a>,
    pub(super) register: Register<'a>,
    pub(super) found: Found,
    pub(super) dropped: Dropped,
    pub(super) unread: Unread,
    /// The members of the register besides its four great lists.
    head: Vec<Entry<'a>>,
    start: usize,
    /// Whether nothing more can be read.
    pub(super) stopped: bool,
    seen_list: bool,
    #[cfg(feature = "parallel")]
    pub(super) threads: usize,
}

impl<'a> Reader<'a> {
    /// A reader that stands at byte `at` of `text`.
    pub(super) fn of_text(text: &'a str, at: usize) -> Self {
        Self {
            text,
            scanner: Scanner::new(text, at),
            register: Register::default(),
            found: Found::default(),
            dropped: Dropped::default(),
            unread: Unread::default(),
            head: Vec::new(),
            start: at,
            stopped: false,
            seen_list: false,
            #[cfg(feature = "parallel")]
            threads: 1,
        }
    }

    /// The whole register.
    pub(super) fn register(mut self) -> Result<Draft<Register<'a>>, NotARegister> {
        if self.scanner.peek() != Some(b'{') {
            return Err(sniff::text(self.text));
        }
        self.object();
        if !self.looks_like_a_register() {
            return Err(NotARegister::OtherJson);
        }
        self.further_lines();
        Ok(self.finish())
    }

    fn looks_like_a_register(&self) -> bool {
        let known = |entry: &Entry<'_>| Register::SHAPE.member(&entry.key).is_some();
        self.seen_list || self.head.is_empty() || self.head.iter().any(known)
    }

    /// The register's object, member by member.
    fn object(&mut self) {
        self.start = self.scanner.at();
        self.scanner.eat(b'{');
        let mut first = true;
        while self.goes_on(b'}', first) {
            self.member();
            first = false;
        }
        if self.stopped {
            self.unread.add_register();
            for name in GREAT_LISTS {
                if !self.is_read(name) {
                    self.unread.add_list(name);
                }
            }
        }
    }

    fn member(&mut self) {
        let start = self.scanner.at();
        let name = self.scanner.string().map(unescaped).unwrap_or_default();
        let great = GREAT_LISTS.contains(&&*name);
        if !great || self.is_read(&name) {
            self.scanner.jump(start);
            return if great { self.second_list(&name) } else { self.odd_member() };
        }
        self.colon();
        match &*name {
            "organizations" => self.register.organizations = self.list("organizations"),
            "mechanisms" => self.register.mechanisms = self.list("mechanisms"),
            "meetings" => self.register.meetings = self.list("meetings"),
            _ => self.register.projects = self.projects(),
        }
    }

    /// Whether one of the great lists has been read.
    fn is_read(&self, name: &str) -> bool {
        let register = &self.register;
        !match name {
            "organizations" => register.organizations.is_not_stated(),
            "mechanisms" => register.mechanisms.is_not_stated(),
            "meetings" => register.meetings.is_not_stated(),
            _ => register.projects.is_not_stated(),
        }
    }

    /// One of the great lists, given a second time: it is reported and stepped over.
    fn second_list(&mut self, name: &str) {
        self.odd_member();
        if let Some(entry) = self.head.pop() {
            let args = vec![("member", name.into())];
            let at = Pointer::root().child(name);
            let mut finding = Finding::new(&catalog::DUPLICATE_MEMBER, at, args);
            finding.span = Some(entry.key_span);
            self.found.push(finding);
        }
    }

    /// A member that is not one of the great lists, or not written as a member.
    fn odd_member(&mut self) {
        let at = self.scanner.at();
        let ParsedMember { entry, faults, end } = tree::parse_member(self.text, at);
        self.syntax(&faults, &Pointer::root());
        // Where there is not even a name, what stands in its place is stepped over.
        let start = entry.as_ref().map_or(at, |entry| entry.node.span.start);
        self.go_to(end.or_else(|| self.end_by_brackets(start)));
        self.head.extend(entry);
    }

    fn projects(&mut self) -> Stated<Vec<Project<'a>>> {
        #[cfg(feature = "parallel")]
        if let Some(projects) = super::parallel::projects(self) {
            self.seen_list = true;
            self.ended("projects");
            return Stated::Known(projects);
        }
        self.list("projects")
    }

    /// A list of records.
    fn list<T: Deserialize<'a> + Field + Default>(&mut self, name: &'static str) -> Stated<Vec<T>> {
        self.seen_list = true;
        if self.scanner.peek() != Some(b'[') {
            return self.not_a_list(name, T::KIND);
        }
        self.scanner.eat(b'[');
        let items = self.items(name, true, None).0;
        self.ended(name);
        Stated::Known(items)
    }

    /// Remembers a list that ends because nothing more can be read.
    fn ended(&mut self, name: &str) {
        if self.stopped {
            self.unread.add_list(name);
        }
    }

    /// The items of a list to its end, or to one that begins at byte `until` or later; and how many there
    /// are, those that could not be read too. It stands behind the opening bracket, or, if not at the
    /// `first` item, before an item.
    pub(super) fn items<T: Deserialize<'a> + Field + Default>(
        &mut self,
        name: &'static str,
        first: bool,
        until: Option<usize>,
    ) -> (Vec<T>, usize) {
        let mut items = Vec::new();
        let mut index = 0;
        while (index == 0 && !first) || self.goes_on(b']', first && index == 0) {
            if until.is_some_and(|until| self.at() >= until) {
                break;
            }
            let at = || Pointer::root().child(name).child(index);
            match self.item(at) {
                Some(item) => items.push(item),
                None => self.dropped.add(&Pointer::root().child(name), index),
            }
            index += 1;
        }
        (items, index)
    }

    /// The byte at which it stands.
    pub(super) const fn at(&self) -> usize {
        self.scanner.at()
    }

    /// Something else where a list of records should be.
    fn not_a_list<T>(&mut self, name: &'static str, item: Kind) -> Stated<Vec<T>> {
        let mut parsed = tree::parse(self.text, self.scanner.at());
        self.syntax(&parsed.faults, &Pointer::root().child(name));
        let null = matches!(parsed.node.value, Value::Null);
        if !null {
            self.unread.add_list(name);
            self.explainer(Pointer::root().child(name)).list(&mut parsed.node, &item);
        }
        self.go_to(parsed.end.or_else(|| self.end_by_brackets(parsed.node.span.start)));
        Stated::Unknown
    }

    /// Where a value ends by its brackets, in which the parser lost its way.
    fn end_by_brackets(&self, start: usize) -> Option<usize> {
        let mut scanner = Scanner::new(self.text, start);
        scanner.skip_value().map(|()| scanner.at())
    }

    fn go_to(&mut self, end: Option<usize>) {
        match end {
            Some(end) => self.scanner.jump(end),
            None => self.stopped = true,
        }
    }

    /// One record: straight into its type, or explained.
    pub(super) fn item<T: Deserialize<'a> + Field + Default>(
        &mut self,
        at: impl Fn() -> Pointer,
    ) -> Option<T> {
        self.scanner.peek();
        let start = self.scanner.at();
        let mut records = serde_json::Deserializer::from_str(self.scanner.rest()).into_iter::<T>();
        if let Some(Ok(record)) = records.next()
            && record.is_complete()
        {
            self.scanner.jump(start + records.byte_offset());
            return Some(record);
        }
        self.explained(start, at())
    }

    /// One record by the explaining reader.
    fn explained<T: Deserialize<'a> + Field + Default>(
        &mut self,
        start: usize,
        at: Pointer,
    ) -> Option<T> {
        let Parsed { mut node, faults, end } = tree::parse(self.text, start);
        self.syntax(&faults, &at);
        self.go_to(end.or_else(|| self.end_by_brackets(start)));
        if node.cut {
            self.unread.add_record(&at);
        }
        let right = self.explainer(at).value(&mut node, &T::KIND);
        right.then(|| T::deserialize(&node).unwrap_or_default())
    }

    fn explainer(&mut self, at: Pointer) -> Explainer<'_> {
        Explainer { found: &mut self.found, dropped: &mut self.dropped, at, subject: String::new() }
    }

    fn syntax(&mut self, faults: &Faults, at: &Pointer) {
        faults.kept.iter().for_each(|fault| self.fault(fault, at));
        self.found.add(&catalog::JSON_SYNTAX, faults.more);
    }

    fn fault(&mut self, fault: &SyntaxFault, at: &Pointer) {
        let problem = Arg::Code(&SyntaxProblem::LIST, fault.problem.code());
        let mut finding =
            Finding::new(&catalog::JSON_SYNTAX, at.clone(), vec![("problem", problem)]);
        finding.span = Some(fault.span);
        self.found.push(finding);
    }

    pub(super) fn syntax_here(&mut self, problem: SyntaxProblem) {
        let start = self.scanner.at();
        let length = self.scanner.rest().chars().next().map_or(0, char::len_utf8);
        let span = Span { start, end: start + length };
        self.fault(&SyntaxFault { problem, span }, &Pointer::root());
    }

    /// Reads the head and puts it together with the lists.
    fn finish(mut self) -> Draft<Register<'a>> {
        let span = Span { start: self.start, end: self.scanner.at() };
        let head = std::mem::take(&mut self.head);
        self.unread.add_head(&head);
        let mut node = Node { value: Value::Object(head), span, cut: self.unread.register() };
        self.explainer(Pointer::root()).value(&mut node, &Register::KIND);
        let head = Register::deserialize(&node).unwrap_or_default();
        let lists = self.register;
        let what = Register {
            organizations: lists.organizations,
            mechanisms: lists.mechanisms,
            meetings: lists.meetings,
            projects: lists.projects,
            ..head
        };
        Draft { what, found: self.found, dropped: self.dropped, unread: self.unread }
    }
}
