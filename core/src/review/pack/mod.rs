//! Rule packs: reviews that are declared as data.

mod compile;
mod examples;
mod extend;
mod faults;
pub mod file;
mod outcome;
mod parameters;
mod read;
mod shorthand;
mod sound;
#[cfg(test)]
mod tests;
mod toml;

pub(super) use compile::{Ask, By, Item};
pub(super) use outcome::{Band, Rectification};

use super::condition::{Condition, Parameters};
use crate::finding::FileError;
use crate::model::{Decimal, Language, Period, Source as Reference, Text};
use crate::reading::Source;

macro_rules! built_in {
    ($($name:literal),* $(,)?) => {
        /// The packs that are built in, in the order of the documentation: name and text.
        const BUILT_IN: &[(&str, &str)] = &[$(($name, include_str!(concat!("../packs/", $name, ".toml")))),*];
    };
}

built_in! {
    "joint-committee",
    "flagship",
    "partnership-interreg-2007",
    "partnership-horizon",
    "earned-value",
    "extension-request",
    "results-evidence",
    "delivery",
}

/// A rule pack that has been read, checked, and tried on its own examples.
///
/// ```
/// use comity::model::Language;
/// use comity::reading::Source;
/// use comity::review::Packs;
/// let pack = Packs::default().read(&Source::from(r#"
///     id = "titled"
///     version = "1"
///     title = { en = "Titles in Chinese", zh = "项目中文名称", ko = "사업의 중국어 명칭" }
///     [[gates]]
///     id = "chinese-title"
///     title = { en = "Chinese title", zh = "中文名称", ko = "중국어 사업명" }
///     requirement = { en = "the title must be there in Chinese", zh = "项目应有中文名称", ko = "중국어 사업명이 있어야 합니다" }
///     condition = "project.title.isIn('zh')"
/// "#))?;
/// assert_eq!(pack.id(), "titled");
/// let error = Packs::default().read(&Source::from("id = 'titled'\nverson = '1'")).unwrap_err();
/// assert!(error.to_string().contains("2:1: `verson` is not a member of `Pack`; did you mean `version`?"));
/// # Ok::<(), comity::finding::FileError>(())
/// ```
#[derive(Debug, Clone)]
pub struct Pack {
    written: file::Pack<'static>,
    pub(super) parameters: Parameters,
    pub(super) applies: Option<Condition>,
    /// Gates and, behind them, criteria.
    pub(super) items: Vec<Item>,
    pub(super) outcome: outcome::Outcome,
}

/// The packs that can be used and extended: those that are built in, and others that were read.
#[derive(Debug, Clone, Default)]
pub struct Packs(Vec<Pack>);

impl Packs {
    /// The names of the packs that are built in.
    pub fn built_in() -> impl Iterator<Item = &'static str> {
        BUILT_IN.iter().map(|(id, _)| *id)
    }

    /// The names of all packs.
    pub fn names(&self) -> impl Iterator<Item = &str> + Clone {
        BUILT_IN.iter().map(|(id, _)| *id).chain(self.0.iter().map(Pack::id))
    }

    /// Reads a pack in TOML or JSON. It may extend one of these packs.
    ///
    /// # Errors
    /// All that is wrong with it, with lines and columns.
    pub fn read(&self, source: &Source<'_>) -> Result<Pack, FileError> {
        read::readable(source)?;
        read::read(source.text(), self, &Self::built_in().collect::<Vec<_>>())
    }

    /// Adds a pack, in place of one of the same name.
    pub fn add(&mut self, pack: Pack) {
        self.0.retain(|known| known.id() != pack.id());
        self.0.push(pack);
    }

    /// The pack with a name.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<Pack> {
        let added = self.0.iter().find(|pack| pack.id() == id).cloned();
        // That built-in packs can be read is tested.
        let built_in = || BUILT_IN.iter().find(|(known, _)| *known == id);
        added.or_else(|| read::read(built_in()?.1, &Self::default(), &[]).ok())
    }
}

impl Pack {
    /// Its name.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.written.id
    }

    /// Its version.
    #[must_use]
    pub fn version(&self) -> &str {
        self.written.version.known().map_or("", |version| version)
    }

    /// The pack as it is written, with everything that it has from the pack that it extends.
    #[must_use]
    pub const fn written(&self) -> &file::Pack<'static> {
        &self.written
    }

    /// Its title.
    #[must_use]
    pub fn title(&self, language: Language) -> &str {
        self.written.title.known().map_or("", |title| title.best(language))
    }

    /// What it judges, and how.
    #[must_use]
    pub fn description(&self, language: Language) -> &str {
        self.written.description.known().map_or("", |text| text.best(language))
    }

    /// Where its rules and numbers were read.
    #[must_use]
    pub fn sources(&self) -> &[Reference<'static>] {
        self.written.sources.items()
    }

    /// When its rules were in force.
    #[must_use]
    pub fn valid(&self) -> Option<Period> {
        self.written.valid.known().cloned()
    }

    /// Its parameters, with the values that are set.
    #[must_use]
    pub fn parameters(&self) -> &Parameters {
        &self.parameters
    }

    /// The same with another value of a parameter, as a pack would write it: one word, or several for a list.
    ///
    /// # Errors
    /// When there is no such parameter, or it cannot have the value.
    pub fn with_parameter(mut self, name: &str, values: &[&str]) -> Result<Self, FileError> {
        let value = parameters::given(self.written.parameters.items(), name, values)?;
        self.parameters = self.parameters.with(name, value);
        Ok(self)
    }

    /// The words for which projects it is.
    pub(super) fn is_for(&self) -> Option<&Text<'static>> {
        self.written.applies.known()?.requirement.known()
    }

    /// The titles of its stages.
    pub(super) fn stages(&self) -> impl ExactSizeIterator<Item = (&str, &Text<'static>)> {
        const NONE: &Text<'static> =
            &Text::Tagged([const { crate::model::Stated::NotStated }; 3], None);
        self.written.stages.items().iter().map(|s| (&*s.id, s.title.known().unwrap_or(NONE)))
    }

    /// The lowest and the highest score.
    pub(super) fn scale(&self) -> Option<(Decimal, Decimal)> {
        let scale = self.written.scale.known()?;
        scale.lowest.get().zip(scale.highest.get())
    }

    /// What the weighted scores come to at most.
    pub(super) fn full_score(&self) -> Decimal {
        let weights = self.written.scale.known().and_then(|scale| scale.weights.get());
        let (weights, highest) =
            (weights.unwrap_or_default().number(), self.scale().unwrap_or_default().1.number());
        weights.checked_mul(highest).unwrap_or_default().normalize().into()
    }
}
