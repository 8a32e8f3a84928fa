//! Signs that people type where JSON has others.

/// The sign of JSON that a sign outside strings was meant for.
pub(super) const fn meant(c: char) -> Option<&'static str> {
    Some(match c {
        '，' | '、' | '､' | '；' | ';' => ",",
        '：' | '＝' | '=' => ":",
        '｛' => "{",
        '｝' => "}",
        '［' | '【' => "[",
        '］' | '】' => "]",
        _ => return None,
    })
}

/// Quotes that pair as double quotes do, and those that pair as single ones do.
const QUOTES: [&str; 2] = ["“”„‟＂", "'‘’`＇"];

/// The quotes that may end a string which `c` begins.
pub(super) fn closers(c: char) -> Option<&'static str> {
    match QUOTES.iter().position(|quotes| quotes.contains(c))? {
        0 => Some("“”„‟＂\""),
        _ => Some("'‘’`＇"),
    }
}

/// Whether a character is a quote, though not that of JSON.
pub(super) fn is_odd_quote(c: char) -> bool {
    QUOTES.iter().any(|quotes| quotes.contains(c))
}

/// Whether a character is a space that is none to JSON.
pub(super) fn is_odd_space(c: char) -> bool {
    matches!(c, '\u{FEFF}' | '\u{200B}'..='\u{200D}' | '\u{2060}')
        || (c.is_whitespace() && !matches!(c, ' ' | '\n' | '\r' | '\t'))
}

/// Whether a character can be part of a number, a word or a name without quotes.
pub(super) fn is_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '-' | '+' | '.' | '$')
}

/// Whether a text begins, after blanks, as what may follow a value or a name does: with a sign between
/// values, with a comment, or with nothing more on the line.
pub(super) fn ends_value(rest: &str) -> bool {
    let rest = rest.trim_start_matches([' ', '\t']);
    rest.chars().next().is_none_or(|c| {
        matches!(c, ',' | ':' | '}' | ']' | '\n' | '\r')
            || meant(c).is_some_and(|sign| !matches!(sign, "{" | "["))
            || rest.starts_with("//")
            || rest.starts_with("/*")
    })
}

/// Whether a text begins as what follows a quote that truly ends a string: what ends a value, and behind a
/// comma the next value or the end of the line.
pub(super) fn ends_string(rest: &str) -> bool {
    let blank = [' ', '\t'];
    let rest = rest.trim_start_matches(blank);
    match rest.strip_prefix([',', '，', '；', ';', '、']) {
        Some(after) => after.trim_start_matches(blank).chars().next().is_none_or(|c| {
            matches!(c, '"' | '{' | '[' | '}' | ']' | '\n' | '\r' | '-' | '/' | '0'..='9')
                || is_odd_quote(c)
        }),
        None => ends_value(rest),
    }
}

/// Whether a text begins with a closing bracket, or with what is meant for one.
pub(super) fn closes(text: &str) -> bool {
    let first = text.chars().next();
    first.is_some_and(|c| matches!(c, '}' | ']') || matches!(meant(c), Some("}" | "]")))
}
