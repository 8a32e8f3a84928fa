//! Whole operations: what programs and bindings call.

mod call;
mod check;

pub use call::{CallError, OPERATIONS, call};
pub use check::{CheckOptions, Checked, check};
