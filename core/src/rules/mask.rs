//! Texts without ways to reach or identify a person.
//!
//! More is left out than the rule on such texts speaks of: there a false alarm costs trust, here a number too
//! many costs nothing. One pass, in which no part of a text is looked at more than a few times.

use super::contact::{is_area, is_birthday};

/// What stands in place of what is left out.
const MASK: &str = "***";
/// How far a mail address reaches before and after its sign.
const LONGEST_NAME: usize = 64;
const LONGEST_DOMAIN: usize = 253;
/// Of how many groups of digits a number has at most.
const MOST_GROUPS: usize = 6;
/// How many digits a group has at most.
const LONGEST_GROUP: usize = 20;

/// A text with every mail address, telephone and identity number replaced by `***`.
#[must_use]
pub(crate) fn mask_contacts(text: &str) -> String {
    if !text.contains(|c| is_at(c) || digit(c).is_some()) {
        return text.to_owned();
    }
    let mut masked = String::with_capacity(text.len());
    let mut at = 0;
    while let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) {
        let rest = text.get(at..).unwrap_or_default();
        let end = if is_at(c) {
            mail_end(&mut masked, rest)
        } else if digit(c).is_some() || matches!(c, '+' | '(' | '＋' | '（') {
            number_end(rest)
        } else {
            None
        };
        match end {
            Some(length) => {
                masked.push_str(MASK);
                at += length;
            }
            // A group of digits that is none is not looked at again from its second digit on.
            None => {
                let length = if digit(c).is_some() { digits_length(rest) } else { c.len_utf8() };
                masked.push_str(rest.get(..length).unwrap_or_default());
                at += length;
            }
        }
    }
    masked
}

const fn is_at(c: char) -> bool {
    matches!(c, '@' | '＠')
}

/// The ASCII digit of a digit, which may be full-width.
fn digit(c: char) -> Option<char> {
    match c {
        '0'..='9' => Some(c),
        '０'..='９' => char::from_digit(u32::from(c) - u32::from('０'), 10),
        _ => None,
    }
}

fn digits_length(text: &str) -> usize {
    text.find(|c| digit(c).is_none()).unwrap_or(text.len())
}

/// Takes the name of a mail address off the text before it; gives how far the address reaches from its sign
/// on.
fn mail_end(before: &mut String, rest: &str) -> Option<usize> {
    let mut after = rest.chars();
    let sign = after.next()?.len_utf8();
    let domain = run(after.as_str().chars(), LONGEST_DOMAIN);
    let domain = after.as_str().get(..domain)?.trim_end_matches(['.', '-']);
    let top = domain.rsplit_once('.')?.1;
    let name = run(before.chars().rev(), LONGEST_NAME);
    if name == 0 || top.chars().count() < 2 || top.chars().any(|c| c.is_numeric()) {
        return None;
    }
    before.truncate(before.len() - name);
    Some(sign + domain.len())
}

/// How many bytes of a text can be part of a mail address: where the first letter is Latin, up to one that is
/// not.
fn run(letters: impl Iterator<Item = char>, most: usize) -> usize {
    let sign = |c: char| matches!(c, '.' | '_' | '-' | '+' | '%');
    let mut plain = None;
    let fits = |c: &char| match c {
        c if sign(*c) => true,
        c if c.is_alphanumeric() => {
            let latin = *plain.get_or_insert(c.is_ascii());
            c.is_ascii() || !latin
        }
        _ => false,
    };
    letters.take(most).take_while(fits).map(char::len_utf8).sum()
}

/// How far a telephone or identity number reaches that begins here.
fn number_end(text: &str) -> Option<usize> {
    let groups = Groups::of(text);
    let digits = |count| groups.digits.iter().take(count).map(String::as_str).collect::<Vec<_>>();
    let is_number = |count: &usize| is_number(&digits(*count), groups.plus);
    let count = (1..=groups.digits.len()).rev().find(is_number)?;
    let end = *groups.ends.get(count - 1)?;
    let check = text.get(end..).and_then(|rest| rest.chars().next());
    let check = check.filter(|c| matches!(c, 'X' | 'x') && digits(count).concat().len() == 17);
    Some(end + check.map_or(0, char::len_utf8))
}

/// Groups of digits that stand together.
#[derive(Default)]
struct Groups {
    digits: Vec<String>,
    /// The byte behind each.
    ends: Vec<usize>,
    /// Whether a plus stands before them.
    plus: bool,
    /// How many signs stand behind the last group.
    gap: usize,
}

impl Groups {
    /// Those that a text begins with.
    fn of(text: &str) -> Self {
        let mut groups = Self::default();
        for (at, c) in text.char_indices() {
            let goes_on = match digit(c) {
                Some(digit) => groups.take(digit, at + c.len_utf8()),
                None => groups.step_over(c),
            };
            if !goes_on {
                break;
            }
        }
        groups
    }

