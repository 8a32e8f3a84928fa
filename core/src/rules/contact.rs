//! Finding ways to reach or identify a person: mail addresses, telephone and identity numbers.

use super::figures::next_digit;

/// The first such thing in a text.
pub(super) fn contact(text: &str) -> Option<&str> {
    mail(text).or_else(|| number(text))
}

/// A mail address.
fn mail(text: &str) -> Option<&str> {
    let in_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '+' | '%');
    for at in memchr::memchr_iter(b'@', text.as_bytes()) {
        let before = text.get(..at)?;
        let name = before.len() - before.trim_end_matches(in_name).len();
        let after = text.get(at + 1..)?;
        let domain = after.len() - after.trim_start_matches(in_name).len();
        let domain = after.get(..domain)?.trim_end_matches(['.', '-']);
        let top = domain.rsplit_once('.').map_or("", |(_, top)| top);
        if name > 0 && top.len() >= 2 && top.bytes().all(|b| b.is_ascii_alphabetic()) {
            return text.get(at - name..at + 1 + domain.len());
        }
    }
    None
}

/// A telephone or identity number.
fn number(text: &str) -> Option<&str> {
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(digit) = next_digit(bytes, at) {
        let international = digit > at && bytes.get(digit - 1) == Some(&b'+');
        let start = if international { digit - 1 } else { digit };
        let run = bytes.get(start..).unwrap_or_default();
        let length = run.iter().position(|b| !is_of_number(*b, international)).unwrap_or(run.len());
        at = start + length;
        if length >= SHORTEST {
            let written = text.get(start..at)?.trim_end_matches([' ', '-', '(', ')']);
            let previous = text.get(..start)?.chars().next_back();
            let joined = |c: char| c.is_ascii_alphanumeric() || ".,/_-=".contains(c);
            if !previous.is_some_and(joined) && is_contact(written) {
                return Some(written);
            }
        }
    }
    None
}

/// The digits of the shortest telephone number, with its area: `02-123-4567`.
const SHORTEST: usize = 9;

const fn is_of_number(b: u8, international: bool) -> bool {
    b.is_ascii_digit()
        || matches!(b, b'-' | b'X' | b'x')
        || (international && matches!(b, b'+' | b' ' | b'(' | b')'))
}

fn is_contact(written: &str) -> bool {
    let groups: Vec<&str> = written.split('-').collect();
    let digits = |group: &&str| group.bytes().all(|b| b.is_ascii_digit());
    if let Some(international) = written.strip_prefix('+') {
        let count = international.bytes().filter(u8::is_ascii_digit).count();
        return (10..=14).contains(&count)
            && international.starts_with(['1', '8', '7', '6', '4', '3']);
    }
    match groups.as_slice() {
        [one] => is_chinese_id(one) || (digits(one) && is_mobile(one)),
        [birth, rest] if birth.len() == 6 => {
            rest.len() == 7 && digits(birth) && digits(rest) && is_birthday(birth)
        }
        [area, rest] => is_area(area) && digits(rest) && (7..=8).contains(&rest.len()),
        [area, middle, last] => {
            let ends = (3..=4).contains(&middle.len()) && last.len() == 4;
            let chinese = is_mobile(&groups.concat());
            ends && digits(middle) && digits(last) && (is_area(area) || chinese)
        }
        _ => false,
    }
}

/// 02, 031, 010, 0411
pub(super) fn is_area(area: &str) -> bool {
    (2..=4).contains(&area.len())
        && area.starts_with('0')
        && area.bytes().all(|b| b.is_ascii_digit())
}

/// 13800001234, 01012345678
fn is_mobile(digits: &str) -> bool {
    let round = digits.ends_with("00000");
    match digits.as_bytes() {
        [b'1', b'3'..=b'9', ..] => digits.len() == 11 && !round,
        [b'0', b'1', b'0' | b'1' | b'6'..=b'9', ..] => (10..=11).contains(&digits.len()) && !round,
        _ => false,
    }
}

/// Whether the last four of the digits are a month and a day.
pub(super) fn is_birthday(digits: &str) -> bool {
    let part = |from: usize| digits.get(from..from + 2).and_then(|part| part.parse::<u8>().ok());
    let length = digits.len();
    let (month, day) = (length.checked_sub(4).and_then(part), length.checked_sub(2).and_then(part));
    matches!((month, day), (Some(1..=12), Some(1..=31)))
}

/// A resident identity number: a birthday inside, and a check character by ISO 7064 at the end.
fn is_chinese_id(written: &str) -> bool {
    const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    let Some((digits, last)) = written.split_at_checked(17).filter(|(_, last)| last.len() == 1)
    else {
        return false;
    };
    let sum: Option<u32> =
        digits.chars().zip(WEIGHTS).map(|(c, weight)| Some(c.to_digit(10)? * weight)).sum();
    let check = sum.and_then(|sum| "10X98765432".chars().nth(usize::try_from(sum % 11).ok()?));
    let birthday = digits.get(..14).is_some_and(is_birthday);
    birthday && check.is_some_and(|c| last.eq_ignore_ascii_case(&c.to_string()))
}

#[cfg(test)]
mod tests {
    use super::contact;

    #[test]
    fn contacts_are_found() {
        for text in [
            "write to li.na@example.cn.",
            "电话13812345678",
            "담당자 010-1234-5678",
            "02-2110-6552",
            "010-66556000",
            "+82-2-2110-6552",
            "+86 10 6655 6000",
            "11010519491231002X",
            "900101-1234567",
            "01012345678",
            "手机：138-1234-5678",
        ] {
            assert!(contact(text).is_some(), "{text}");
        }
    }

    #[test]
    fn other_numbers_are_none() {
        for text in [
            "2018-11-16",
            "43,700,000,000",
            "13000000000",
            "2018-2022",
            "GB 3095-2012",
            "ISBN 978-89-1234-567-8",
            "1.2.3",
            "R&D @ 4 sites",
            "10.1016/j.atmosenv.2019.01.023",
            "第22-9号",
            "2018.11.16-2018.11.18",
            "123456789012345678",
            "a@b",
            "20181116",
        ] {
            assert_eq!(contact(text), None, "{text}");
        }
    }
}
