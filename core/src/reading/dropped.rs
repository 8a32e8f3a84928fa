//! Items of lists that could not be read.

use crate::place::Pointer;
use std::collections::BTreeMap;

/// Which items of which lists were dropped, so that a pointer into the model can be turned into one
/// into the file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Dropped {
    /// For each list in the file, the positions of the dropped items in order.
    lists: BTreeMap<String, Vec<usize>>,
}

impl Dropped {
    /// Remembers that the item at `index` of `list` was dropped. Items are dropped in order.
    pub(super) fn add(&mut self, list: &Pointer, index: usize) {
        self.lists.entry(list.as_str().to_owned()).or_default().push(index);
    }

    /// The lists of the file from which items were dropped.
    pub(crate) fn lists(&self) -> impl Iterator<Item = Pointer> {
        self.lists.keys().filter_map(|list| Pointer::new(list))
    }

    /// Adds what a reader of a later part of the list of projects dropped.
    #[cfg(feature = "parallel")]
    pub(super) fn absorb(&mut self, other: Self, by: usize) {
        for (list, indices) in other.lists {
            let Some(list) = Pointer::new(&list) else { continue };
            let whole = list.parts().count() == 1;
            let shifted = indices.into_iter().map(|index| if whole { index + by } else { index });
            let list = list.shifted(by).as_str().to_owned();
            self.lists.entry(list).or_default().extend(shifted);
        }
    }

    /// Adds what was dropped from other lists.
    pub(crate) fn add_all(&mut self, other: Self) {
        self.lists.extend(other.lists);
    }

    /// Whether nothing was dropped.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.lists.is_empty()
    }

    /// The pointer into the file for a pointer into the model.
    #[must_use]
    pub fn in_file(&self, pointer: Pointer) -> Pointer {
        if self.is_empty() {
            return pointer;
        }
        pointer.parts().fold(Pointer::root(), |at, part| match part.parse() {
            Ok(index) => {
                let index = self.index_in_file(&at, index);
                at.child(index)
            }
            Err(_) => at.child(part.as_ref()),
        })
    }

    /// The position in the file of the item that is at `index` in the model.
    fn index_in_file(&self, list: &Pointer, index: usize) -> usize {
        let dropped = self.lists.get(list.as_str()).map_or(&[][..], Vec::as_slice);
        // As many items are gone before it as lie, without those gone before them, at or before it.
        let (mut low, mut high) = (0, dropped.len());
        while low < high {
            let middle = usize::midpoint(low, high);
            match dropped.get(middle) {
                Some(&gone) if gone - middle <= index => low = middle + 1,
                _ => high = middle,
            }
        }
        index + low
    }
}
