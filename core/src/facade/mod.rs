//! Whole operations: what programs and bindings call.

mod call;
mod check;
mod follow_up;
mod mask;
mod profile;
mod review;
mod stream;

pub use call::{CallError, OPERATIONS, call};
pub use check::{CheckOptions, Checked, check};
pub use follow_up::{FollowUpOptions, NotFollowedUp, follow_up};
pub use profile::read_profile;
pub use review::{ReviewOptions, review};
pub use stream::{Head, Stream};
