//! The ten conditions in Rego, run by `regorus`.

use regorus::languages::rego::compiler::Compiler;
use regorus::rvm::RegoVM;
use regorus::{Engine, Value};
use serde::Deserialize;
use std::sync::Arc;

const POLICY: &str = include_str!("conditions.rego");
/// The rule that comes to the set of the conditions that hold.
const HOLDS: &str = "data.review.holds";

/// A policy that is ready to judge projects.
///
/// Of the ways that the crate offers this is the fastest, twice as fast as its interpreter: compiled once for its
/// virtual machine, which is kept from project to project, and asked for all ten conditions at once.
pub(crate) struct Rego(RegoVM);

impl Rego {
    pub(crate) fn new() -> Self {
        let mut engine = Engine::new();
        engine.add_policy("conditions.rego".to_owned(), POLICY.to_owned()).expect("a policy");
        let policy = engine.compile_with_entrypoint(&Arc::from(HOLDS)).expect("a rule");
        let program = Compiler::compile_from_policy(&policy, &[HOLDS]).expect("a program");
        let mut machine = RegoVM::new();
        machine.load_program(program);
        Self(machine)
    }

    /// How many conditions hold for the projects.
    pub(crate) fn holds(&mut self, projects: impl IntoIterator<Item = Value>) -> usize {
        projects.into_iter().map(|project| self.of(project)).sum()
    }

    fn of(&mut self, project: Value) -> usize {
        self.0.set_input(project);
        let holding = self.0.execute().expect("an answer");
        holding.as_set().map_or(0, |holding| holding.len())
    }
}

/// The projects of a register as values of the crate, each made when it is asked for.
pub(crate) fn projects(register: &serde_json::Value) -> impl Iterator<Item = Value> {
    let projects = register.get("projects").and_then(serde_json::Value::as_array);
    projects.into_iter().flatten().map(|project| Value::deserialize(project).expect("a value"))
}
