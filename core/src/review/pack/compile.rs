//! From a pack as it is written to one that judges: conditions are read, names, weights and scores held
//! against one another.

use super::faults::{self, Kind};
use super::file::{Criterion, Gate, Level, Pack as Written};
use super::outcome::{Band, Needs, Outcome, Rectification};
use super::parameters;
use crate::finding::{Arg, FileFault};
use crate::model::{Decimal, Stated, Str, Text};
use crate::place::{Pointer, Span};
use crate::reading::suggest;
use crate::reading::tree::{Node, Value};
use crate::review::condition::{Condition, Fault, Measure, Parameters};

/// A gate or criterion.
#[derive(Debug, Clone)]
pub(in crate::review) struct Item {
    pub(in crate::review) id: String,
    /// The position of its stage.
    pub(in crate::review) stage: usize,
    pub(in crate::review) title: Text<'static>,
    pub(in crate::review) requirement: Text<'static>,
    pub(in crate::review) help: Option<Text<'static>>,
    pub(in crate::review) applies: Option<Condition>,
    pub(in crate::review) ask: Ask,
}

/// What is asked.
#[derive(Debug, Clone)]
pub(in crate::review) enum Ask {
    /// Whether a condition holds.
    Gate(Condition),
    /// For a score, which counts so much.
    Score(Decimal, By),
}

