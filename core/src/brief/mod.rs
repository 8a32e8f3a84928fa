//! What people take to a meeting: for now, the overview of a register, a card for each project.

mod card;
mod overview;
mod session;
mod words;

pub use card::{Card, Entry, LastReport, Phase, Side, cards};
pub use overview::Overview;
pub use session::Session;
