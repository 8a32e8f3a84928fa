//! Telling prose from names, acronyms and codes.

use super::script::Script;

/// Whether a text is more than a name, an acronym or a code: three or more words with small letters, or
/// characters of an East Asian script.
pub(super) fn is_prose(text: &str, script: Script) -> bool {
    script.han + script.hangul >= 2 || is_latin_prose(text)
}

/// Whether a text has three or more Latin words with small letters.
pub(super) fn is_latin_prose(text: &str) -> bool {
    let words = text.split(|c: char| !c.is_alphabetic());
    let is_word = |word: &&str| {
        word.len() > 1
            && word.starts_with(|c: char| c.is_ascii_alphabetic())
            && word.bytes().skip(1).any(|b| b.is_ascii_lowercase())
    };
    words.filter(is_word).take(3).count() == 3
}

/// The beginning of a text, for a message.
pub(super) fn excerpt(text: &str) -> String {
    const MOST: usize = 40;
    let text = text.trim();
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}
