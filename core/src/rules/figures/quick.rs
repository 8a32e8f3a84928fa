//! A first look at the digits of translations, so quick that every text can have it.

/// The digits of a text, whatever their order.
#[derive(Default)]
struct Digits {
    /// Sum of a mark for each run of digits with the separators inside it.
    sum: u64,
    /// Whether something that multiplies may follow a run.
    scaled: bool,
    /// How many runs there are.
    runs: u32,
    /// Whether one of them can be a year.
    dated: bool,
}

/// Whether all texts write the same digits, none of them multiplied, and nothing that could be a date
/// with its parts exchanged.
pub(super) fn agree(texts: &[Option<&str>; 3]) -> bool {
    let mut texts = texts.iter().flatten().map(|text| text.as_bytes());
    let (Some(first), Some(second)) = (texts.next(), texts.next()) else { return true };
    let simple = |digits: &Digits| !(digits.scaled || (digits.dated && digits.runs > 1));
    let first = digits(first);
    let same = |bytes: &[u8]| {
        let other = digits(bytes);
        simple(&other) && other.sum == first.sum
    };
    simple(&first) && same(second) && texts.all(same)
}

const EIGHT: u64 = 0x0101_0101_0101_0101;

/// The high bit of each of eight bytes that is an ASCII digit.
const fn digit_bits(bytes: &[u8; 8]) -> u64 {
    let low = u64::from_le_bytes(*bytes) ^ (EIGHT * 0x30);
    !((low & (EIGHT * 0x7F)).wrapping_add(EIGHT * 0x76) | low) & (EIGHT * 0x80)
}

/// The place of the next ASCII digit from a place on.
#[inline]
pub(in crate::rules) fn next_digit(bytes: &[u8], mut at: usize) -> Option<usize> {
    while let Some(eight) = bytes.get(at..).and_then(|rest| rest.first_chunk()) {
        let bits = digit_bits(eight);
        if bits != 0 {
            return Some(at + (bits.trailing_zeros() / 8) as usize);
        }
        at += 8;
    }
    let left = bytes.len().checked_sub(at)?;
    match bytes.last_chunk() {
        _ if left == 0 => None,
        // The last eight bytes, without those that were looked at.
        Some(eight) => {
            let bits = digit_bits(eight) & (u64::MAX << (8 * (8 - left.min(8))));
            (bits != 0).then(|| bytes.len() - 8 + (bits.trailing_zeros() / 8) as usize)
        }
        None => bytes.iter().skip(at).position(u8::is_ascii_digit).map(|n| at + n),
    }
}

fn digits(bytes: &[u8]) -> Digits {
    let mut found = Digits::default();
    let mut at = 0;
    while let Some(start) = next_digit(bytes, at) {
        let (mark, end) = run(bytes, start);
        found.sum =
            found.sum.wrapping_add(mark.wrapping_mul(0x9E37_79B9_7F4A_7C15).rotate_left(31));
        found.runs += 1;
        found.dated |= end - start == 4 && matches!(bytes.get(start), Some(b'1' | b'2'));
        found.scaled |= may_be_scaled(bytes.get(end..).unwrap_or_default());
        at = end;
    }
    found
}

/// A mark of the digits and separators from `start` on, and their end.
#[inline]
fn run(bytes: &[u8], start: usize) -> (u64, usize) {
    let mut mark = 0u64;
    let mut end = start;
    while let Some(&b) = bytes.get(end) {
        let inside = matches!(b, b'.' | b',') && bytes.get(end + 1).is_some_and(u8::is_ascii_digit);
        if !b.is_ascii_digit() && !inside {
            break;
        }
        mark = mark.wrapping_mul(31).wrapping_add(u64::from(b.wrapping_sub(b'0')) + 1);
        end += 1;
    }
    (mark, end)
}

/// Whether 万, 만, million or the like may follow; a few words that begin alike may slip in.
fn may_be_scaled(rest: &[u8]) -> bool {
    let rest = match rest {
        [b' ' | b'-', rest @ ..] => rest,
        _ => rest,
    };
    match rest {
        [first, ..] if first.is_ascii_alphabetic() => is_scaling_word(rest),
        [0xE3..=0xED, second, third, ..] => {
            has(SECOND, *second)
                && has(THIRD, *third)
                && SCALING.iter().any(|(b, c)| b == second && c == third)
        }
        _ => false,
    }
}

/// Signs that multiply, or may stand before one that does.
const SIGNS: [&str; 30] = [
    "十", "百", "千", "万", "亿", "多", "余", "来", "兆", "公", "拾", "佰", "仟", "萬", "億", "吉",
    "成", "折", "십", "백", "천", "만", "억", "조", "여", "수", "킬", "메", "기", "할",
];

/// Their second and third bytes.
const SCALING: [(u8, u8); 30] = {
    let mut pairs = [(0, 0); 30];
    let mut n = 0;
    while n < 30 {
        #[allow(clippy::indexing_slicing, reason = "in a constant")]
        if let [_, second, third] = SIGNS[n].as_bytes() {
            pairs[n] = (*second, *third);
        }
        n += 1;
    }
    pairs
};

/// Which second and third bytes there are: most signs are done with by these two.
const SECOND: u64 = bits(false);
const THIRD: u64 = bits(true);

const fn bits(of_third: bool) -> u64 {
    let (mut set, mut n) = (0, 0);
    while n < 30 {
        #[allow(clippy::indexing_slicing, reason = "in a constant")]
        let (second, third) = SCALING[n];
        set |= 1 << (if of_third { third } else { second } & 0x3F);
        n += 1;
    }
    set
}

const fn has(set: u64, byte: u8) -> bool {
    set >> (byte & 0x3F) & 1 == 1
}

fn is_scaling_word(rest: &[u8]) -> bool {
    let third = rest.get(2).map_or(b' ', |b| b | 0x20);
    match rest {
        [first] => matches!(first, b'm' | b'M' | b'k' | b'K' | b'b' | b'B'),
        [first, second, ..] => match [first | 0x20, second | 0x20] {
            [b'm', b'i' | b'n' | b'l'] | [b'b', b'i' | b'n' | b'l'] | [b't', b'n' | b'r'] => true,
            [b't', b'h'] => third == b'o',
            [b'h', b'u'] | [b'd', b'o'] => true,
            [b'm' | b'k' | b'b' | b'g', _] => !second.is_ascii_lowercase() || second == &b'g',
            _ => false,
        },
        [] => false,
    }
}
