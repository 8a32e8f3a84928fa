//! Ids that are nearly written alike.

use super::lookup::FEW;
use crate::reading::suggest;

/// How many ids to each side are near.
const NEAR: usize = 8;

/// The ids of a list in two orders, by how they begin and by how they end: a slip of the pen leaves one of
/// the two as it was, so the id that was meant stands near. So a suggestion costs the same in a long list; in
/// a short one, all ids are compared.
#[derive(Debug)]
pub(super) struct Names {
    forward: Vec<(String, String)>,
    backward: Vec<(String, String)>,
}

impl Names {
    pub(super) fn new(ids: &[&str]) -> Self {
        let sorted = |key: fn(&str) -> String| {
            let mut names: Vec<_> = ids.iter().map(|id| (key(id), (*id).to_owned())).collect();
            names.sort_unstable();
            names
        };
        Self { forward: sorted(suggest::plain), backward: sorted(reversed) }
    }

    /// The id that is nearest to `word`, if it is near enough to be meant.
    pub(super) fn nearest(&self, word: &str) -> Option<&str> {
        let all = self.forward.len() <= FEW;
        let forward = if all { &self.forward } else { near(&self.forward, &suggest::plain(word)) };
        let backward = if all { &[] } else { near(&self.backward, &reversed(word)) };
        suggest::nearest(word, forward.iter().chain(backward).map(|(_, id)| id.as_str()))
    }
}

fn reversed(id: &str) -> String {
    suggest::plain(id).chars().rev().collect()
}

/// The names that stand around the place of `key`.
fn near<'n>(names: &'n [(String, String)], key: &str) -> &'n [(String, String)] {
    let place = names.partition_point(|(known, _)| known.as_str() < key);
    names.get(place.saturating_sub(NEAR)..names.len().min(place + NEAR)).unwrap_or_default()
}
