//! Conditions: CEL over the records of the model, in which what is missing cannot be judged.

mod check;
mod desk;
mod evaluate;
mod extent;
mod fault;
mod functions;
mod limits;
mod operations;
mod origin;
mod parse;
mod program;
mod scope;
mod syntax;
mod types;
mod value;
