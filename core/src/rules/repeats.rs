//! Items of a list that say the same again.

use foldhash::{HashMap, HashMapExt};
use std::hash::Hash;

/// Up to how many items each is compared with each.
const FEW: usize = 64;

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
