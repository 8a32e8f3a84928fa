//! Every operation by name, JSON text in and out: what bindings call.

mod follow_up;
mod review;

use super::check::{CheckOptions, check};
use super::profile::read_profile;
use crate::finding::view::{self, View};
use crate::finding::{About, Profile};
use crate::model::{Date, Language};
use crate::place::Lines;
use crate::reading::{NotARegister, Source};
use crate::{rules, schema};
use serde::Deserialize;
use serde_json::{Value, json};

/// The names of the operations.
pub const OPERATIONS: &[&str] =
    &["check", "follow_up", "pack", "packs", "record", "review", "rules", "schema", "version"];

/// Why an operation was not carried out. What is wrong with the *data* is never an error.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CallError {
    /// There is no such operation.
    UnknownOperation(String),
    /// The options are not those of the operation; the text says why.
    BadOptions(String),
    /// The operation needs a document.
    NoDocument,
    /// The document is not a register at all, which is said in a language.
    NotARegister(NotARegister, Language),
}

impl CallError {
    /// A stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::UnknownOperation(_) => "unknown-operation",
            Self::BadOptions(_) => "bad-options",
            Self::NoDocument => "no-document",
            Self::NotARegister(why, _) => why.code(),
        }
    }
}

impl std::fmt::Display for CallError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::UnknownOperation(name) => {
                write!(f, "there is no operation `{name}`; there are {}", OPERATIONS.join(", "))
            }
            Self::BadOptions(why) => write!(f, "the options are not as they should be: {why}"),
            Self::NoDocument => f.write_str("the operation needs a document"),
            Self::NotARegister(why, language) => f.write_str(why.message(*language)),
        }
    }
}

impl std::error::Error for CallError {}

/// Carries out an operation: its options as a JSON object (or nothing), and the documents it works on.
///
/// | operation | options | documents | answer |
/// |---|---|---|---|
/// | `check` | `as_of`, `language`, `profile`, `format` (`json`, `text`, `markdown`, `sarif`), `name`, `limit`, `mask` | a register | its report, in that format |
/// | `follow_up` | `meeting`, `pack`, `parameters`, `as_of`, `language`, `format` (`json`, `text`, `markdown`), `mask` | a register, packs | what became of decisions, and an agenda |
/// | `pack` | `language` | packs, the last of which may extend the others | that pack, or its faults |
/// | `packs` | `language` | | the packs that are built in |
/// | `record` | `pack`, `parameters`, `as_of`, `project`, `id`, `by`, `date`, `language` | a register, packs | a change (JSON Patch) that records the verdict on the project |
/// | `review` | `pack`, `parameters`, `as_of`, `project`, `language`, `format` (`json`, `text`, `markdown`), `name`, `mask` | a register, packs | its verdicts, in that format |
/// | `rules` | `language` | | the catalogue as JSON |
/// | `schema` | | | the JSON Schema of a register |
/// | `version` | | | engine and catalogue |
///
/// # Errors
/// When there is no such operation, its options are wrong, or the document is not a register at all.
///
/// ```
/// use comity::facade::call;
/// let register = r#"{"comity": "1", "id": "r", "title": "甲", "parties": ["CN", "KR"],
///   "languages": ["zh"], "as_of": "2018-11-16"}"#;
/// let report = call("check", r#"{"language": "zh"}"#, &[register.as_bytes()])?;
/// assert!(report.starts_with('{'));
/// # Ok::<(), comity::facade::CallError>(())
/// ```
pub fn call(operation: &str, options: &str, documents: &[&[u8]]) -> Result<String, CallError> {
    match operation {
        "check" => check_call(&read_options(options)?, documents),
        "follow_up" => follow_up::follow_up_call(options, documents),
        "pack" => review::pack_call(options, documents),
        "packs" => review::packs_call(options),
        "record" => review::record_call(options, documents),
        "review" => review::review_call(options, documents),
        "rules" => Ok(pretty(&catalogue(read_options::<Spoken>(options)?.language()?))),
        "schema" => Ok(pretty(&schema::register())),
        "version" => Ok(pretty(&version())),
        other => Err(CallError::UnknownOperation(other.to_owned())),
    }
}

fn read_options<'o, T: Deserialize<'o>>(options: &'o str) -> Result<T, CallError> {
    let options = if options.trim().is_empty() { "{}" } else { options };
    serde_json::from_str(options).map_err(|error| CallError::BadOptions(error.to_string()))
}

/// The options of operations that only need a language.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Spoken {
    language: Option<String>,
}

impl Spoken {
    fn language(&self) -> Result<Language, CallError> {
        language(self.language.as_deref())
    }
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct CheckCall {
    as_of: Option<String>,
    language: Option<String>,
    profile: Option<Value>,
    format: Option<String>,
    name: Option<String>,
    limit: Option<usize>,
    mask: bool,
}

fn language(tag: Option<&str>) -> Result<Language, CallError> {
    let tag = tag.unwrap_or("en");
    let unknown =
        || CallError::BadOptions(format!("there is no language `{tag}`; use en, zh or ko"));
    Language::from_tag(tag).ok_or_else(unknown)
}

fn day(text: &str) -> Result<Date, CallError> {
    let forms = "a date is written `2018`, `2018-11` or `2018-11-16`";
    Date::new(text).ok_or_else(|| CallError::BadOptions(format!("as_of: `{text}`: {forms}")))
}

fn profile_of(profile: &Value, language: Language) -> Result<Profile, CallError> {
    let text = profile.to_string();
    read_profile(&Source::from(text.as_str()))
        .map_err(|error| CallError::BadOptions(error.without_places().message(language)))
}

fn check_call(options: &CheckCall, documents: &[&[u8]]) -> Result<String, CallError> {
    let language = language(options.language.as_deref())?;
    let profile = match &options.profile {
        Some(profile) => profile_of(profile, language)?,
        None => Profile::default(),
    };
    let source = Source::new(documents.first().ok_or(CallError::NoDocument)?);
    let as_of = options.as_of.as_deref().map(day).transpose()?;
    let checked = check(&source, &CheckOptions { as_of, profile });
    let mut report = checked.map_err(|why| CallError::NotARegister(why, language))?.report;
    if options.mask {
        report = report.masked(source.text());
    }
    let lines = (!options.mask).then(|| Lines::new(source.text()));
    let name = options.name.as_deref().unwrap_or("register.json");
    let limit = options.limit.unwrap_or(usize::MAX);
    let view = View { language, name, lines: lines.as_ref(), limit };
    match options.format.as_deref().unwrap_or("json") {
        "json" => Ok(view::json(&report, language)),
        "text" => Ok(view::text(&report, &view)),
        "markdown" => Ok(view::markdown(&report, &view)),
        "sarif" => Ok(view::sarif(&report, &view)),
        other => Err(CallError::BadOptions(format!(
            "there is no format `{other}`; use json, text, markdown or sarif"
        ))),
    }
}

/// Every rule, those of reading first.
fn catalogue(language: Language) -> Value {
    Value::Array(rules::catalog::abouts().map(|about| rule(about, language)).collect())
}

fn rule(about: &About, language: Language) -> Value {
    json!({
        "id": about.id,
        "since": about.since,
        "severity": about.severity,
        "group": about.group.word(),
        "summary": about.summary.in_language(language),
        "why": about.why.in_language(language),
        "help": about.help.in_language(language),
    })
}

fn version() -> Value {
    json!({"engine": env!("CARGO_PKG_VERSION"), "catalogue": rules::catalog::VERSION})
}

/// A value always serialises.
fn pretty(value: &Value) -> String {
    serde_json::to_string_pretty(value).unwrap_or_default()
}
