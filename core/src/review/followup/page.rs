//! The follow-up as lines in one language, of which text, Markdown and JSON are made.

use super::decisions::{Fact, State, Tracked};
use super::tally::{Tally, Whose};
use super::undecided::{Gap, Undecided};
use super::words::{fill, joined, listed};
use super::{FollowUp, Item, Placed, Session, words};
use crate::finding::view::{aside, titled};
use crate::finding::{Arg, Said};
use crate::model::{Country, Language, Text};

/// A line, before it is text or Markdown.
pub(super) enum Line {
    Title(String),
    Heading(String),
    Part(String),
    Plain(String),
    /// An item of a list: how deep, its number if it has one, the ids it is about, its words.
    Item(usize, Option<usize>, String, String),
}

/// A follow-up in one language.
pub(super) struct Page<'f> {
    pub(super) of: &'f FollowUp,
    pub(super) language: Language,
}

impl Page<'_> {
    pub(super) fn lines(&self) -> Vec<Line> {
        let mut lines = vec![Line::Title(self.title())];
        self.basis(&mut lines);
        self.sessions(&mut lines);
        self.decisions(&mut lines);
        self.undecided(&mut lines);
        self.agenda(&mut lines);
        lines
    }

    fn said(&self, said: Said) -> &'static str {
        said.in_language(self.language)
    }

    fn fill(&self, said: Said, args: &[(&'static str, Arg)]) -> String {
        fill(said, args, self.language)
    }

    pub(super) fn sides(&self, sides: &[Country]) -> String {
        let sides: Vec<_> = sides.iter().map(|side| Arg::Side(*side).show(self.language)).collect();
        listed(&sides, self.language)
    }

    pub(super) fn best(&self, text: &Text<'_>) -> String {
        text.best(self.language).to_owned()
    }

    pub(super) fn title(&self) -> String {
        self.fill(words::TITLE, &[("meeting", self.name(&self.of.meeting).into())])
    }

    /// The title of a record, by the word for its kind and its id.
    fn titled(&self, word: &str, id: &str) -> Option<String> {
        self.of.titles.get(&format!("{word}:{id}")).map(|title| self.best(title))
    }

    /// The title of a meeting or, failing that, its mechanism, kind and number.
    fn name(&self, session: &Session) -> String {
        let title = session.title.as_ref().map(|title| self.best(title));
        if let Some(title) = title.filter(|title| !title.is_empty()) {
            return title;
        }
        let mechanism = session.mechanism.as_ref().and_then(|id| self.titled("mechanism", id));
        let kind = session.kind.map(|kind| kind.label(self.language).to_owned());
        let number = session.number.map(|n| self.fill(words::NUMBER, &[("number", n.into())]));
        let parts: Vec<_> = [mechanism, kind, number].into_iter().flatten().collect();
        if parts.is_empty() { session.id.clone() } else { parts.join(" · ") }
    }

    /// Which meeting was chosen and how, and the day.
    fn basis(&self, lines: &mut Vec<Line>) {
        let chosen = &self.of.chosen;
        let mut how = vec![chosen.how.label(self.language).to_owned()];
        let ids: Vec<_> = chosen.instead.iter().map(|path| id_of(path).to_owned()).collect();
        if !ids.is_empty() {
            let args = [("ids", listed(&ids, self.language).into())];
            how.push(self.fill(words::INSTEAD, &args));
        } else if !chosen.certain {
            how.push(self.said(words::UNCERTAIN).to_owned());
        }
        let meeting = &self.of.meeting;
        let how = aside(&joined(&how, self.language), self.language);
        let named = format!("{}{how}", self.when(meeting, vec![meeting.id.clone()]));
        let day = self.of.as_of.map_or(self.said(words::NO_DAY).to_owned(), |day| day.to_string());
        lines.push(Line::Plain(titled(self.said(words::CHOSEN), &named, self.language)));
        lines.push(Line::Plain(titled(self.said(words::AS_OF), &day, self.language)));
        if self.of.mechanisms.is_empty() {
            lines.push(Line::Plain(self.said(words::NO_MECHANISM).to_owned()));
        }
    }

    /// What is said of a meeting, then its status and date.
    fn when(&self, session: &Session, mut parts: Vec<String>) -> String {
        parts.extend(session.status.map(|status| status.label(self.language).to_owned()));
        let period = session.period.as_ref().filter(|period| period.from.is_known());
        parts.push(match period {
            // Meetings are not open-ended: one without an end is a day.
            Some(p) if p.to.is_not_stated() => {
                p.from.get().map_or(String::new(), |d| d.to_string())
            }
            Some(period) => period.to_string(),
            None => self.said(words::NO_DATE).to_owned(),
        });
        parts.join(" · ")
    }

    fn sessions(&self, lines: &mut Vec<Line>) {
        lines.push(Line::Heading(self.said(words::SESSIONS).to_owned()));
        for session in &self.of.sessions {
            let mut parts = self.when(session, vec![self.name(session)]);
            let made = match session.decisions {
                Some(n) => self.fill(words::DECISIONS_OF, &[("n", n.into())]),
                None => self.said(words::UNTOLD).to_owned(),
            };
            parts += &format!(" · {made}");
            if session.placed != Placed::Dated {
                parts += &format!(" · {}", session.placed.label(self.language));
            }
            lines.push(Line::Item(0, None, session.id.clone(), parts));
        }
        if self.of.sessions.is_empty() {
            lines.push(Line::Plain(self.said(words::NO_SESSIONS).to_owned()));
        }
        if !self.of.drafts.is_empty() {
            lines.push(Line::Plain(self.named(words::DRAFTS, &self.of.drafts)));
        }
    }

    /// A template with the ids of records.
    fn named(&self, said: Said, paths: &[String]) -> String {
        let ids: Vec<_> = paths.iter().map(|path| id_of(path).to_owned()).collect();
        self.fill(said, &[("ids", listed(&ids, self.language).into())])
    }

    fn decisions(&self, lines: &mut Vec<Line>) {
        if self.of.decisions.is_empty() {
            return;
        }
        lines.push(Line::Heading(self.said(words::DECISIONS).to_owned()));
        let counted = self.of.tallies.iter().filter(|tally| tally.of > 0);
        lines.extend(counted.map(|tally| Line::Item(0, None, String::new(), self.tally(tally))));
        for state in State::ALL.into_iter().filter(|state| is_told(*state)) {
            let of_state = self.of.decisions.iter().filter(|decision| decision.state == state);
            let listed: Vec<_> = of_state.map(|decision| self.decision(decision)).collect();
            if !listed.is_empty() {
                lines.push(Line::Part(state.label(self.language).to_owned()));
                lines.extend(listed);
            }
        }
    }

    fn tally(&self, tally: &Tally) -> String {
        let whose = match tally.whose {
            Whose::All => self.said(words::ALL).to_owned(),
            Whose::Side(side) => Arg::Side(side).show(self.language),
            Whose::NoSide => self.said(words::NO_SIDE).to_owned(),
        };
        let shares = tally.states.iter().filter(|count| count.count > 0).map(|count| {
            let state = count.state.label(self.language);
            let args =
                [("state", state.into()), ("count", count.count.into()), ("of", tally.of.into())];
            self.fill(words::SHARE, &args)
        });
        let shares: Vec<_> = shares.collect();
        titled(&whose, &joined(&shares, self.language), self.language)
    }

    fn decision(&self, decision: &Tracked) -> Line {
        let project = decision.project.as_ref();
        let title = project.map(|id| self.titled("project", id).unwrap_or_else(|| id.clone()));
        let count = decision.count.filter(|_| title.is_none());
        let count = count.map(|n| self.fill(words::UNNAMED, &[("n", n.into())]));
        let text = decision.text.as_ref().map(|text| self.best(text));
        let kind = decision.kind.map(|kind| kind.label(self.language).to_owned());
        let parts = [kind, title, count, text].into_iter().flatten().collect::<Vec<_>>();
        let mut details: Vec<String> = decision
            .due
            .map(|due| self.fill(words::DUE, &[("due", due.into())]))
            .into_iter()
            .collect();
        details.push(match decision.sides.as_slice() {
            [] => self.said(words::NO_SIDE).to_owned(),
            sides => self.sides(sides),
        });
        if decision.state == State::CannotTell {
            details.push(self.lacks(std::slice::from_ref(&decision.by)));
        }
        let details = aside(&joined(&details, self.language), self.language);
        Line::Item(0, None, short(&decision.subject), format!("{}{details}", parts.join(" · ")))
    }

    pub(super) fn lacks(&self, facts: &[Fact]) -> String {
        let places: Vec<_> = facts.iter().map(|fact| fact.place().as_str().to_owned()).collect();
        self.fill(words::LACKS, &[("places", listed(&places, self.language).into())])
    }

    fn undecided(&self, lines: &mut Vec<Line>) {
        lines.push(Line::Heading(self.said(words::UNDECIDED).to_owned()));
        let projects = |certain: bool| {
            let all = self.of.undecided.iter().filter(|gap| gap.certain == certain);
            let ids: std::collections::BTreeSet<_> = all.map(|gap| &gap.project).collect();
            Arg::from(ids.len())
        };
        let of = ("of", self.of.projects.len().into());
        let args = [("certain", projects(true)), ("open", projects(false)), of];
        lines.push(Line::Plain(self.fill(words::UNDECIDED_OF, &args)));
        for gap in &self.of.undecided {
            let title = self.titled("project", &gap.project).unwrap_or_default();
            let told = self.gap(gap);
            let told = match gap.certain {
                true => told,
                false => titled(self.said(words::CANNOT_TELL), &told, self.language),
            };
            let text = titled(&title, &told, self.language);
            lines.push(Line::Item(0, None, gap.project.clone(), text));
        }
        if !self.of.unplaced.is_empty() {
            lines.push(Line::Plain(self.named(words::UNPLACED, &self.of.unplaced)));
        }
    }

    /// What no meeting decided about a project.
    pub(super) fn gap(&self, gap: &Undecided) -> String {
        let first = gap.session.is_none();
        let said = match (gap.gap, gap.certain) {
            (Gap::Approval, true) if first => words::APPROVAL_FIRST,
            (Gap::Approval, false) if first => words::MAYBE_APPROVAL_FIRST,
            (Gap::Approval, true) => words::APPROVAL,
            (Gap::Approval, false) => words::MAYBE_APPROVAL,
            (Gap::Continuation, true) => words::CONTINUATION,
            (Gap::Continuation, false) => words::MAYBE_CONTINUATION,
            (Gap::End, true) => words::END,
            (Gap::End, false) => words::MAYBE_END,
        };
        let status = gap.status.map_or("?", |status| status.label(self.language));
        let session = gap.session.as_deref().unwrap_or_default();
        let told = self.fill(said, &[("session", session.into()), ("status", status.into())]);
        if gap.certain {
            return told;
        }
        let lacks = self.lacks(&gap.by);
        format!("{told}{}", aside(&lacks, self.language))
    }

    fn agenda(&self, lines: &mut Vec<Line>) {
        lines.push(Line::Heading(self.said(words::AGENDA).to_owned()));
        for item in &self.of.agenda {
            lines.push(Line::Item(0, Some(item.number), short(&item.subject), self.item(item)));
            for reason in &item.reasons {
                let id = if reason.subject == item.subject { "" } else { &*reason.subject };
                let id = id.strip_prefix(&format!("{}/", item.subject)).unwrap_or(id);
                lines.push(Line::Item(1, None, short(id), self.reason(reason)));
            }
        }
        if self.of.agenda.is_empty() {
            lines.push(Line::Plain(self.said(words::NOTHING).to_owned()));
        }
    }

    /// The title of an item of the agenda.
    pub(super) fn item(&self, item: &Item) -> String {
        item.title.as_ref().map(|title| self.best(title)).unwrap_or_default()
    }
}

/// Whether the decisions that came to a state are listed: those that are settled are only counted.
const fn is_told(state: State) -> bool {
    !matches!(state, State::Done | State::NothingToDo)
}

/// The id at the end of an ids path.
fn id_of(path: &str) -> &str {
    path.rsplit_once(':').map_or(path, |(_, id)| id)
}

/// An ids path as it is read on a page: a project by its id alone.
fn short(path: &str) -> String {
    match path.strip_prefix("project:") {
        Some(id) if !id.contains('/') => id.to_owned(),
        _ => path.to_owned(),
    }
}
