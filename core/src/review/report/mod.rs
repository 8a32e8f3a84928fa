//! What a pack says of the projects of a register, with reasons: as data, as text, as Markdown, as JSON.

mod agenda;
mod because;
mod json;
mod markdown;
mod parts;
mod recorded;
mod summary;
mod text;
mod words;

pub use because::{Because, Gap, Reasons};
pub use recorded::Recorded;

use super::condition::{Desk, Part, Why};
use super::pack::Pack;
use super::verdict::{Answer, Verdict};
use crate::model::{Date, Register, Text, Truth};
use crate::place::{Place, Pointer};
use std::collections::{BTreeMap, BTreeSet};

/// What a review was made with: enough to get the same again.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct ReviewStamp {
    /// Version of the engine.
    pub engine: &'static str,
    /// The pack.
    pub pack: String,
    /// Its version.
    pub pack_version: String,
    /// Its parameters, with the values that were used.
    pub parameters: BTreeMap<String, String>,
    /// The day of judging.
    pub as_of: Option<Date>,
    /// SHA-256 of the input, in hexadecimal; empty when there was no text.
    pub digest: String,
}

/// What a pack says of the projects of a register.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Review {
    /// What it was made with.
    pub stamp: ReviewStamp,
    /// The pack.
    pub pack: Pack,
    /// The projects, in the order of the register.
    pub projects: Vec<Reviewed>,
    /// How many faults reading the register found. What could not be read was not judged.
    pub faults: usize,
    /// Where places in the register stand in the file, as far as they are known.
    pub(crate) places: BTreeMap<Pointer, Place>,
}

/// What a pack says of one project.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Reviewed {
    /// The project's id.
    pub id: String,
    /// Its title.
    pub title: Text<'static>,
    /// The verdict.
    pub verdict: Verdict,
    /// Why the pack is for the project, or not.
    pub applies: Option<Part>,
    /// Why each gate and criterion came out as it did.
    pub reasons: Vec<Reasons>,
    /// What is missing, where the verdict cannot be judged.
    pub missing: Vec<Gap>,
    /// The records of the project that were looked at, as ids paths within the project.
    pub evidence: Vec<String>,
    /// The last verdict of the pack that the register has recorded.
    pub recorded: Option<Recorded>,
}

/// How many projects came to each answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize)]
pub struct Counts {
    /// How many there are.
    pub projects: usize,
    /// Met.
    pub met: usize,
    /// Not met.
    pub not_met: usize,
    /// Not applicable.
    pub not_applicable: usize,
    /// Cannot judge.
    pub cannot_judge: usize,
}

impl Review {
    /// Reviews every project of a register, as of a day.
    ///
    /// ```
    /// use comity::finding::view::View;
    /// use comity::model::Language;
    /// use comity::reading::{Source, read};
    /// use comity::review::{Packs, Review};
    /// let source = Source::from(r#"{"comity": "1", "id": "r", "title": "甲", "parties": ["CN", "KR"],
    ///     "languages": ["zh"], "as_of": "2018-11-16", "projects": [{"id": "p", "kind": "joint_study",
    ///     "title": "乙", "status": "active"}]}"#);
    /// let pack = Packs::default().read(&Source::from(r#"
    ///     id = "running"
    ///     version = "1"
    ///     title = "Running"
    ///     gates = [{ id = "active", title = "Active", requirement = "it must be active", condition = "project.status == 'active'" }]
    /// "#))?;
    /// let register = read(&source).expect("a register").register;
    /// let review = Review::new(&pack, &register, register.as_of.get());
    /// assert_eq!(review.counts().met, 1);
    /// assert!(review.text(&View::new(Language::En, "register.json")).contains("✓ Active"));
    /// # Ok::<(), comity::finding::FileError>(())
    /// ```
    #[must_use]
    pub fn new(pack: &Pack, register: &Register<'_>, as_of: Option<Date>) -> Self {
        Self::of(pack, register, as_of, |_| true)
    }

    /// Reviews the projects of a register whose id is wanted.
    pub(crate) fn of(
        pack: &Pack,
        register: &Register<'_>,
        as_of: Option<Date>,
        wanted: impl Fn(&str) -> bool,
    ) -> Self {
        let desk = Desk::new(register);
        let projects = register.projects.each().filter(|(_, project)| wanted(&project.id));
        let projects =
            projects.filter_map(|(at, _)| Reviewed::new(pack, &desk, at, as_of)).collect();
        let parameters = pack.parameters().shown().map(|(name, value)| (name.to_owned(), value));
        let stamp = ReviewStamp {
            engine: env!("CARGO_PKG_VERSION"),
            pack: pack.id().to_owned(),
            pack_version: pack.version().to_owned(),
            parameters: parameters.collect(),
            as_of,
            digest: String::new(),
        };
        Self { stamp, pack: pack.clone(), projects, faults: 0, places: BTreeMap::new() }
    }

