//! The catalogue of rules and the engine that runs them: is the data well formed, consistent, complete?
//!
//! A rule is one file under `catalog/`. Its check states its scope, so that a project can be checked
//! alone, projects stream by in bounded memory, and parts that were checked apart are put together.

#[macro_use]
mod rule;
mod absence;
mod accounts;
pub mod catalog;
mod checker;
mod contact;
mod context;
mod cycles;
mod decisions;
mod entry;
mod expected;
mod figures;
mod frame;
mod index;
mod indicators;
mod likeness;
mod lookup;
mod mask;
mod members;
mod names;
mod overlap;
#[cfg(feature = "parallel")]
mod parallel;
mod part;
mod paths;
mod periods;
mod problems;
mod prose;
mod repeats;
mod reporting;
mod script;
mod sectors;
mod sessions;
mod sides;
mod sink;
mod stand_in;
mod standing;
mod text;
mod waive;
mod walk;

pub use catalog::CATALOG;
pub use checker::{COMPARED, Checker, Options, check};
pub use context::Context;
pub use entry::ProjectEntry;
pub use index::{Index, SubjectInside};
pub(crate) use mask::mask_contacts;
#[cfg(feature = "parallel")]
pub use parallel::check_parallel;
pub use part::Part;
pub use rule::{Check, Rule};
pub use script::{Kinds, Script};
pub use sink::Sink;
pub use text::{TextView, Traits, Written};
pub(crate) use waive::Waivers;
