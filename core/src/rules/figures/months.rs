//! Dates with English names of months.

use super::date::{Dates, LIST_OR_RANGE};
use super::token::Token;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A name of a month in the text.
#[derive(Clone, Copy)]
struct Name {
    month: u8,
    start: usize,
    end: usize,
}

/// Finds dates with names of months, the last first, so that `March–May 2019` gives its year to both.
pub(super) fn find(dates: &mut Dates<'_>) {
    let mut next: Option<(Name, Option<u16>)> = None;
    for name in names(dates.text).into_iter().rev() {
        let year = dated(dates, name).or_else(|| inherited(dates.text, name, next));
        next = Some((name, year));
    }
}

/// The year of the month after, when only a dash or `to` stands between.
fn inherited(text: &str, name: Name, next: Option<(Name, Option<u16>)>) -> Option<u16> {
    let (next, year) = next?;
    LIST_OR_RANGE.contains(&text.get(name.end..next.start)?.trim()).then_some(year)?
}

fn names(text: &str) -> Vec<Name> {
    let mut names = Vec::new();
    let mut at = 0;
    for word in text.split_inclusive(|c: char| !c.is_ascii_alphanumeric()) {
        let bare = word.trim_end_matches(|c: char| !c.is_ascii_alphanumeric());
        let starts = |month: &&str| month.starts_with(bare) && (bare.len() == 3 || bare == *month);
        let place = MONTHS.iter().position(|m| starts(m) || (bare == "Sept" && *m == "September"));
        if let Some(month) = place.and_then(|n| u8::try_from(n + 1).ok()) {
            names.push(Name { month, start: at, end: at + bare.len() });
        }
        at += word.len();
    }
    names
}

/// Takes the day and year that stand with a month, and tells the year.
fn dated(dates: &mut Dates<'_>, name: Name) -> Option<u16> {
    let mut days = before(dates, name);
    let mut end = name.end;
    if days.is_empty() {
        days = after(dates, name);
        end = days.iter().filter_map(|&n| dates.tokens.get(n)).map(|t| t.end).max().unwrap_or(end);
    }
    let between = ["", ",", ".", "of", ".,", "st,", "nd,", "rd,", "th,", "st", "nd", "rd", "th"];
    let year = dates
        .token_after(end)
        .filter(|&(n, token)| {
            let gap = dates.text.get(end..token.start).unwrap_or_default().trim();
            between.contains(&gap) && !dates.is_used(n)
        })
        .and_then(|(n, token)| Some((n, token.year()?)));
    if let Some((n, _)) = year {
        dates.take(n);
    }
    let year = year.map(|(_, year)| year);
    let year_or_next = year.unwrap_or(0);
    for &n in &days {
        let day = dates.tokens.get(n).and_then(|token| token.small(2, 31)).unwrap_or(0);
        dates.take(n);
        dates.push((year_or_next, name.month, u8::try_from(day).unwrap_or(0)));
    }
    if days.is_empty() && year.is_some() {
        dates.push((year_or_next, name.month, 0));
    } else if days.is_empty() {
        dates.offer((0, name.month, 0));
    }
    year
}

/// The days before a month: `5 March`, `5th of March`, `5–7 March`.
fn before(dates: &Dates<'_>, name: Name) -> Vec<usize> {
    let mut days = Vec::new();
    let mut end = name.start;
    let mut between: &[&str] =
        &["", "of", "st", "nd", "rd", "th", "st of", "nd of", "rd of", "th of"];
    while let Some((n, token)) = dates.token_before(end) {
        let gap = dates.text.get(token.end..end).unwrap_or_default().trim();
        if !is_day(token) || !between.contains(&gap) || dates.is_used(n) {
            break;
        }
        days.push(n);
        end = token.start;
        between = &LIST_OR_RANGE;
    }
    days
}

/// The days after a month: `March 5`, `March 5–7`.
fn after(dates: &Dates<'_>, name: Name) -> Vec<usize> {
    let mut days = Vec::new();
    let mut end = name.end;
    let mut between: &[&str] = &["", "."];
    while let Some((n, token)) = dates.token_after(end) {
        let gap = dates.text.get(end..token.start).unwrap_or_default();
        let counted = dates.text.get(token.end..).is_some_and(|rest| rest.starts_with(['%', '.']))
            && dates
                .text
                .get(token.end + 1..)
                .is_some_and(|r| r.starts_with(|c: char| c.is_ascii_digit()));
        if !is_day(token) || !between.contains(&gap.trim()) || counted || dates.is_used(n) {
            break;
        }
        days.push(n);
        end = token.end;
        between = &LIST_OR_RANGE;
    }
    days
}

fn is_day(token: &Token) -> bool {
    token.small(2, 31).is_some()
}
