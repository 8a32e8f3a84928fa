//! Things of a list that hold at the same time although only one should.

use super::lookup::FEW;
use super::periods::overlap;
use crate::model::{Date, Participation, Period, Stated};

/// The time of a participation. Its start, when it is not stated, is unknown and not open; so is its end
/// when only a day is known on which it was seen to hold.
pub(super) fn took_part(participation: &Participation) -> Period {
    let end_is_unknown = participation.to.is_not_stated() && participation.as_of.is_known();
    Period {
        from: participation.from.get().map_or(Stated::Unknown, Stated::Known),
        to: if end_is_unknown { Stated::Unknown } else { participation.to },
    }
}

/// Calls `found` with the positions of two items of the same key whose periods certainly overlap, the
/// later in the list first. It answers whether it counts them; each item is counted at most once as the
/// later one. Among very many items, each is held only against the longest before it.
pub(super) fn each_overlap<K: Ord>(
    count: usize,
    item: impl Fn(usize) -> Option<(K, Period)>,
    mut found: impl FnMut(usize, usize) -> bool,
) {
    if count > FEW {
        return each_overlap_sorted(count, item, found);
    }
    for later in 1..count {
        let Some((key, period)) = item(later) else { continue };
        for earlier in 0..later {
            if item(earlier).is_some_and(|(k, p)| k == key && overlap(&p, &period))
                && found(later, earlier)
            {
                break;
            }
        }
    }
}

fn each_overlap_sorted<K: Ord>(
    count: usize,
    item: impl Fn(usize) -> Option<(K, Period)>,
    mut found: impl FnMut(usize, usize) -> bool,
) {
    let mut items: Vec<_> =
        (0..count).filter_map(|i| item(i).map(|(key, period)| (key, period, i))).collect();
    items.sort_by(|(a, p, i), (b, q, j)| {
        (a, p.from.get().map(Date::first), i).cmp(&(b, q.from.get().map(Date::first), j))
    });
    let end = |period: &Period| (period.to.get().is_none(), period.to.get().map(Date::last));
    let mut longest: Option<&(K, Period, usize)> = None;
    for now in &items {
        let before = longest.filter(|before| before.0 == now.0);
        if let Some(before) = before
            && overlap(&before.1, &now.1)
        {
            found(before.2.max(now.2), before.2.min(now.2));
        }
        longest = Some(before.map_or(now, |b| std::cmp::max_by_key(b, now, |x| end(&x.1))));
    }
}
