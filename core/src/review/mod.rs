//! Judging projects by declared rules.

mod condition;
