//! Numbers of several parts: 1억 5천만, 4천5백만, 3–5 million.

use super::date::{Dates, LIST_OR_RANGE};
use super::number::Number;
use super::scale::{Scale, other_factor, scale};
use super::token::Token;

/// A number with what multiplies it and its smaller parts.
pub(super) struct Compound {
    pub(super) value: Number,
    /// The byte after it.
    pub(super) end: usize,
    /// How many runs of digits it takes.
    pub(super) tokens: usize,
}

/// The number that begins with the digits at `n`.
pub(super) fn compound(dates: &Dates<'_>, n: usize) -> Compound {
    let (mut sum, mut group) = (Number::default(), Number::default());
    let (mut end, mut tokens) = (0, 0);
    // Each part is smaller than what multiplied the one before.
    let mut limit = Number::MAX;
    while let Some(token) = dates.tokens.get(n + tokens) {
        let adjoins = matches!(dates.text.get(end..token.start), Some("" | " "));
        let scale = scale_of(dates.text, token);
        let part = token.value.times(scale.small);
        let whole = group.plus(part).times(scale.large);
        if tokens > 0 && (!adjoins || dates.is_used(n + tokens) || part >= limit) {
            break;
        }
        (end, tokens) = (token.end + scale.len, tokens + 1);
        match (scale.small, scale.large) {
            (1, 1) => {
                group = group.plus(part);
                break;
            }
            (small, 1) => (group, limit) = (group.plus(part), Number::new(small)),
            (_, large) => {
                (sum, group, limit) = (sum.plus(whole), Number::default(), Number::new(large));
            }
        }
    }
    Compound { value: sum.plus(group), end, tokens }
}

/// What multiplies the digits. 제3조 is an article, not three trillion.
fn scale_of(text: &str, token: &Token) -> Scale {
    let rest = text.get(token.end..).unwrap_or_default();
    let article =
        rest.starts_with('조') && text.get(..token.start).is_some_and(|b| b.ends_with('제'));
    scale(if article { "" } else { rest })
}

/// What multiplies the end of a range multiplies its start too: 3–5 million.
pub(super) fn shared_factor(text: &str, tokens: &[Token], n: usize) -> u64 {
    let (Some(token), Some(next)) = (tokens.get(n), tokens.get(n + 1)) else { return 1 };
    let gap = text.get(token.end..next.start).unwrap_or_default().trim();
    let rest = text.get(next.end..).unwrap_or_default();
    if !LIST_OR_RANGE.contains(&gap) && !gap.is_empty() && gap != "에서" {
        return 1;
    }
    scale(rest).factor().max(other_factor(rest))
}
