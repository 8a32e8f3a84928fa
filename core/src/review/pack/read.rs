//! Reading a pack: its text, its structure, what it is made of, its examples.

use super::compile::{self, Compiled};
use super::faults::{self, Kind};
use super::file::Pack as Written;
use super::{Pack, Packs, examples, extend, shorthand, toml};
use crate::finding::{Arg, FileError, FileFault, Finding};
use crate::model::Field;
use crate::place::{Pointer, Span};
use crate::reading::tree::{Node, Value};
use crate::reading::{Source, SyntaxProblem, structure};

/// How many bytes a pack has at most.
const LONGEST: usize = 500_000;
/// How many gates, criteria and levels there are together, and how many of everything else.
const MOST: usize = 200;

/// Whether a text could be read from its bytes.
pub(super) fn readable(source: &Source<'_>) -> Result<(), FileError> {
    let Some(finding) = source.finding() else { return Ok(()) };
    Err(FileError::new(source.text(), vec![structural(finding)]))
}

/// Reads a pack that may extend one of `packs`, under a name that is not one of `taken`.
pub(super) fn read(text: &str, packs: &Packs, taken: &[&str]) -> Result<Pack, FileError> {
    if text.len() > LONGEST {
        let args = vec![("most", LONGEST.into())];
        return Err(FileError::new(text, vec![fault(faults::TOO_LARGE, BEGINNING, args)]));
    }
    let (node, mut faults) = parse(text);
    let base = base(&node, packs, &mut faults).map(|(pack, named)| (json(&pack), named));
    // In a broken text, or without its base, nobody can tell what is missing from a pack.
    let broken = !faults.is_empty();
    let mut node = match &base {
        Some((json, named)) => extend::extended(&structure::json(json).0, *named, node),
        None => node,
    };
    shorthand::write_out(&mut node, &Written::SHAPE);
    let (written, findings) = structure::record::<Written<'_>>(&mut node);
    let unread: Vec<Pointer> = findings.iter().map(|finding| finding.at.clone()).collect();
    let findings = findings.into_iter().filter(|f| !(broken && f.rule().starts_with("missing-")));
    faults.extend(findings.map(structural));
    if taken.contains(&&*written.id) {
        let at = member(&node, "id").map_or(BEGINNING, |node| node.span);
        faults.push(fault(faults::NAME_TAKEN, at, vec![("name", Arg::from(&*written.id))]));
    }
    faults.extend(too_many(&written));
    if broken || faults.iter().any(|fault| fault.code() == "too-many") {
        return Err(FileError::new(text, faults));
    }
    let (compiled, wrong) = compile::compile(&written, text, &node, &unread);
    faults.extend(wrong);
    if !faults.is_empty() {
        return Err(FileError::new(text, faults));
    }
    let Compiled { parameters, applies, items, outcome } = compiled;
    let pack = Pack { written: written.into_owned(), parameters, applies, items, outcome };
    let misbehaving = examples::tried(&pack, &node);
    if misbehaving.is_empty() { Ok(pack) } else { Err(FileError::new(text, misbehaving)) }
}

const BEGINNING: Span = Span { start: 0, end: 0 };

pub(super) fn fault((code, said): Kind, at: Span, args: Vec<(&'static str, Arg)>) -> FileFault {
    FileFault::new(code, at, said, args)
}

/// The tree of a text in JSON, which begins with a bracket, or in TOML, and the faults of its syntax.
fn parse(text: &str) -> (Node<'_>, Vec<FileFault>) {
    if text.trim_start().starts_with('{') {
        let (node, problems) = structure::json(text);
        let told = |(problem, at): (SyntaxProblem, Span)| {
            let problem = Arg::Code(&SyntaxProblem::LIST, problem.code());
            fault(faults::JSON_SYNTAX, at, vec![("problem", problem)])
        };
        return (node, problems.into_iter().map(told).collect());
    }
    let (node, told) = toml::parse(text);
    let fault =
        |(at, told): (Span, String)| fault(faults::TOML_SYNTAX, at, vec![("told", told.into())]);
    (node, told.into_iter().map(fault).collect())
}

/// The pack that a pack extends, and where it names it.
fn base(node: &Node<'_>, packs: &Packs, faults: &mut Vec<FileFault>) -> Option<(Pack, Span)> {
    let named = member(node, "extends")?;
    let name = match &named.value {
        Value::String(name) => name.as_ref(),
        // Written in short, as words may be.
        Value::Number(name) => name,
        _ => return None,
    };
    let base = packs.get(name);
    if base.is_none() {
        let args = compile::unknown(name, packs.names());
        faults.push(fault(faults::UNKNOWN_PACK, named.span, args));
    }
    base.map(|pack| (pack, named.span))
}

/// A record always serialises.
fn json(pack: &Pack) -> String {
    serde_json::to_string(pack.written()).unwrap_or_default()
}

pub(super) fn member<'n, 'a>(node: &'n Node<'a>, name: &str) -> Option<&'n Node<'a>> {
    let Value::Object(entries) = &node.value else { return None };
    entries.iter().find(|entry| entry.key == name).map(|entry| &entry.node)
}

fn structural(finding: Finding) -> FileFault {
    let at = finding.span.unwrap_or(BEGINNING);
    FileFault::new(finding.rule(), at, finding.about.message, finding.args)
}

fn too_many(written: &Written<'_>) -> Option<FileFault> {
    let criteria = written.criteria.items();
    let levels = criteria.iter().map(|criterion| criterion.levels.items().len());
    let asked = written.gates.items().len() + criteria.len() + levels.sum::<usize>();
    let bands = written.outcome.known().map_or(0, |outcome| outcome.bands.items().len());
    let (stages, parameters) = (written.stages.items().len(), written.parameters.items().len());
    let lists = [asked, bands, stages, parameters, written.examples.items().len()];
    let many = lists.into_iter().any(|count| count > MOST);
    many.then(|| fault(faults::TOO_MANY, BEGINNING, vec![("most", MOST.into())]))
}
