//! Verdicts as Markdown.

use super::parts::{came_to, deciding, one_line};
use super::summary::missing;
use super::{Reasons, Review, Reviewed, words};
use crate::finding::view::{View, code, escaped, titled};
use crate::model::Language;
use crate::place::Pointer;
use crate::review::condition::Part;
use crate::review::pack::Item;
use crate::review::verdict::{Answer, ItemVerdict};

impl Review {
    /// The verdicts as Markdown: a heading for each project, an item for each gate and criterion, with the parts
    /// of its condition below it.
    #[must_use]
    pub fn markdown(&self, view: &View<'_>) -> String {
        let heading = self.heading(view.language);
        let (title, rest) = heading.split_first().map_or(("", &[][..]), |(t, rest)| (t, rest));
        let mut out = format!("# {}\n", escaped(title));
        rest.iter().for_each(|line| out += &format!("\n{}\n", escaped(line)));
        let description = self.pack.description(view.language);
        if !description.is_empty() {
            out += &format!("\n{}\n", paragraph(&one_line(description)));
        }
        for reviewed in &self.projects {
            out += &self.section(reviewed, view);
        }
        out
    }

    fn section(&self, reviewed: &Reviewed, view: &View<'_>) -> String {
        let language = view.language;
        let answer = reviewed.verdict.answer;
        let name = escaped(&format!("{} {}", reviewed.id, reviewed.title.best(language)));
        let sign = words::sign(answer);
        let mut out =
            format!("\n## {sign} {}\n\n", titled(&name, answer.label(language), language));
        for line in self.results(reviewed, language) {
            out += &format!("{}\n\n", escaped(&line));
        }
        if reviewed.is_open_as_a_whole() {
            for gap in &reviewed.missing {
                let at = gap.at.as_ref().map_or_else(String::new, |at| self.markdown_place(at));
                out += &format!("- {}\n", missing(&at, gap, language));
            }
        }
        if let Some(applies) =
            reviewed.applies.as_ref().filter(|_| reviewed.verdict.applies != Some(true))
        {
            self.branch(applies, 0, view, &mut out);
        }
        let items = self.pack.items.iter().zip(&reviewed.verdict.items);
        for ((item, verdict), reasons) in items.zip(&reviewed.reasons) {
            out += &self.item(item, verdict, reasons, view);
        }
        out
    }

    fn item(
        &self,
        item: &Item,
        verdict: &ItemVerdict,
        reasons: &Reasons,
        view: &View<'_>,
    ) -> String {
        let language = view.language;
        let title = format!("**{}**", escaped(item.title.best(language)));
        let requirement = escaped(item.requirement.best(language));
        let score = self.scored(item, verdict, language);
        let sign = words::sign(verdict.answer);
        let mut out = format!("- {sign} {}{score}\n", titled(&title, &requirement, language));
        reasons.because.iter().for_each(|because| self.branch(&because.part, 1, view, &mut out));
        if let (Answer::NotMet, Some(help)) = (verdict.answer, &item.help) {
            out += &format!(
                "  - *{}*\n",
                titled(words::HELP.in_language(language), &escaped(help.best(language)), language)
            );
        }
        out
    }

    fn branch(&self, part: &Part, depth: usize, view: &View<'_>, out: &mut String) {
        let margin = "  ".repeat(depth);
        let value = value(part, view.language);
        let place = part
            .at
            .as_ref()
            .map_or_else(String::new, |at| format!(" — {}", self.markdown_place(at)));
        *out += &format!("{margin}- {} = {value}{place}\n", code(&one_line(&part.text)));
        deciding(part).for_each(|part| self.branch(part, depth + 1, view, out));
    }

    fn markdown_place(&self, at: &Pointer) -> String {
        let place = self.places.get(at).map(|place| format!("{}:{} ", place.line, place.column));
        place.unwrap_or_default() + &code(at.as_str())
    }
}

fn value(part: &Part, language: Language) -> String {
    format!("**{}**", escaped(&came_to(&part.came_to, language)))
}

/// A text as a paragraph, which does not begin like a quotation, a list or a rule.
fn paragraph(text: &str) -> String {
    let text = escaped(text);
    let begins = text.split([' ', '\t']).next().unwrap_or_default();
    let number = begins.strip_suffix(['.', ')']).filter(|n| n.bytes().all(|b| b.is_ascii_digit()));
    match number {
        Some(number) => format!("{number}\\{}", text.get(number.len()..).unwrap_or_default()),
        None if text.starts_with(['>', '-', '+', '=']) => format!("\\{text}"),
        None => text,
    }
}
