//! Numbers that are written in words: what they may be, never what they must be.

use super::number::Number;
use super::scale::{factor, scale};

/// Every number that words of the text may write.
pub(super) fn words(text: &str, found: &mut Vec<Number>) {
    if text.bytes().any(|b| b.is_ascii_alphabetic()) {
        english(text, found);
    }
    numerals(text, found);
    for (word, values) in KNOWN {
        if text.contains(word) {
            found.extend(values.iter().map(|&n| Number::new(n)));
        }
    }
    if HALVES.iter().any(|word| text.contains(word)) {
        found.extend([Number::HALF, Number::new(2), Number::new(50), Number::new(6)]);
    }
    native_korean(text, found);
}

const KNOWN: [(&str, &[u64]); 26] = [
    ("双", &[2]),
    ("雙", &[2]),
    ("中韩", &[2]),
    ("양국", &[2]),
    ("양측", &[2]),
    ("양 ", &[2]),
    ("쌍방", &[2]),
    ("한중", &[2]),
    ("한·중", &[2]),
    ("倍", &[2]),
    ("翻番", &[2]),
    ("番", &[2, 4]),
    ("隔年", &[2]),
    ("격년", &[2]),
    ("every other", &[2]),
    ("中日韩", &[3]),
    ("한중일", &[3]),
    ("한·중·일", &[3]),
    ("이틀", &[2]),
    ("사흘", &[3]),
    ("나흘", &[4]),
    ("닷새", &[5]),
    ("엿새", &[6]),
    ("이레", &[7]),
    ("열흘", &[10]),
    ("보름", &[15]),
];

const HALVES: [&str; 5] = ["半", "절반", "반기", "반년", "반으로"];

const SMALL: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const ORDINALS: [&str; 20] = [
    "no",
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
];
const TENS: [(&str, &str); 8] = [
    ("twenty", "twentieth"),
    ("thirty", "thirtieth"),
    ("forty", "fortieth"),
    ("fifty", "fiftieth"),
    ("sixty", "sixtieth"),
    ("seventy", "seventieth"),
    ("eighty", "eightieth"),
    ("ninety", "ninetieth"),
];
const ENGLISH: [(&str, &[u64]); 17] = [
    ("both", &[2]),
    ("pair", &[2]),
    ("couple", &[2]),
    ("bilateral", &[2]),
    ("twice", &[2]),
    ("double", &[2]),
    ("doubled", &[2]),
    ("biennial", &[2]),
    ("trilateral", &[3]),
    ("triple", &[3]),
    ("tripled", &[3]),
    ("tripartite", &[3]),
    ("quarter", &[4, 25]),
    ("quarters", &[4, 25]),
    ("fortnight", &[2, 14]),
    ("decade", &[10]),
    ("hundredth", &[100]),
];

/// The number under 100 that an English word writes.
fn small(word: &str) -> Option<u64> {
    let is = |known: &str| known.eq_ignore_ascii_case(word);
    let plural = word.strip_suffix(['s', 'S']).unwrap_or(word);
    let like = |known: &str| is(known) || known.eq_ignore_ascii_case(plural);
    let place = |list: &[&str; 20]| list.iter().position(|known| like(known));
    let ones = place(&SMALL).or_else(|| place(&ORDINALS));
    let tens = || TENS.iter().position(|(ten, tenth)| is(ten) || is(tenth)).map(|n| (n + 2) * 10);
    ones.or_else(tens).and_then(|n| u64::try_from(n).ok())
}

/// Number words in a row are one number: `two hundred and fifty thousand`.
#[derive(Default)]
struct Row {
    sum: Number,
    group: u64,
    begun: bool,
}

impl Row {
    fn end(&mut self, found: &mut Vec<Number>) {
        if self.begun {
            found.push(self.sum.plus(Number::new(self.group)));
        }
        *self = Self::default();
    }

    fn add(&mut self, word: &str, found: &mut Vec<Number>) {
        let times = scale(word).factor();
        if let Some(n) = small(word) {
            found.push(Number::new(n));
            self.group = self.group.saturating_add(n);
            self.begun = true;
        } else if times == 100 || times == 12 {
            found.push(Number::new(times));
            self.group = self.group.max(1).saturating_mul(times);
            self.begun = true;
        } else if times > 1 {
            found.extend([Number::new(times), Number::HALF.times(times)]);
            self.sum = self.sum.plus(Number::new(self.group.max(1)).times(times));
            self.group = 0;
            self.begun = true;
        } else if !word.eq_ignore_ascii_case("and") {
            self.end(found);
            extra(word, found);
        }
    }
}

fn extra(word: &str, found: &mut Vec<Number>) {
    let known = ENGLISH.iter().find(|(known, _)| known.eq_ignore_ascii_case(word));
    found.extend(known.into_iter().flat_map(|(_, values)| *values).map(|&n| Number::new(n)));
    if word.eq_ignore_ascii_case("half") || word.eq_ignore_ascii_case("halves") {
        found.extend([Number::HALF, Number::new(2), Number::new(50)]);
    }
}

