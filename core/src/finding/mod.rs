//! What a reader should know about the data: findings, their wording, and the report of a check.

mod about;
mod argument;
mod file_error;
mod fix;
mod message;
mod report;
mod severity;
mod value;
pub mod view;

pub use about::{About, Example, Group, Said};
pub use argument::Arg;
pub use file_error::{FileError, FileFault};
pub use fix::{Fix, Operation, Safety};
pub use message::{placeholders, render};
pub use report::{Report, RuleCount, Stamp, Summary};
pub use severity::{Level, Profile, Severity};
pub use value::Finding;
