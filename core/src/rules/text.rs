//! What text rules look at: a text's languages, and which scripts each is written in.

use super::context::Context;
use crate::model::{Language, Path, Step, Text};

/// A text as rules see it: each of its languages with a count of what it is written in.
#[derive(Debug)]
pub struct TextView<'r> {
    /// The text.
    pub text: &'r Text<'r>,
    /// Its English, Chinese and Korean, as far as it has them. A plain string counts as the register's
    /// first language.
    pub written: [Option<Written<'r>>; 3],
    /// The name of the member that holds the text, such as `title` or `progress`.
    pub member: &'static str,
    /// How deep in its record the text stands: 1 for a member of the record itself.
    pub depth: usize,
}

/// A text in one language.
#[derive(Debug, Clone, Copy)]
pub struct Written<'r> {
    /// The language.
    pub language: Language,
    /// Whether it stands under a language tag, and not as a plain string.
    pub tagged: bool,
    /// The characters.
    pub text: &'r str,
    /// What it is written in.
    pub script: Script,
}

/// How many characters of which kind a text has.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Script {
    /// Latin letters without marks.
    pub latin: usize,
    /// Chinese characters.
    pub han: usize,
    /// Hangul syllables.
    pub hangul: usize,
    /// ASCII digits.
    pub digits: usize,
    /// Control characters.
    pub control: usize,
    /// Full-width forms and other characters of the last block of the basic plane.
    pub wide: usize,
}

impl Script {
    /// Counts the characters of `text`, by the first bytes of their UTF-8.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let bytes = text.as_bytes();
        Self {
            latin: count(bytes, |b| (b | 0x20).wrapping_sub(b'a') < 26),
            // U+4E00 to U+9FFF begin with E4 to E9.
            han: count(bytes, |b| b.wrapping_sub(0xE4) < 6),
            // U+AC00 to U+D7AF begin with EA to ED.
            hangul: count(bytes, |b| b.wrapping_sub(0xEA) < 4),
            digits: count(bytes, |b| b.wrapping_sub(b'0') < 10),
            control: count(bytes, |b| b < 0x20 || b == 0x7F),
            wide: count(bytes, |b| b == 0xEF),
        }
    }
}

/// Counts bytes, in runs short enough for a byte-wide counter so that the compiler uses vectors.
fn count(bytes: &[u8], of: impl Fn(u8) -> bool) -> usize {
    bytes.chunks(192).map(|run| usize::from(run.iter().map(|&b| u8::from(of(b))).sum::<u8>())).sum()
}

impl<'r> TextView<'r> {
    pub(super) fn new(text: &'r Text<'r>, context: &Context<'_>, at: &Path) -> Self {
        let first = context.languages().next().unwrap_or_default();
        let member = at.steps().iter().rev().find_map(|step| match step {
            Step::Name(name) => Some(*name),
            Step::Index(_) => None,
        });
        let written = Language::ALL.map(|language| {
            let tagged = text.get(language);
            let plain = || text.plain().filter(|_| language == first);
            let (text, tagged) = match tagged {
                Some(text) => (text, true),
                None => (plain()?, false),
            };
            Some(Written { language, tagged, text, script: Script::of(text) })
        });
        Self { text, written, member: member.unwrap_or_default(), depth: at.steps().len() }
    }

    /// The languages there are.
    pub fn languages(&self) -> impl Iterator<Item = &Written<'r>> {
        self.written.iter().flatten()
    }

    /// The steps to a language's string inside the text, for `Sink::find`.
    #[must_use]
    pub fn at(&self, written: &Written<'_>) -> Vec<Step> {
        if written.tagged { vec![Step::Name(written.language.tag())] } else { Vec::new() }
    }
}
