//! Text in the encodings that came before UTF-8 in China and Korea.
//!
//! Both write a character as two bytes, and their tables overlap, so that either can be decoded as the
//! other. But Hangul takes a narrow band of the first bytes, in which less than half of written Chinese
//! lies: which of the two it is shows after a few words.

use super::refusal::NotARegister;

/// So many characters in two bytes are no accident.
const FEW: usize = 3;
/// From so many on, it is clear which of the two it is.
const ENOUGH: usize = 16;

/// The encoding that bytes which are not UTF-8 seem to be written in.
pub(super) fn encoding(bytes: &[u8]) -> Option<NotARegister> {
    let pairs = Pairs::count(bytes);
    // Nearly all stand in the part of the tables that both share with common words.
    let likely = pairs.common >= FEW && pairs.common * 10 >= pairs.all * 9;
    if pairs.odd > 0 || !(likely || pairs.four >= FEW) || !is_hardly_utf8(bytes) {
        return None;
    }
    if pairs.four >= FEW {
        return Some(NotARegister::Gb18030);
    }
    let hangul = pairs.hangul * 100 >= (pairs.hangul + pairs.beyond) * 85;
    Some(match (hangul, pairs.hangul + pairs.beyond >= ENOUGH) {
        (_, false) => NotARegister::Gb18030OrEucKr,
        (true, true) => NotARegister::EucKr,
        (false, true) => NotARegister::Gb18030,
    })
}

/// Whether UTF-8 cannot make out a character for every two that it can: in a text that is UTF-8 but for a
/// few bytes, it makes out nearly all.
fn is_hardly_utf8(bytes: &[u8]) -> bool {
    let characters = |text: &str| text.chars().filter(|c| !c.is_ascii()).count();
    let (mut valid, mut bad) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        valid += characters(chunk.valid());
        bad += usize::from(!chunk.invalid().is_empty());
    }
    bad * 2 >= valid
}

/// Characters in two bytes, by where in the tables they stand.
#[derive(Default)]
struct Pairs {
    all: usize,
    /// In the part that is common to both: signs, Hangul or Chinese characters.
    common: usize,
    /// Where Korea has Hangul, and China the first part of its characters.
    hangul: usize,
    /// Behind, where China has most of its characters and Korea rare ones.
    beyond: usize,
    /// Characters in four bytes.
    four: usize,
    /// Bytes that make no pair.
    odd: usize,
}

impl Pairs {
    fn count(bytes: &[u8]) -> Self {
        let mut pairs = Self::default();
        let mut rest = bytes;
        while let Some(start) = rest.iter().position(|b| !b.is_ascii()) {
            let from = rest.get(start..).unwrap_or_default();
            let length = pairs.pair(from);
            rest = from.get(length..).unwrap_or_default();
        }
        pairs
    }

    /// Counts the pair that bytes begin with; gives how many bytes it takes.
    fn pair(&mut self, bytes: &[u8]) -> usize {
        match bytes {
            // GB18030 alone writes in four bytes: Hangul among them.
            [0x81..=0xFE, b'0'..=b'9', 0x81..=0xFE, b'0'..=b'9', ..] => {
                self.four += 1;
                return 4;
            }
            [first @ 0xA1..=0xFE, 0xA1..=0xFE, ..] => {
                self.all += 1;
                self.common += 1;
                self.hangul += usize::from((0xB0..=0xC8).contains(first));
                self.beyond += usize::from(*first > 0xC8);
            }
            [0x81..=0xFE, 0x40..=0x7E | 0x80..=0xFE, ..] => self.all += 1,
            _ => {
                self.odd += 1;
                return 1;
            }
        }
        2
    }
}
