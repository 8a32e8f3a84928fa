//! What became of decisions, by name, JSON text in and out.

use super::review::{chosen, with_parameters};
use super::{CallError, day, language, read_options};
use crate::facade::{FollowUpOptions, NotFollowedUp, follow_up};
use crate::reading::Source;
use serde::Deserialize;
use serde_json::{Map, Value};

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct FollowUpCall {
    meeting: Option<String>,
    pack: Option<String>,
    parameters: Map<String, Value>,
    as_of: Option<String>,
    language: Option<String>,
    format: Option<String>,
    mask: bool,
}

/// What became of the decisions before a meeting, and a proposal for its agenda, with the projects that do not
/// meet a pack, if one is named or given.
pub(super) fn follow_up_call(options: &str, documents: &[&[u8]]) -> Result<String, CallError> {
    let options: FollowUpCall = read_options(options)?;
    let language = language(options.language.as_deref())?;
    let (register, packs) = documents.split_first().ok_or(CallError::NoDocument)?;
    let pack = if options.pack.is_some() || !packs.is_empty() {
        let pack = chosen(options.pack.as_deref(), packs, language)?;
        Some(with_parameters(pack, &options.parameters, language)?)
    } else {
        None
    };
    let as_of = options.as_of.as_deref().map(day).transpose()?;
    let wanted = FollowUpOptions { meeting: options.meeting.clone(), as_of, pack, language };
    let followed = follow_up(&Source::new(register), &wanted);
    let followed = followed.map_err(|why| match why {
        NotFollowedUp::NotARegister(why) => CallError::NotARegister(why, language),
        NotFollowedUp::NoMeeting(why) => CallError::BadOptions(why.message(language)),
    })?;
    let followed = if options.mask { followed.masked() } else { followed };
    match options.format.as_deref().unwrap_or("json") {
        "json" => Ok(followed.json(language)),
        "text" => Ok(followed.text(language)),
        "markdown" => Ok(followed.markdown(language)),
        other => Err(CallError::BadOptions(format!(
            "there is no format `{other}`; use json, text or markdown"
        ))),
    }
}
