//! What the index keeps of a project.

use crate::model::{Period, Project, ProjectKind, RelationKind, Str};

/// What the index keeps of a project, for the checks that look at several.
#[derive(Debug, Clone)]
pub struct ProjectEntry<'r> {
    /// Position in the register's list of projects.
    pub at: usize,
    /// Id.
    pub id: Str<'r>,
    /// Kind.
    pub kind: Option<ProjectKind>,
    /// Mechanisms.
    pub mechanisms: Vec<Str<'r>>,
    /// The programme that contains it.
    pub parent: Option<Str<'r>>,
    /// Relations to other projects of the register.
    pub relations: Vec<(RelationKind, Str<'r>)>,
    /// The planned period.
    pub planned: Option<Period>,
    /// The actual period.
    pub actual: Option<Period>,
}

impl<'r> ProjectEntry<'r> {
    /// What the index keeps of `project`, the one at position `at`.
    #[must_use]
    pub fn new(project: &Project<'r>, at: usize) -> Self {
        let timeline = project.timeline.known();
        let relations = project.relations.items().iter().filter_map(|relation| {
            Some((relation.kind.get()?, relation.project.known()?.to_str()))
        });
        Self {
            at,
            id: project.id.to_str(),
            kind: project.kind.get(),
            mechanisms: project.mechanisms.items().iter().map(|id| id.to_str()).collect(),
            parent: project.parent.known().map(|id| id.to_str()),
            relations: relations.collect(),
            planned: timeline.and_then(|t| t.planned.known().cloned()),
            actual: timeline.and_then(|t| t.actual.known().cloned()),
        }
    }

    /// The same, owning its strings.
    #[must_use]
    pub fn into_static(self) -> ProjectEntry<'static> {
        ProjectEntry {
            at: self.at,
            id: self.id.into_static(),
            kind: self.kind,
            mechanisms: self.mechanisms.into_iter().map(Str::into_static).collect(),
            parent: self.parent.map(Str::into_static),
            relations: self.relations.into_iter().map(|(k, id)| (k, id.into_static())).collect(),
            planned: self.planned,
            actual: self.actual,
        }
    }
}
