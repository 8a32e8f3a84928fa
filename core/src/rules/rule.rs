//! What a rule is.

use super::context::Context;
use super::sink::Sink;
use super::text::{TextView, Traits};
use crate::finding::About;
use crate::model::{Date, Mechanism, Meeting, Organization, Project, Source, TargetKind};

/// A rule: what it tells of itself, and its check.
#[derive(Debug)]
pub struct Rule {
    /// Name, wording, documentation, examples.
    pub about: About,
    /// The check, by what it looks at.
    pub check: Check,
}

/// A check, by what it looks at.
///
/// All but [`Register`](Self::Register) see one record, or one thing inside a record, and the index.
#[derive(Debug, Clone, Copy)]
pub enum Check {
    /// Each project.
    Project(fn(&Project, &Context, &mut Sink)),
    /// Each organization.
    Organization(fn(&Organization, &Context, &mut Sink)),
    /// Each mechanism.
    Mechanism(fn(&Mechanism, &Context, &mut Sink)),
    /// Each meeting.
    Meeting(fn(&Meeting, &Context, &mut Sink)),
    /// Each text that has one of the traits, wherever it stands.
    Text(Traits, fn(&TextView, &Context, &mut Sink)),
    /// Each reference, wherever it stands: the list it points into, and the id.
    Reference(fn(TargetKind, &str, &Context, &mut Sink)),
    /// Each pair of `from` and `to` dates, wherever it stands.
    Span(fn(Option<Date>, Option<Date>, &Context, &mut Sink)),
    /// Each source, wherever it stands.
    Source(fn(&Source, &Context, &mut Sink)),
    /// The register as a whole: its head and the index of its projects.
    Register(fn(&Context, &mut Sink)),
    /// Several of these, for a rule that looks for the same thing in records of several kinds.
    Several(&'static [Check]),
}

/// Where a finding is, from the record that is checked: `at!["milestones", 2, "due"]`.
macro_rules! at {
    ($($step:expr),* $(,)?) => { &[$($crate::model::Step::from($step)),*] };
}

/// The arguments of a finding: `args! { due: due, as_of: as_of }`.
macro_rules! args {
    ($($name:ident : $value:expr),* $(,)?) => {
        vec![$((stringify!($name), $crate::finding::Arg::from($value))),*]
    };
}

/// A check of every record that has `not_applicable`: a function of the record, that list and the sink.
macro_rules! each_that_may_not_apply {
    ($check:ident) => {
        $crate::rules::Check::Several(&[
            $crate::rules::Check::Organization(|r, _, out| $check(r, &r.not_applicable, out)),
            $crate::rules::Check::Mechanism(|r, _, out| $check(r, &r.not_applicable, out)),
            $crate::rules::Check::Meeting(|r, _, out| $check(r, &r.not_applicable, out)),
            $crate::rules::Check::Project(|r, _, out| $check(r, &r.not_applicable, out)),
            $crate::rules::Check::Register(|cx, out| {
                $check(cx.register, &cx.register.not_applicable, out)
            }),
        ])
    };
}
