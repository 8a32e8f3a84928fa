//! The follow-up with its texts changed, so that it can be shown without what names persons.

use super::{FollowUp, Item, Reason, Tracked};
use crate::model::{Stated, Text};

impl FollowUp {
    /// The same with `change` made to every id and text that comes from the register or from reviews.
    ///
    /// Pointers hold nothing but names of members and numbers.
    #[must_use]
    pub fn with_words(mut self, change: &impl Fn(&str) -> String) -> Self {
        let edit = |text: &mut String| *text = change(text);
        edit(&mut self.register);
        for session in self.sessions.iter_mut().chain([&mut self.meeting]) {
            edit(&mut session.id);
            session.mechanism.iter_mut().for_each(edit);
            reword(&mut session.title, change);
        }
        let lists = [&mut self.chosen.instead, &mut self.mechanisms, &mut self.drafts];
        let lists = lists.into_iter().chain([&mut self.projects, &mut self.unplaced]);
        lists.flatten().for_each(edit);
        self.decisions.iter_mut().for_each(|decision| reword_decision(decision, change));
        let counts = self.tallies.iter_mut().flat_map(|tally| &mut tally.states);
        counts.flat_map(|count| &mut count.ids).for_each(edit);
        for gap in &mut self.undecided {
            [&mut gap.project, &mut gap.mechanism]
                .into_iter()
                .chain(&mut gap.session)
                .for_each(edit);
        }
        self.agenda.iter_mut().for_each(|item| reword_item(item, change));
        let titles = std::mem::take(&mut self.titles).into_iter();
        self.titles =
            titles.map(|(path, title)| (change(&path), changed(&title, change))).collect();
        self
    }
}

fn reword_decision(decision: &mut Tracked, change: &impl Fn(&str) -> String) {
    decision.subject = change(&decision.subject);
    decision.project.iter_mut().for_each(|id| *id = change(id));
    reword(&mut decision.text, change);
}

fn reword_item(item: &mut Item, change: &impl Fn(&str) -> String) {
    item.subject = change(&item.subject);
    item.project.iter_mut().for_each(|id| *id = change(id));
    reword(&mut item.title, change);
    item.reasons.iter_mut().for_each(|reason| reword_reason(reason, change));
}

fn reword_reason(reason: &mut Reason, change: &impl Fn(&str) -> String) {
    reason.subject = change(&reason.subject);
    reason.because.iter_mut().for_each(|words| *words = change(words));
    reword(&mut reason.text, change);
    if let Some(gap) = &mut reason.undecided {
        let ids = [&mut gap.project, &mut gap.mechanism].into_iter().chain(&mut gap.session);
        ids.for_each(|id| *id = change(id));
    }
}

fn reword(text: &mut Option<Text<'static>>, change: &impl Fn(&str) -> String) {
    text.iter_mut().for_each(|text| *text = changed(text, change));
}

fn changed(text: &Text<'_>, change: &impl Fn(&str) -> String) -> Text<'static> {
    match text {
        Text::Plain(words) => Text::Plain(change(words).into()),
        Text::Tagged(main, others) => {
            let main = main.each_ref().map(|stated| match stated {
                Stated::Known(words) => Stated::Known(change(words).into()),
                Stated::Unknown => Stated::Unknown,
                Stated::NotStated => Stated::NotStated,
            });
            let others = others.as_ref().map(|others| {
                let each = others.iter().map(|(tag, words)| {
                    (change(tag).into(), words.as_deref().map(|words| change(words).into()))
                });
                Box::new(each.collect())
            });
            Text::Tagged(main, others)
        }
    }
}
