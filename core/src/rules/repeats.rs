//! Items of a list that say the same again.

use super::lookup::{FEW, MOST};
use foldhash::{HashMap, HashMapExt};
use std::hash::Hash;

/// The first item before position `at`, of at most the `MOST` nearest, that is `like` what is looked for.
pub(super) fn earlier<T>(items: &[T], at: usize, like: impl Fn(&T) -> bool) -> Option<usize> {
    let first = at.saturating_sub(MOST);
    items.get(first..at)?.iter().position(like).map(|n| first + n)
}

/// Tells of each item whose key an earlier item has: the earlier position, then its own. Items without
/// a key are passed over.
pub(super) fn repeats<'t, T, K: Eq + Hash>(
    items: &'t [T],
    key: impl Fn(&'t T) -> Option<K>,
    mut tell: impl FnMut(usize, usize),
) {
    if items.len() > FEW {
        return many(items.iter().map(key), tell);
    }
    for (position, item) in items.iter().enumerate().skip(1) {
        let Some(own) = key(item) else { continue };
        let earlier = items.iter().take(position).position(|e| key(e).is_some_and(|k| k == own));
        if let Some(earlier) = earlier {
            tell(earlier, position);
        }
    }
}

fn many<K: Eq + Hash>(keys: impl Iterator<Item = Option<K>>, mut tell: impl FnMut(usize, usize)) {
    let mut first = HashMap::new();
    for (position, key) in keys.enumerate() {
        let Some(key) = key else { continue };
        let earlier = *first.entry(key).or_insert(position);
        if earlier != position {
            tell(earlier, position);
        }
    }
}
