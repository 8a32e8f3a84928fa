//! Verdicts as plain text.

use super::because::Because;
use super::parts::{Fact, came_to, clipped, deciding_facts, one_line};
use super::summary::{missing, say};
use super::{Gap, Reasons, Review, Reviewed, words};
use crate::finding::Arg;
use crate::finding::view::{View, titled, visible};
use crate::place::Pointer;
use crate::review::condition::{CameTo, Part};
use crate::review::pack::{Ask, By, Item};
use crate::review::verdict::{Answer, ItemVerdict};

/// How many facts are told of one condition.
const MOST_FACTS: usize = 8;
/// How many places are named where something is missing.
const MOST_GAPS: usize = 5;

impl Review {
    /// The verdicts as plain text: each project with what is met, what is not and why, and what is missing,
    /// with lines and columns.
    #[must_use]
    pub fn text(&self, view: &View<'_>) -> String {
        let mut out = self.heading(view.language).join("\n");
        for reviewed in &self.projects {
            out.push_str("\n\n");
            out.push_str(&Writer { review: self, view }.project(reviewed).join("\n"));
        }
        out.push('\n');
        out
    }
}

/// Writes what is said of projects.
struct Writer<'w> {
    review: &'w Review,
    view: &'w View<'w>,
}

impl Writer<'_> {
    fn project(&self, reviewed: &Reviewed) -> Vec<String> {
        let language = self.view.language;
        let answer = reviewed.verdict.answer;
        let name = format!("{} {}", reviewed.id, reviewed.title.best(language));
        let at = Pointer::root().child("projects").child(reviewed.verdict.project);
        let mut lines = vec![
            format!(
                "{} {}",
                words::sign(answer),
                titled(&visible(&name), answer.label(language), language)
            ),
            format!("  --> {}", self.place(&at)),
        ];
        lines.extend(
            self.review.results(reviewed, language).iter().map(|line| format!("  = {line}")),
        );
        if reviewed.is_open_as_a_whole() {
            lines.extend(self.gaps(&reviewed.missing, 2));
        }
        let applies = reviewed.applies.as_ref().filter(|_| reviewed.verdict.applies != Some(true));
        lines.extend(applies.into_iter().flat_map(|part| self.tree(part, 4)));
        let items = self.review.pack.items.iter().zip(&reviewed.verdict.items);
        for ((item, verdict), reasons) in items.zip(&reviewed.reasons) {
            lines.extend(self.item(item, verdict, reasons));
        }
        lines
    }

    fn item(&self, item: &Item, verdict: &ItemVerdict, reasons: &Reasons) -> Vec<String> {
        let language = self.view.language;
        let title = visible(item.title.best(language));
        let requirement = visible(item.requirement.best(language));
        let mut lines = vec![format!(
            "  {} {}{}",
            words::sign(verdict.answer),
            titled(&title, &requirement, language),
            self.review.scored(item, verdict, language)
        )];
        if !verdict.reached {
            lines.push(format!("      {}", words::NOT_REACHED.in_language(language)));
            return lines;
        }
        lines.extend(self.why(item, verdict, reasons));
        if let (Answer::NotMet, Some(help)) = (verdict.answer, &item.help) {
            let help =
                titled(words::HELP.in_language(language), &visible(help.best(language)), language);
            lines.push(format!("      = {help}"));
        }
        lines
    }

    /// Why an item came out so: what is missing where it is open, else what was asked of it; of a gate that holds
    /// the records that were looked at.
    fn why(&self, item: &Item, verdict: &ItemVerdict, reasons: &Reasons) -> Vec<String> {
        let open =
            verdict.score.map_or(verdict.answer == Answer::CannotJudge, |score| !score.is_judged());
        if open {
            return self.gaps(&reasons.missing, 6);
        }
        if verdict.answer == Answer::Met && verdict.score.is_none() {
            return self.looked_at(reasons);
        }
        reasons.because.iter().flat_map(|because| self.because(item, because)).collect()
    }

    /// What was asked: why an item does not apply, the level that was reached and what stood in the way of the
    /// one above, or the condition.
    fn because(&self, item: &Item, because: &Because) -> Vec<String> {
        let language = self.view.language;
        let holds = because.part.came_to == CameTo::True;
        if because.applies && holds {
            return Vec::new();
        }
        if because.applies {
            let title = titled(words::APPLIES.in_language(language), "", language);
            let title = format!("      {}", title.trim_end());
            return [title].into_iter().chain(self.tree(&because.part, 6)).collect();
        }
        let Some(level) = because.level.and_then(|at| self.level(item, at)) else {
            return self.tree(&because.part, 6);
        };
        let sign = if holds { '✓' } else { '✗' };
        let level = format!("      {sign} {level}");
        let tree = if holds { Vec::new() } else { self.tree(&because.part, 8) };
        [level].into_iter().chain(tree).collect()
    }

    fn level(&self, item: &Item, at: usize) -> Option<String> {
        let Ask::Score(_, By::Levels(levels)) = &item.ask else { return None };
        let (score, title, _) = levels.get(at)?;
        let title = visible(title.best(self.view.language));
        let args = [("score", (*score).into()), ("title", title.into())];
        Some(say(words::LEVEL, &args, self.view.language))
    }

    /// A condition as it is written, what it came to, and the facts in the file that made it come out so.
    fn tree(&self, part: &Part, indent: usize) -> Vec<String> {
        let margin = " ".repeat(indent);
        let value = came_to(&part.came_to, self.view.language);
        let mut lines = vec![format!("{margin}{} = {value}", visible(&one_line(&part.text)))];
        let mut facts = Vec::new();
        deciding_facts(part, &mut Vec::new(), &mut facts);
        let more = facts.len().saturating_sub(MOST_FACTS);
        lines.extend(facts.iter().take(MOST_FACTS).map(|fact| self.fact(fact, indent + 2)));
        if more > 0 {
            let more = say(words::MORE, &[("count", more.into())], self.view.language);
            lines.push(format!("{margin}  {more}"));
        }
        lines
    }

    /// A fact: of which items, what is asked for, what it is and where it stands.
    fn fact(&self, fact: &Fact<'_>, indent: usize) -> String {
        let margin = " ".repeat(indent);
        let of: String = fact.of.iter().map(|item| format!("{} › ", visible(item))).collect();
        let text = clipped(&visible(&one_line(&fact.part.text)));
        let value = came_to(&fact.part.came_to, self.view.language);
        let place = fact.part.at.as_ref().map(|at| format!("  --> {}", self.place(at)));
        format!("{margin}{of}{text} = {value}{}", place.unwrap_or_default())
    }

    /// The records that a gate looked at and that made it hold.
    fn looked_at(&self, reasons: &Reasons) -> Vec<String> {
        let language = self.view.language;
        let named: Vec<String> =
            reasons.evidence.iter().take(MOST_GAPS).map(|e| visible(e)).collect();
        if named.is_empty() {
            return Vec::new();
        }
        let more = if reasons.evidence.len() > MOST_GAPS { " …" } else { "" };
        let named = Arg::from(named).show(language) + more;
        vec![format!(
            "      = {}",
            titled(words::LOOKED_AT.in_language(language), &named, language)
        )]
    }

    fn gaps(&self, gaps: &[Gap], indent: usize) -> Vec<String> {
        let language = self.view.language;
        let margin = " ".repeat(indent);
        let shown = gaps.iter().take(MOST_GAPS).map(|gap| {
            let at = gap.at.as_ref().map_or_else(String::new, |at| self.place(at));
            format!("{margin}= {}", missing(&at, gap, language))
        });
        let mut lines: Vec<String> = shown.collect();
        let more = gaps.len().saturating_sub(MOST_GAPS);
        if more > 0 {
            let more = say(words::MORE, &[("count", more.into())], language);
            lines.push(format!("{margin}= {more}"));
        }
        lines
    }

    /// A place in the file, as `register.json:12:5 /projects/0`.
    fn place(&self, at: &Pointer) -> String {
        let place = self.review.places.get(at).map(|p| format!(":{}:{}", p.line, p.column));
        format!("{}{} {}", visible(self.view.name), place.unwrap_or_default(), visible(at.as_str()))
    }
}
