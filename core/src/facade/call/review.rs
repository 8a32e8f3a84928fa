//! Packs and reviews by name, JSON text in and out.

use super::{CallError, Spoken, day, language, pretty, read_options};
use crate::facade::{ReviewOptions, review};
use crate::finding::view::View;
use crate::finding::{FileError, Operation};
use crate::model::{Language, Stated};
use crate::place::Pointer;
use crate::reading::{Source, read};
use crate::review::{Pack, Packs, Review};
use serde::Deserialize;
use serde_json::{Map, Value, json};

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct ReviewCall {
    pack: Option<String>,
    parameters: Map<String, Value>,
    as_of: Option<String>,
    language: Option<String>,
    format: Option<String>,
    name: Option<String>,
    project: Option<String>,
    mask: bool,
}

/// Reviews a register, the first document, by a pack: one of the others, which are packs, or one that is
/// built in.
pub(super) fn review_call(options: &str, documents: &[&[u8]]) -> Result<String, CallError> {
    let options: ReviewCall = read_options(options)?;
    let language = language(options.language.as_deref())?;
    let (register, packs) = documents.split_first().ok_or(CallError::NoDocument)?;
    let pack = chosen(options.pack.as_deref(), packs, language)?;
    let pack = with_parameters(pack, &options.parameters, language)?;
    let source = Source::new(register);
    let as_of = options.as_of.as_deref().map(day).transpose()?;
    let wanted = ReviewOptions { as_of, project: options.project.clone() };
    let review = review(&source, &pack, &wanted);
    let review = review.map_err(|why| CallError::NotARegister(why, language))?;
    if let Some(wanted) = options.project.as_ref().filter(|_| review.projects.is_empty()) {
        return Err(CallError::BadOptions(format!("there is no project `{wanted}`")));
    }
    let review = if options.mask { review.masked() } else { review };
    shown(&review, &options, language)
}

fn shown(review: &Review, options: &ReviewCall, language: Language) -> Result<String, CallError> {
    let view = View::new(language, options.name.as_deref().unwrap_or("register.json"));
    match options.format.as_deref().unwrap_or("json") {
        "json" => Ok(review.json(language)),
        "text" => Ok(review.text(&view)),
        "markdown" => Ok(review.markdown(&view)),
        other => Err(CallError::BadOptions(format!(
            "there is no format `{other}`; use json, text or markdown"
        ))),
    }
}

/// The pack with a name or, without one, the last that is given.
pub(super) fn chosen(
    name: Option<&str>,
    given: &[&[u8]],
    language: Language,
) -> Result<Pack, CallError> {
    let mut packs = Packs::default();
    let mut last = None;
    for text in given {
        let pack = packs.read(&Source::new(text)).map_err(|error| bad(&error, language))?;
        last = Some(pack.id().to_owned());
        packs.add(pack);
    }
    let names = packs.names().collect::<Vec<_>>().join(", ");
    let Some(name) = name.map(str::to_owned).or(last) else {
        return Err(CallError::BadOptions(format!(
            "name a `pack`, or give one; there are {names}"
        )));
    };
    let none = || CallError::BadOptions(format!("there is no pack `{name}`; there are {names}"));
    packs.get(&name).ok_or_else(none)
}

fn bad(error: &FileError, language: Language) -> CallError {
    CallError::BadOptions(error.message(language))
}

pub(super) fn with_parameters(
    mut pack: Pack,
    parameters: &Map<String, Value>,
    language: Language,
) -> Result<Pack, CallError> {
    for (name, value) in parameters {
        let words: Vec<String> = match value {
            Value::Array(items) => items.iter().map(word).collect(),
            other => vec![word(other)],
        };
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        pack = pack.with_parameter(name, &words).map_err(|error| bad(&error, language))?;
    }
    Ok(pack)
}