fn english(text: &str, found: &mut Vec<Number>) {
    let mut row = Row::default();
    for word in text.split(|c: char| !c.is_ascii_alphabetic()).filter(|word| !word.is_empty()) {
        row.add(word, found);
    }
    row.end(found);
}

/// The digit that a Chinese or Sino-Korean numeral writes.
const fn digit(c: char) -> Option<u64> {
    Some(match c {
        '〇' | '零' | '○' | '영' | '공' => 0,
        '一' | '壹' | '일' => 1,
        '二' | '两' | '兩' | '俩' | '贰' | '이' => 2,
        '三' | '叁' | '삼' => 3,
        '四' | '肆' | '사' => 4,
        '五' | '伍' | '오' => 5,
        '六' | '陆' | '육' | '륙' => 6,
        '七' | '柒' | '칠' => 7,
        '八' | '捌' | '팔' => 8,
        '九' | '玖' | '구' => 9,
        '廿' => 20,
        '卅' => 30,
        _ => return None,
    })
}

/// What may stand after a Korean numeral of one syllable, so that 이 사업 is no number.
const COUNTERS: [char; 32] = [
    '년', '월', '일', '개', '차', '회', '명', '인', '건', '단', '분', '퍼', '급', '종', '호', '국',
    '자', '기', '대', '배', '위', '주', '세', '권', '층', '곳', '면', '도', '조', '항', '시', '번',
];

/// Chinese and Sino-Korean numerals: 二十二, 三百万, 二〇一九, 이십이.
fn numerals(text: &str, found: &mut Vec<Number>) {
    let mut rest = text;
    while let Some(at) = rest.find(|c| digit(c).is_some() || factor(c).is_some()) {
        let row = rest.get(at..).unwrap_or_default();
        let end = row.find(|c| digit(c).is_none() && factor(c).is_none()).unwrap_or(row.len());
        let (row, after) = row.split_at_checked(end).unwrap_or((row, ""));
        let hangul = row.starts_with(|c: char| ('가'..='힣').contains(&c));
        let counted = after.trim_start_matches(' ').starts_with(COUNTERS);
        if !hangul || counted || row.contains(|c| factor(c).is_some()) {
            numeral(row, found);
        }
        rest = after;
    }
}

fn numeral(row: &str, found: &mut Vec<Number>) {
    let (mut sum, mut group, mut last) = (Number::default(), 0u64, 0u64);
    let mut written = String::new();
    for c in row.chars() {
        if let Some(n) = digit(c) {
            found.push(Number::new(n));
            written.push_str(&n.to_string());
            last = n;
            // 十四五 is the fourteenth plan, of five years.
            found.push(sum.plus(Number::new(group.saturating_add(n))));
        } else if let Some(times) = factor(c) {
            if times < 10_000 {
                group = group.saturating_add(last.max(1).saturating_mul(times));
            } else {
                sum = sum.plus(Number::new(group.saturating_add(last).max(1)).times(times));
                group = 0;
            }
            last = 0;
        }
    }
    found.push(sum.plus(Number::new(group.saturating_add(last))));
    if row.chars().all(|c| digit(c).is_some()) {
        found.push(Number::parse(&written));
    }
}

const NATIVE: [(&str, u64); 18] = [
    ("하나", 1),
    ("한", 1),
    ("첫", 1),
    ("둘", 2),
    ("두", 2),
    ("셋", 3),
    ("세", 3),
    ("석", 3),
    ("서", 3),
    ("넷", 4),
    ("네", 4),
    ("넉", 4),
    ("너", 4),
    ("다섯", 5),
    ("여섯", 6),
    ("일곱", 7),
    ("여덟", 8),
    ("아홉", 9),
];
const NATIVE_TENS: [(&str, u64); 10] = [
    ("열", 10),
    ("스물", 20),
    ("스무", 20),
    ("서른", 30),
    ("마흔", 40),
    ("쉰", 50),
    ("예순", 60),
    ("일흔", 70),
    ("여든", 80),
    ("아흔", 90),
];
const NATIVE_COUNTERS: [char; 26] = [
    '개', '명', '번', '차', '곳', '건', '가', '달', '해', '살', '시', '대', '편', '권', '분', '사',
    '나', '측', '쪽', '기', '팀', '단', '배', '째', '군', '종',
];

/// Korean numbers of its own: 두 명, 열두 곳, 세 차례.
fn native_korean(text: &str, found: &mut Vec<Number>) {
    for word in text.split(|c: char| !('가'..='힣').contains(&c)) {
        let tens = NATIVE_TENS.iter().find(|(ten, _)| word.starts_with(ten));
        let (rest, ten) = match tens {
            Some((written, ten)) => (word.strip_prefix(written).unwrap_or_default(), *ten),
            None => (word, 0),
        };
        let ones = NATIVE.iter().find(|(one, _)| rest.starts_with(one));
        let (after, one) = match ones {
            Some((written, one)) => (rest.strip_prefix(written).unwrap_or_default(), *one),
            None => (rest, 0),
        };
        if ten + one > 0 && (after.is_empty() || after.starts_with(NATIVE_COUNTERS)) {
            found.push(Number::new(ten + one));
        }
    }
}
