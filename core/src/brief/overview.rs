//! The overview of a register: what it holds, its meetings, and a card for each project, as text and as
//! Markdown.

use super::card::{Card, Entry, Side, cards};
use super::session::{Session, sessions};
use super::words;
use crate::finding::view::{aside, code, escaped, titled, visible};
use crate::finding::{Arg, Report, Said, Summary, render};
use crate::model::{Date, Language, Register};
use crate::rules::mask_contacts;
use serde::Serialize;
use std::fmt::Write;

/// What a register holds, in one language and as of a day: counts, its meetings, a card for each project.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct Overview {
    /// Counts.
    #[serde(skip)]
    pub summary: Summary,
    /// The language of labels and texts.
    #[serde(skip)]
    pub language: Language,
    /// The register's title.
    pub title: String,
    /// The day by which phases and open points are judged.
    pub as_of: Option<Date>,
    /// The day up to which the register tells: its statuses are those of that day.
    pub told_until: Option<Date>,
    /// How many disagreements it keeps.
    pub disagreements: usize,
    /// Its meetings.
    pub meetings: Vec<Session>,
    /// Its projects.
    pub projects: Vec<Card>,
}

impl Overview {
    /// The overview of a register.
    #[must_use]
    pub fn new(register: &Register<'_>, report: &Report, language: Language) -> Self {
        let as_of = report.stamp.as_of;
        Self {
            summary: report.summary.clone(),
            language,
            title: register.title.known().map_or("", |title| title.best(language)).to_owned(),
            as_of,
            told_until: register.as_of.get(),
            disagreements: register.disagreements.items().len(),
            meetings: sessions(register, language),
            projects: cards(register, as_of, language),
        }
    }

    /// The same without mail addresses, telephone and identity numbers in its texts.
    #[must_use]
    pub fn masked(mut self) -> Self {
        let meetings = self.meetings.iter_mut().flat_map(|m| [&mut m.id, &mut m.title]);
        meetings.chain([&mut self.title]).for_each(|text| *text = mask_contacts(text));
        self.projects = self.projects.into_iter().map(Card::masked).collect();
        self
    }

