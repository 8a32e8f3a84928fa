//! Read, check, and report with places.

use crate::finding::{Arg, Finding, Level, Profile, Report, Stamp, Summary};
use crate::model::{Date, Register};
use crate::place::{Lines, Place, Pointer, Span};
use crate::reading::{Dropped, NotARegister, Reading, Source, read};
use crate::rules::{self, Options, Waivers};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};

/// How a register is checked.
#[derive(Debug, Clone, Default)]
pub struct CheckOptions {
    /// The day by which lateness is judged; the register's own `as_of` when absent.
    pub as_of: Option<Date>,
    /// Levels of rules.
    pub profile: Profile,
}

/// A register that was read, and the report of its check.
#[derive(Debug)]
#[non_exhaustive]
pub struct Checked<'a> {
    /// What could be read.
    pub register: Register<'a>,
    /// Everything that was found, by place, then rule.
    pub report: Report,
}

/// Reads and checks a register: structural faults and the findings of every rule, each with its line and
/// column, in the order of the file.
///
/// # Errors
/// Only when the text is not a register at all.
///
/// ```
/// use comity::facade::{CheckOptions, check};
/// use comity::reading::Source;
/// let source = Source::from(r#"{"comity": "1", "id": "r", "title": "甲", "parties": ["CN", "KR"],
///   "languages": ["zh"], "as_of": "2018-11-16", "keeper": "nobody"}"#);
/// let checked = check(&source, &CheckOptions::default())?;
/// let finding = &checked.report.findings[0];
/// assert_eq!(finding.rule(), "dangling-reference");
/// assert_eq!(finding.place.map(|p| (p.line, p.column)), Some((2, 57)));
/// # Ok::<(), comity::reading::NotARegister>(())
/// ```
pub fn check<'a>(
    source: &'a Source<'_>,
    options: &CheckOptions,
) -> Result<Checked<'a>, NotARegister> {
    let Reading { register, mut findings, dropped, unread, mended } = read(source)?;
    leveled(&mut findings, &options.profile);
    let as_of = options.as_of.or(register.as_of.get());
    let rules = Options { as_of, profile: options.profile.clone(), unread };
    let found = rules::check(&register, &rules);
    let found = found.into_iter().map(|finding| in_file(finding, &dropped));
    findings.extend(found.filter(|finding| !rules.unread.explains(&finding.at)));
    let all = findings.len();
    let waivers = Waivers::new(&register, as_of);
    findings.retain(|finding| !waivers.cover(finding));
    let mut summary = count(&register);
    summary.waived = all - findings.len();
    // What cannot be found in a broken text is placed at its beginning.
    let length = source.text().chars().next().map_or(0, char::len_utf8);
    let beginning = Some(Span { start: 0, end: length });
    place(&mut findings, source, mended, Pointer::clone, beginning);
    let report = Report::new(stamp(source, as_of), summary, findings);
    Ok(Checked { register, report })
}

/// A finding that points into the model, pointing into the file, where items may stand before it that could
/// not be read.
pub(super) fn in_file(mut finding: Finding, dropped: &Dropped) -> Finding {
    finding.at = dropped.in_file(finding.at);
    finding.related = finding.related.into_iter().map(|at| dropped.in_file(at)).collect();
    finding
}

/// Gives the findings of reading the levels of a profile.
pub(super) fn leveled(findings: &mut Vec<Finding>, profile: &Profile) {
    findings.retain_mut(|finding| match profile.level(finding.rule()) {
        None => !counts_ignored(finding, profile),
        Some(Level::Ignore) => false,
        Some(Level::Severity(severity)) => {
            finding.severity = severity;
            true
        }
    });
}

/// Whether a finding counts those of a rule that the profile ignores.
fn counts_ignored(finding: &Finding, profile: &Profile) -> bool {
    let rule = finding.args.iter().find(|(name, _)| *name == "rule").map(|(_, rule)| rule);
    let Some(Arg::Text(rule)) = rule else { return false };
    finding.rule() == "too-many-alike" && profile.level(rule) == Some(Level::Ignore)
}

/// Looks up every finding's place in one pass over the text as it was read, `mended` or not, and puts them
/// in order. `within` turns a finding's pointer into one into the text; what it cannot find there has its
/// place `otherwise`.
pub(super) fn place(
    findings: &mut [Finding],
    source: &Source<'_>,
    mended: bool,
    within: impl Fn(&Pointer) -> Pointer,
    otherwise: Option<Span>,
) {
    if findings.is_empty() {
        return;
    }
    let unknown: Vec<&mut Finding> = findings.iter_mut().filter(|f| f.span.is_none()).collect();
    let pointers: Vec<Pointer> = unknown.iter().map(|finding| within(&finding.at)).collect();
    let spans = source.locate(mended, &pointers.iter().collect::<Vec<_>>());
    for (finding, span) in unknown.into_iter().zip(spans) {
        finding.span = span.or(otherwise);
    }
    let mut found: Vec<&mut Finding> = findings.iter_mut().filter(|f| f.span.is_some()).collect();
    let spans: Vec<Span> = found.iter().filter_map(|finding| finding.span).collect();
    for (finding, place) in found.iter_mut().zip(Lines::new(source.text()).places(&spans)) {
        finding.place = Some(place);
    }
    findings.sort_by(|a, b| {
        let key = |f: &Finding| (f.span.map(|span| span.start), f.rule());
        key(a).cmp(&key(b)).then_with(|| a.at.cmp(&b.at))
    });
}

fn count(register: &Register<'_>) -> Summary {
    let projects = register.projects.items();
    Summary {
        organizations: register.organizations.items().len(),
        mechanisms: register.mechanisms.items().len(),
        meetings: register.meetings.items().len(),
        projects: projects.len(),
        reports: projects.iter().map(|project| project.reports.items().len()).sum(),
        ..Summary::default()
    }
}

/// SHA-256 of a text, in hexadecimal.
pub(super) fn digest(source: &Source<'_>) -> String {
    let digest = Sha256::digest(source.text().as_bytes());
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Where places stand in a text that was read as it is, or mended. What is not there stands where what
/// should hold it does.
pub(super) fn place_pointers(
    pointers: &[Pointer],
    source: &Source<'_>,
    mended: bool,
) -> BTreeMap<Pointer, Place> {
    let all: BTreeSet<Pointer> = pointers.iter().flat_map(within).collect();
    let all: Vec<&Pointer> = all.iter().collect();
    let spans = source.locate(mended, &all);
    let found = all.into_iter().zip(spans).filter_map(|(at, span)| Some((at, span?)));
    let (found, spans): (Vec<&Pointer>, Vec<Span>) = found.unzip();
    let places = Lines::new(source.text()).places(&spans);
    let places: BTreeMap<&Pointer, Place> = found.into_iter().zip(places).collect();
    let nearest = |at: &Pointer| within(at).find_map(|at| places.get(&at).copied());
    pointers.iter().filter_map(|at| Some((at.clone(), nearest(at)?))).collect()
}

/// A place and everything that it stands in, the inmost first.
fn within(at: &Pointer) -> impl Iterator<Item = Pointer> + use<> {
    std::iter::successors(Some(at.clone()), |at| {
        let mut around = at.clone();
        around.pop();
        (!at.as_str().is_empty()).then_some(around)
    })
}

fn stamp(source: &Source<'_>, as_of: Option<Date>) -> Stamp {
    Stamp {
        engine: env!("CARGO_PKG_VERSION"),
        catalogue: rules::catalog::VERSION,
        as_of,
        digest: digest(source),
    }
}
