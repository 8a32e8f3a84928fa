//! The report of a check.

use super::{Finding, Severity};
use crate::model::Date;
use std::collections::BTreeMap;

/// What was checked, with what, and when: enough to get the same report again.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Stamp {
    /// Version of the engine.
    pub engine: &'static str,
    /// Version of the catalogue of rules.
    pub catalogue: &'static str,
    /// The day by which the data was judged.
    pub as_of: Option<Date>,
    /// SHA-256 of the input, in hexadecimal.
    pub digest: String,
}

/// What a register holds and how many findings there are.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize)]
pub struct Summary {
    /// Number of organizations.
    pub organizations: usize,
    /// Number of mechanisms.
    pub mechanisms: usize,
    /// Number of meetings.
    pub meetings: usize,
    /// Number of projects.
    pub projects: usize,
    /// Number of progress reports.
    pub reports: usize,
    /// Findings of severity error.
    pub errors: usize,
    /// Findings of severity warning.
    pub warnings: usize,
    /// Findings of severity note.
    pub notes: usize,
    /// Findings that are left out because somebody has accepted them.
    pub waived: usize,
    /// Findings by rule, the gravest and most frequent first.
    pub by_rule: Vec<RuleCount>,
}

/// How often a rule found something.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct RuleCount {
    /// The rule.
    pub rule: &'static str,
    /// Its severity here.
    pub severity: Severity,
    /// How many findings.
    pub count: usize,
}

impl Summary {
    /// Counts findings.
    pub fn count(&mut self, findings: &[Finding]) {
        let of = |severity| findings.iter().filter(|f| f.severity == severity).count();
        self.errors = of(Severity::Error);
        self.warnings = of(Severity::Warning);
        self.notes = of(Severity::Note);
        let mut rules: BTreeMap<(&str, Severity), usize> = BTreeMap::new();
        for finding in findings {
            *rules.entry((finding.rule(), finding.severity)).or_default() += 1;
        }
        let count = |((rule, severity), count)| RuleCount { rule, severity, count };
        self.by_rule = rules.into_iter().map(count).collect();
        self.by_rule.sort_by_key(|c| (std::cmp::Reverse((c.severity, c.count)), c.rule));
    }
}

/// The report of a check: its stamp, a summary, and the findings by place, then rule.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Report {
    /// What was checked, with what, and when.
    pub stamp: Stamp,
    /// Counts.
    pub summary: Summary,
    /// The findings.
    pub findings: Vec<Finding>,
}

impl Report {
    /// A report of `findings`, counted into `summary`.
    #[must_use]
    pub fn new(stamp: Stamp, mut summary: Summary, findings: Vec<Finding>) -> Self {
        summary.count(&findings);
        Self { stamp, summary, findings }
    }

    /// Whether any finding is of severity error.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.summary.errors > 0
    }
}
