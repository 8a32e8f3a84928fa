//! Bytes to a register and findings.
//!
//! Text is parsed straight into the typed model. Where that fails, only the record that failed is read
//! again by the *explaining* reader: a tolerant parser builds a tree of values with places
//! ([`tree`]), [`explain`](mod@explain) reports every fault in it against the model's shapes and takes
//! out what is unusable, and the rest becomes the typed record.

pub mod catalog;
mod dropped;
mod explain;
mod json;
mod limits;
mod source;
pub(crate) mod suggest;
mod tree;
mod typed;

pub use catalog::{CATALOG, JsonKind};
pub use dropped::Dropped;
pub use json::{NotARegister, Reading, read, read_line};
pub use source::Source;
pub use tree::SyntaxProblem;
