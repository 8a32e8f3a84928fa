//! Progress reports.

use super::{Country, Date, Id, Organizations, Period, Reference, Source, Str, Text};

codes! {
    /// Where a report stands.
    pub enum ReportState {
        /// Being written.
        Draft = "draft" ["draft", "草稿", "초안"],
        /// Handed in.
        Submitted = "submitted" ["submitted", "已提交", "제출"],
        /// Sent back for correction.
        Returned = "returned" ["returned", "已退回", "반려"],
        /// Accepted.
        Accepted = "accepted" ["accepted", "已通过", "승인"],
    }
}

codes! {
    /// How serious a problem is.
    pub enum ProblemSeverity {
        /// Of little weight.
        Low = "low" ["low", "轻微", "낮음"],
        /// Of some weight.
        Medium = "medium" ["medium", "一般", "보통"],
        /// Serious: it endangers a part of the project.
        High = "high" ["high", "严重", "높음"],
        /// Critical: it endangers the project.
        Critical = "critical" ["critical", "特别严重", "매우 높음"],
    }
}

codes! {
    /// What a problem is about.
    pub enum Category {
        /// An approval that is missing or late.
        Approval = "approval" ["approval", "审批", "승인"],
        /// Money.
        Funding = "funding" ["funding", "经费", "재원"],
        /// Data and its exchange.
        Data = "data" ["data", "数据", "자료"],
        /// Technology and methods.
        Technical = "technical" ["technical", "技术", "기술"],
        /// Equipment and samples.
        Equipment = "equipment" ["equipment", "设备", "장비"],
        /// People.
        Staffing = "staffing" ["staffing", "人员", "인력"],
        /// Time.
        Schedule = "schedule" ["schedule", "进度", "일정"],
        /// Coordination between participants.
        Coordination = "coordination" ["coordination", "协调", "협의·조정"],
        /// Anything else.
        Other = "other" ["other", "其他", "기타"],
    }
}

codes! {
    /// What is needed.
    pub enum NeedKind {
        /// Money.
        Funding = "funding" ["funding", "经费", "재원"],
        /// Experts or knowledge.
        Expertise = "expertise" ["expertise", "专家与技术", "전문인력"],
        /// Data.
        Data = "data" ["data", "数据", "자료"],
        /// Equipment.
        Equipment = "equipment" ["equipment", "设备", "장비"],
        /// Access to sites, samples or systems.
        Access = "access" ["access", "准入与使用", "접근·출입"],
        /// An approval.
        Approval = "approval" ["approval", "审批", "승인"],
        /// Coordination.
        Coordination = "coordination" ["coordination", "协调", "협의·조정"],
        /// Anything else.
        Other = "other" ["other", "其他", "기타"],
    }
}

codes! {
    /// Whether a need has been met.
    pub enum NeedStatus {
        /// Not yet met.
        Open = "open" ["open", "待满足", "미충족"],
        /// Met.
        Met = "met" ["met", "已满足", "충족"],
        /// Declined.
        Declined = "declined" ["declined", "未获同意", "거절"],
        /// Withdrawn.
        Withdrawn = "withdrawn" ["withdrawn", "已撤回", "철회"],
    }
}

record! {
    /// One side's progress report for a period: progress and achievements, problems, plans, needs.
    pub struct Report<'a> {
        /// Unique within the project.
        key id: Id<'a>,
        /// The side that reports.
        required side: Country,
        /// The unit that reports.
        optional by: Reference<'a, Organizations>,
        /// The period reported on.
        optional period: Period,
        /// Where the report stands.
        optional state: ReportState,
        /// When it was handed in.
        optional submitted: Date,
        /// When it was sent back.
        optional returned: Date,
        /// When it was accepted.
        optional accepted: Date,
        /// Progress in the period.
        optional progress: Text<'a>,
        /// What was achieved.
        optional achievements: Vec<Achievement<'a>>,
        /// Existing problems.
        optional problems: Vec<Problem<'a>>,
        /// Work plan.
        optional plans: Vec<Plan<'a>>,
        /// Cooperation needs.
        optional needs: Vec<Need<'a>>,
        /// What a reader should know.
        optional note: Text<'a>,
        /// Where it was read.
        optional sources: Vec<Source<'a>>,
    }
}

record! {
    /// Something achieved.
    pub struct Achievement<'a> {
        /// Unique within the report.
        key id: Id<'a>,
        /// What was achieved.
        required text: Text<'a>,
        /// When.
        optional date: Date,
        /// Links or ids paths that show it.
        optional evidence: Vec<Str<'a>>,
    }
}

record! {
    /// A problem that stands in the way.
    pub struct Problem<'a> {
        /// Unique within the report.
        key id: Id<'a>,
        /// The problem.
        required text: Text<'a>,
        /// How serious it is.
        optional severity: ProblemSeverity,
        /// What it is about.
        optional category: Category,
        /// When it was first raised.
        optional raised: Date,
        /// When it was resolved; absent while it is open.
        optional resolved: Date,
        /// How it was resolved, or what a reader should know.
        optional note: Text<'a>,
    }
}

record! {
    /// A step of the work plan.
    pub struct Plan<'a> {
        /// Unique within the report.
        key id: Id<'a>,
        /// What is to be done.
        required text: Text<'a>,
        /// By when.
        optional due: Date,
        /// Who must see to it.
        optional responsible: Vec<Reference<'a, Organizations>>,
        /// Problems it answers: ids within the report, or ids paths.
        optional answers: Vec<Str<'a>>,
        /// When it was done; absent while it is not.
        optional done: Date,
    }
}

record! {
    /// Something a participant needs from others.
    pub struct Need<'a> {
        /// Unique within the report.
        key id: Id<'a>,
        /// What is needed.
        required text: Text<'a>,
        /// Which kind of thing.
        optional kind: NeedKind,
        /// The sides that are asked.
        optional addressed_to: Vec<Country>,
        /// The organizations that are asked.
        optional organizations: Vec<Reference<'a, Organizations>>,
        /// Whether it has been met.
        optional status: NeedStatus,
        /// When it was first raised.
        optional raised: Date,
        /// When it was met.
        optional met: Date,
    }
}
