//! Verdicts as JSON.

use super::because::Because;
use super::{Gap, Reasons, Recorded, Review, Reviewed};
use crate::model::{Language, Truth};
use crate::place::Pointer;
use crate::review::condition::{CameTo, Part};
use crate::review::pack::{Ask, By, Item};
use crate::review::verdict::{Answer, ItemVerdict, Range};
use serde_json::{Map, Value, json};

impl Review {
    /// The verdicts as JSON, with texts in a language.
    #[must_use]
    pub fn json(&self, language: Language) -> String {
        let verdicts: Vec<Value> =
            self.projects.iter().map(|p| self.project(p, language)).collect();
        let in_force = match self.in_force() {
            Truth::True => json!(true),
            Truth::False => json!(false),
            Truth::Undecidable => Value::Null,
        };
        let whole = json!({
            "stamp": self.stamp,
            "pack": {
                "id": self.pack.id(),
                "version": self.pack.version(),
                "title": self.pack.title(language),
                "description": self.pack.description(language),
                "in_force": in_force,
            },
            "counts": self.counts(),
            "faults": self.faults,
            "verdicts": verdicts,
        });
        serde_json::to_string_pretty(&whole).unwrap_or_default()
    }

    fn project(&self, reviewed: &Reviewed, language: Language) -> Value {
        let verdict = &reviewed.verdict;
        let at = Pointer::root().child("projects").child(verdict.project);
        let mut out = self.placed(Some(&at));
        out.insert("project".to_owned(), json!(reviewed.id));
        out.insert("title".to_owned(), json!(reviewed.title.best(language)));
        out.extend(answer(verdict.answer, language));
        out.insert("applies".to_owned(), json!(verdict.applies));
        if let Some(part) = &reviewed.applies {
            out.insert("applies_because".to_owned(), self.part(part, language));
        }
        if let Some(total) = verdict.total {
            let mut score = range(total);
            score.insert("of".to_owned(), json!(self.pack.full_score()));
            score.insert("judged_weight".to_owned(), json!(verdict.judged.0));
            score.insert("weight".to_owned(), json!(verdict.judged.1));
            out.insert("score".to_owned(), Value::Object(score));
        }
        if let Some(band) = verdict.rating.and_then(|at| self.pack.outcome.bands.get(at)) {
            out.insert(
                "rating".to_owned(),
                json!({"id": band.id, "title": band.title.best(language)}),
            );
        }
        if let Some(rectified) = verdict.rectified {
            let rectified = json!({"state": rectified.code(), "label": rectified.label(language)});
            out.insert("rectification".to_owned(), rectified);
        }
        let items = self.pack.items.iter().zip(&verdict.items).zip(&reviewed.reasons);
        let items = items
            .map(|((item, verdict), reasons)| self.item_json(item, verdict, reasons, language));
        out.insert("items".to_owned(), items.collect());
        let missing = reviewed.missing.iter().map(|gap| self.gap(gap, language));
        out.insert("missing".to_owned(), missing.collect());
        out.insert("evidence".to_owned(), json!(reviewed.evidence));
        if let Some(recorded) = &reviewed.recorded {
            out.insert("recorded".to_owned(), recorded_json(recorded));
        }
        Value::Object(out)
    }

    fn item_json(
        &self,
        item: &Item,
        verdict: &ItemVerdict,
        reasons: &Reasons,
        language: Language,
    ) -> Value {
        let mut out = Map::new();
        out.insert("id".to_owned(), json!(item.id));
        let stage = self.pack.stages().nth(item.stage).map(|(id, _)| id);
        if let Some(stage) = stage {
            out.insert("stage".to_owned(), json!(stage));
        }
        out.insert("title".to_owned(), json!(item.title.best(language)));
        out.insert("requirement".to_owned(), json!(item.requirement.best(language)));
        out.extend(answer(verdict.answer, language));
        out.insert("reached".to_owned(), json!(verdict.reached));
        if let Ask::Score(weight, _) = &item.ask {
            out.insert("weight".to_owned(), json!(weight));
            out.insert(
                "score".to_owned(),
                verdict.score.map_or(Value::Null, |score| Value::Object(range(score))),
            );
        }
        let because =
            reasons.because.iter().map(|because| self.because_json(item, because, language));
        out.insert("because".to_owned(), because.collect());
        out.insert(
            "missing".to_owned(),
            reasons.missing.iter().map(|gap| self.gap(gap, language)).collect(),
        );
        if let Some(help) = &item.help {
            out.insert("help".to_owned(), json!(help.best(language)));
        }
        Value::Object(out)
    }

    fn because_json(&self, item: &Item, because: &Because, language: Language) -> Value {
        let mut part = self.part(&because.part, language);
        let Some(out) = part.as_object_mut() else { return part };
        if because.applies {
            out.insert("asks".to_owned(), json!("applies"));
        }
        if let (Some(at), Ask::Score(_, By::Levels(levels))) = (because.level, &item.ask)
            && let Some((score, title, _)) = levels.get(at)
        {
            out.insert("level".to_owned(), json!({"score": score, "title": title.best(language)}));
        }
        part
    }

    fn part(&self, part: &Part, language: Language) -> Value {
        let mut out = self.placed(part.at.as_ref());
        out.insert("text".to_owned(), json!(part.text));
        let value = match &part.came_to {
            CameTo::True => json!(true),
            CameTo::False => json!(false),
            CameTo::Value(value) => json!(value),
            CameTo::Lacking(lack) => {
                out.insert("why".to_owned(), json!(lack.why.code()));
                out.insert("reason".to_owned(), json!(lack.why.label(language)));
                Value::Null
            }
        };
        out.insert("value".to_owned(), value);
        let parts: Vec<Value> = part.parts.iter().map(|part| self.part(part, language)).collect();
        if !parts.is_empty() {
            out.insert("parts".to_owned(), Value::Array(parts));
        }
        Value::Object(out)
    }

    fn gap(&self, gap: &Gap, language: Language) -> Value {
        let mut out = self.placed(gap.at.as_ref());
        out.insert("why".to_owned(), json!(gap.why.code()));
        out.insert("reason".to_owned(), json!(gap.why.label(language)));
        Value::Object(out)
    }

    /// A place with its line and column, as far as they are known.
    fn placed(&self, at: Option<&Pointer>) -> Map<String, Value> {
        let mut out = Map::new();
        let Some(at) = at else { return out };
        out.insert("at".to_owned(), json!(at.as_str()));
        if let Some(place) = self.places.get(at) {
            out.insert("line".to_owned(), json!(place.line));
            out.insert("column".to_owned(), json!(place.column));
        }
        out
    }
}

fn answer(answer: Answer, language: Language) -> [(String, Value); 2] {
    [
        ("answer".to_owned(), json!(answer.code())),
        ("label".to_owned(), json!(answer.label(language))),
    ]
}

fn range(range: Range) -> Map<String, Value> {
    let range = range.shown();
    let ends = [("lowest", range.lowest), ("highest", range.highest)];
    ends.into_iter().map(|(name, end)| (name.to_owned(), json!(end))).collect()
}

fn recorded_json(recorded: &Recorded) -> Value {
    json!({
        "assessment": recorded.id,
        "rating": recorded.rating,
        "by": recorded.by,
        "date": recorded.date,
        "pack_version": recorded.pack_version,
        "same": recorded.same,
    })
}
