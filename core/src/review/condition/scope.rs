//! The names that a condition may use besides those of the model: the parameters of its pack.

use super::types::Type;

/// The parameters of a pack, by name and type.
#[derive(Debug, Clone, Default)]
pub(super) struct Scope<'s> {
    parameters: Vec<(&'s str, Type)>,
}

impl<'s> Scope<'s> {
    pub(super) fn new(parameters: Vec<(&'s str, Type)>) -> Self {
        Self { parameters }
    }

    /// The position and type of a parameter.
    pub(super) fn parameter(&self, name: &str) -> Option<(usize, Type)> {
        let at = self.parameters.iter().position(|(known, _)| *known == name)?;
        self.parameters.get(at).map(|(_, of)| (at, of.clone()))
    }

    pub(super) fn parameters(&self) -> impl Iterator<Item = &'s str> + Clone + '_ {
        self.parameters.iter().map(|(name, _)| *name)
    }
}
