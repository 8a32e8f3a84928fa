//! The house plan holds: dependencies point one way, the core touches nothing outside, and files stay small.
#![allow(clippy::indexing_slicing, clippy::expect_used, clippy::panic, reason = "a test may stop")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Each module of the core and what it may use: `model ← place ← finding ← reading ← {rules, review,
/// reconcile, portfolio, exchange} ← brief ← facade`. The five in the middle do not use one another.
const MAY_USE: &[(&str, &[&str])] = &[
    ("model", &[]),
    ("codes", &[]),
    ("schema", &["model"]),
    ("place", &["model"]),
    ("finding", &["model", "place"]),
    ("reading", &["model", "place", "finding"]),
    ("rules", MIDDLE),
    ("review", MIDDLE),
    ("reconcile", MIDDLE),
    ("portfolio", MIDDLE),
    ("exchange", MIDDLE),
    ("brief", BRIEF),
    ("facade", FACADE),
];
const MIDDLE: &[&str] = &["model", "place", "finding", "reading", "codes"];
const BRIEF: &[&str] = &[
    "model",
    "place",
    "finding",
    "reading",
    "codes",
    "rules",
    "review",
    "reconcile",
    "portfolio",
    "exchange",
];
const FACADE: &[&str] = &[
    "model",
    "place",
    "finding",
    "reading",
    "codes",
    "rules",
    "review",
    "reconcile",
    "portfolio",
    "exchange",
    "brief",
    "schema",
];

/// What the core must not touch.
const OUTSIDE: &[&str] =
    &["std::fs", "std::net", "std::env", "std::time", "std::process", "std::io"];

/// Lines of a file, and of a file with a rule.
const LONGEST_FILE: usize = 350;
const LONGEST_RULE: usize = 150;

fn core() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/src")
}

/// Every Rust file under a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut all = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            all.extend(files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            all.push(path);
        }
    }
    all.sort();
    all
}

/// The module at the top of the house that a file belongs to; none for the root itself.
fn module(file: &Path) -> Option<String> {
    let inside = file.strip_prefix(core()).expect("a file of the core");
    let first = inside.components().next()?.as_os_str().to_str()?.to_owned();
    let module = first.trim_end_matches(".rs").to_owned();
    (module != "lib").then_some(module)
}

/// The code of a file without its comments.
fn code(file: &Path) -> String {
    let text = std::fs::read_to_string(file).expect("a text");
    let lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

/// The modules of the crate that code names: after `crate::`, one or several in braces.
fn used(code: &str) -> BTreeSet<String> {
    let after = code.split("crate::").skip(1);
    after
        .flat_map(|rest| match rest.strip_prefix('{') {
            Some(group) => in_braces(group),
            None => vec![word(rest)],
        })
        .collect()
}

/// The first word of each item of a group of imports.
fn in_braces(group: &str) -> Vec<String> {
    let mut depth = 1;
    let mut items = vec![String::new()];
    for c in group.chars() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 1 => items.push(String::new()),
            _ => items.iter_mut().last().expect("an item").push(c),
        }
        if depth == 0 {
            break;
        }
    }
    items.iter().map(|item| word(item.trim())).filter(|word| !word.is_empty()).collect()
}

fn word(text: &str) -> String {
    text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
}

/// Everything that is wrong with the files of the core, by `look`.
fn faults(look: impl Fn(&Path, &str) -> Vec<String>) -> Vec<String> {
    let told = |file: &PathBuf| {
        let name = file.strip_prefix(core()).expect("a file of the core").display().to_string();
        look(file, &code(file)).into_iter().map(move |fault| format!("{name}: {fault}")).collect()
    };
    files(&core()).iter().flat_map(|file| -> Vec<String> { told(file) }).collect()
}

#[test]
fn the_reader_of_imports_reads_imports() {
    let code = "use crate::a::B;\nuse crate::{c, d::{e, f}, g as h};\n$crate::i::j!(crate::k)";
    let expected = ["a", "c", "d", "g", "i", "k"].map(str::to_owned);
    assert_eq!(used(code), BTreeSet::from(expected));
}

#[test]
fn dependencies_point_one_way() {
    let wrong = faults(|file, code| {
        let Some(module) = module(file) else { return Vec::new() };
        let allowed = MAY_USE.iter().find(|(name, _)| *name == module);
        let Some((_, allowed)) = allowed else {
            return vec![format!("the house plan has no module `{module}`")];
        };
        let modules = used(code).into_iter().filter(|used| MAY_USE.iter().any(|(m, _)| m == used));
        let wrong = modules.filter(|used| *used != module && !allowed.contains(&used.as_str()));
        wrong.map(|used| format!("`{module}` uses `{used}`")).collect()
    });
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn the_core_touches_nothing_outside() {
    let wrong = faults(|file, code| {
        let threads = ["std::thread"].iter().filter(|_| !is_parallel(file));
        let outside = OUTSIDE.iter().chain(threads).filter(|name| code.contains(**name));
        outside.map(|name| format!("names `{name}`")).collect()
    });
    assert_eq!(wrong, Vec::<String>::new());
}

/// Whether a file is compiled under the feature `parallel` alone.
fn is_parallel(file: &Path) -> bool {
    let list = std::fs::read_to_string(file.with_file_name("mod.rs")).unwrap_or_default();
    let module = "#[cfg(feature = \"parallel\")]\nmod parallel;";
    file.ends_with("parallel.rs") && list.contains(module)
}

#[test]
fn files_are_small() {
    let wrong = faults(|file, _| {
        let rule = file.parent().is_some_and(|folder| folder.ends_with("catalog"));
        let longest = if rule { LONGEST_RULE } else { LONGEST_FILE };
        let lines = std::fs::read_to_string(file).expect("a text").lines().count();
        if lines > longest {
            vec![format!("{lines} lines, more than {longest}")]
        } else {
            Vec::new()
        }
    });
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn every_file_says_what_it_is_for() {
    let wrong = faults(|file, _| {
        let text = std::fs::read_to_string(file).expect("a text");
        if text.starts_with("//! ") { Vec::new() } else { vec!["begins without `//!`".to_owned()] }
    });
    assert_eq!(wrong, Vec::<String>::new());
}
