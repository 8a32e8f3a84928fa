//! Checking the projects of a register on several threads.

use super::checker::{Checker, Options};
use super::part::Part;
use crate::finding::Finding;
use crate::model::Register;
use std::num::NonZero;

/// Checks a register as [`check`](super::check) does, on several threads. The findings are the same, in
/// no particular order.
#[must_use]
pub fn check_parallel(
    register: &Register<'_>,
    options: &Options,
    threads: NonZero<usize>,
) -> Vec<Finding> {
    let checker = &Checker::new(register, options);
    let projects = register.projects.items();
    let size = projects.len().div_ceil(threads.get()).max(1);
    let part = std::thread::scope(|scope| {
        let work = |(k, chunk): (usize, _)| scope.spawn(move || checker.projects(chunk, k * size));
        let running: Vec<_> = projects.chunks(size).enumerate().map(work).collect();
        let parts = running.into_iter().map(|thread| match thread.join() {
            Ok(part) => part,
            Err(panic) => std::panic::resume_unwind(panic),
        });
        parts.reduce(Part::merge).unwrap_or_default()
    });
    checker.finish(part)
}
