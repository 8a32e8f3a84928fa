//! Random registers, made from the shapes of the model. The same seed gives the same register.

use comity::model::{Kind, Member, MemberNeed, Register, Shape};
use serde_json::{Map, Value, json};

/// Random numbers from a seed (SplitMix64).
#[derive(Debug, Clone)]
pub struct Random(u64);

impl Random {
    /// Begins with a seed.
    #[must_use]
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next number.
    pub const fn next_number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number below `end`; 0 when that is 0.
    pub fn below(&mut self, end: usize) -> usize {
        let number = usize::try_from(self.next_number() >> 16).unwrap_or_default();
        number.checked_rem(end).unwrap_or_default()
    }

    /// True once in `n` times.
    pub fn one_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }

    /// One of several strings.
    pub fn pick<'t>(&mut self, of: &[&'t str]) -> &'t str {
        of.get(self.below(of.len())).copied().unwrap_or_default()
    }

    /// Puts items into a random order.
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for end in (1..items.len()).rev() {
            items.swap(end, self.below(end + 1));
        }
    }
}

/// Dates that there are.
pub const DATES: &[&str] = &[
    "2018",
    "2018-11",
    "2018-11-16",
    "2020-02-29",
    "2000-02-29",
    "0001",
    "0001-01-01",
    "9999-12-31",
    "1995-05",
    "2003",
    "2018-02-28",
    "2019-01-23",
];
/// Decimals as they are written.
pub const DECIMALS: &[&str] = &[
    "0",
    "1",
    "-1",
    "100",
    "39",
    "23",
    "120000.00",
    "0.50",
    "-0.5",
    "9999999999999999999.999999999",
    "0.000000001",
    "1234567890123456789",
];
/// Ids, some of which are those of the base register.
pub const IDS: &[&str] = &[
    "cn-ministry",
    "kr-ministry",
    "joint-centre",
    "committee",
    "session-22",
    "air",
    "a",
    "9",
    "A.b_c-1",
    "p1",
    "cn-2018",
];
/// Countries and sides.
pub const COUNTRIES: &[&str] = &["CN", "KR", "JP", "XX"];
/// Language tags.
pub const TAGS: &[&str] = &["en", "zh", "ko", "ja", "zh-Hans", "en-GB", "abc-12345678-ab"];
/// Texts that are hard to write, to measure or to read.
pub const STRINGS: &[&str] = &[
    "",
    " ",
    "air",
    "细颗粒物联合研究",
    "초미세먼지 공동연구",
    "Joint study",
    "TBD",
    "待定",
    "\"quoted\" \\ /",
    "line\nbreak\ttab\r",
    "\u{0}\u{1}\u{7f}",
    "\u{2028}\u{feff}\u{200f}",
    "👩‍🔬🇰🇷 é",
    "ﬁ２０１８",
    "project:air/report:cn-2018",
    "/results/0",
    "{\"a\": [1]}",
    "~0~1/~",
    "120 万 元",
    "zh",
    "OECD-DAC-5",
];

const WHOLE: [u32; 4] = [0, 1, 22, u32::MAX];

/// A register that the schema accepts.
#[must_use]
pub fn register(random: &mut Random) -> Value {
    record(random, &Register::SHAPE, 0)
}

fn record(random: &mut Random, shape: &Shape, depth: usize) -> Value {
    let members = shape
        .members
        .iter()
        .filter_map(|member| Some((member.name.to_owned(), stated(random, member, depth)?)));
    Value::Object(members.collect::<Map<_, _>>())
}

/// A member's value; none when it is left out.
fn stated(random: &mut Random, member: &Member, depth: usize) -> Option<Value> {
    match member.need {
        MemberNeed::Key => {}
        MemberNeed::Optional if depth > 0 && !random.one_in(depth) => return None,
        _ if random.one_in(12) => return Some(Value::Null),
        _ => {}
    }
    Some(of_kind(random, &member.kind, depth))
}

fn of_kind(random: &mut Random, kind: &Kind, depth: usize) -> Value {
    match kind {
        Kind::String => json!(random.pick(STRINGS)),
        Kind::Text => text(random),
        Kind::Date => json!(random.pick(DATES)),
        Kind::Decimal => json!(random.pick(DECIMALS)),
        Kind::Country => json!(random.pick(COUNTRIES)),
        Kind::Id | Kind::Reference(_) => json!(random.pick(IDS)),
        Kind::Integer => json!(WHOLE.get(random.below(WHOLE.len()))),
        Kind::Boolean => json!(random.one_in(2)),
        Kind::Code(list) => {
            let codes: Vec<&str> = list.codes.iter().map(|(code, _)| *code).collect();
            json!(random.pick(&codes))
        }
        Kind::List(item) => {
            (0..random.below(4)).map(|_| of_kind(random, item, depth + 1)).collect()
        }
        Kind::Record(shape) => record(random, shape, depth + 1),
    }
}

fn text(random: &mut Random) -> Value {
    if random.one_in(3) {
        return json!(random.pick(STRINGS));
    }
    let tagged = (0..random.below(4)).map(|_| {
        let text = if random.one_in(8) { Value::Null } else { json!(random.pick(STRINGS)) };
        (random.pick(TAGS).to_owned(), text)
    });
    Value::Object(tagged.collect())
}
