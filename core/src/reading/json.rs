//! Reading a register from JSON: each record straight into its type, and again by the explaining reader
//! where that fails.

use super::catalog;
use super::dropped::Dropped;
use super::explain::Explainer;
use super::source::Source;
use super::tree::{self, Entry, Node, Parsed, ParsedMember, SyntaxFault, SyntaxProblem, Value};
use crate::finding::{Arg, Finding};
use crate::model::{Field, Kind, Project, Register, Stated};
use crate::place::{Pointer, Scanner, Span};
use serde::Deserialize;

/// A register that was read, and what was wrong with it.
#[derive(Debug)]
#[non_exhaustive]
pub struct Reading<'a> {
    /// What could be read.
    pub register: Register<'a>,
    /// Structural faults.
    pub findings: Vec<Finding>,
    /// Items of lists that could not be read.
    pub dropped: Dropped,
}

/// The text is not a register at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum NotARegister {
    /// There is nothing in it.
    Empty,
    /// It does not begin as a JSON object does.
    NotAnObject,
    /// It is a JSON object, but has none of the members of a register.
    OtherJson,
}

impl NotARegister {
    /// A stable code: `empty`, `not-an-object` or `other-json`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::NotAnObject => "not-an-object",
            Self::OtherJson => "other-json",
        }
    }
}

impl std::fmt::Display for NotARegister {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Empty => "the file is empty",
            Self::NotAnObject => "this is not a register: it does not begin with `{`",
            Self::OtherJson => "this is JSON, but has none of the members of a register",
        })
    }
}

impl std::error::Error for NotARegister {}

/// Reads a register from JSON or NDJSON.
///
/// Structural faults are findings of the reading, all of them; what is unusable is left out and the
/// rest is read.
///
/// # Errors
/// Only when the text is not a register at all.
///
/// ```
/// use comity::reading::{Source, read};
/// let source = Source::from(r#"{"comity": "1", "id": "r", "titel": "A register", "projects": []}"#);
/// let reading = read(&source)?;
/// let rules: Vec<_> = reading.findings.iter().map(|f| f.rule()).collect();
/// assert!(rules.contains(&"unknown-member"));
/// assert_eq!(&*reading.register.id, "r");
/// # Ok::<(), comity::reading::NotARegister>(())
/// ```
pub fn read<'a>(source: &'a Source<'_>) -> Result<Reading<'a>, NotARegister> {
    Reader::new(source).register()
}

/// Reads a text from where it stands.
pub(super) struct Reader<'a> {
    text: &'a str,
    scanner: Scanner<'a>,
    register: Register<'a>,
    findings: Vec<Finding>,
    dropped: Dropped,
    /// The members of the register besides its four great lists.
    head: Vec<Entry<'a>>,
    start: usize,
    /// Whether nothing more can be read.
    stopped: bool,
    seen_list: bool,
    #[cfg(feature = "parallel")]
    pub(super) threads: usize,
}

impl<'a> Reader<'a> {
    pub(super) fn new(source: &'a Source<'_>) -> Self {
        let findings = source.finding().into_iter().collect();
        Self { findings, ..Self::of_text(source.text(), 0) }
    }

    /// A reader that stands at byte `at` of `text`.
    pub(super) fn of_text(text: &'a str, at: usize) -> Self {
        Self {
            text,
            scanner: Scanner::new(text, at),
            register: Register::default(),
            findings: Vec::new(),
            dropped: Dropped::default(),
            head: Vec::new(),
            start: at,
            stopped: false,
            seen_list: false,
            #[cfg(feature = "parallel")]
            threads: 1,
        }
    }

    /// The whole register.
    pub(super) fn register(mut self) -> Result<Reading<'a>, NotARegister> {
        match self.scanner.peek() {
            None => return Err(NotARegister::Empty),
            Some(b'{') => {}
            Some(_) => return Err(NotARegister::NotAnObject),
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
    }

