//! What names and titles have in common once differences of writing are left out.

use super::entry::ProjectEntry;
use crate::model::{Country, NameKind, Organization, Period, Project, Stated, Text};
use crate::reading::suggest;
use std::collections::{HashMap, HashSet};

/// English words that titles are written with or without.
const SMALL_WORDS: [&str; 12] =
    ["the", "of", "on", "for", "and", "in", "a", "an", "to", "with", "between", "project"];
/// What a title says of the countries.
const COUNTRIES: [&str; 7] = ["korea", "korean", "china", "chinese", "rok", "prc", "republic"];
/// The same at the beginning of a Korean or Chinese title.
const BOTH_SIDES: [[char; 2]; 6] =
    [['한', '중'], ['중', '한'], ['中', '韩'], ['韩', '中'], ['中', '韓'], ['韓', '中']];

/// Two projects of which the titles say the same in some language. They state no relation to each other,
/// and their periods are not certainly apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Twins {
    /// Position of the later project among the entries.
    pub(super) second: usize,
    /// Position of the earlier one.
    pub(super) first: usize,
    /// Whether they state a mechanism in common.
    pub(super) same_mechanism: bool,
}

/// A number for what a title says, and the position in the register's list of the project that bears it.
pub(super) type Key = (u64, usize);

/// The keys of the title of the project at position `at`, one for each language.
pub(super) fn keys(project: &Project<'_>, at: usize) -> impl Iterator<Item = Key> {
    texts(&project.title).filter_map(title).map(move |key| (key, at))
}

