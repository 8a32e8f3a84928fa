//! Which scripts and kinds of characters a text has.

/// How many letters of which script a text has, and which kinds of characters that rules look for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Script {
    /// Latin letters without marks.
    pub latin: u32,
    /// Chinese characters.
    pub han: u32,
    /// Hangul syllables.
    pub hangul: u32,
    /// ASCII digits.
    pub digits: u32,
    /// Latin capitals without marks.
    pub capitals: u32,
    /// Kinds of characters that are there.
    pub kinds: Kinds,
}

macro_rules! kinds {
    ($($(#[$doc:meta])+ $name:ident = $bit:literal;)+) => {
        /// Kinds of characters, a set.
        #[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
        pub struct Kinds(u32);
        impl Kinds { $( $(#[$doc])+ pub const $name: Self = Self(1 << $bit); )+ }
    };
}
kinds! {
    /// ASCII control characters, line feed and tab among them.
    CONTROL = 1;
    /// `<`, `&`, `@`.
    MARK = 2;
    /// Question marks and opening brackets, with which slots are marked.
    SLOT = 3;
    /// Greek and Cyrillic letters.
    FOREIGN = 4;
    /// Latin letters with marks.
    ACCENTED = 5;
    /// Full-width forms, general punctuation and other characters that need a closer look.
    SPECIAL = 6;
    /// Characters for private use.
    PRIVATE = 7;
    /// Characters that do not show: zero width, direction, soft hyphen, private use.
    HIDDEN = 8;
    /// Replacement characters, or rows of accented letters as they come of a wrong encoding.
    BROKEN = 9;
    /// Full-width digits and letters.
    FULL_WIDTH = 10;
}

impl Kinds {
    /// Whether the two sets have a kind in common.
    #[must_use]
    pub const fn has(self, kind: Self) -> bool {
        self.0 & kind.0 != 0
    }

    /// Both sets.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    const fn bit(self, there: bool) -> u8 {
        let [low, ..] = self.0.to_le_bytes();
        if there { low } else { 0 }
    }

    fn add(&mut self, kind: Self, there: bool) {
        self.0 |= if there { kind.0 } else { 0 };
    }
}

/// The kinds that a byte shows. Greek and Cyrillic begin with CE to D3, letters with marks with C3.
const fn kinds_of(b: u8) -> u8 {
    Kinds::CONTROL.bit(b < 0x20 || b == 0x7F)
        | Kinds::MARK.bit(b == b'<' || b == b'&' || b == b'@')
        | Kinds::SLOT.bit(matches!(b, b'?' | b'[' | b'('))
        | Kinds::FOREIGN.bit(b.wrapping_sub(0xCE) < 6)
        | Kinds::ACCENTED.bit(b == 0xC3)
        | Kinds::PRIVATE.bit(b == 0xEE)
        | Kinds::SPECIAL.bit(matches!(b, 0xC2 | 0xE2 | 0xEE | 0xEF))
}

/// What each byte counts as: five counters of a byte each, and kinds.
/// One look-up and two sums for each byte took less time than vectors, as most texts are short.
static BYTES: [u64; 256] = {
    let mut table = [0; 256];
    let mut b = 0u8;
    loop {
        let latin = (b | 0x20).wrapping_sub(b'a') < 26;
        // U+4E00 to U+9FFF begin with E4 to E9, U+AC00 to U+D7AF with EA to ED.
        let (han, hangul) = (b.wrapping_sub(0xE4) < 6, b.wrapping_sub(0xEA) < 4);
        let (digit, capital) = (b.is_ascii_digit(), b.is_ascii_uppercase());
        let counts = [latin as u8, han as u8, hangul as u8, digit as u8, capital as u8];
        let [latin, han, hangul, digit, capital] = counts;
        #[allow(clippy::indexing_slicing, reason = "a byte is an index of 256 entries")]
        {
            table[b as usize] =
                u64::from_le_bytes([latin, han, hangul, digit, capital, 0, 0, kinds_of(b)]);
        }
        if b == u8::MAX {
            break table;
        }
        b += 1;
    }
};

impl Script {
    /// Counts the characters of `text`, by the first bytes of their UTF-8.
    #[must_use]
    #[inline]
    pub fn of(text: &str) -> Self {
        let mut script = Self::default();
        let bytes = text.as_bytes();
        // No counter of a byte runs over in 255.
        if bytes.len() <= 255 {
            script.add(bytes);
        } else {
            bytes.chunks(255).for_each(|run| script.add(run));
        }
        if script.kinds.has(Kinds::SPECIAL.or(Kinds::ACCENTED)) {
            script.kinds = look_closer(bytes, script.kinds);
        }
        script
    }

    #[inline]
    fn add(&mut self, run: &[u8]) {
        let (mut sum, mut any) = (0u64, 0u64);
        for &b in run {
            #[allow(clippy::indexing_slicing, reason = "a byte is an index of 256 entries")]
            let entry = BYTES[usize::from(b)];
            sum = sum.wrapping_add(entry);
            any |= entry;
        }
        let [latin, han, hangul, digits, capitals, ..] = sum.to_le_bytes();
        let [.., kinds] = any.to_le_bytes();
        self.latin += u32::from(latin);
        self.han += u32::from(han);
        self.hangul += u32::from(hangul);
        self.digits += u32::from(digits);
        self.capitals += u32::from(capitals);
        self.kinds.0 |= u32::from(kinds);
    }
}

/// The kinds of characters that take more than one byte to see.
#[inline(never)]
fn look_closer(bytes: &[u8], mut kinds: Kinds) -> Kinds {
    let from = |at: usize| bytes.get(at..).unwrap_or_default();
    for at in memchr::memchr3_iter(0xEF, 0xE2, 0xC2, bytes) {
        kinds.add(Kinds::FULL_WIDTH, is_full_width(from(at)));
        kinds.add(Kinds::SLOT, from(at).starts_with("（".as_bytes()));
        kinds.add(Kinds::HIDDEN, is_hidden(from(at)));
        kinds.add(Kinds::BROKEN, from(at).starts_with("\u{FFFD}".as_bytes()));
    }
    kinds.add(Kinds::HIDDEN, kinds.has(Kinds::PRIVATE));
    if kinds.has(Kinds::ACCENTED) {
        // What begins with E4 to ED in UTF-8 reads ä to í when taken for Latin-1.
        let rows = memchr::memchr_iter(0xC3, bytes)
            .filter(|&at| matches!(from(at), [_, 0xA4..=0xAD, 0xC2..=0xCB | 0xE2, ..]));
        kinds.add(Kinds::BROKEN, rows.count() >= 2);
    }
    kinds
}

/// U+FF10 to U+FF19, U+FF21 to U+FF3A, U+FF41 to U+FF5A.
const fn is_full_width(bytes: &[u8]) -> bool {
    matches!(
        bytes,
        [0xEF, 0xBC, 0x90..=0x99 | 0xA1..=0xBA, ..] | [0xEF, 0xBD, 0x81..=0x9A, ..]
    )
}

/// Control characters of Latin-1, the soft hyphen, zero width, line and paragraph separators, marks of
/// direction, private use and the byte order mark.
const fn is_hidden(bytes: &[u8]) -> bool {
    matches!(
        bytes,
        [0xC2, 0x80..=0x9F | 0xAD, ..]
            | [0xE2, 0x80, 0x8B..=0x8F | 0xA8..=0xAE, ..]
            | [0xE2, 0x81, 0xA0..=0xAF, ..]
            | [0xEF, 0x80..=0xA3, ..]
            | [0xEF, 0xBB, 0xBF, ..]
            | [0xEF, 0xBF, 0xB9..=0xBB | 0xBE | 0xBF, ..]
    )
}

#[cfg(test)]
mod tests {
    use super::{Kinds, Script};

    #[test]
    fn letters_are_counted_beyond_a_byte() {
        let script = Script::of(&"A中한1".repeat(700));
        let Script { latin, han, hangul, digits, capitals, kinds } = script;
        assert_eq!([latin, han, hangul, digits, capitals], [700; 5]);
        assert_eq!(kinds, Kinds::default());
    }

    #[test]
    fn kinds_are_seen() {
        let kinds = [
            ("4\u{200B}", Kinds::HIDDEN),
            ("\u{FEFF}4", Kinds::HIDDEN),
            ("\u{E001}", Kinds::HIDDEN),
            ("\u{AD}", Kinds::HIDDEN),
            ("\u{FFFD}", Kinds::BROKEN),
            ("ä¸\u{AD}å›½", Kinds::BROKEN),
            ("２", Kinds::FULL_WIDTH),
            ("ｚ", Kinds::FULL_WIDTH),
            ("（", Kinds::SLOT),
            ("\u{7}", Kinds::CONTROL),
            ("R&D", Kinds::MARK),
            ("а", Kinds::FOREIGN),
        ];
        for (text, kind) in kinds {
            assert!(Script::of(text).kinds.has(kind), "{text:?}");
        }
        let quiet = Script::of("在4个站点，“联合”观测——第22次；Zürich’s 4 μ…").kinds;
        for kind in [Kinds::HIDDEN, Kinds::BROKEN, Kinds::FULL_WIDTH, Kinds::SLOT, Kinds::CONTROL] {
            assert!(!quiet.has(kind), "{kind:?}");
        }
    }
}
