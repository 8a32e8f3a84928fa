//! Bytes to a register and findings.
//!
//! Text is parsed straight into the typed model. Where that fails, only the record that failed is read
//! again by the *explaining* reader: a tolerant parser builds a tree of values with places
//! (`tree`), `explain` reports every fault in it against the model's shapes and takes
//! out what is unusable, and the rest becomes the typed record.
//!
//! A text with faults of syntax is mended (`mend`) where people slip, and read again.

mod between;
mod burst;
pub mod catalog;
mod dropped;
mod explain;
mod found;
mod json;
mod legacy;
mod limits;
mod mend;
mod ndjson;
mod outcome;
#[cfg(feature = "parallel")]
mod parallel;
mod refusal;
mod sniff;
mod source;
pub(crate) mod structure;
pub(crate) mod suggest;
mod syntax;
pub(crate) mod tree;
mod typed;
mod unread;
mod whole;

pub use catalog::{CATALOG, JsonKind};
pub use dropped::Dropped;
pub use outcome::{Line, Reading};
#[cfg(feature = "parallel")]
pub use parallel::read_parallel;
pub use refusal::NotARegister;
pub use source::Source;
pub use syntax::SyntaxProblem;
pub use unread::Unread;
pub use whole::{read, read_line};