/// All twins, the later project against the first that is like it. The projects are in the order of the
/// file.
pub(super) fn twins(projects: &[ProjectEntry<'_>], keys: &[Key]) -> Vec<Twins> {
    let mut keys = keys.to_vec();
    keys.sort_unstable();
    keys.dedup();
    let mut twins = Vec::new();
    for alike in keys.chunk_by(|a, b| a.0 == b.0).filter(|alike| alike.len() > 1) {
        let entry = |at: usize| projects.binary_search_by_key(&at, |entry| entry.at).ok();
        pair(alike.iter().filter_map(|(_, at)| entry(*at)), projects, &mut twins);
    }
    if twins.is_empty() {
        return twins;
    }
    let related = relations(projects);
    twins.retain(|twins| is_open(twins, projects, &related));
    twins.sort_unstable();
    twins.dedup();
    twins
}

/// Pairs projects of one title: each with the first of a common mechanism, else with the first of all.
fn pair(alike: impl Iterator<Item = usize>, projects: &[ProjectEntry<'_>], twins: &mut Vec<Twins>) {
    let mut first_of_all = None;
    let mut first_by_mechanism: HashMap<&str, usize> = HashMap::new();
    for second in alike {
        let Some(project) = projects.get(second) else { continue };
        let mechanisms = || project.mechanisms.iter().map(|id| id.as_str());
        let sharing = mechanisms().filter_map(|id| first_by_mechanism.get(id)).min().copied();
        if let Some(first) = sharing.or(first_of_all) {
            twins.push(Twins { second, first, same_mechanism: sharing.is_some() });
        }
        for id in mechanisms() {
            first_by_mechanism.entry(id).or_insert(second);
        }
        first_of_all = first_of_all.or(Some(second));
    }
}

/// The pairs of ids between which projects state a relation, as parent or otherwise.
fn relations<'p>(projects: &'p [ProjectEntry<'_>]) -> HashSet<(&'p str, &'p str)> {
    let of = |project: &'p ProjectEntry<'_>| {
        let others = project.relations.iter().map(|(_, id)| id).chain(&project.parent);
        others.map(|other| (project.id.as_str(), other.as_str()))
    };
    projects.iter().flat_map(of).collect()
}

/// Whether the register leaves open how the two stand to each other.
fn is_open(twins: &Twins, projects: &[ProjectEntry<'_>], related: &HashSet<(&str, &str)>) -> bool {
    let (Some(a), Some(b)) = (projects.get(twins.first), projects.get(twins.second)) else {
        return false;
    };
    let (one, other) = (a.id.as_str(), b.id.as_str());
    let apart = match (period(a), period(b)) {
        (Some(a), Some(b)) => a.overlaps(b).is_false(),
        _ => false,
    };
    !apart && one != other && !related.contains(&(one, other)) && !related.contains(&(other, one))
}

fn period<'p>(project: &'p ProjectEntry<'_>) -> Option<&'p Period> {
    project.actual.as_ref().or(project.planned.as_ref())
}

/// What a text says in each language.
pub(super) fn texts<'t>(text: &'t Stated<Text<'_>>) -> impl Iterator<Item = &'t str> {
    text.known().into_iter().flat_map(Text::entries).filter_map(|(_, text)| text)
}

/// A number for what is left of a title without differences of writing, if that is enough to tell projects
/// apart.
///
/// Chinese and Korean: without spaces and signs, without the two countries at the beginning and the word
/// for project at the end. Other languages: the words in any order, without small words and plural s.
fn title(text: &str) -> Option<u64> {
    if text.is_ascii() {
        return words(text);
    }
    if text.chars().any(|c| is_cjk(suggest::narrow(c))) {
        return characters(text);
    }
    let plain =
        text.chars().map(|c| Some(suggest::narrow(c)).filter(char::is_ascii).unwrap_or(' '));
    words(&plain.collect::<String>())
}

fn words(text: &str) -> Option<u64> {
    let words = text.as_bytes().split(|byte| !byte.is_ascii_alphanumeric());
    let is_in = |list: &[&str], word: &[u8]| {
        list.iter().any(|known| known.as_bytes().eq_ignore_ascii_case(word))
    };
    let (sum, count) = words
        .filter(|w| !w.is_empty() && !is_in(&SMALL_WORDS, w) && !is_in(&COUNTRIES, w))
        .fold((0_u64, 0), |(sum, count), word| (sum.wrapping_add(stem(word)), count + 1));
    (count >= 3).then_some(sum)
}

/// A number for a word without its capitals and plural s.
fn stem(word: &[u8]) -> u64 {
    let singular = word.iter().rposition(|byte| !byte.eq_ignore_ascii_case(&b's'));
    let length = singular.filter(|_| word.len() > 3).map_or(word.len(), |last| last + 1);
    let letters = word.iter().take(length).map(u8::to_ascii_lowercase);
    mix(letters.fold(0, |hash, byte| mix(hash, char::from(byte))), ' ')
}

fn characters(text: &str) -> Option<u64> {
    let mut letters = text.chars().filter_map(letter).peekable();
    let first = letters.next()?;
    let mut so_far = Written::default();
    match letters.peek() {
        Some(second) if BOTH_SIDES.contains(&[first, *second]) => {
            letters.next();
        }
        _ => so_far.add(first),
    }
    letters.for_each(|letter| so_far.add(letter));
    let (hash, count) = so_far.without_project();
    (count >= 5).then_some(hash)
}

/// What was read of a title: the number for all of it, and for it without the last one and two letters.
#[derive(Default)]
struct Written {
    hash: u64,
    before: [u64; 2],
    last: [char; 2],
    count: usize,
}

impl Written {
    fn add(&mut self, letter: char) {
        let ([_, before], [_, last]) = (self.before, self.last);
        self.before = [before, self.hash];
        self.last = [last, letter];
        self.hash = mix(self.hash, letter);
        self.count += 1;
    }

    fn without_project(&self) -> (u64, usize) {
        let [start, _] = self.before;
        match self.last {
            ['项', '目'] | ['사', '업'] => (start, self.count.saturating_sub(2)),
            _ => (self.hash, self.count),
        }
    }
}

fn is_cjk(c: char) -> bool {
    matches!(c, '\u{4E00}'..='\u{9FFF}' | '가'..='힣')
}

/// A letter or digit, narrow and small.
fn letter(c: char) -> Option<char> {
    if is_cjk(c) {
        return Some(c);
    }
    let narrow = suggest::narrow(c);
    narrow.is_alphanumeric().then(|| narrow.to_lowercase().next().unwrap_or(narrow))
}

/// Adds a character to a number.
fn mix(hash: u64, c: char) -> u64 {
    (hash ^ u64::from(u32::from(c))).wrapping_mul(0x9E37_79B9_7F4A_7C15).rotate_left(29)
}

/// A name without differences of writing, if it is enough to tell organizations apart.
fn name(text: &str) -> Option<String> {
    let plain: String = text.chars().filter_map(letter).collect();
    let enough = if plain.is_ascii() { 5 } else { 3 };
    (plain.chars().count() >= enough).then_some(plain)
}

/// The names of an organization but for its short forms, each with its country and its position.
pub(super) fn names(
    organization: &Organization,
) -> impl Iterator<Item = ((Country, String), usize)> {
    let country = organization.country.get().into_iter();
    country.flat_map(|country| {
        let names = organization.names.each().filter(|(_, name)| !name.kind.is(NameKind::Short));
        names.flat_map(move |(n, known)| {
            texts(&known.text).filter_map(name).map(move |name| ((country, name), n))
        })
    })
}