fn word(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// The packs that are built in.
pub(super) fn packs_call(options: &str) -> Result<String, CallError> {
    let language = read_options::<Spoken>(options)?.language()?;
    let packs = Packs::default();
    let told = Packs::built_in().filter_map(|id| packs.get(id)).map(|pack| told(&pack, language));
    Ok(pretty(&told.collect()))
}

fn told(pack: &Pack, language: Language) -> Value {
    let parameters = pack.written().parameters.items().iter().map(|parameter| {
        json!({
            "id": parameter.id,
            "kind": parameter.kind,
            "unit": parameter.unit,
            "title": parameter.title.known().map(|title| title.best(language)),
            "default": parameter.default,
        })
    });
    json!({
        "id": pack.id(),
        "version": pack.version(),
        "title": pack.title(language),
        "description": pack.description(language),
        "valid": pack.valid(),
        "parameters": parameters.collect::<Vec<_>>(),
        "sources": pack.sources(),
    })
}

/// Reads a pack, the last document, that may extend the documents before it: the pack with everything that
/// it has from others, or all that is wrong with it.
pub(super) fn pack_call(options: &str, documents: &[&[u8]]) -> Result<String, CallError> {
    let language = read_options::<Spoken>(options)?.language()?;
    let (text, others) = documents.split_last().ok_or(CallError::NoDocument)?;
    let mut packs = Packs::default();
    for other in others {
        packs.add(packs.read(&Source::new(other)).map_err(|error| bad(&error, language))?);
    }
    Ok(pretty(&match packs.read(&Source::new(text)) {
        Ok(pack) => json!({"pack": pack.written(), "faults": []}),
        Err(error) => json!({"pack": null, "faults": faults(&error, language)}),
    }))
}

fn faults(error: &FileError, language: Language) -> Vec<Value> {
    let fault = |fault: &crate::finding::FileFault| {
        json!({
            "code": fault.code(),
            "line": fault.place().map(|place| place.line),
            "column": fault.place().map(|place| place.column),
            "message": fault.message(language),
        })
    };
    error.faults().iter().map(fault).collect()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RecordCall {
    pack: Option<String>,
    #[serde(default)]
    parameters: Map<String, Value>,
    as_of: Option<String>,
    language: Option<String>,
    project: String,
    id: String,
    by: String,
    date: String,
}

/// The verdict on a project as a change (JSON Patch) that records it in the register.
pub(super) fn record_call(options: &str, documents: &[&[u8]]) -> Result<String, CallError> {
    let options: RecordCall = read_options(options)?;
    let language = language(options.language.as_deref())?;
    let (register, packs) = documents.split_first().ok_or(CallError::NoDocument)?;
    let pack = chosen(options.pack.as_deref(), packs, language)?;
    let pack = with_parameters(pack, &options.parameters, language)?;
    let source = Source::new(register);
    let reading = read(&source).map_err(|why| CallError::NotARegister(why, language))?;
    let as_of = options.as_of.as_deref().map(day).transpose()?;
    let as_of = as_of.or(reading.register.as_of.get());
    let review = Review::of(&pack, &reading.register, as_of, |id| id == options.project);
    let no_project = || CallError::BadOptions(format!("there is no project `{}`", options.project));
    let mut projects = reading.register.projects.each();
    let (at, project) = projects.find(|(_, p)| *p.id == options.project).ok_or_else(no_project)?;
    let day = day(&options.date)?;
    let assessment = review.assessment(&project.id, &options.id, &options.by, day);
    let no_id = || CallError::BadOptions("`id` and `by` are written as ids".to_owned());
    let value = json!(assessment.ok_or_else(no_id)?);
    let at = Pointer::root().child("projects").child(at);
    let list = reading.dropped.in_file(at).child("assessments");
    let change = match project.assessments {
        Stated::Known(_) => Operation::Add { path: list.child("-"), value },
        _ => Operation::Add { path: list, value: json!([value]) },
    };
    Ok(pretty(&json!([change])))
}
