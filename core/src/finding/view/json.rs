//! A report as JSON.

use crate::finding::{Arg, Finding, Fix, Report, Severity, Stamp, Summary};
use crate::model::Language;
use crate::place::Pointer;
use serde::{Serialize, Serializer, ser::SerializeMap};

/// A report as JSON: `stamp`, `summary` and `findings`, as `docs/schema/report.schema.json` describes.
#[must_use]
pub fn json(report: &Report, language: Language) -> String {
    json_with::<()>(report, language, None)
}

/// The same with an `overview` of the register.
#[must_use]
pub fn json_with<T: Serialize>(
    report: &Report,
    language: Language,
    overview: Option<&T>,
) -> String {
    let findings = report.findings.iter().map(|finding| Row::new(finding, language)).collect();
    let (stamp, summary) = (&report.stamp, &report.summary);
    let view = Shown { stamp, summary, language, overview, findings };
    // Strings, numbers and lists always serialise.
    serde_json::to_string_pretty(&view).unwrap_or_default()
}

#[derive(Serialize)]
struct Shown<'r, T> {
    stamp: &'r Stamp,
    summary: &'r Summary,
    #[serde(serialize_with = "tag")]
    language: Language,
    #[serde(skip_serializing_if = "Option::is_none")]
    overview: Option<&'r T>,
    findings: Vec<Row<'r>>,
}

fn tag<S: Serializer>(language: &Language, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(language.tag())
}

#[derive(Serialize)]
struct Row<'f> {
    rule: &'static str,
    severity: Severity,
    at: &'f Pointer,
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    column: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    length: Option<usize>,
    subject: &'f str,
    message: String,
    why: String,
    help: String,
    #[serde(serialize_with = "args")]
    args: &'f [(&'static str, Arg)],
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    related: &'f [Pointer],
    #[serde(skip_serializing_if = "Option::is_none")]
    fix: Option<&'f Fix>,
}

impl<'f> Row<'f> {
    fn new(finding: &'f Finding, language: Language) -> Self {
        Self {
            rule: finding.rule(),
            severity: finding.severity,
            at: &finding.at,
            line: finding.place.map(|place| place.line),
            column: finding.place.map(|place| place.column),
            length: finding.place.map(|place| place.length),
            subject: &finding.subject,
            message: finding.message(language),
            why: finding.why(language),
            help: finding.help(language),
            args: &finding.args,
            related: &finding.related,
            fix: finding.fix.as_ref(),
        }
    }
}

fn args<S: Serializer>(args: &[(&'static str, Arg)], serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(args.len()))?;
    for (name, arg) in args {
        map.serialize_entry(name, arg)?;
    }
    map.end()
}