    fn member(&mut self) {
        let start = self.scanner.at();
        let name = (self.scanner.peek() == Some(b'"')).then(|| self.scanner.string()).flatten();
        let (Some(name), true) = (name, self.scanner.eat(b':')) else {
            self.scanner.jump(start);
            return self.odd_member();
        };
        match name {
            "organizations" | "mechanisms" | "meetings" | "projects" if self.is_read(name) => {
                self.scanner.jump(start);
                self.second_list(name);
            }
            "organizations" => self.register.organizations = self.list("organizations"),
            "mechanisms" => self.register.mechanisms = self.list("mechanisms"),
            "meetings" => self.register.meetings = self.list("meetings"),
            "projects" => self.register.projects = self.projects(),
            _ => {
                self.scanner.jump(start);
                self.odd_member();
            }
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
            self.findings.push(finding);
        }
    }

    /// A member that is not one of the great lists, or not written as a member.
    fn odd_member(&mut self) {
        let at = self.scanner.at();
        let ParsedMember { entry, faults, end } = tree::parse_member(self.text, at);
        self.head.extend(entry);
        self.syntax(&faults, &Pointer::root());
        self.go_to(end);
    }

    fn projects(&mut self) -> Stated<Vec<Project<'a>>> {
        #[cfg(feature = "parallel")]
        if let Some(projects) = super::parallel::projects(self) {
            self.seen_list = true;
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
        Stated::Known(self.items(name, true, None).0)
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

    /// The text that is read.
    #[cfg(feature = "parallel")]
    pub(super) const fn text(&self) -> &'a str {
        self.text
    }

    /// The byte at which it stands.
    pub(super) const fn at(&self) -> usize {
        self.scanner.at()
    }

    /// The byte after the bracket that opens the list to be read next, if one does.
    #[cfg(feature = "parallel")]
    pub(super) fn list_start(&mut self) -> Option<usize> {
        (self.scanner.peek() == Some(b'[')).then(|| self.at() + 1)
    }

    /// Goes on where another reader of the same list has stopped, `by` items having come before its first.
    #[cfg(feature = "parallel")]
    pub(super) fn absorb(&mut self, other: Self, by: usize) {
        self.findings.extend(other.findings.into_iter().map(|mut finding| {
            finding.at = finding.at.shifted(by);
            finding
        }));
        self.dropped.absorb(other.dropped, by);
        self.scanner.jump(other.scanner.at());
        self.stopped = other.stopped;
    }

    /// Something else where a list of records should be.
    fn not_a_list<T>(&mut self, name: &'static str, item: Kind) -> Stated<Vec<T>> {
        let mut parsed = tree::parse(self.text, self.scanner.at());
        self.syntax(&parsed.faults, &Pointer::root().child(name));
        let null = matches!(parsed.node.value, Value::Null);
        if !null {
            self.explainer(Pointer::root().child(name)).list(&mut parsed.node, &item);
        }
        self.go_to(parsed.end);
        Stated::Unknown
    }

    fn go_to(&mut self, end: Option<usize>) {
        match end {
            Some(end) => self.scanner.jump(end),
            None => self.stopped = true,
        }
    }

