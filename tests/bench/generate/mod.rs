//! Registers of any size for the benchmark. The same options always give the same bytes.
//!
//! A faulty register is a clean one with edits: project indices that are 7 (mod 20) carry one structural
//! fault each, those that are 19 (mod 20) one semantic fault each; `index / 20` rotates through
//! the tables of `faults.rs`.
#![allow(unreachable_pub, reason = "the module is private to each bench binary that declares it")]

#[macro_use]
mod put;
mod faults;
mod head;
mod phrases;
mod project;
mod text;

use head::head;
use project::project;
use std::io;
use text::list;

/// What to generate.
pub struct Options {
    /// How many projects.
    pub projects: usize,
    /// Whether one project in ten carries a fault.
    pub faulty: bool,
    /// Another seed gives other partners, amounts and texts.
    pub seed: u64,
}

/// The register as one JSON document.
pub fn document(options: &Options) -> String {
    let mut out = String::with_capacity(250_000 + options.projects * 2_000);
    head(&mut out, options);
    let mut line = String::new();
    list(&mut out, "projects", options.projects, |out, index| {
        project(&mut line, options, index);
        out.push_str(&line);
    });
    out.push('}');
    out
}

/// The same register as NDJSON: the register without projects, then a project a line.
pub fn ndjson(options: &Options, out: &mut impl io::Write) -> io::Result<()> {
    let mut line = String::new();
    head(&mut line, options);
    out.write_all(line.as_bytes())?;
    out.write_all(b"}\n")?;
    (0..options.projects).try_for_each(|index| {
        project(&mut line, options, index);
        line.push('\n');
        out.write_all(line.as_bytes())
    })
}
