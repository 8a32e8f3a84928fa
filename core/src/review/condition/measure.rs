//! Measures: expressions that come to a number.

use super::expression::Expression;
use super::types::Type;
use super::{Case, Fault, Lack, Parameters, Part, Why};
use crate::model::Decimal;

/// An expression that comes to a number, written as a [`Condition`](super::Condition) is.
///
/// ```
/// use comity::reading::{Source, read};
/// use comity::review::{Case, Desk, Measure, Parameters};
/// let source = Source::from(r#"{"comity": "1", "id": "r", "title": "甲", "parties": ["CN", "KR"],
///     "languages": ["zh"], "as_of": "2018-11-16", "projects": [{"id": "p", "kind": "joint_study",
///     "title": "乙", "status": "active", "themes": ["air", "dust"]}]}"#);
/// let register = read(&source)?.register;
/// let desk = Desk::new(&register);
/// let parameters = Parameters::default();
/// let case = Case::new(&desk, 0, None, &parameters).expect("a project");
/// let themes = Measure::new("size(project.themes)", &parameters).expect("a measure");
/// assert_eq!(themes.value(&case).map(|number| number.to_string()), Ok("2".to_owned()));
/// # Ok::<(), comity::reading::NotARegister>(())
/// ```
#[derive(Debug, Clone)]
pub struct Measure(Expression);

impl Measure {
    /// Reads a measure.
    ///
    /// # Errors
    /// All its faults: of syntax or, if there are none, of names and types.
    pub fn new(text: &str, parameters: &Parameters) -> Result<Self, Vec<Fault>> {
        Expression::new(text, parameters, &Type::Decimal).map(Self)
    }

    /// As it is written.
    #[must_use]
    pub fn text(&self) -> &str {
        self.0.text()
    }

    /// What it comes to.
    ///
    /// # Errors
    /// When that depends on something that is missing or open: the first such thing.
    pub fn value<'v>(&'v self, case: &Case<'v>) -> Result<Decimal, Lack> {
        let located = self.0.value(case)?;
        located.value.decimal().ok_or(Lack::new(Why::NoSuchNumber, located.origin))
    }

    /// That the number is not on a scale, where it stands, if it is not.
    pub(in crate::review) fn off_scale<'v>(
        &'v self,
        case: &Case<'v>,
        (lowest, highest): (Decimal, Decimal),
    ) -> Option<Lack> {
        let located = self.0.value(case).ok()?;
        let score = located.value.decimal()?;
        let off = !(lowest..=highest).contains(&score);
        off.then_some(Lack::new(Why::OffScale, located.origin))
    }

    /// Everything missing or open on which it depends.
    #[must_use]
    pub fn lacks<'v>(&'v self, case: &Case<'v>) -> Vec<Lack> {
        let mut lacks = self.0.lacks(case);
        // What it comes to may be no number.
        lacks.extend(self.value(case).err().filter(|_| lacks.is_empty()));
        lacks
    }

    /// Why it came out as it did: its parts as they are written, with the value and the place of each.
    #[must_use]
    pub fn explained<'v>(&'v self, case: &Case<'v>) -> Part {
        self.0.explained(case)
    }
}
