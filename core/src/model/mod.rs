//! The nouns of cooperation between countries, and nothing else.
//!
//! Every record is declared once with `record!`, which gives the Rust type, its
//! serialisation, its [`Shape`] (names, kinds and documentation of its members, from which the
//! JSON Schema and the explaining reader work) and its reflection ([`Record`]).
//!
//! Strings are borrowed from the text that was read wherever it has no escapes, so every record
//! carries the lifetime of that text; [`Field::into_owned`] gives a record that lives on its own.

#[macro_use]
mod codes;
#[macro_use]
mod record;

mod assessment;
mod contribution;
mod country;
mod date;
mod decimal;
mod disagreement;
pub(crate) mod fill;
mod id;
mod list;
mod mechanism;
mod meeting;
mod organization;
mod participation;
mod path;
mod period;
mod project;
mod register;
mod report;
mod result;
pub(crate) mod shape;
mod source;
mod stated;
pub(crate) mod string;
mod text;
mod timeline;
pub(crate) mod visit;
mod waiver;

pub use assessment::{Assessment, Flagship, FlagshipState};
pub use contribution::{Contribution, ContributionKind};
pub use country::Country;
pub use date::{Date, Order, Truth};
pub use decimal::Decimal;
pub use disagreement::{Claim, Disagreement, Settlement, SettlementState};
pub use id::{
    Id, Mechanisms, Meetings, Organizations, Priorities, Projects, Reference, Target, TargetKind,
    is_id,
};
pub use mechanism::{Chair, Cycle, Mechanism, MechanismKind};
pub use meeting::{
    AgendaItem, Decision, DecisionKind, Delegation, FollowUp, FollowUpStatus, Headcount, Meeting,
    MeetingKind, MeetingStatus, Person, Place, Precision, Statement,
};
pub use organization::{Identifier, Name, NameKind, Organization, OrganizationKind};
pub use participation::{Participation, Role};
pub use path::{Path, Step};
pub use period::Period;
pub use project::{
    Approval, Edition, Project, ProjectKind, Relation, RelationKind, Release, Sector, Status,
};
pub use register::{FormatVersion, Priority, Register};
pub use report::{
    Achievement, Category, Need, NeedKind, NeedStatus, Plan, Problem, ProblemSeverity, Report,
    ReportState,
};
pub use result::{Actual, Baseline, Direction, Indicator, Level, Milestone, Outcome, TargetValue};
pub use shape::{
    CodeList, Field, Items, Kind, Member, Need as MemberNeed, Record, Shape, Value, push_subject,
    singular,
};
pub use source::Source;
pub use stated::Stated;
pub use string::Str;
pub use text::{Language, Text, is_language_tag};
pub use timeline::{Extension, Suspension, Timeline};
pub use visit::{Shown, Visitor};
pub use waiver::Waiver;
