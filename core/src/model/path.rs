//! The path from a record to something inside it.

/// One step of a [`Path`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Into the member of that name.
    Name(&'static str),
    /// Into the item at that position, counted from 0.
    Index(usize),
}

impl From<&'static str> for Step {
    fn from(name: &'static str) -> Self {
        Self::Name(name)
    }
}

impl From<usize> for Step {
    fn from(index: usize) -> Self {
        Self::Index(index)
    }
}

/// Where a visit stands inside a record.
#[derive(Debug, Clone, Default)]
pub struct Path {
    steps: Vec<Step>,
}

impl Path {
    /// Steps into a member.
    pub fn name(&mut self, name: &'static str) {
        self.steps.push(Step::Name(name));
    }

    /// Steps into an item of a list.
    pub fn index(&mut self, index: usize) {
        self.steps.push(Step::Index(index));
    }

    /// Steps back out.
    pub fn pop(&mut self) {
        self.steps.pop();
    }

    /// The steps from the record.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }
}

impl std::fmt::Display for Path {
    /// As a JSON Pointer relative to the record; member names of the model need no escapes.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.steps.iter().try_for_each(|step| match step {
            Step::Name(name) => write!(f, "/{name}"),
            Step::Index(index) => write!(f, "/{index}"),
        })
    }
}
