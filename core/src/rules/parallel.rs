//! Checking the projects of a register on several threads.

use super::checker::{Checker, Options};
use super::part::Part;
use crate::finding::Finding;
use crate::model::Register;
use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};

/// How many pieces of the list there are for each thread.
const PIECES: usize = 4;

/// Checks a register as [`check`](super::check) does, on several threads. The findings are the same, in
/// no particular order.
#[must_use]
pub fn check_parallel(
    register: &Register<'_>,
    options: &Options,
    threads: NonZero<usize>,
) -> Vec<Finding> {
    let checker = Checker::new(register, options);
    let chunks = Chunks::new(register.projects.items(), threads);
    let mut parts: Vec<(usize, Part<'_>)> = std::thread::scope(|scope| {
        let work = || chunks.each(|chunk, from| checker.projects(chunk, from));
        let running: Vec<_> = (0..threads.get()).map(|_| scope.spawn(work)).collect();
        let parts = running.into_iter().map(|thread| match thread.join() {
            Ok(parts) => parts,
            Err(panic) => std::panic::resume_unwind(panic),
        });
        parts.flatten().collect()
    });
    parts.sort_unstable_by_key(|(from, _)| *from);
    let whole = parts.into_iter().map(|(_, part)| part).reduce(Part::merge);
    checker.finish(whole.unwrap_or_default())
}

/// A list in pieces, of which each thread takes the next when it is done with one: threads are not
/// equally fast.
struct Chunks<'p, T> {
    items: &'p [T],
    size: usize,
    next: AtomicUsize,
}

impl<'p, T> Chunks<'p, T> {
    fn new(items: &'p [T], threads: NonZero<usize>) -> Self {
        let size = items.len().div_ceil(threads.get() * PIECES).max(1);
        Self { items, size, next: AtomicUsize::new(0) }
    }

    /// Works on pieces until none is left; gives what came of each, with the position of its first item.
    fn each<R>(&self, work: impl Fn(&'p [T], usize) -> R) -> Vec<(usize, R)> {
        let taken = std::iter::from_fn(|| {
            let from = self.next.fetch_add(self.size, Ordering::Relaxed);
            let rest = self.items.get(from..).filter(|rest| !rest.is_empty())?;
            let piece = rest.get(..self.size).unwrap_or(rest);
            Some((from, work(piece, from)))
        });
        taken.collect()
    }
}