    fn said(&self, said: Said) -> &'static str {
        said.in_language(self.language)
    }

    /// As plain text.
    #[must_use]
    pub fn text(&self) -> String {
        let mut lines = vec![self.title.clone(), self.holds(), String::new()];
        lines.push(self.said(words::MEETINGS).to_owned());
        lines.push(String::new());
        lines.extend(self.meetings.iter().map(|m| format!("{}  {}", m.id, self.meeting(m))));
        lines.extend([String::new(), self.said(words::PROJECTS).to_owned()]);
        self.projects.iter().for_each(|card| self.text_card(card, &mut lines));
        lines.iter().map(|line| visible(line) + "\n").collect()
    }

    fn text_card(&self, card: &Card, lines: &mut Vec<String>) {
        let language = self.language;
        lines.extend([String::new(), format!("{}  {}", card.id, card.title)]);
        lines.push(format!("  {}", self.standing(card)));
        for side in &card.sides {
            let people = people(&side.participants, language);
            lines.push(format!("  {}", titled(&name(side, language), &people, language)));
            lines.push(format!("    {}", report_line(side, language)));
        }
        if !card.others.is_empty() {
            let others = people(&card.others, language);
            let title = self.said(words::OTHERS);
            lines.push(format!("  {}", titled(title, &others, language)));
        }
        for (title, entries) in lists(card).into_iter().filter(|(_, list)| !list.is_empty()) {
            let title = titled(self.said(title), "", language);
            lines.push(format!("  {}", title.trim_end()));
            lines.extend(entries.iter().map(|entry| format!("    - {}", line(entry, language))));
        }
    }

    /// As Markdown.
    #[must_use]
    pub fn markdown(&self) -> String {
        let holds = self.holds();
        let mut out = format!(
            "# {}\n\n{holds}\n\n## {}\n\n",
            escaped(&self.title),
            self.said(words::MEETINGS)
        );
        for meeting in &self.meetings {
            let _ = writeln!(out, "- {} {}", code(&meeting.id), escaped(&self.meeting(meeting)));
        }
        let _ = write!(out, "\n## {}\n", self.said(words::PROJECTS));
        for card in &self.projects {
            self.markdown_card(&mut out, card);
        }
        out
    }

    fn markdown_card(&self, out: &mut String, card: &Card) {
        let language = self.language;
        let title = escaped(&card.title);
        let _ = write!(
            out,
            "\n### {} {title}\n\n{}\n\n",
            escaped(&card.id),
            escaped(&self.standing(card))
        );
        let mut row = |title: &str, text: &str| {
            let text = titled(&format!("**{title}**"), &escaped(text), language);
            let _ = writeln!(out, "- {text}");
        };
        for side in &card.sides {
            let people = people(&side.participants, language);
            row(&name(side, language), &format!("{people} · {}", report_line(side, language)));
        }
        if !card.others.is_empty() {
            row(self.said(words::OTHERS), &people(&card.others, language));
        }
        for (title, entries) in lists(card) {
            for entry in entries {
                row(self.said(title), &line(entry, language));
            }
        }
    }

    /// A meeting in one line.
    fn meeting(&self, meeting: &Session) -> String {
        let args: Vec<(&'static str, Arg)> =
            vec![("decisions", meeting.decisions.into()), ("open", meeting.open.into())];
        let number = meeting.number.map(|number| {
            render(self.said(words::NUMBER), &[("number", number.into())], self.language)
        });
        let made = (meeting.decisions > 0)
            .then(|| render(self.said(words::DECISIONS), &args, self.language));
        let parts = [
            Some(meeting.title.clone()),
            number,
            meeting.status.clone(),
            Some(meeting.period.clone()),
            made,
        ];
        let parts = parts.into_iter().flatten().filter(|part| !part.is_empty());
        parts.collect::<Vec<_>>().join(" · ")
    }

    /// What the register holds, in one line.
    fn holds(&self) -> String {
        let summary = &self.summary;
        let mut args: Vec<(&'static str, Arg)> = vec![
            ("organizations", summary.organizations.into()),
            ("mechanisms", summary.mechanisms.into()),
            ("meetings", summary.meetings.into()),
            ("projects", summary.projects.into()),
            ("reports", summary.reports.into()),
            ("disagreements", self.disagreements.into()),
        ];
        let mut out = render(self.said(words::HOLDS), &args, self.language);
        if let Some(as_of) = self.as_of {
            args.push(("as_of", as_of.into()));
            let _ = write!(out, " · {}", render(self.said(words::AS_OF), &args, self.language));
        }
        out
    }

    /// Kind, status with the day it is told for, what the dates say of the day of judging, and mechanisms.
    fn standing(&self, card: &Card) -> String {
        let day = self.told_until.filter(|told| Some(*told) != self.as_of);
        let day = day.map_or_else(String::new, |day| aside(&day.to_string(), self.language));
        let status = match &card.status {
            Some(status) => {
                let title = format!("{}{day}", self.said(words::STATUS));
                titled(&title, status, self.language)
            }
            None => self.said(words::UNKNOWN_STATUS).to_owned(),
        };
        let phase = card.phase.label(self.language);
        let phase = match self.as_of {
            Some(as_of) if !day.is_empty() => titled(&as_of.to_string(), phase, self.language),
            _ => phase.to_owned(),
        };
        let parts = card.kind.clone().into_iter().chain([status, phase]);
        parts.chain(card.mechanisms.iter().cloned()).collect::<Vec<_>>().join(" · ")
    }
}

fn lists(card: &Card) -> [(Said, &[Entry]); 3] {
    [(words::PROBLEMS, &card.problems), (words::PLANS, &card.plans), (words::NEEDS, &card.needs)]
}

fn name(side: &Side, language: Language) -> String {
    Arg::Side(side.side).show(language)
}

fn people(participants: &[String], language: Language) -> String {
    if participants.is_empty() {
        return words::NOBODY.in_language(language).to_owned();
    }
    participants.join(if language == Language::Zh { "；" } else { "; " })
}

fn report_line(side: &Side, language: Language) -> String {
    let Some(report) = &side.report else {
        return words::NO_REPORT.in_language(language).to_owned();
    };
    let state = report.state.as_deref().unwrap_or("?");
    let title = words::LAST_REPORT.in_language(language);
    let detail = aside(&format!("{}, {state}", report.period), language);
    let progress = report.progress.as_deref().unwrap_or_default();
    format!("{title} {}{detail} {progress}", report.id).trim().to_owned()
}

fn line(entry: &Entry, language: Language) -> String {
    let side = entry.side.map(|side| Arg::Side(side).show(language)).unwrap_or_default();
    let detail =
        if entry.detail.is_empty() { String::new() } else { aside(&entry.detail, language) };
    format!("[{side}] {}{detail}", entry.text)
}
