//! Where a value stands that a condition looks at, told by numbers until somebody asks.

use crate::model::{Kind, Project, Register, Shape};
use crate::place::Pointer;

/// How many steps lead to the deepest value of a register, and some more.
const DEEPEST: usize = 10;

/// A place in the register: the numbers of members and items that lead to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Origin {
    root: Root,
    steps: [u32; DEEPEST],
    length: u8,
}

/// What a place is counted from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Root {
    /// The project at this position.
    Project(u32),
    /// The register.
    Register,
    /// Nothing: the value was made by the condition.
    Nothing,
}

impl Origin {
    pub(super) const NOTHING: Self = Self::new(Root::Nothing);

    pub(super) const fn new(root: Root) -> Self {
        Self { root, steps: [0; DEEPEST], length: 0 }
    }

    /// The member or item with a number.
    pub(super) fn step(mut self, number: usize) -> Self {
        if let Some(step) = self.steps.get_mut(usize::from(self.length)) {
            *step = u32::try_from(number).unwrap_or(u32::MAX);
            self.length += 1;
        }
        self
    }

    /// The place as a JSON Pointer into the register, if it is one.
    pub(super) fn pointer(&self) -> Option<Pointer> {
        let (mut pointer, mut kind) = match self.root {
            Root::Nothing => return None,
            Root::Register => (Pointer::root(), record(&Register::SHAPE)),
            Root::Project(at) => {
                (Pointer::root().child("projects").child(at as usize), record(&Project::SHAPE))
            }
        };
        for step in self.steps.iter().take(usize::from(self.length)).map(|step| *step as usize) {
            (pointer, kind) = match kind {
                Kind::Record(shape) => {
                    let member = shape.members.get(step)?;
                    (pointer.child(member.name), member.kind)
                }
                Kind::List(item) => (pointer.child(step), *item),
                _ => return Some(pointer),
            };
        }
        Some(pointer)
    }
}

const fn record(shape: &'static Shape) -> Kind {
    Kind::Record(shape)
}