    /// Takes a digit; false when there is no room for it.
    fn take(&mut self, digit: char, end: usize) -> bool {
        if std::mem::take(&mut self.gap) > 0 || self.digits.is_empty() {
            self.digits.push(String::new());
            self.ends.push(end);
        }
        if let (Some(group), Some(known)) = (self.digits.last_mut(), self.ends.last_mut()) {
            group.push(digit);
            *known = end;
        }
        self.digits.len() <= MOST_GROUPS
            && self.digits.last().is_some_and(|group| group.len() <= LONGEST_GROUP)
    }

    /// Steps over a sign; false when it cannot stand in a number.
    fn step_over(&mut self, c: char) -> bool {
        let is_plus = matches!(c, '+' | '＋') && self.digits.is_empty() && self.gap == 0;
        self.plus |= is_plus;
        self.gap += usize::from(!is_plus);
        is_plus || (is_between(c) && self.gap <= 3)
    }
}

/// What stands between the groups of a number.
const fn is_between(c: char) -> bool {
    matches!(
        c,
        ' ' | '-' | '.' | '(' | ')' | '（' | '）' | '－' | '\u{2010}'
            ..='\u{2015}' | '\u{3000}' | '\u{A0}' | '·'
    )
}

/// Whether groups of digits are a telephone or identity number of China or Korea, or an international one.
fn is_number(groups: &[&str], international: bool) -> bool {
    let total: usize = groups.iter().map(|group| group.len()).sum();
    if international {
        return (8..=15).contains(&total);
    }
    match groups {
        ["86" | "82" | "0086" | "0082", _, ..] => (10..=16).contains(&total),
        [one] => is_one(one),
        [birth, rest] if birth.len() == 6 && rest.len() == 7 => is_birthday(birth),
        [area, rest] => is_area(area) && (7..=8).contains(&rest.len()),
        [area, middle, last] => {
            let chinese = area.len() == 3 && middle.len() == 4 && is_mobile(area);
            (3..=4).contains(&middle.len()) && last.len() == 4 && (is_area(area) || chinese)
        }
        _ => false,
    }
}

/// Whether digits that stand together are a number.
fn is_one(digits: &str) -> bool {
    let round = digits.ends_with("00000");
    match digits.len() {
        9..=12 if digits.starts_with('0') => !round,
        11 => is_mobile(digits) && !round,
        13 if digits.get(..6).is_some_and(is_birthday) => true,
        13..=15 if digits.starts_with("86") || digits.starts_with("82") => !round,
        17 | 18 => digits.get(..14).is_some_and(is_birthday),
        _ => false,
    }
}

fn is_mobile(digits: &str) -> bool {
    matches!(digits.as_bytes(), [b'1', b'3'..=b'9', ..])
}

#[cfg(test)]
mod tests {
    use super::mask_contacts;

    #[test]
    fn ways_to_reach_a_person_are_left_out() {
        for (text, masked) in [
            ("Call 13912345678 or wang@example.org", "Call *** or ***"),
            ("Tel.010-2345-6789", "Tel.***"),
            ("02-2110-6552/02-2110-6553, TEL13912345678", "***/***, TEL***"),
            ("010 2345 6789; 138 1234 5678; 010.2345.6789", "***; ***; ***"),
            ("电话(02) 2110-6552或(010)66556000。", "电话***或***。"),
            ("0086-139-1234-5678 and 86-139-1234-5678", "*** and ***"),
            ("+82.10.2345.6789, +86 10 6655 6000", "***, ***"),
            ("900101 - 1234567", "***"),
            ("11010519491231002X", "***"),
            ("０１０－２３４５－６７８９", "***"),
            ("请联系wang＠example.org或 홍길동@example.org", "请联系***或 ***"),
            ("wang@例子.中国", "***"),
            ("01012345678", "***"),
            ("9001011234567, 8613912345678", "***, ***"),
            ("wang@例子.cn", "***"),
        ] {
            assert_eq!(mask_contacts(text), masked, "{text}");
        }
    }

    #[test]
    fn other_numbers_stay() {
        for text in [
            "2018-11-16",
            "2018.11.16-2018.11.18",
            "43,700,000,000",
            "13000000000",
            "2018-2022",
            "GB 3095-2012",
            "1.2.3",
            "R&D @ 4 sites",
            "第22-9号",
            "20181116",
            "a@b",
            "21 → 11 (2016)",
            "2017 2018 2019 2020",
            "+3.5 to +4.25",
        ] {
            assert_eq!(mask_contacts(text), text);
        }
    }

    #[test]
    fn long_texts_take_one_pass() {
        let text = "13912345678 ".repeat(20_000) + &"@ ".repeat(200_000) + &"1.".repeat(200_000);
        assert!(mask_contacts(&text).starts_with("*** ***"));
        let text = "a@".repeat(200_000) + &"(".repeat(200_000);
        assert_eq!(mask_contacts(&text), text);
    }
}