    /// How many projects came to each answer.
    #[must_use]
    pub fn counts(&self) -> Counts {
        let of = |answer| self.projects.iter().filter(|p| p.verdict.answer == answer).count();
        Counts {
            projects: self.projects.len(),
            met: of(Answer::Met),
            not_met: of(Answer::NotMet),
            not_applicable: of(Answer::NotApplicable),
            cannot_judge: of(Answer::CannotJudge),
        }
    }

    /// Whether the rules of the pack were in force on the day of judging.
    #[must_use]
    pub fn in_force(&self) -> Truth {
        match (self.pack.valid(), self.stamp.as_of) {
            (Some(valid), Some(as_of)) => valid.contains(as_of),
            _ => Truth::True,
        }
    }

    /// Every place of the register that is mentioned.
    pub(crate) fn pointers(&self) -> Vec<Pointer> {
        let mut all: Vec<Pointer> = self.projects.iter().flat_map(Reviewed::pointers).collect();
        all.sort();
        all.dedup();
        all
    }

    /// Changes every place of the register that is mentioned.
    pub(crate) fn with_pointers(&mut self, change: &impl Fn(Pointer) -> Pointer) {
        for project in &mut self.projects {
            project.parts_mut(&mut |part| part.at = part.at.take().map(change));
            let of_items = project.reasons.iter_mut().flat_map(|reasons| &mut reasons.missing);
            for gap in of_items.chain(&mut project.missing) {
                gap.at = gap.at.take().map(change);
            }
        }
    }
}

impl Reviewed {
    fn new(pack: &Pack, desk: &Desk<'_>, at: usize, as_of: Option<Date>) -> Option<Self> {
        use crate::model::Field;
        let case = pack.case(desk, at, as_of)?;
        let verdict = pack.judge(desk, at, as_of)?;
        let items = pack.items.iter().zip(&verdict.items);
        let missing = pack.missing(desk, &verdict, as_of);
        let title = case.project().title.known().cloned().unwrap_or_default();
        let reasons: Vec<_> =
            items.map(|(item, verdict)| Reasons::new(pack, item, verdict, &case)).collect();
        Some(Self {
            id: case.project().id.to_string(),
            title: title.into_owned(),
            applies: pack.applies.as_ref().map(|applies| applies.explained(&case)),
            evidence: all_evidence(&reasons),
            reasons,
            missing: missing.iter().map(Gap::new).collect(),
            recorded: Recorded::last(case.project(), pack, verdict.answer),
            verdict,
        })
    }

    /// Whether something is missing that no gate and no criterion tells.
    pub(super) fn is_open_as_a_whole(&self) -> bool {
        let told = self.reasons.iter().flat_map(|reasons| &reasons.missing);
        let told: Vec<&Gap> = told.collect();
        self.missing.iter().any(|gap| !told.contains(&gap))
    }

    /// Leaves open what was judged without something that stands in the project and could not be read.
    pub(crate) fn leave_open(&mut self, unread: Vec<Pointer>) {
        if unread.is_empty() || self.verdict.answer == Answer::NotApplicable {
            return;
        }
        self.verdict.answer = Answer::CannotJudge;
        let gaps = unread.into_iter().map(|at| Gap { at: Some(at), why: Why::Unread });
        self.missing.extend(gaps);
        if let Some(recorded) = &mut self.recorded {
            recorded.same = recorded.rating == self.verdict.answer.code();
        }
    }

    /// Does something with every part of every reason.
    pub(crate) fn parts_mut(&mut self, act: &mut impl FnMut(&mut Part)) {
        let of_items = self.reasons.iter_mut().flat_map(|reasons| &mut reasons.because);
        let parts = of_items.map(|because| &mut because.part).chain(&mut self.applies);
        parts.for_each(|part| each_part(part, act));
    }

    fn pointers(&self) -> Vec<Pointer> {
        let mut found = vec![Pointer::root().child("projects").child(self.verdict.project)];
        let of_items = self.reasons.iter().flat_map(|reasons| &reasons.because);
        let parts = of_items.map(|because| &because.part).chain(&self.applies);
        parts.for_each(|part| mentioned(part, &mut found));
        let gaps = self.reasons.iter().flat_map(|reasons| &reasons.missing).chain(&self.missing);
        found.extend(gaps.filter_map(|gap| gap.at.clone()));
        found
    }
}

/// The records that any gate or criterion looked at, each once.
fn all_evidence(reasons: &[Reasons]) -> Vec<String> {
    let all: BTreeSet<&String> = reasons.iter().flat_map(|reasons| &reasons.evidence).collect();
    all.into_iter().take(recorded::MOST_EVIDENCE).cloned().collect()
}

fn each_part(part: &mut Part, act: &mut impl FnMut(&mut Part)) {
    act(part);
    part.parts.iter_mut().for_each(|part| each_part(part, act));
}

fn mentioned(part: &Part, found: &mut Vec<Pointer>) {
    found.extend(part.at.clone());
    part.parts.iter().for_each(|part| mentioned(part, found));
}
