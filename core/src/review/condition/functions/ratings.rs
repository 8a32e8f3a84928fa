//! What people have recorded about a project.

use super::{Function, Parameter};
use crate::model::{Assessment, Date, Project};
use crate::review::condition::evaluate::Judge;
use crate::review::condition::origin::Origin;
use crate::review::condition::types::Type;
use crate::review::condition::value::{Lack, Located, Value, Why};

pub(super) const FUNCTIONS: &[Function] = &[
    // The assessment of a criterion that was made last. Of several on that day the one behind the others counts;
    // where partial dates leave open which was last, it cannot be judged.
    Function::global(
        "latestAssessment",
        &[Parameter::Record(&Project::SHAPE), Parameter::String],
        |_| Type::Record(&Assessment::SHAPE),
        latest,
    ),
    // The same of those on one scale.
    Function::global(
        "latestAssessment",
        &[Parameter::Record(&Project::SHAPE), Parameter::String, Parameter::String],
        |_| Type::Record(&Assessment::SHAPE),
        latest,
    ),
];

fn latest<'v>(of: &[Located<'v>], judge: &Judge<'v>) -> Result<Located<'v>, Lack> {
    let [project, criterion, scale @ ..] = of else {
        return Err(Lack::new(Why::NoSuchItem, Origin::NOTHING));
    };
    let none = || Lack::new(Why::NoSuchItem, project.origin);
    let assessments = judge.member(project, "assessments").unwrap_or_else(|| Err(none()))?;
    let mut dated: Vec<(Date, Located<'v>)> = Vec::new();
    for index in 0..assessments.count().unwrap_or(0) {
        judge.step()?;
        let assessment = assessments.item(index)?;
        let member = |name| judge.member(&assessment, name).unwrap_or_else(|| Err(none()));
        let is = |name, wanted: &Located<'v>| {
            Ok::<bool, Lack>(member(name)?.value.written() == wanted.value.written())
        };
        if !is("criterion", criterion)? || !scale.iter().try_fold(true, |_, s| is("scale", s))? {
            continue;
        }
        let Value::Date(date) = member("date")?.value else { return Err(none()) };
        if !judge.is_ahead(date) {
            dated.push((date, assessment));
        }
    }
    let nothing = Lack::new(Why::NoSuchItem, assessments.origin);
    let (last, found) = dated.iter().max_by_key(|(date, _)| date.last()).ok_or(nothing)?;
    let before = |date: &Date| date == last || date.is_before(*last).is_true();
    if dated.iter().all(|(date, _)| before(date)) {
        return Ok(found.clone());
    }
    Err(Lack::new(Why::Undecidable, assessments.origin))
}
