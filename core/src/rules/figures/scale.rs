//! What multiplies a number: 万, 억, million; and units with a prefix.

const WORDS: [(&str, u64); 15] = [
    ("hundred", 100),
    ("thousand", 1_000),
    ("million", 1_000_000),
    ("millions", 1_000_000),
    ("mln", 1_000_000),
    ("mn", 1_000_000),
    ("billion", 1_000_000_000),
    ("billions", 1_000_000_000),
    ("bln", 1_000_000_000),
    ("bn", 1_000_000_000),
    ("trillion", 1_000_000_000_000),
    ("trillions", 1_000_000_000_000),
    ("tn", 1_000_000_000_000),
    ("dozen", 12),
    ("dozens", 12),
];

/// What one character multiplies by.
pub(super) const fn factor(c: char) -> Option<u64> {
    Some(match c {
        '十' | '拾' | '십' => 10,
        '百' | '佰' | '백' => 100,
        '千' | '仟' | '천' => 1_000,
        '万' | '萬' | '만' => 10_000,
        '亿' | '億' | '억' => 100_000_000,
        '조' => 1_000_000_000_000,
        _ => return None,
    })
}

/// A factor and the bytes that it takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Scale {
    /// 십, 백, 천: what is left of the first 만.
    pub(super) small: u64,
    /// 만, 억, million and what follows.
    pub(super) large: u64,
    pub(super) len: usize,
}

const NONE: Scale = Scale { small: 1, large: 1, len: 0 };

impl Scale {
    pub(super) const fn factor(self) -> u64 {
        self.small.saturating_mul(self.large)
    }

    const fn add(&mut self, factor: u64) {
        if factor < 10_000 && self.large == 1 {
            self.small = self.small.saturating_mul(factor);
        } else {
            self.large = self.large.saturating_mul(factor);
        }
    }
}

/// What multiplies the number before `rest`; a factor of 1 when nothing does.
pub(super) fn scale(rest: &str) -> Scale {
    let trimmed = rest.trim_start_matches([' ', '-']);
    let skipped = rest.len() - trimmed.len();
    let found = if trimmed.starts_with(|c: char| c.is_ascii_alphabetic()) {
        english(trimmed)
    } else if rest.starts_with('-') {
        NONE
    } else {
        east_asian(trimmed)
    };
    if found.len == 0 { NONE } else { Scale { len: found.len + skipped, ..found } }
}

fn english(rest: &str) -> Scale {
    let mut all = NONE;
    while let Some(next) = rest.get(all.len..) {
        let trimmed = next.trim_start_matches(' ');
        let word = trimmed.split(|c: char| !c.is_ascii_alphabetic()).next().unwrap_or_default();
        let Some((_, factor)) = WORDS.iter().find(|(known, _)| known.eq_ignore_ascii_case(word))
        else {
            break;
        };
        all.large = all.large.saturating_mul(*factor);
        all.len += next.len() - trimmed.len() + word.len();
    }
    all
}

/// What follows a factor that is no factor: 千克, 千米, 千瓦, 百帕, 百分, 백분위.
const UNITS: [char; 13] =
    ['克', '米', '瓦', '伏', '赫', '卡', '帕', '焦', '分', '분', '里', '字', '巴'];

fn east_asian(rest: &str) -> Scale {
    let mut all = NONE;
    // 10余万, 10여만, 几十万 is words.
    let bare = rest.trim_start_matches(['多', '余', '来', '여', '수', '+']);
    let some = rest.len() - bare.len();
    let mut chars = bare.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let Some(factor) = factor(c) else { break };
        if chars.peek().is_some_and(|(_, next)| UNITS.contains(next)) {
            break;
        }
        all.add(factor);
        all.len = some + at + c.len_utf8();
    }
    all
}

/// Another factor that may be meant: a prefix of the unit that follows, `m` for million, 成 for tenths.
pub(super) fn other_factor(rest: &str) -> u64 {
    let rest = rest.trim_start_matches(' ');
    let word = rest.split(|c: char| !c.is_ascii_alphabetic()).next().unwrap_or_default();
    match word {
        "k" | "K" | "kt" | "kW" | "kWh" | "kg" | "km" => 1_000,
        "m" | "M" | "Mt" | "MW" | "MWh" => 1_000_000,
        "b" | "B" | "GW" | "GWh" | "Gt" => 1_000_000_000,
        "" => other_east_asian(rest),
        _ => 1,
    }
}

fn other_east_asian(rest: &str) -> u64 {
    const PREFIXES: [(&str, u64); 13] = [
        ("千克", 1_000),
        ("公斤", 1_000),
        ("千米", 1_000),
        ("公里", 1_000),
        ("千瓦", 1_000),
        ("킬로", 1_000),
        ("兆", 1_000_000),
        ("메가", 1_000_000),
        ("吉瓦", 1_000_000_000),
        ("기가", 1_000_000_000),
        ("成", 10),
        ("할", 10),
        ("折", 10),
    ];
    PREFIXES.iter().find(|(prefix, _)| rest.starts_with(prefix)).map_or(1, |(_, factor)| *factor)
}
