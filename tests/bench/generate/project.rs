//! A project.

use super::Options;
use super::faults::spoil;
use super::head::{SIDES, UNITS};
use super::phrases::*;
use super::text::{Text, at, text};
use std::fmt::Write as _;

/// SplitMix64.
struct Rng(u64);

impl Rng {
    /// A number from 0 to before `end`.
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % end.max(1) as u64) as usize
    }

    /// An entry of a table.
    fn pick<T: Copy + Default>(&mut self, table: &[T]) -> T {
        at(table, self.below(table.len()))
    }
}

/// A project on its way to text.
struct Project<'a> {
    out: &'a mut String,
    rng: Rng,
    index: usize,
    status: &'static str,
    /// First year, last planned year, year of the reports.
    years: [usize; 3],
    /// The units that execute, by number: Chinese, Korean.
    units: [usize; 2],
    funder: String,
}

/// Writes a project: a quarter completed, the others active but for a few suspended ones. Every fourth
/// has all parts, those with faults among them.
pub(super) fn project(line: &mut String, options: &Options, index: usize) {
    line.clear();
    let mut project = Project::new(line, options.seed, index);
    project.heading();
    project.timeline();
    project.participants();
    project.contributions();
    project.milestones();
    if index % 16 == 6 {
        project.result();
    }
    project.reports();
    if options.faulty {
        spoil(line, index);
    }
}

impl<'a> Project<'a> {
    /// Draws what several parts must agree on.
    fn new(out: &'a mut String, seed: u64, index: usize) -> Self {
        let mut rng =
            Rng(seed.rotate_left(32) ^ (index as u64).wrapping_mul(0xd134_2543_de82_ef95));
        let start = 2010 + index % 8;
        let (status, end, reports) = match (index % 16, rng.below(3)) {
            (0 | 1 | 8 | 9, years) => ("completed", start + 1 + years, start + 1 + years),
            (2, years) => ("suspended", 2019 + years, 2018),
            (_, years) => ("active", 2019 + years, 2018),
        };
        let units = [1 + rng.below(149), 1 + rng.below(148)];
        let funder = format!("{}-{}", at(&UNITS, index), 5 * rng.below(29));
        Self { out, rng, index, status, years: [start, end, reports], units, funder }
    }

    /// Whether it has all parts, as every fourth has.
    fn is_full(&self) -> bool {
        self.index % 4 == 3
    }

    /// Whether it has a part that a third of the projects have.
    fn has_part(&mut self) -> bool {
        self.rng.below(8) == 0 || self.is_full()
    }

    /// A text of a table about a random thing, with a random number.
    fn text(&mut self, table: &[Phrase]) -> Text {
        let (phrase, thing, number) =
            (self.rng.pick(table), self.rng.pick(&THINGS).2, 2 + self.rng.below(90));
        Text { thing, number, ..text(phrase, self.index) }
    }

    /// Id, kind, texts and sectors.
    fn heading(&mut self) {
        let (kind, title) = at(&TITLES, self.index * 7919 / 24);
        let (theme, code, _) = at(&TOPICS, self.index * 7919);
        let (index, title, summary) = (self.index, text(title, self.index), self.text(&SUMMARIES));
        put!(
            self.out,
            r#"{{"id":"p{index:06}","kind":"{kind}","title":{title},"summary":{summary},"#
        );
        put!(
            self.out,
            r#""themes":["{theme}"],"sectors":[{{"vocabulary":"OECD-DAC-5","code":"{code}","#
        );
        self.out.push_str(match self.is_full() {
            true => r#""percentage":"60"},{"vocabulary":"OECD-DAC-5","code":"41082","percentage":"40"}]"#,
            false => r#""percentage":"100"}]"#,
        });
    }

