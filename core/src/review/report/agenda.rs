//! What a review puts on the agenda of a session.

use super::{Review, Reviewed};
use crate::model::Language;
use crate::review::followup;
use crate::review::verdict::Answer;

impl Review {
    /// The projects with what stands in their way, for [`follow_up_reviewed`](crate::review::follow_up_reviewed): the
    /// titles of the gates and criteria that are not met or, of a project that cannot be judged, that cannot be.
    #[must_use]
    pub fn for_agenda(&self, language: Language) -> Vec<followup::Reviewed> {
        let reviewed = |project: &Reviewed| followup::Reviewed {
            project: project.id.clone(),
            outcome: project.verdict.answer,
            because: self.in_the_way(project, project.verdict.answer, language),
        };
        self.projects.iter().map(reviewed).collect()
    }

    /// The titles of the gates and criteria that come to an answer.
    pub(super) fn in_the_way(
        &self,
        project: &Reviewed,
        answer: Answer,
        language: Language,
    ) -> Vec<String> {
        let items = self.pack.items.iter().zip(&project.verdict.items);
        let of_answer = items.filter(|(_, verdict)| verdict.answer == answer);
        of_answer.map(|(item, _)| item.title.best(language).to_owned()).collect()
    }
}
