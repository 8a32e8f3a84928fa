//! Which digits are numbers that a translation must have.

use super::token::Token;

/// Letters that may follow a number without making it a name.
const SUFFIXES: [&str; 46] = [
    "st", "nd", "rd", "th", "h", "hr", "hrs", "km", "m", "cm", "mm", "kg", "g", "mg", "t", "kt",
    "Mt", "ha", "l", "L", "ml", "kW", "MW", "GW", "kWh", "MWh", "GWh", "ppm", "ppb", "bn", "mn",
    "k", "K", "M", "min", "s", "yr", "USD", "CNY", "RMB", "KRW", "EUR", "won", "yuan", "mln", "tn",
];

/// Whether the digits are a number that a translation must have: no name, time of day, list marker.
pub(super) fn is_certain(token: &Token, before: &str, rest: &str) -> bool {
    let letters = rest.split(|c: char| !c.is_ascii_alphabetic()).next().unwrap_or_default();
    let decade = letters == "s" && token.year().is_some();
    let named = before.ends_with(|c: char| c.is_alphabetic() && c.is_ascii())
        || before.ends_with('_')
        || before.ends_with("코로나")
        || before.strip_suffix('-').is_some_and(|b| b.ends_with(|c: char| c.is_ascii_alphabetic()));
    let suffixed = letters.is_empty() || SUFFIXES.contains(&letters);
    let trimmed = rest.trim_start_matches(' ');
    let loose = LOOSE.iter().any(|sign| trimmed.starts_with(sign))
        && !["시간", "시도", "点位", "点源"].iter().any(|sign| trimmed.starts_with(sign));
    let clock = is_clock(before, rest);
    let doubtful = token.doubtful || named || !suffixed || decade || loose || clock;
    !(doubtful || is_marker(token, before, rest) || in_address(before))
}

/// Signs that make a number one of the clock, of a century or of a ratio.
const LOOSE: [&str; 14] = [
    "时",
    "点",
    "시",
    "世纪",
    "세기",
    "年代",
    "년대",
    "倍",
    "배",
    "times",
    "fold",
    "-fold",
    "o'clock",
    "分钟前",
];

fn is_clock(before: &str, rest: &str) -> bool {
    let digit = |c: char| c.is_ascii_digit();
    let after = rest.strip_prefix([':', '：']).is_some_and(|r| r.starts_with(digit));
    let follows = before.strip_suffix([':', '：']).is_some_and(|b| b.ends_with(digit));
    after
        || follows
        || ["am", "pm", "a.m.", "p.m."].iter().any(|m| rest.trim_start().starts_with(m))
}

/// Whether the number only counts the items of a list: `1.`, `(2)`, `3)`, `4、`.
fn is_marker(token: &Token, before: &str, rest: &str) -> bool {
    if token.small(2, 30).is_none() {
        return false;
    }
    let bracketed = before.ends_with(['(', '（']) && rest.starts_with([')', '）']);
    let line = before.trim_end_matches([' ', '(', '（', '\t']);
    let starts = line.is_empty() || line.ends_with(['\n', ';', '；', '。', ':', '：', '.']);
    let marks = rest.starts_with(['、', ')', '）']) || rest.starts_with(". ");
    bracketed || (starts && marks)
}

/// Whether what stands before, back to the last space, begins a web or mail address.
fn in_address(before: &str) -> bool {
    const LONGEST: usize = 200;
    let from = before.len().saturating_sub(LONGEST);
    let near = (from..=before.len()).find_map(|from| before.get(from..)).unwrap_or_default();
    let word = near.rsplit(|c: char| c.is_whitespace() || !c.is_ascii()).next().unwrap_or_default();
    word.contains("://") || word.contains("www.") || word.contains('@') || word.starts_with("doi")
}
