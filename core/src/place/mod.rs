//! Where something stands: as a pointer into the document, and as a place in the user's file.

mod lines;
mod locate;
mod pointer;
mod scan;

pub use lines::{Lines, Place};
pub(crate) use locate::unescaped;
pub use locate::{Span, locate};
pub use pointer::Pointer;
pub(crate) use scan::{Scanner, ends_word};
