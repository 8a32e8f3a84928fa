//! Where a text has digits, and which numbers they are.

use super::number::Number;

/// Digits that belong together, with their separators: `1,234.5`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Token {
    /// First byte.
    pub(super) start: usize,
    /// The byte after the last.
    pub(super) end: usize,
    /// The number.
    pub(super) value: Number,
    /// Whether there are only digits.
    pub(super) plain: bool,
    /// Whether the digits may mean something else: groups divided by spaces, `1.2.3`, `007`.
    pub(super) doubtful: bool,
}

impl Token {
    /// The number, when it is plain, of at most so many digits, above 0 and not above a limit.
    pub(super) fn small(&self, digits: usize, most: u16) -> Option<u16> {
        let short = self.plain && self.end - self.start <= digits;
        self.value.up_to(most).filter(|n| short && *n > 0)
    }

    /// The year, when it is written as one.
    pub(super) fn year(&self) -> Option<u16> {
        let four = self.plain && self.end - self.start == 4;
        self.value.up_to(2099).filter(|n| four && *n >= 1900)
    }
}

/// All digits of a text, in order.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let bytes = text.as_bytes();
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(skip) = bytes.get(at..).and_then(|rest| rest.iter().position(u8::is_ascii_digit))
    {
        let token = token(text, at + skip);
        at = token.end;
        tokens.push(token);
    }
    tokens
}

fn token(text: &str, start: usize) -> Token {
    let mut end = start + run(text, start);
    let year = end - start == 4 && matches!(text.get(start..start + 2), Some("19" | "20"));
    let mut doubtful = end - start > 1 && text.get(start..=start) == Some("0");
    if end - start <= 3 {
        let grouped = groups(text, end, ",");
        let spaced = if grouped == end { groups(text, end, " ") } else { end };
        doubtful |= spaced > end;
        end = grouped.max(spaced);
    }
    let fraction =
        text.get(end..).filter(|rest| rest.starts_with('.')).map_or(0, |_| run(text, end + 1));
    let dotted = text.get(end + 1 + fraction..).is_some_and(|rest| rest.starts_with('.'))
        && run(text, end + 2 + fraction) > 0;
    let follows_dot = text.get(..start).is_some_and(|before| {
        before.strip_suffix('.').is_some_and(|b| b.ends_with(|c: char| c.is_ascii_digit()))
    });
    let of_date = year && fraction <= 2;
    if fraction > 0 && !(dotted || follows_dot || of_date) {
        end += 1 + fraction;
        doubtful &= text.get(start..start + 2) != Some("0.");
    } else if fraction > 0 && dotted || follows_dot {
        doubtful = true;
    }
    let digits = text.get(start..end).unwrap_or_default();
    let plain = digits.bytes().all(|b| b.is_ascii_digit());
    Token { start, end, value: Number::parse(digits), plain, doubtful }
}

/// How many digits stand at a place.
fn run(text: &str, at: usize) -> usize {
    let rest = text.as_bytes().get(at..).unwrap_or_default();
    rest.iter().take_while(|b| b.is_ascii_digit()).count()
}

/// Where groups of three digits, each after a separator, end.
fn groups(text: &str, mut end: usize, separator: &str) -> usize {
    while text.get(end..).is_some_and(|rest| rest.starts_with(separator)) && run(text, end + 1) == 3
    {
        end += 4;
    }
    end
}
