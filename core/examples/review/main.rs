//! Reads a register and prints what it holds, what was found in it, and a card for each project.
//!
//! `cargo run --release --example review -- [FILE] [--as-of DATE] [--language en|zh|ko]
//! [--format text|json|markdown|sarif] [--limit N] [--profile FILE] [--mask]`
//!
//! With `--pack NAME|FILE` it judges the projects by a pack instead, and prints the verdicts with their reasons:
//! `review [FILE] --pack joint-committee [--parameter NAME=VALUE] [--project ID]`. A pack in a file may extend
//! one that is built in, or one that is named before it.
//!
//! With `--follow-up` it tells what became of the decisions before a session (`--meeting ID`; the next one unless
//! told) and proposes its agenda, with `--pack` also of the projects that do not meet it.
//!
//! Without a file it reads the China–Korea register that is built in, as of 2018-11-16. The exit status is
//! 0 without errors in the data, 1 with errors in the data or when a project does not meet a pack, 2 when there is nothing to read or the pack is faulty.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "this is a program")]

mod arguments;
mod packs;

use arguments::Arguments;
use comity::brief::Overview;
use comity::facade::{CheckOptions, Checked, check, read_profile};
use comity::finding::Profile;
use comity::finding::view::{self, View};
use comity::model::Date;
use comity::place::Lines;
use comity::reading::{NotARegister, Source};
use std::io::Write;
use std::process::ExitCode;

const EMBEDDED: &[u8] = include_bytes!("../../../tests/data/china-korea.json");

fn main() -> ExitCode {
    match run() {
        Ok(errors) => ExitCode::from(u8::from(errors)),
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}

/// Prints the review; true when the data has errors.
fn run() -> Result<bool, String> {
    let arguments = Arguments::parse(
        std::env::args_os().skip(1).map(|word| word.to_string_lossy().into_owned()),
    )?;
    let (name, bytes, default_day) = match &arguments.file {
        Some(file) => (file.as_str(), read_file(file)?, None),
        None => ("china-korea.json", EMBEDDED.to_vec(), Date::new("2018-11-16")),
    };
    if let Some(meeting) = &arguments.follow_up {
        let as_of = arguments.as_of.or(default_day);
        print(&packs::follow_up(&arguments, meeting.as_deref(), name, &bytes, as_of)?)?;
        return Ok(false);
    }
    if !arguments.packs.is_empty() {
        let as_of = arguments.as_of.or(default_day);
        let (output, unmet) = packs::review(&arguments, name, &bytes, as_of)?;
        print(&output)?;
        return Ok(unmet);
    }
    let options =
        CheckOptions { as_of: arguments.as_of.or(default_day), profile: profile(&arguments)? };
    let source = Source::new(&bytes);
    let refused = |why: NotARegister| format!("{name}: {}", why.message(arguments.language));
    let mut checked = check(&source, &options).map_err(refused)?;
    if arguments.mask {
        checked.report = checked.report.masked(source.text());
    }
    let output = show(&checked, &source, name, &arguments);
    print(&output)?;
    Ok(checked.report.has_errors())
}

fn print(output: &str) -> Result<(), String> {
    match std::io::stdout().lock().write_all(output.as_bytes()) {
        // A reader that has seen enough closes the pipe; that is no error.
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Err(error.to_string()),
        _ => Ok(()),
    }
}

fn read_file(file: &str) -> Result<Vec<u8>, String> {
    std::fs::read(file).map_err(|error| format!("{file}: {error}"))
}

fn profile(arguments: &Arguments) -> Result<Profile, String> {
    let Some(file) = &arguments.profile else { return Ok(Profile::default()) };
    let bytes = read_file(file)?;
    read_profile(&Source::new(&bytes)).map_err(|error| {
        let lines = error.message(arguments.language);
        lines.lines().map(|line| format!("{file}:{line}")).collect::<Vec<_>>().join("\n")
    })
}

fn show(checked: &Checked<'_>, source: &Source<'_>, name: &str, arguments: &Arguments) -> String {
    let language = arguments.language;
    let report = &checked.report;
    let lines = (!arguments.mask).then(|| Lines::new(source.text()));
    let view = View { language, name, lines: lines.as_ref(), limit: arguments.limit };
    let overview = Overview::new(&checked.register, report, language);
    let overview = if arguments.mask { overview.masked() } else { overview };
    match arguments.format.as_str() {
        "json" => view::json_with(report, language, Some(&overview)) + "\n",
        "sarif" => view::sarif(report, &view) + "\n",
        "markdown" => format!("{}\n{}", overview.markdown(), view::markdown(report, &view)),
        _ => format!("{}\n{}", overview.text(), view::text(report, &view)),
    }
}
