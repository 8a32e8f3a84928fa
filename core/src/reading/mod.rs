//! Bytes to a register and findings.
//!
//! Text is parsed straight into the typed model. Where that fails, only the record that failed is read
//! again by the *explaining* reader: a tolerant parser builds a tree of values with places
//! (`tree`), `explain` reports every fault in it against the model's shapes and takes
//! out what is unusable, and the rest becomes the typed record.

pub mod catalog;
mod dropped;
mod explain;
mod json;
mod limits;
mod ndjson;
mod outcome;
#[cfg(feature = "parallel")]
mod parallel;
mod source;
pub(crate) mod suggest;
mod syntax;
mod tree;
mod typed;

pub use catalog::{CATALOG, JsonKind};
pub use dropped::Dropped;
pub use json::read;
pub use ndjson::read_line;
pub use outcome::{NotARegister, Reading};
#[cfg(feature = "parallel")]
pub use parallel::read_parallel;
pub use source::Source;
pub use syntax::SyntaxProblem;