/// How a score comes about.
#[derive(Debug, Clone)]
pub(in crate::review) enum By {
    Condition(Condition),
    /// From the best to the worst.
    Levels(Vec<(Decimal, Text<'static>, Condition)>),
    Measure(Measure),
}

/// What a pack is made of besides its words.
pub(super) struct Compiled {
    pub(super) parameters: Parameters,
    pub(super) applies: Option<Condition>,
    pub(super) items: Vec<Item>,
    pub(super) outcome: Outcome,
}

/// Compiles a pack; `node` is its tree in `text`, `unread` where that is at fault by its structure.
pub(super) fn compile(
    written: &Written<'_>,
    text: &str,
    node: &Node<'_>,
    unread: &[Pointer],
) -> (Compiled, Vec<FileFault>) {
    let (parameters, wrong) = parameters::declared(written.parameters.items());
    let mut compiler =
        Compiler { written, text, node, unread, parameters: &parameters, faults: Vec::new() };
    for (at, (kind, args)) in wrong {
        compiler.fault(&at_item("parameters", at).child("default"), kind, args);
    }
    compiler.names();
    compiler.variables();
    compiler.whole();
    compiler.scale();
    let applies = written.applies.known();
    let applies = applies.and_then(|applies| {
        compiler.condition(&Pointer::root().child("applies").child("condition"), &applies.condition)
    });
    let items = compiler.items();
    let outcome = compiler.outcome();
    let faults = compiler.faults;
    (Compiled { applies, items, outcome, parameters }, faults)
}

pub(super) fn at_item(list: &str, at: usize) -> Pointer {
    Pointer::root().child(list).child(at)
}

fn owned(text: &Stated<Text<'_>>) -> Text<'static> {
    use crate::model::Field;
    text.known().cloned().unwrap_or_default().into_owned()
}

pub(super) struct Compiler<'c> {
    pub(super) written: &'c Written<'c>,
    text: &'c str,
    node: &'c Node<'c>,
    pub(super) unread: &'c [Pointer],
    parameters: &'c Parameters,
    faults: Vec<FileFault>,
}

impl Compiler<'_> {
    pub(super) fn fault(
        &mut self,
        at: &Pointer,
        (code, said): Kind,
        args: Vec<(&'static str, Arg)>,
    ) {
        self.faults.push(FileFault::new(code, self.span(at), said, args));
    }

    /// Whether a member of the pack, or something in it, is at fault by its structure.
    pub(super) fn is_unread(&self, name: &str) -> bool {
        let member = Pointer::root().child(name);
        self.unread.iter().any(|at| at.is_within(&member))
    }

    /// Where a value stands or, if it is not there, what should hold it.
    fn span(&self, at: &Pointer) -> Span {
        let mut node = self.node;
        for part in at.parts() {
            let inner = match &node.value {
                Value::Object(entries) => entries.iter().find(|e| e.key == part).map(|e| &e.node),
                Value::List(items) => part.parse::<usize>().ok().and_then(|at| items.get(at)),
                _ => None,
            };
            let Some(inner) = inner else { break };
            node = inner;
        }
        node.span
    }

    /// The faults of an expression, each at its part of the file where the expression stands there as it is.
    fn expression<T>(
        &mut self,
        at: &Pointer,
        text: &Stated<Str<'_>>,
        read: fn(&str, &Parameters) -> Result<T, Vec<Fault>>,
    ) -> Option<T> {
        let text = text.known()?;
        let faults = match read(text, self.parameters) {
            Ok(read) => return Some(read),
            Err(faults) => faults,
        };
        let whole = self.span(at);
        let raw = self.text.get(whole.start..whole.end).unwrap_or_default();
        let start = raw.find(text.as_str()).map(|start| whole.start + start);
        for fault in faults {
            let within =
                |start| Span { start: start + fault.span.start, end: start + fault.span.end };
            let (code, said, args) = fault.told();
            self.faults.push(FileFault::new(code, start.map_or(whole, within), said, args));
        }
        None
    }

    fn condition(&mut self, at: &Pointer, text: &Stated<Str<'_>>) -> Option<Condition> {
        self.expression(at, text, Condition::new)
    }

    fn measure(&mut self, at: &Pointer, text: &Stated<Str<'_>>) -> Option<Measure> {
        self.expression(at, text, Measure::new)
    }

    fn items(&mut self) -> Vec<Item> {
        let written = self.written;
        let mut items = Vec::new();
        for (at, gate) in written.gates.each() {
            items.extend(self.gate(&at_item("gates", at), gate));
        }
        for (at, criterion) in written.criteria.each() {
            items.extend(self.criterion(&at_item("criteria", at), criterion));
        }
        items
    }

    fn gate(&mut self, at: &Pointer, gate: &Gate<'_>) -> Option<Item> {
        let stage = self.stage(at, &gate.stage);
        let applies = self.condition(&at.clone().child("applies"), &gate.applies);
        let condition = self.condition(&at.clone().child("condition"), &gate.condition);
        Some(Item {
            id: gate.id.to_string(),
            stage,
            title: owned(&gate.title),
            requirement: owned(&gate.requirement),
            help: gate.help.is_known().then(|| owned(&gate.help)),
            applies,
            ask: Ask::Gate(condition?),
        })
    }

    fn criterion(&mut self, at: &Pointer, criterion: &Criterion<'_>) -> Option<Item> {
        let stage = self.stage(at, &criterion.stage);
        let applies = self.condition(&at.clone().child("applies"), &criterion.applies);
        let by = self.by(at, criterion);
        let weight = criterion.weight.get()?;
        if !weight.is_positive() {
            let args = vec![("id", Arg::from(&*criterion.id))];
            self.fault(&at.clone().child("weight"), faults::BAD_WEIGHT, args);
        }
        Some(Item {
            id: criterion.id.to_string(),
            stage,
            title: owned(&criterion.title),
            requirement: owned(&criterion.requirement),
            help: criterion.help.is_known().then(|| owned(&criterion.help)),
            applies,
            ask: Ask::Score(weight, by?),
        })
    }

    /// The position of a stage.
    fn stage(&mut self, at: &Pointer, stage: &Stated<Str<'_>>) -> usize {
        let Some(name) = stage.known() else { return 0 };
        let stages = self.written.stages.items();
        let found = stages.iter().position(|stage| *stage.id == **name);
        // That a stage has no id, or cannot be read, is told.
        if found.is_none() && !self.is_unread("stages") {
            let names = stages.iter().map(|stage| &*stage.id);
            let args = unknown(name, names);
            self.fault(&at.clone().child("stage"), faults::UNKNOWN_STAGE, args);
        }
        found.unwrap_or(0)
    }

    /// The one way in which a criterion is scored.
    fn by(&mut self, at: &Pointer, criterion: &Criterion<'_>) -> Option<By> {
        let Criterion { condition, levels, score, .. } = criterion;
        let ways = [condition.is_known(), levels.is_known(), score.is_known()];
        let count = ways.into_iter().filter(|way| *way).count();
        if count != 1 {
            let args = vec![("id", Arg::from(&*criterion.id)), ("count", count.into())];
            self.fault(&at.clone().child("id"), faults::NOT_ONE_WAY, args);
            return None;
        }
        if condition.is_known() {
            return self.condition(&at.clone().child("condition"), condition).map(By::Condition);
        }
        if score.is_known() {
            return self.measure(&at.clone().child("score"), score).map(By::Measure);
        }
        Some(By::Levels(self.levels(&at.clone().child("levels"), levels.items())))
    }

    fn levels(
        &mut self,
        at: &Pointer,
        levels: &[Level<'_>],
    ) -> Vec<(Decimal, Text<'static>, Condition)> {
        let mut read = Vec::new();
        let mut before: Option<Decimal> = None;
        for (index, level) in levels.iter().enumerate() {
            let at = at.clone().child(index);
            let condition = self.condition(&at.clone().child("condition"), &level.condition);
            let Some(score) = level.score.get() else { continue };
            self.on_scale(&at.child("score"), score, before);
            before = Some(score);
            read.extend(condition.map(|condition| (score, owned(&level.title), condition)));
        }
        read
    }

    /// A score is on the scale, and below the one before.
    fn on_scale(&mut self, at: &Pointer, score: Decimal, before: Option<Decimal>) {
        let scale = self.written.scale.known();
        let scale = scale.and_then(|scale| scale.lowest.get().zip(scale.highest.get()));
        if let Some((lowest, highest)) = scale
            && !(lowest..=highest).contains(&score)
        {
            let ends = [("lowest", lowest.into()), ("highest", highest.into())];
            let args = [("score", score.into())].into_iter().chain(ends).collect();
            self.fault(at, faults::OFF_SCALE, args);
        }
        if before.is_some_and(|before| score >= before) {
            self.fault(at, faults::LEVELS_ORDER, vec![("score", score.into())]);
        }
    }

    fn outcome(&mut self) -> Outcome {
        let Some(written) = self.written.outcome.known() else { return Outcome::default() };
        let at = Pointer::root().child("outcome");
        let needs = self.needs(&at, &written.total, &written.each);
        let mut bands = Vec::new();
        for (index, band) in written.bands.each() {
            let at = at.clone().child("bands").child(index);
            let needs = self.needs(&at, &band.total, &band.each);
            bands.push(Band { id: band.id.to_string(), title: owned(&band.title), needs });
        }
        let rectification = written.rectification.known().and_then(|rectification| {
            let (times, months) = (rectification.times.get()?, rectification.months.get()?);
            Some(Rectification { times, months })
        });
        Outcome { needs, bands, rectification }
    }

    fn needs(&mut self, at: &Pointer, total: &Stated<Str<'_>>, each: &Stated<Str<'_>>) -> Needs {
        let scored = !self.written.criteria.items().is_empty();
        if !scored && (total.is_known() || each.is_known()) {
            let name = if total.is_known() { "total" } else { "each" };
            self.fault(&at.clone().child(name), faults::NOTHING_SCORED, Vec::new());
        }
        self.within_reach(at, total, each);
        Needs {
            total: self.measure(&at.clone().child("total"), total),
            each: self.measure(&at.clone().child("each"), each),
        }
    }
}

pub(super) fn unknown<'n>(
    name: &str,
    known: impl Iterator<Item = &'n str> + Clone,
) -> Vec<(&'static str, Arg)> {
    let meant = suggest::nearest(name, known).map(str::to_owned);
    vec![("name", Arg::from(name)), ("suggestion", Arg::Suggestion(meant))]
}
