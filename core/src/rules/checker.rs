//! Runs the catalogue over a register.

use super::catalog::CATALOG;
use super::context::Context;
use super::entry::ProjectEntry;
use super::index::Index;
use super::likeness;
use super::part::{Deferred, Part};
use super::rule::{Check, Rule};
use super::sink::{Base, Sink};
use super::walk::Walk;
use crate::finding::{About, Finding, Level, Profile, Severity};
use crate::model::{Date, Field, Path, Project, Record, Register, Stated, TargetKind};
use crate::reading::Unread;

/// How many projects are compared with one another when they stream by.
pub const COMPARED: usize = 50_000;

/// How many references between projects wait for the last project when they stream by.
const DEFERRED: usize = 4 * COMPARED;

/// How a check is run.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The day by which lateness is judged; the register's own `as_of` when absent.
    pub as_of: Option<Date>,
    /// Levels of rules.
    pub profile: Profile,
    /// What of the register could not be read.
    pub unread: Unread,
}

/// A rule that runs, with the severity of its findings.
pub(super) struct Running {
    rule: &'static Rule,
    severity: Severity,
    pub(super) check: Check,
}

impl Running {
    pub(super) fn told(&self) -> (&'static About, Severity) {
        (&self.rule.about, self.severity)
    }
}

/// The rules that run, by scope.
#[derive(Default)]
pub(super) struct Active {
    pub(super) texts: Vec<Running>,
    pub(super) references: Vec<Running>,
    pub(super) spans: Vec<Running>,
    pub(super) sources: Vec<Running>,
    projects: Vec<Running>,
    organizations: Vec<Running>,
    mechanisms: Vec<Running>,
    meetings: Vec<Running>,
    register: Vec<Running>,
}

impl Active {
    fn new(profile: &Profile) -> Self {
        let mut active = Self::default();
        for rule in CATALOG {
            let severity = match profile.level(rule.about.id) {
                None => rule.about.severity,
                Some(Level::Severity(severity)) => severity,
                Some(Level::Ignore) => continue,
            };
            active.add(rule, severity, rule.check);
        }
        active
    }

    fn add(&mut self, rule: &'static Rule, severity: Severity, check: Check) {
        let scope = match check {
            Check::Several(checks) => {
                return checks.iter().for_each(|check| self.add(rule, severity, *check));
            }
            Check::Text(..) => &mut self.texts,
            Check::Reference(_) => &mut self.references,
            Check::Span(_) => &mut self.spans,
            Check::Source(_) => &mut self.sources,
            Check::Project(_) => &mut self.projects,
            Check::Organization(_) => &mut self.organizations,
            Check::Mechanism(_) => &mut self.mechanisms,
            Check::Meeting(_) => &mut self.meetings,
            Check::Register(_) => &mut self.register,
        };
        scope.push(Running { rule, severity, check });
    }
}

/// Checks a register in parts: its projects, one by one and in any order, then the rest.
///
/// ```
/// use comity::reading::{Source, read};
/// use comity::rules::{Checker, Options, Part};
/// let source = Source::from(r#"{"comity": "1", "id": "r", "title": "甲", "parties": ["CN", "KR"],
///     "languages": ["zh"], "as_of": "2018-11-16", "projects": []}"#);
/// let reading = read(&source)?;
/// let checker = Checker::new(&reading.register, &Options::default());
/// let mut part = Part::default();
/// for (at, project) in reading.register.projects.each() {
///     checker.project(project, at, &mut part);
/// }
/// let findings = checker.finish(part);
/// # Ok::<(), comity::reading::NotARegister>(())
/// ```
pub struct Checker<'r> {
    active: Active,
    register: &'r Register<'r>,
    head: Index<'r>,
    as_of: Option<Date>,
    unread: Unread,
}

impl std::fmt::Debug for Checker<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Checker").field("as_of", &self.as_of).finish_non_exhaustive()
    }
}

impl<'r> Checker<'r> {
    /// A checker for the projects of a register. The register's own list of projects is not looked at, so
    /// that it may be empty.
    #[must_use]
    pub fn new(register: &'r Register<'r>, options: &Options) -> Self {
        Self {
            active: Active::new(&options.profile),
            register,
            head: Index::of_head(register).without(&options.unread),
            as_of: options.as_of.or(register.as_of.get()),
            unread: options.unread.clone(),
        }
    }