    /// Status, approval and times.
    fn timeline(&mut self) {
        let (status, [start, end, _], month) = (self.status, self.years, 3 + self.rng.below(3));
        let (priority, side, session) = (self.rng.below(6), self.rng.pick(&SIDES), start - 1988);
        put!(
            self.out,
            r#","status":"{status}","mechanisms":["committee"],"priorities":["pr-{priority}"],"#
        );
        put!(
            self.out,
            r#""proposed_by":["{side}"],"approved":{{"meeting":"session-{session}","date":"{start}-01-18"}},"#
        );
        put!(
            self.out,
            r#""timeline":{{"planned":{{"from":"{start}-03","to":"{end}-12"}},"actual":{{"from":"{start}-0{month}""#
        );
        match status {
            "completed" => put!(self.out, r#","to":"{end}-09"}}}}"#),
            "suspended" => self.out.push_str(r#"},"suspensions":[{"from":"2018-05"}]}"#),
            _ => self.out.push_str("}}"),
        }
    }

    /// Both sides execute and one leads. Where the lead alternates, it does so at the end of 2018.
    fn participants(&mut self) {
        let ([cn, kr], funder, unit) =
            (self.units, &self.funder, (self.units[0] + 1 + self.rng.below(148)) % 150);
        let (alternates, leader) = (self.index % 8 == 4, self.index % 2);
        let leads = |side| if side == leader { r#","lead":true"# } else { "" };
        let until = if alternates { r#","to":"2018-12""# } else { "" };
        let more = match (self.is_full(), alternates) {
            (true, _) => {
                format!(r#",{{"organization":"cn-{unit}","side":"CN","role":"technical"}}"#)
            }
            (_, true) => format!(
                r#",{{"organization":"kr-{kr}","side":"KR","role":"executing","lead":true,"from":"2019-01"}}"#
            ),
            _ => String::new(),
        };
        put!(
            self.out,
            r#","participants":[{{"organization":"cn-{cn}","side":"CN","role":"executing"{}{until}}},"#,
            leads(0)
        );
        put!(
            self.out,
            r#"{{"organization":"kr-{kr}","side":"KR","role":"executing"{}}},"#,
            leads(1)
        );
        put!(
            self.out,
            r#"{{"organization":"{funder}","side":"{}","role":"funding"}}{more}]"#,
            at(&SIDES, leader)
        );
    }

    /// Money promised and, in a third of the projects, paid in part.
    fn contributions(&mut self) {
        let (funder, [year, ..]) = (std::mem::take(&mut self.funder), self.years);
        let (currency, unit) =
            self.rng.pick(&[("USD", 1_000), ("CNY", 10_000), ("KRW", 1_000_000)]);
        let (promised, tenths, day) =
            (100 + self.rng.below(900), 2 + self.rng.below(8), 10 + self.rng.below(20));
        put!(self.out, r#","contributions":[{{"id":"c1","from":"{funder}","kind":"commitment","#);
        put!(
            self.out,
            r#""amount":"{}","currency":"{currency}","date":"{year}-06-{day}"}}"#,
            promised * unit
        );
        if self.has_part() {
            put!(self.out, r#",{{"id":"c2","from":"{funder}","kind":"disbursement","#);
            put!(self.out, r#""amount":"{}","#, promised * unit / 10 * tenths);
            put!(self.out, r#""currency":"{currency}","date":"{year}-10-{day}"}}"#);
        }
        self.out.push(']');
    }

    /// One reached in the first year and, in full projects, one due after `as_of`.
    fn milestones(&mut self) {
        let (step, next, [year, ..], day) =
            (self.text(&STEPS), self.text(&STEPS), self.years, 10 + self.rng.below(20));
        put!(
            self.out,
            r#","milestones":[{{"id":"m1","title":{step},"due":"{year}-12","done":"{year}-11-{day}"}}"#
        );
        if self.is_full() {
            put!(self.out, r#",{{"id":"m2","title":{next},"due":"2019-{}"}}"#, 10 + day % 3);
        }
        self.out.push(']');
    }

    /// An output and how far it is reached.
    fn result(&mut self) {
        let (title, [year, end, _]) = (self.text(&STEPS), self.years);
        let (base, now, aim) =
            (self.rng.below(20), 20 + self.rng.below(30), 50 + self.rng.below(50));
        put!(
            self.out,
            r#","results":[{{"id":"r1","level":"output","title":{title},"indicators":[{{"id":"i1","#
        );
        put!(
            self.out,
            r#""title":{},"unit":"%","direction":"up","#,
            text(["Share", "占比", "비율"], 0)
        );
        put!(self.out, r#""baseline":{{"date":"{year}","value":"{base}"}},"#);
        put!(
            self.out,
            r#""targets":[{{"period":{{"from":"{end}","to":"{end}"}},"value":"{aim}"}}],"#
        );
        put!(
            self.out,
            r#""actuals":[{{"period":{{"from":"{year}-06","to":"{year}-12"}},"value":"{now}"}}]}}]}}]"#
        );
    }

    /// One report of each side, and the end of the project.
    fn reports(&mut self) {
        self.out.push_str(r#","reports":["#);
        self.report(0);
        self.out.push(',');
        self.report(1);
        self.out.push_str("]}");
    }

    /// A side's report: the leading side states a need, the other a problem and the plan against it.
    fn report(&mut self, side: usize) {
        let (code, unit, [.., year]) = (at(&SIDES, side), at(&UNITS, side), self.years);
        let number = at(&self.units, side);
        let (own, two): (&[usize], &[usize]) = at(&[(&[1], &[0, 1]), (&[2], &[0, 2])], side);
        let languages = self.rng.pick(&[own, own, own, two, &[0, 1, 2]]);
        let (last, submitted) = match self.status {
            "completed" => (6, 7),
            "suspended" => (3, 4),
            _ => (10 - side, 11),
        };
        let (progress, day) = (Text { languages, ..self.text(&PROGRESS) }, 1 + self.rng.below(9));
        put!(self.out, r#"{{"id":"{unit}-{year}","side":"{code}","by":"{unit}-{number}","#);
        put!(
            self.out,
            r#""period":{{"from":"{year}-01","to":"{year}-{last:02}"}},"state":"submitted","#
        );
        put!(self.out, r#""submitted":"{year}-{submitted:02}-0{day}","progress":{progress}"#);
        match (self.has_part(), side == self.index % 2) {
            (true, true) => self.need(side, languages),
            (true, false) => self.problem(&format!("{unit}-{number}"), languages),
            _ => {}
        }
        self.out.push('}');
    }

    /// An open problem and the plan that answers it; in completed projects both are done with.
    fn problem(&mut self, unit: &str, languages: &'static [usize]) {
        let ((category, _, thing), [.., year]) = (self.rng.pick(&THINGS), self.years);
        let problem = Text { thing, languages, ..self.text(&PROBLEMS) };
        let (plan, month) = (Text { languages, ..self.text(&PLANS) }, 1 + self.rng.below(9));
        let (resolved, due) = match self.status {
            "completed" => (
                format!(r#","resolved":"{year}-05""#),
                format!(r#"{year}-05","done":"{year}-05-20"#),
            ),
            _ => (String::new(), format!("2019-0{month}")),
        };
        put!(
            self.out,
            r#","problems":[{{"id":"p1","text":{problem},"severity":"high","category":"{category}","#
        );
        put!(self.out, r#""raised":"{year}-02"{resolved}}}],"plans":[{{"id":"w1","text":{plan},"#);
        put!(self.out, r#""due":"{due}","responsible":["{unit}"],"answers":["p1"]}}]"#);
    }

    /// What one side needs of the other.
    fn need(&mut self, side: usize, languages: &'static [usize]) {
        let ((_, kind, thing), other) = (self.rng.pick(&THINGS), at(&SIDES, side + 1));
        let need = Text { thing, languages, ..self.text(&NEEDS) };
        let met = if self.status == "completed" {
            format!(r#"met","met":"{}-05"#, self.years[2])
        } else {
            "open".into()
        };
        put!(self.out, r#","needs":[{{"id":"n1","text":{need},"kind":"{kind}","#);
        put!(self.out, r#""addressed_to":["{other}"],"status":"{met}"}}]"#);
    }
}
