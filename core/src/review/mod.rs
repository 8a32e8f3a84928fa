//! Judging projects by declared conditions.

mod condition;

pub use condition::{
    CameTo, Case, Condition, Desk, Fault, Lack, ParameterValue, Parameters, Part, Why,
};
