//! Checking NDJSON line by line, in bounded memory.

use super::check::{CheckOptions, in_file, leveled, place};
use crate::finding::{Finding, Summary};
use crate::model::{Field, Register};
use crate::place::{Pointer, Span};
use crate::reading::{Dropped, Line, NotARegister, Reading, Source, Unread, read, read_line};
use crate::rules::{COMPARED, Checker, Options, Part, Waivers};

/// The first line of an NDJSON file: the register without its projects.
#[derive(Debug)]
pub struct Head {
    source: Source<'static>,
    register: Register<'static>,
    findings: Vec<Finding>,
    dropped: Dropped,
    unread: Unread,
    mended: bool,
}

impl Head {
    /// Reads the first line.
    ///
    /// # Errors
    /// When it is not a register at all.
    pub fn read(line: &[u8]) -> Result<Self, NotARegister> {
        let source = Source::new(without_end(line));
        let Reading { register, findings, dropped, unread, mended } = read(&source)?;
        let register = register.into_owned();
        Ok(Self { source: source.into_owned(), register, findings, dropped, unread, mended })
    }

    /// The register that the line holds.
    #[must_use]
    pub const fn register(&self) -> &Register<'static> {
        &self.register
    }
}

/// Checks the projects of an NDJSON file as its lines come, keeping of each only what comparisons need.
///
/// ```
/// use comity::facade::{CheckOptions, Head, Stream};
/// let head = Head::read(br#"{"comity": "1", "id": "r", "title": "A", "parties": ["CN", "KR"],
///     "languages": ["en"], "as_of": "2018-11-16"}"#)?;
/// let mut stream = Stream::new(&head, &CheckOptions::default());
/// let found = stream.line(br#"{"id": "P01", "kind": "joint_study", "title": "B", "status": "ongoing"}"#);
/// assert!(found.iter().any(|finding| finding.rule() == "unknown-code"));
/// assert_eq!(found[0].place.map(|p| p.line), Some(2));
/// let (rest, summary) = stream.finish();
/// assert_eq!(summary.projects, 1);
/// # Ok::<(), comity::reading::NotARegister>(())
/// ```
#[derive(Debug)]
pub struct Stream<'h> {
    head: &'h Head,
    checker: Checker<'h>,
    options: CheckOptions,
    waivers: Waivers<'h>,
    part: Part<'static>,
    /// Items that could not be read, of the first line and of the projects that are compared.
    dropped: Dropped,
    /// What projects told about the first line.
    of_head: Vec<Finding>,
    /// Projects so far, unreadable ones too.
    count: usize,
    /// Lines so far, empty ones too.
    lines: usize,
    waived: usize,
}

impl<'h> Stream<'h> {
    /// A stream behind the first line.
    #[must_use]
    pub fn new(head: &'h Head, options: &CheckOptions) -> Self {
        let as_of = options.as_of.or(head.register.as_of.get());
        let profile = options.profile.clone();
        let rules = Options { as_of, profile, unread: head.unread.clone() };
        Self {
            head,
            checker: Checker::new(&head.register, &rules),
            options: options.clone(),
            waivers: Waivers::new(&head.register, as_of),
            part: Part::default(),
            dropped: head.dropped.clone(),
            of_head: Vec::new(),
            count: 0,
            lines: 1,
            waived: 0,
        }
    }

    /// Checks the next line, a project. Its findings have their places in the file.
    pub fn line(&mut self, line: &[u8]) -> Vec<Finding> {
        self.lines += 1;
        let source = Source::new(without_end(line));
        if source.text().trim().is_empty() {
            return Vec::new();
        }
        let Line { project, mut findings, dropped, unread, mended } =
            read_line(&source, self.count);
        leveled(&mut findings, &self.options.profile);
        if let Some(project) = project {
            self.checker.passing_project(&project, self.count, &mut self.part);
        }
        let list = Pointer::root().child("projects");
        for finding in self.part.take_findings() {
            if finding.at.is_within(&list) {
                let finding = in_file(finding, &dropped);
                findings.extend((!unread.explains(&finding.at)).then_some(finding));
            } else {
                self.of_head.push(finding);
            }
        }
        if self.count < COMPARED {
            self.dropped.add_all(dropped);
        }
        self.part.add_unread(unread);
        self.wanted(&mut findings);
        self.placed(&mut findings, &source, mended);
        self.count += 1;
        findings
    }

    /// Looks up places within the line, then counts the lines before it.
    fn placed(&self, findings: &mut [Finding], line: &Source<'_>, mended: bool) {
        if findings.is_empty() {
            return;
        }
        let beginning = Some(Span { start: 0, end: 1 });
        place(findings, line, mended, Pointer::inside_record, beginning);
        for place in findings.iter_mut().filter_map(|finding| finding.place.as_mut()) {
            place.line += self.lines - 1;
        }
    }

    fn wanted(&mut self, findings: &mut Vec<Finding>) {
        let all = findings.len();
        findings.retain(|finding| !self.waivers.cover(finding));
        self.waived += all - findings.len();
    }

    /// Checks the rest: what stands in the first line, and the projects against one another. Only findings
    /// in the first line have their places.
    #[must_use]
    pub fn finish(mut self) -> (Vec<Finding>, Summary) {
        let part = std::mem::take(&mut self.part);
        let register = &self.head.register;
        let mut summary = Summary {
            organizations: register.organizations.items().len(),
            mechanisms: register.mechanisms.items().len(),
            meetings: register.meetings.items().len(),
            projects: part.projects(),
            reports: part.reports(),
            ..Summary::default()
        };
        let mut findings = self.head.findings.clone();
        leveled(&mut findings, &self.options.profile);
        let of_head = std::mem::take(&mut self.of_head);
        let unread = part.unread().clone();
        let rest = of_head.into_iter().chain(self.checker.finish(part));
        let rest = rest.map(|found| in_file(found, &self.dropped));
        let explained = |at: &Pointer| unread.explains(at) || self.head.unread.explains(at);
        findings.extend(rest.filter(|finding| !explained(&finding.at)));
        self.wanted(&mut findings);
        place(&mut findings, &self.head.source, self.head.mended, Pointer::clone, None);
        summary.waived = self.waived;
        (findings, summary)
    }
}

/// A line without what ends it: where the text breaks off is on the line, not behind it.
fn without_end(line: &[u8]) -> &[u8] {
    let end = line.iter().rposition(|byte| !matches!(byte, b'\n' | b'\r'));
    line.get(..end.map_or(0, |end| end + 1)).unwrap_or_default()
}
