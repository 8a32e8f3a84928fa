//! Reading a file: as it is, and where it is broken, mended.

use super::burst::quiet;
use super::dropped::Dropped;
use super::found::Found;
use super::json::Reader;
use super::mend::Mended;
use super::outcome::{Line, Reading};
use super::refusal::NotARegister;
use super::source::Source;
use super::unread::Unread;
use super::{catalog, sniff};
use crate::model::Register;
use crate::place::Pointer;

/// Reads a register from JSON or NDJSON.
///
/// Structural faults are findings of the reading; of each rule the first thousand, and how many more there
/// are. What is unusable is left out and the rest is read.
///
/// # Errors
/// Only when the text is not a register at all.
///
/// ```
/// use comity::reading::{Source, read};
/// let source = Source::from(r#"{"comity": "1", "id": "r", "titel": "A register", "projects": []}"#);
/// let reading = read(&source)?;
/// let rules: Vec<_> = reading.findings.iter().map(|f| f.rule()).collect();
/// assert!(rules.contains(&"unknown-member"));
/// assert_eq!(&*reading.register.id, "r");
/// # Ok::<(), comity::reading::NotARegister>(())
/// ```
pub fn read<'a>(source: &'a Source<'_>) -> Result<Reading<'a>, NotARegister> {
    read_by(source, Reader::register)
}

/// Reads with a reader that is set to work as is wanted.
pub(super) fn read_by<'a>(
    source: &'a Source<'_>,
    read: impl Fn(Reader<'a>) -> Result<Draft<Register<'a>>, NotARegister>,
) -> Result<Reading<'a>, NotARegister> {
    if let Some(why) = source.refused() {
        return Err(why);
    }
    let plain = read(Reader::of_text(source.text(), 0));
    let broken = match &plain {
        Ok(draft) => draft.is_broken(),
        Err(why) => *why == NotARegister::OtherJson || sniff::begins_oddly(source.text()),
    };
    let mended = if broken { source.mended(None) } else { None };
    let better =
        mended.and_then(|mended| Some((mended, read(Reader::of_text(&mended.text, 0)).ok()?)));
    let (draft, mended) = match (plain, better) {
        (Err(why), None) => return Err(why),
        (Err(_), Some((mended, better))) => (better.with(mended), true),
        (Ok(plain), better) => plain.or_better(better),
    };
    let Draft { what: register, found, dropped, mut unread } = draft;
    let mut findings: Vec<_> = source.finding().into_iter().collect();
    findings.extend(found.into_findings());
    quiet(source.text(), &mut findings, &mut unread);
    Ok(Reading { register, findings, dropped, unread, mended })
}

/// Reads one line of NDJSON after the first: a project; `index` is its position among the projects.
///
/// Line and column of its findings are those within the line.
#[must_use]
pub fn read_line<'a>(source: &'a Source<'_>, index: usize) -> Line<'a> {
    let read = |text: &'a str| Reader::of_text(text, 0).single_line(index);
    let plain = read(source.text());
    let mended = if plain.is_broken() { source.mended(Some(index)) } else { None };
    let (draft, mended) = plain.or_better(mended.map(|mended| (mended, read(&mended.text))));
    let Draft { what: project, found, dropped, mut unread } = draft;
    let mut findings: Vec<_> = source.finding().into_iter().collect();
    findings.extend(found.into_findings());
    quiet(source.text(), &mut findings, &mut unread);
    Line { project, findings, dropped, unread, mended }
}

/// What came of a text, as it is or mended.
pub(super) struct Draft<T> {
    pub(super) what: T,
    pub(super) found: Found,
    pub(super) dropped: Dropped,
    pub(super) unread: Unread,
}

impl<T> Draft<T> {
    fn is_broken(&self) -> bool {
        self.found.has(&catalog::JSON_SYNTAX)
    }

    /// The draft of a mended text with what was mended, its places being those in the file.
    fn with(mut self, mended: &Mended) -> Self {
        self.found.in_file(&mended.edits);
        let found = std::mem::replace(&mut self.found, mended.found.clone());
        self.found.append(found, Pointer::clone);
        self
    }

    /// This draft, or that of the mended text where less is wrong with it; and which it is.
    fn or_better(self, better: Option<(&Mended, Self)>) -> (Self, bool) {
        let Some((mended, better)) = better else { return (self, false) };
        let (all, left) = (self.found.total(), better.found.total());
        let slips = mended.kinds.len();
        // What could not be read to its end hides how much is wrong with it.
        if left + slips <= all || (left < all && !self.unread.is_empty()) {
            (better.with(mended), true)
        } else {
            (self, false)
        }
    }
}
