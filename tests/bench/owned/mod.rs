//! The model of `core/src/model`, file by file the same but for its strings, which are owned: what the
//! benchmark's peer parses into.
#![allow(
    dead_code,
    unused_imports,
    missing_docs,
    unreachable_pub,
    clippy::enum_variant_names,
    reason = "the files serve another crate"
)]

#[macro_use]
#[path = "../../../core/src/model/codes.rs"]
mod codes;
#[macro_use]
#[path = "../../../core/src/model/record.rs"]
mod record;
#[path = "../../../core/src/model/assessment.rs"]
mod assessment;
#[path = "../../../core/src/model/contribution.rs"]
mod contribution;
#[path = "../../../core/src/model/country.rs"]
mod country;
#[path = "../../../core/src/model/date.rs"]
mod date;
#[path = "../../../core/src/model/decimal.rs"]
mod decimal;
#[path = "../../../core/src/model/disagreement.rs"]
mod disagreement;
#[path = "../../../core/src/model/fill.rs"]
mod fill;
#[path = "../../../core/src/model/id.rs"]
mod id;
#[path = "../../../core/src/model/list.rs"]
mod list;
#[path = "../../../core/src/model/mechanism.rs"]
mod mechanism;
#[path = "../../../core/src/model/meeting.rs"]
mod meeting;
#[path = "../../../core/src/model/organization.rs"]
mod organization;
#[path = "../../../core/src/model/participation.rs"]
mod participation;
#[path = "../../../core/src/model/path.rs"]
mod path;
#[path = "../../../core/src/model/period.rs"]
mod period;
#[path = "../../../core/src/model/project.rs"]
mod project;
#[path = "../../../core/src/model/register.rs"]
mod register;
#[path = "../../../core/src/model/report.rs"]
mod report;
#[path = "../../../core/src/model/result.rs"]
mod result;
#[path = "../../../core/src/model/shape.rs"]
mod shape;
#[path = "../../../core/src/model/source.rs"]
mod source;
#[path = "../../../core/src/model/stated.rs"]
mod stated;
pub(crate) mod string;
#[path = "../../../core/src/model/text.rs"]
mod text;
#[path = "../../../core/src/model/timeline.rs"]
mod timeline;
#[path = "../../../core/src/model/visit.rs"]
mod visit;
#[path = "../../../core/src/model/waiver.rs"]
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
