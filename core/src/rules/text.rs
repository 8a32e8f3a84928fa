//! What text rules look at: a text's languages, what each is written in, and which rules need look.

use super::context::Context;
use super::figures::Figures;
use super::script::{Kinds, Script};
use super::stand_in::is_stand_in;
use crate::model::{Language, Path, Step, Text};
use std::cell::OnceCell;

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
    /// The steps from the record to the text.
    pub steps: &'r [Step],
    /// What there is about it for rules to look at.
    pub traits: Traits,
    figures: OnceCell<Box<Translations>>,
}

/// Numbers and dates of each language.
type Translations = [Option<Figures>; 3];

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

macro_rules! traits {
    ($($(#[$doc:meta])+ $name:ident = $bit:literal;)+) => {
        /// What there is about a text for rules to look at. Most texts have few traits, and most rules
        /// look at texts with one trait, so that a rule costs next to nothing where it has no business.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
        pub struct Traits(u32);
        impl Traits { $( $(#[$doc])+ pub const $name: Self = Self(1 << $bit); )+ }
    };
}
traits! {
    /// One of the three languages is not there.
    INCOMPLETE = 0;
    /// There are digits, and a first look does not show that all languages write the same ones.
    FIGURES = 1;
    /// There is `<`, `&` or `@`.
    MARKS = 2;
    /// There are control characters; line feeds and tabs are among them.
    CONTROL = 3;
    /// There are characters that do not show.
    HIDDEN = 4;
    /// There are replacement characters, or accented letters in rows: the encoding was lost.
    BROKEN = 5;
    /// There are full-width digits or letters.
    FULL_WIDTH = 6;
    /// There are Greek or Cyrillic letters.
    FOREIGN = 7;
    /// There is something that may mark a slot to be filled: brackets, question marks, some capitals.
    SLOT = 8;
    /// It may be as short as a stand-in.
    SHORT = 9;
    /// It begins or ends in white space, or may.
    EDGE = 10;
    /// It ends in an ellipsis.
    ELLIPSIS = 11;
    /// A language lacks its own script or has that of another.
    SCRIPT = 12;
    /// Two languages have the same characters.
    SAME = 13;
    /// It is a plain string.
    PLAIN = 14;
    /// There are as many digits in a language as in a telephone number.
    MANY_DIGITS = 15;
}

impl Traits {
    /// Both traits.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether the two have a trait in common.
    #[must_use]
    pub const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    const fn when(self, there: bool) -> Self {
        Self(if there { self.0 } else { 0 })
    }
}

/// The digits of the shortest telephone number.
const MANY: u32 = 9;

/// No stand-in such as `to be determined` has more bytes.
pub(super) const SHORT: usize = 24;

impl<'r> Written<'r> {
    fn new(language: Language, tagged: bool, text: &'r str) -> Self {
        Self { language, tagged, text, script: Script::of(text) }
    }

    fn traits(&self) -> Traits {
        let kinds = self.script.kinds;
        let bytes = self.text.as_bytes();
        let pick = |of: Traits, kind: Kinds| of.when(kinds.has(kind));
        let digits = self.script.digits;
        Traits::FIGURES
            .when(digits > 0)
            .and(Traits::MANY_DIGITS.when(digits >= MANY))
            .and(pick(Traits::MARKS, Kinds::MARK))
            .and(pick(Traits::CONTROL, Kinds::CONTROL))
            .and(pick(Traits::HIDDEN, Kinds::HIDDEN))
            .and(pick(Traits::BROKEN, Kinds::BROKEN))
            .and(pick(Traits::FULL_WIDTH, Kinds::FULL_WIDTH))
            .and(pick(Traits::FOREIGN, Kinds::FOREIGN))
            .and(Traits::SLOT.when(self.may_have_slot()))
            .and(Traits::SHORT.when(bytes.len() <= SHORT))
            .and(Traits::EDGE.when(may_have_edges(bytes)))
            .and(Traits::ELLIPSIS.when(bytes.ends_with(b"...") || bytes.ends_with(b"\xE2\x80\xA6")))
            .and(Traits::SCRIPT.when(self.is_odd()))
    }

    /// Whether there is something that may mark a slot to be filled: brackets, question marks, `TBD`.
    pub(super) fn may_have_slot(&self) -> bool {
        self.script.kinds.has(Kinds::SLOT) || self.script.capitals >= 3
    }

    /// Whether the language lacks its own script or has that of another.
    fn is_odd(&self) -> bool {
        let Script { latin, han, hangul, .. } = self.script;
        match self.language {
            Language::En => latin == 0 || han + hangul > 0,
            Language::Zh => han == 0 || hangul > 0,
            Language::Ko => hangul == 0,
        }
    }
}

/// Whether a text may begin or end in white space, by its first and last bytes.
fn may_have_edges(bytes: &[u8]) -> bool {
    // U+3000 ends in 80, U+00A0 in A0, other spaces in 80 to 8A, A8, A9 or AF.
    let first = |b: u8| b <= 0x20 || b == 0xC2 || b == 0xE2;
    let last = |b: u8| b <= 0x20 || b == 0xA0;
    match bytes {
        [] => true,
        [0xE3, 0x80, 0x80, ..] | [.., 0xE3, 0x80, 0x80] => true,
        [one, .., other] => first(*one) || last(*other),
        [one] => first(*one),
    }
}

impl<'r> TextView<'r> {
    pub(super) fn new(text: &'r Text<'r>, context: &Context<'_>, at: &'r Path) -> Self {
        let member = at.steps().iter().rev().find_map(|step| match step {
            Step::Name(name) => Some(*name),
            Step::Index(_) => None,
        });
        let written = match text.plain() {
            None => Language::ALL
                .map(|language| Some(Written::new(language, true, text.get(language)?))),
            Some(plain) => {
                let first = context.languages().next().unwrap_or_default();
                Language::ALL.map(|language| {
                    (language == first).then(|| Written::new(language, false, plain))
                })
            }
        };
        Self {
            text,
            traits: traits(&written).and(Traits::PLAIN.when(text.plain().is_some())),
            written,
            member: member.unwrap_or_default(),
            steps: at.steps(),
            figures: OnceCell::new(),
        }
    }

    /// The languages there are.
    pub fn languages(&self) -> impl Iterator<Item = &Written<'r>> {
        self.written.iter().flatten()
    }

    /// The steps to a language's string inside the text, for `Sink::find`; none for a plain string and
    /// for one under a regional tag, which are found at the text.
    #[must_use]
    pub fn at(&self, written: &Written<'_>) -> Vec<Step> {
        let tag = written.language.tag();
        let stated = self.text.entries().any(|(known, text)| known == Some(tag) && text.is_some());
        if stated { vec![Step::Name(tag)] } else { Vec::new() }
    }

    /// Whether the text stands inside a member of that name.
    #[must_use]
    pub fn is_inside(&self, name: &str) -> bool {
        self.steps.iter().any(|step| matches!(step, Step::Name(known) if *known == name))
    }

    /// The numbers and dates of each language; those of stand-ins are not compared.
    #[must_use]
    pub fn figures(&self) -> &[Option<Figures>; 3] {
        self.figures.get_or_init(|| {
            let texts = self.written.each_ref().map(|written| Some(written.as_ref()?.text));
            let meant = texts.map(|text| text.filter(|text| !is_stand_in(text)));
            Box::new(meant.map(|text| text.map(Figures::of)))
        })
    }
}

fn traits(written: &[Option<Written<'_>>; 3]) -> Traits {
    let each = written.iter().map(|w| w.as_ref().map_or(Traits::INCOMPLETE, Written::traits));
    let all = each.fold(Traits::default(), Traits::and);
    let texts = written.each_ref().map(|written| Some(written.as_ref()?.text));
    let [en, zh, ko] = texts;
    let same = |a: Option<&str>, b: Option<&str>| a.is_some() && a == b;
    let all = all.and(Traits::SAME.when(same(en, zh) || same(en, ko) || same(zh, ko)));
    let agree = all.meets(Traits::FIGURES) && Figures::agree(&texts);
    if agree { all.without(Traits::FIGURES) } else { all }
}
