//! What a pack needs besides its gates.

use crate::model::Text;
use crate::review::condition::Measure;

/// What is needed, with ratings and rectification.
#[derive(Debug, Clone, Default)]
pub(in crate::review) struct Outcome {
    pub(in crate::review) needs: Needs,
    /// Ratings from the best to the worst.
    pub(in crate::review) bands: Vec<Band>,
    pub(in crate::review) rectification: Option<Rectification>,
}

/// What scores must come to.
#[derive(Debug, Clone, Default)]
pub(in crate::review) struct Needs {
    /// All together, weighted.
    pub(in crate::review) total: Option<Measure>,
    /// Each.
    pub(in crate::review) each: Option<Measure>,
}

/// A rating.
#[derive(Debug, Clone)]
pub(in crate::review) struct Band {
    pub(in crate::review) id: String,
    pub(in crate::review) title: Text<'static>,
    pub(in crate::review) needs: Needs,
}

/// How often, and within how many months, a project may be put right.
#[derive(Debug, Clone, Copy)]
pub(in crate::review) struct Rectification {
    pub(in crate::review) times: u32,
    pub(in crate::review) months: u32,
}
