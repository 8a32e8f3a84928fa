//! The registers that tests read, and generated files.

use serde_json::Value;
use std::path::{Path, PathBuf};

/// The folder of the package, `tests`.
#[must_use]
pub fn folder() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The sound registers there are: those of `tests/data`, the base of the examples, and the example of
/// the format where the folder shared by the project is at hand. Each with its name.
///
/// # Errors
/// When a file cannot be read.
#[allow(clippy::print_stderr, reason = "what is skipped is said")]
pub fn registers() -> std::io::Result<Vec<(String, String)>> {
    let mut files = vec![folder().join("vectors/base.json")];
    for entry in std::fs::read_dir(folder().join("data"))? {
        files.push(entry?.path());
    }
    let shared = std::env::var("COMITY_SHARED").unwrap_or_else(|_| "../shared".to_owned());
    let example = folder().join("..").join(shared).join("example-register.json");
    if example.exists() {
        files.push(example);
    } else {
        eprintln!("skipped: {} is not there", example.display());
    }
    files.sort();
    let mut registers = Vec::new();
    for file in files.into_iter().filter(|file| is_sound(file)) {
        registers.push((file.display().to_string(), std::fs::read_to_string(&file)?));
    }
    Ok(registers)
}

/// Whether a file is a register without faults planted in it.
fn is_sound(file: &Path) -> bool {
    let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    name.ends_with(".json") && !name.starts_with("planted") && !name.contains(".schema.")
}

/// Whether a rule is one of structure, which reading itself finds.
#[must_use]
pub fn is_structural(rule: &str) -> bool {
    comity::reading::CATALOG.iter().any(|about| about.id == rule)
}

/// A JSON file of the package.
///
/// # Errors
/// When it cannot be read or is not JSON.
pub fn json(path: &str) -> Result<Value, String> {
    let file: PathBuf = folder().join(path);
    let text = std::fs::read_to_string(&file).map_err(|e| format!("{}: {e}", file.display()))?;
    serde_json::from_str(&text).map_err(|error| format!("{path}: {error}"))
}
