//! Verdicts that a register records: made from a review, and held against it later.

use super::words;
use super::{Review, Reviewed};
use crate::finding::render;
use crate::model::{
    Assessment, Date, Field, Id, Language, Project, Shape, Stated, Text, Value, push_subject,
    singular,
};
use crate::place::Pointer;
use crate::review::condition::{CameTo, Part};
use crate::review::pack::Pack;
use crate::review::verdict::Answer;
use serde_json::{Map, json};
use std::collections::BTreeSet;

/// The scale of verdicts, as assessments name it.
pub(super) const SCALE: &str = "comity-verdict";
/// How many places are named as evidence.
pub(super) const MOST_EVIDENCE: usize = 20;

/// A verdict that the register has recorded, and whether a fresh one says the same.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Recorded {
    /// The assessment's id.
    pub id: String,
    /// What it came to then, as it is recorded.
    pub rating: String,
    /// Who recorded it: an organization's id.
    pub by: Option<String>,
    /// When.
    pub date: Option<Date>,
    /// The version of the pack.
    pub pack_version: Option<String>,
    /// Whether the fresh verdict is the same.
    pub same: bool,
}

impl Recorded {
    /// The last verdict of a pack that a project records, held against a fresh one.
    pub(super) fn last(project: &Project<'_>, pack: &Pack, fresh: Answer) -> Option<Self> {
        let assessments = project.assessments.items().iter();
        // Others rate projects by what a pack asks, such as experts by its criteria.
        let is_verdict = |a: &&Assessment<'_>| {
            a.rating.known().is_some_and(|rating| Answer::from_code(rating).is_some())
        };
        let of_pack = assessments.filter(|a| a.pack.known().is_some_and(|id| **id == *pack.id()));
        let last = of_pack
            .filter(is_verdict)
            .max_by_key(|assessment| assessment.date.get().map(Date::last))?;
        let rating = last.rating.known().map_or_else(String::new, ToString::to_string);
        Some(Self {
            id: last.id.to_string(),
            same: rating == fresh.code(),
            rating,
            by: last.by.known().map(|by| by.to_string()),
            date: last.date.get(),
            pack_version: last.pack_version.known().map(ToString::to_string),
        })
    }
}

impl Review {
    /// The verdict on a project as an assessment that its register can record: by an organization, on a day.
    /// Nothing when there is no such project, or an id is no id.
    ///
    /// Its justification names what was not met and what could not be judged; its evidence, the records
    /// that were looked at, as ids paths within the project.
    #[must_use]
    pub fn assessment(
        &self,
        project: &str,
        id: &str,
        by: &str,
        date: Date,
    ) -> Option<Assessment<'static>> {
        let reviewed = self.projects.iter().find(|reviewed| reviewed.id == project)?;
        let mut assessment = Assessment { id: Id::new(id.to_owned())?, ..Assessment::default() };
        assessment.criterion = known(self.pack.id());
        assessment.scale = known(SCALE);
        assessment.rating = known(reviewed.verdict.answer.code());
        assessment.by = Stated::Known(crate::model::Reference::new(by.to_owned())?);
        assessment.date = date.into();
        assessment.pack = known(self.pack.id());
        assessment.pack_version = known(self.pack.version());
        assessment.justification = Stated::Known(self.justification(reviewed)?);
        let evidence = reviewed.evidence.iter().cloned().map(Into::into);
        assessment.evidence = Stated::Known(evidence.collect());
        Some(assessment)
    }

    /// What was not met and what could not be judged, in three languages.
    fn justification(&self, reviewed: &Reviewed) -> Option<Text<'static>> {
        let mut texts = Map::new();
        for language in Language::ALL {
            texts.insert(language.tag().to_owned(), json!(self.summed_up(reviewed, language)));
        }
        let text = serde_json::Value::Object(texts).to_string();
        serde_json::from_str::<Text<'_>>(&text).ok().map(Field::into_owned)
    }

    /// A verdict in a sentence or two.
    pub(super) fn summed_up(&self, reviewed: &Reviewed, language: Language) -> String {
        let answer = reviewed.verdict.answer.label(language);
        let mut all = vec![
            ("pack", self.pack.title(language).into()),
            ("version", self.pack.version().into()),
            ("answer", answer.into()),
        ];
        let mut said = words::SUMMED_UP_UNDATED;
        if let Some(as_of) = self.stamp.as_of {
            all.push(("as_of", as_of.into()));
            said = words::SUMMED_UP;
        }
        let mut text = render(said.in_language(language), &all, language);
        for (said, answer) in [(words::FAILED, Answer::NotMet), (words::OPEN, Answer::CannotJudge)]
        {
            let titles = self.in_the_way(reviewed, answer, language);
            if !titles.is_empty() {
                text += &render(said.in_language(language), &[("items", titles.into())], language);
            }
        }
        text
    }
}

fn known(text: &str) -> Stated<crate::model::Str<'static>> {
    Stated::Known(text.to_owned().into())
}

/// The records of the project that were looked at, as ids paths within the project.
pub(super) fn evidence<'p>(
    parts: impl Iterator<Item = &'p Part>,
    project: &Project<'_>,
) -> Vec<String> {
    let mut found = BTreeSet::new();
    parts.for_each(|part| looked_at(part, project, &mut found));
    found.into_iter().take(MOST_EVIDENCE).collect()
}

fn looked_at(part: &Part, project: &Project<'_>, found: &mut BTreeSet<String>) {
    if !matches!(part.came_to, CameTo::Lacking(_)) {
        found.extend(part.at.as_ref().and_then(|at| ids_path(at, project)));
    }
    part.parts.iter().for_each(|part| looked_at(part, project, found));
}

/// The ids path, from a project, of the inmost record with an id at a place in it.
fn ids_path(at: &Pointer, project: &Project<'_>) -> Option<String> {
    let mut parts = at.parts();
    (parts.next()? == "projects").then_some(())?;
    parts.next()?;
    let mut path = String::new();
    let mut value = Value::Record(project);
    let mut list = String::new();
    for part in parts {
        value = match value {
            Value::Record(record) => {
                list = part.to_string();
                record.member(member(record.shape(), &part)?)
            }
            Value::List(items) => items.item(part.parse().ok()?)?,
            _ => break,
        };
        if let Value::Record(record) = value
            && let Some(Value::String(id)) = record.named("id")
        {
            push_subject(&mut path, singular(&list), id);
        }
    }
    (!path.is_empty()).then_some(path)
}

fn member(shape: &Shape, name: &str) -> Option<usize> {
    shape.member(name).map(|(index, _)| index)
}
