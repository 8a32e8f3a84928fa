//! Profiles, whose rules must be ones that there are.

use super::call::CallError;
use crate::finding::Profile;
use crate::reading::suggest;
use crate::rules::catalog::abouts;

/// Reads a profile, an object of rules and levels.
///
/// ```
/// use comity::facade::profile;
/// assert!(profile(r#"{"milestone-overdue": "error"}"#).is_ok());
/// let why = profile(r#"{"milestone-overdu": "error"}"#).unwrap_err().to_string();
/// assert!(why.contains("did you mean `milestone-overdue`?"));
/// ```
///
/// # Errors
/// When it is not such an object, or names a level or a rule that there is not: a slip of the pen would
/// otherwise leave a rule as it is without a word.
pub fn profile(json: &str) -> Result<Profile, CallError> {
    let profile =
        Profile::from_json(json).map_err(|error| CallError::BadOptions(error.to_string()))?;
    let names = || abouts().map(|about| about.id);
    let unknown = profile.rules().find(|rule| !names().any(|name| name == *rule));
    match unknown {
        None => Ok(profile),
        Some(rule) => Err(CallError::BadOptions(told(rule, suggest::nearest(rule, names())))),
    }
}

fn told(rule: &str, meant: Option<&str>) -> String {
    let meant = meant.map(|meant| format!("; did you mean `{meant}`?")).unwrap_or_default();
    format!("the profile names the rule `{rule}`, and there is none of that name{meant}")
}
