//! Comity: cooperation between countries as data.
#![forbid(unsafe_code)]

#[macro_use]
pub mod model;
pub mod codes;
pub mod finding;
pub mod place;
pub mod reading;
pub mod rules;
