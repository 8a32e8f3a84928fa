//! Figures: the numbers and dates that a text writes, whatever the language.
//!
//! Translations should write the same ones. What is certain (*stated*) in one must be at least possible
//! in the other: `2名专家` asks for a 2, and `Two experts` has it. Every pattern is looked for in every
//! text, so that two texts with the same characters have the same figures.

mod certain;
mod compound;
mod date;
mod months;
mod number;
mod quick;
mod scale;
mod token;
mod words;

#[cfg(test)]
mod tests;

pub(super) use date::WrittenDate;
pub(super) use number::Number;
pub(super) use quick::next_digit;

use crate::model::Language;
use certain::is_certain;
use compound::{Compound, compound, shared_factor};
use date::Dates;
use scale::other_factor;
use token::tokens;

/// The numbers and dates that a text writes.
#[derive(Debug, Clone, Default)]
pub struct Figures {
    /// The numbers that a translation must have.
    numbers: Vec<WrittenNumber>,
    /// All numbers that may be meant, in order.
    possible: Vec<Number>,
    /// Those of them that are in no date.
    loose: Vec<Number>,
    /// The dates that a translation must have.
    dates: Vec<WrittenDate>,
    /// All dates that may be meant.
    possible_dates: Vec<WrittenDate>,
    /// Whether there are words such as 今年, with which any year may be meant.
    relative: bool,
}

/// A number as a text writes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrittenNumber {
    /// As written, with what multiplies it: `1.5亿`.
    pub written: String,
    /// The number, and another one that may be meant.
    pub values: [Number; 2],
}

/// Words with which a text gives a year without writing it.
const RELATIVE: [&str; 19] = [
    "今年",
    "去年",
    "明年",
    "前年",
    "后年",
    "同年",
    "当年",
    "本年",
    "올해",
    "금년",
    "지난해",
    "작년",
    "내년",
    "당해",
    "이듬해",
    "this year",
    "last year",
    "next year",
    "same year",
];

/// The same of parts of a year, when there is no year in the text.
const PARTS: [&str; 10] = [
    "上半年",
    "下半年",
    "상반기",
    "하반기",
    "年内",
    "年底",
    "年末",
    "연내",
    "연말",
    "half of the year",
];

impl Figures {
    /// The numbers and dates of a text.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let text = narrow(text);
        let tokens = tokens(&text);
        let dates = Dates::of(&text, &tokens);
        let dated = dates.stated.iter().any(|date| date.year > 0);
        let has = |words: &[&str]| words.iter().any(|word| text.contains(word));
        let relative = has(&RELATIVE) || (!dated && has(&PARTS));
        let mut figures = Self { relative, ..Self::default() };
        let mut n = 0;
        while n < tokens.len() {
            n += figures.add(&dates, n);
        }
        words::words(&text, &mut figures.possible);
        figures.dates = dates.stated;
        figures.possible_dates = dates.offered;
        figures.tidy();
        figures
    }

    /// Whether a first look shows that all texts write the same numbers and dates, or that there is no
    /// second text to compare. It may say no although they do.
    #[must_use]
    pub fn agree(texts: &[Option<&str>; 3]) -> bool {
        quick::agree(texts)
    }

    /// The numbers that `other` lacks.
    pub fn numbers_lacking_in(&self, other: &Self) -> impl Iterator<Item = &WrittenNumber> {
        self.numbers.iter().filter(|number| {
            !number.values.iter().any(|value| other.possible.binary_search(value).is_ok())
        })
    }

    /// The dates with which none of `other` agrees.
    pub fn dates_lacking_in(&self, other: &Self) -> impl Iterator<Item = WrittenDate> {
        const MOST: usize = 64;
        let judged =
            other.possible_dates.len() <= MOST && self.dates.len() <= MOST && !other.relative;
        self.dates.iter().copied().filter(move |date| judged && !other.may_mean(*date))
    }

    fn may_mean(&self, date: WrittenDate) -> bool {
        let is_in =
            |numbers: &[Number], n: u64| n == 0 || numbers.binary_search(&Number::new(n)).is_ok();
        // 二〇一九年三月, 2019年三月
        let parts = || {
            is_in(&self.possible, date.year.into())
                && is_in(&self.loose, date.month.into())
                && is_in(&self.loose, date.day.into())
        };
        self.possible_dates.iter().any(|other| date.agrees(*other)) || parts()
    }

    /// Adds the number at `n`, and tells how many runs of digits it takes: 1억 5천만 takes two.
    fn add(&mut self, dates: &Dates<'_>, n: usize) -> usize {
        let (text, tokens) = (dates.text, dates.tokens);
        let Some(token) = tokens.get(n).filter(|_| !dates.is_used(n)) else { return 1 };
        let Compound { value, end, tokens: taken } = compound(dates, n);
        let rest = text.get(end..).unwrap_or_default();
        let scaled = value.times(other_factor(rest));
        let shared = token.value.times(shared_factor(text, tokens, n));
        self.possible.extend([token.value, value, scaled, shared]);
        let other = if shared == token.value { scaled } else { shared };
        let before = text.get(..token.start).unwrap_or_default();
        if is_certain(token, before, rest) && !value.is_slight() {
            let written = text.get(token.start..end).unwrap_or_default().to_owned();
            self.numbers.push(WrittenNumber { written, values: [value, other] });
        }
        taken.max(1)
    }

    fn tidy(&mut self) {
        self.loose.clone_from(&self.possible);
        self.loose.sort_unstable();
        for date in &self.dates {
            let parts = [date.year, date.month.into(), date.day.into()];
            self.possible.extend(parts.iter().filter(|n| **n > 0).map(|&n| Number::new(n.into())));
        }
        self.possible.sort_unstable();
        self.possible.dedup();
        self.dates.sort_unstable();
        self.dates.dedup();
        self.possible_dates.extend(&self.dates);
        self.possible_dates.sort_unstable();
        self.possible_dates.dedup();
    }
}

/// What translations write differently, and in which languages: `how` tells what of one figures the
/// other lacks. Of each language there are at most eight.
pub(super) fn differences(
    translations: &[Option<Figures>; 3],
    how: impl Fn(&Figures, &Figures) -> Vec<String>,
) -> (Vec<String>, Vec<String>) {
    let all = || Language::ALL.into_iter().zip(translations);
    let (mut languages, mut found) = (Vec::new(), Vec::<String>::new());
    for (language, figures) in all() {
        let tag = language.tag();
        let mut differs = false;
        for (_, other) in all().filter(|(other, _)| *other != language) {
            let (Some(figures), Some(other)) = (figures, other) else { continue };
            let lacking = how(figures, other);
            differs |= !lacking.is_empty() || !how(other, figures).is_empty();
            for word in lacking.into_iter().take(8).map(|word| format!("{tag} {word}")) {
                if !found.contains(&word) {
                    found.push(word);
                }
            }
        }
        if differs {
            languages.push(tag.to_owned());
        }
    }
    (languages, found)
}

/// The text with narrow digits, letters, dashes and spaces.
fn narrow(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ' | '．' | '％' | '－' | '～' | '＋' | '＇' => {
                u32::from(c).checked_sub(0xFEE0).and_then(char::from_u32).unwrap_or(c)
            }
            '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' => '-',
            '〜' | '∼' => '~',
            '’' | '‘' | '`' => '\'',
            '\u{A0}' | '\u{2002}'..='\u{200A}' | '\u{202F}' | '\u{3000}' => ' ',
            other => other,
        })
        .collect()
}