    fn context<'c>(&'c self, index: &'c Index<'c>) -> Context<'c>
    where
        'r: 'c,
    {
        Context { register: self.register, index, as_of: self.as_of }
    }

    /// Checks the project at position `at` of the register's list.
    pub fn project<'p>(&self, project: &Project<'p>, at: usize, part: &mut Part<'p>) {
        self.record_checks(project, at, part);
        part.keep(project, at);
        part.reports += project.reports.items().len();
    }

    /// Checks projects that stand together in the list, the first at position `from`.
    #[must_use]
    pub fn projects<'p>(&self, projects: &[Project<'p>], from: usize) -> Part<'p> {
        let mut part = Part::default();
        part.entries.reserve_exact(projects.len());
        for (offset, project) in projects.iter().enumerate() {
            self.project(project, from + offset, &mut part);
        }
        part
    }

    /// Checks a project whose text will not be kept. Memory stays bounded: beyond the first
    /// [`COMPARED`] projects, no more are kept for comparison with one another, which a finding says.
    pub fn passing_project(&self, project: &Project<'_>, at: usize, part: &mut Part<'static>) {
        self.record_checks(project, at, part);
        part.reports += project.reports.items().len();
        if part.passed == 0 && part.entries.len() < COMPARED && part.references.len() < DEFERRED {
            part.titles.extend(likeness::keys(project, at));
            part.entries.push(ProjectEntry::new(project, at).into_static());
        } else {
            part.passed += 1;
            // They cannot be judged any more.
            part.references = Vec::new();
        }
    }

    fn record_checks(&self, project: &Project<'_>, at: usize, part: &mut Part<'_>) {
        let context = self.context(&self.head);
        let base = Base { place: Some(("projects", at)), record: project };
        for rule in &self.active.projects {
            if let Check::Project(check) = rule.check {
                check(
                    project,
                    &context,
                    &mut Sink::new(&mut part.findings, rule.told(), base, &[]),
                );
            }
        }
        let walk = (&mut part.findings, Some(&mut part.references));
        self.walk(project, &context, base, walk);
    }

    fn walk<T: Field + Record>(
        &self,
        record: &T,
        context: &Context<'_>,
        base: Base<'_>,
        (findings, deferred): (&mut Vec<Finding>, Option<&mut Vec<Deferred>>),
    ) {
        let mut walk = Walk { active: &self.active, context, base, findings, deferred };
        record.visit(&mut Path::default(), &mut walk);
    }

    /// Checks the rest of the register, all its projects having been checked into `part`. The findings
    /// are those of the part and of the rest, in no particular order.
    #[must_use]
    pub fn finish<'p>(&self, part: Part<'p>) -> Vec<Finding>
    where
        'r: 'p,
    {
        let mut findings = part.findings;
        let mut index = Index::of_head(self.register).without(&self.unread).without(&part.unread);
        index.add_projects(part.entries, part.titles, part.passed);
        let context = Context { register: self.register, index: &index, as_of: self.as_of };
        if part.passed == 0 {
            self.deferred(&part.references, &context, &mut findings);
        }
        self.head_records(&context, &mut findings);
        let base = Base { place: None, record: self.register };
        for rule in &self.active.register {
            if let Check::Register(check) = rule.check {
                check(&context, &mut Sink::new(&mut findings, rule.told(), base, &[]));
            }
        }
        findings
    }

    /// References from projects to projects, now that all are known.
    fn deferred(&self, references: &[Deferred], context: &Context<'_>, found: &mut Vec<Finding>) {
        let base = Base { place: None, record: self.register };
        for reference in references {
            let first = found.len();
            for rule in &self.active.references {
                if let Check::Reference(check) = rule.check {
                    let mut sink = Sink::new(found, rule.told(), base, &[]);
                    check(TargetKind::Project, &reference.id, context, &mut sink);
                }
            }
            for finding in found.iter_mut().skip(first) {
                finding.at.clone_from(&reference.at);
                finding.subject.clone_from(&reference.subject);
            }
        }
    }

    /// Everything that is not a project.
    fn head_records(&self, context: &Context<'_>, found: &mut Vec<Finding>) {
        let register = self.register;
        self.records(
            "organizations",
            &register.organizations,
            context,
            found,
            |check, record, cx, out| {
                if let Check::Organization(check) = check {
                    check(record, cx, out)
                }
            },
            &self.active.organizations,
        );
        self.records(
            "mechanisms",
            &register.mechanisms,
            context,
            found,
            |check, record, cx, out| {
                if let Check::Mechanism(check) = check {
                    check(record, cx, out)
                }
            },
            &self.active.mechanisms,
        );
        self.records(
            "meetings",
            &register.meetings,
            context,
            found,
            |check, record, cx, out| {
                if let Check::Meeting(check) = check {
                    check(record, cx, out)
                }
            },
            &self.active.meetings,
        );
        self.rest_of_head(context, found);
    }

    fn records<T: Field + Record>(
        &self,
        list: &'static str,
        records: &Stated<Vec<T>>,
        context: &Context<'_>,
        found: &mut Vec<Finding>,
        run: impl Fn(Check, &T, &Context<'_>, &mut Sink<'_>),
        rules: &[Running],
    ) {
        for (at, record) in records.each() {
            let base = Base { place: Some((list, at)), record };
            for rule in rules {
                run(rule.check, record, context, &mut Sink::new(found, rule.told(), base, &[]));
            }
            self.walk(record, context, base, (found, None));
        }
    }

    /// Texts, references, spans and sources of the register itself.
    fn rest_of_head(&self, context: &Context<'_>, found: &mut Vec<Finding>) {
        let register = self.register;
        let base = Base { place: None, record: register };
        let mut walk =
            Walk { active: &self.active, context, base, findings: found, deferred: None };
        let mut at = Path::default();
        let mut member = |name, field: &dyn Fn(&mut Path, &mut Walk<'_, '_>)| {
            at.name(name);
            field(&mut at, &mut walk);
            at.pop();
        };
        member("title", &|at, walk| register.title.visit(at, walk));
        member("note", &|at, walk| register.note.visit(at, walk));
        member("keeper", &|at, walk| register.keeper.visit(at, walk));
        member("priorities", &|at, walk| register.priorities.visit(at, walk));
        member("disagreements", &|at, walk| register.disagreements.visit(at, walk));
        member("waivers", &|at, walk| register.waivers.visit(at, walk));
        member("sources", &|at, walk| register.sources.visit(at, walk));
    }
}

/// Checks a register that is in memory as a whole. The findings are in no particular order.
#[must_use]
pub fn check(register: &Register<'_>, options: &Options) -> Vec<Finding> {
    let checker = Checker::new(register, options);
    checker.finish(checker.projects(register.projects.items(), 0))
}
