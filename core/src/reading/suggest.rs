//! What was probably meant.

use crate::model::{Country, Date, Decimal, is_id};

/// The known word nearest to an unknown one, if it is near enough to be meant.
pub(crate) fn nearest<'k>(word: &str, known: impl Iterator<Item = &'k str>) -> Option<&'k str> {
    if word.len() > 64 {
        return None;
    }
    let word = plain(word);
    let near = |candidate: &&str| {
        let distance = strsim::damerau_levenshtein(&word, &plain(candidate));
        (distance <= (word.chars().count() / 3).clamp(1, 3)).then_some(distance)
    };
    known.filter_map(|k| near(&k).map(|distance| (distance, k))).min().map(|(_, k)| k)
}

/// A word without the differences of writing that people mean nothing by.
pub(crate) fn plain(word: &str) -> String {
    word.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// A date that is written otherwise: `2018/11/16`, `2018.11`, `2018年11月16日`, `2018년 11월`, full-width
/// digits. Only what begins with the year is taken: `03/04/2018` is ambiguous.
pub(crate) fn date(text: &str) -> Option<String> {
    if text.len() > 40 {
        return None;
    }
    let digits: String = text.chars().map(narrow).collect();
    let mut parts = digits.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty());
    let year = parts.next().filter(|year| year.len() == 4)?;
    let rest: Vec<String> = parts.map(|part| format!("-{part:0>2}")).collect();
    let foreign = digits.chars().any(|c| c.is_alphabetic() && !"年月日년월일".contains(c));
    let date = format!("{year}{}", rest.concat());
    (!foreign && Date::new(&date).is_some()).then_some(date)
}

/// A decimal that is written otherwise: `1,000`, `１２`, ` 5 `, `+3`.
pub(super) fn decimal(text: &str) -> Option<String> {
    if text.len() > 60 {
        return None;
    }
    let plain: String =
        text.chars().map(narrow).filter(|c| !c.is_whitespace() && *c != '+').collect();
    let grouped = plain.split(',').skip(1).all(|group| {
        group.split('.').next().is_some_and(|g| g.len() == 3) && !group.contains("..")
    });
    let number = plain.replace(',', "");
    (grouped && Decimal::new(&number).is_some()).then_some(number)
}

/// A country code in small letters.
pub(crate) fn country(text: &str) -> Option<String> {
    let upper = text.trim().to_ascii_uppercase();
    Country::new(&upper).map(|country| country.to_string())
}

/// An id with its spaces and other strange characters replaced.
pub(super) fn id(text: &str) -> Option<String> {
    if text.len() > 64 || !text.is_ascii() {
        return None;
    }
    let id: String =
        text.trim().chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    is_id(&id).then_some(id)
}

/// The narrow form of a full-width digit or sign.
pub(crate) fn narrow(c: char) -> char {
    match c {
        '！'..='～' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        '\u{3000}' => ' ',
        other => other,
    }
}
