//! A report as SARIF 2.1.0, the OASIS format that code hosts and editors show.

use super::{View, visible};
use crate::finding::{About, Finding, Report, Severity};
use crate::model::Language;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// A report as SARIF 2.1.0 (OASIS). Columns count characters.
#[must_use]
pub fn sarif(report: &Report, view: &View<'_>) -> String {
    let language = view.language;
    let rules: BTreeMap<&str, &'static About> =
        report.findings.iter().map(|finding| (finding.rule(), finding.about)).collect();
    let index: BTreeMap<&str, usize> =
        rules.keys().enumerate().map(|(i, rule)| (*rule, i)).collect();
    let results: Vec<Value> =
        report.findings.iter().map(|f| result(f, index.get(f.rule()).copied(), view)).collect();
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": "comity",
                "semanticVersion": report.stamp.engine,
                "language": language.tag(),
                "rules": rules.values().map(|about| rule(about, language)).collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "properties": {"stamp": report.stamp, "summary": report.summary},
            "results": results,
        }],
    });
    // A value always serialises.
    serde_json::to_string_pretty(&log).unwrap_or_default()
}

fn rule(about: &About, language: Language) -> Value {
    json!({
        "id": about.id,
        "shortDescription": {"text": about.summary.in_language(language)},
        "fullDescription": {"text": about.checks},
        "help": {"text": about.silent},
        "defaultConfiguration": {"level": level(about.severity)},
        "properties": {"group": about.group.word(), "since": about.since},
    })
}

const fn level(severity: Severity) -> &'static str {
    severity.word()
}

fn result(finding: &Finding, index: Option<usize>, view: &View<'_>) -> Value {
    let language = view.language;
    let said = |text: String| unlinked(&visible(&text));
    let text = format!("{}\n{}", said(finding.message(language)), said(finding.help(language)));
    let mut physical = json!({"artifactLocation": {"uri": uri(view.name)}});
    if let (Some(place), Some(object)) = (finding.place, physical.as_object_mut()) {
        let region = json!({
            "startLine": place.line,
            "startColumn": place.column,
            "endColumn": place.column + place.length,
        });
        object.insert("region".to_owned(), region);
    }
    json!({
        "ruleId": finding.rule(),
        "ruleIndex": index,
        "level": level(finding.severity),
        "message": {"text": text},
        "locations": [{
            "physicalLocation": physical,
            "logicalLocations": [{"fullyQualifiedName": finding.at.as_str(), "name": finding.subject}],
        }],
        "partialFingerprints": {"subjectAndRule/v1": format!("{} {}", finding.subject, finding.rule())},
    })
}

/// A plain text of SARIF without embedded links (3.11.6), which are written as those of Markdown.
fn unlinked(text: &str) -> String {
    text.replace("](", "] (")
}

/// A file name as a relative URI: what is not plain is percent-encoded.
fn uri(name: &str) -> String {
    let plain = |b: &u8| b.is_ascii_alphanumeric() || b"-._~/".contains(b);
    let encode = |b: u8| if plain(&b) { char::from(b).to_string() } else { format!("%{b:02X}") };
    name.bytes().map(encode).collect()
}