    /// One record: straight into its type, or explained.
    fn item<T: Deserialize<'a> + Field + Default>(
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
        // Where the parser lost its way, brackets may still tell where the record ends.
        let mut skipper = Scanner::new(self.text, start);
        let end = end.or_else(|| skipper.skip_value().map(|()| skipper.at()));
        self.go_to(end);
        let right = self.explainer(at).value(&mut node, &T::KIND);
        right.then(|| T::deserialize(&node).unwrap_or_default())
    }

    fn explainer(&mut self, at: Pointer) -> Explainer<'_> {
        Explainer {
            findings: &mut self.findings,
            dropped: &mut self.dropped,
            at,
            subject: String::new(),
        }
    }

    fn syntax(&mut self, faults: &[SyntaxFault], at: &Pointer) {
        for fault in faults {
            let problem = Arg::Code(&SyntaxProblem::LIST, fault.problem.code());
            let mut finding =
                Finding::new(&catalog::JSON_SYNTAX, at.clone(), vec![("problem", problem)]);
            finding.span = Some(fault.span);
            self.findings.push(finding);
        }
    }

    fn syntax_here(&mut self, problem: SyntaxProblem) {
        let start = self.scanner.at();
        let length = self.scanner.rest().chars().next().map_or(0, char::len_utf8);
        self.syntax(
            &[SyntaxFault { problem, span: Span { start, end: start + length } }],
            &Pointer::root(),
        );
    }

    /// Steps over what stands between two items; false at the end, which it steps over.
    fn goes_on(&mut self, close: u8, first: bool) -> bool {
        if self.stopped {
            return false;
        }
        let comma = self.scanner.eat(b',');
        match self.scanner.peek() {
            Some(byte) if byte == close => {
                if comma {
                    self.syntax_here(SyntaxProblem::ExtraComma);
                }
                self.scanner.eat(close);
                return false;
            }
            None => self.stop(SyntaxProblem::End),
            Some(b'}' | b']' | b':' | b',') => self.stop(SyntaxProblem::NotAValue),
            Some(_) if comma == first => self.syntax_here(if first {
                SyntaxProblem::ExtraComma
            } else {
                SyntaxProblem::MissingComma
            }),
            Some(_) => {}
        }
        !self.stopped
    }

    fn stop(&mut self, problem: SyntaxProblem) {
        self.syntax_here(problem);
        self.stopped = true;
    }

    /// The lines after the first of an NDJSON text, each a project.
    fn further_lines(&mut self) {
        if self.stopped || self.scanner.peek().is_none() {
            return;
        }
        if self.register.projects.is_known() || self.scanner.peek() != Some(b'{') {
            return self.syntax_here(SyntaxProblem::After);
        }
        self.register.projects = Stated::Known(Vec::new());
        let mut projects = Vec::new();
        let (text, mut start, mut index) = (self.text, self.scanner.at(), 0);
        while start < text.len() {
            let rest = text.get(start..).unwrap_or_default();
            let end = start + memchr::memchr(b'\n', rest.as_bytes()).unwrap_or(rest.len());
            if !text.get(start..end).unwrap_or_default().trim().is_empty() {
                match self.line(text.get(..end).unwrap_or_default(), start, index) {
                    Some(project) => projects.push(project),
                    None => self.dropped.add(&Pointer::root().child("projects"), index),
                }
                index += 1;
            }
            start = end + 1;
        }
        self.register.projects = Stated::Known(projects);
    }

    /// The project on a line that starts at byte `start` and ends with `text`.
    fn line(&mut self, text: &'a str, start: usize, index: usize) -> Option<Project<'a>> {
        self.text = text;
        self.scanner = Scanner::new(text, start);
        self.stopped = false;
        let project = self.item(|| Pointer::root().child("projects").child(index));
        if !self.stopped && self.scanner.peek().is_some() {
            self.syntax_here(SyntaxProblem::After);
        }
        project
    }

    /// Reads the head and puts it together with the lists.
    fn finish(mut self) -> Reading<'a> {
        let span = Span { start: self.start, end: self.scanner.at() };
        let mut node = Node { value: Value::Object(std::mem::take(&mut self.head)), span };
        self.explainer(Pointer::root()).value(&mut node, &Register::KIND);
        let head = Register::deserialize(&node).unwrap_or_default();
        let lists = self.register;
        let register = Register {
            organizations: lists.organizations,
            mechanisms: lists.mechanisms,
            meetings: lists.meetings,
            projects: lists.projects,
            ..head
        };
        Reading { register, findings: self.findings, dropped: self.dropped }
    }
}

/// Reads one project from a line of NDJSON; `index` is its position among the projects.
///
/// Line and column of its findings are those within the line.
#[must_use]
pub fn read_line<'a>(
    source: &'a Source<'_>,
    index: usize,
) -> (Option<Project<'a>>, Vec<Finding>, Dropped) {
    let mut reader = Reader::new(source);
    let project = reader.line(source.text(), 0, index);
    (project, reader.findings, reader.dropped)
}
