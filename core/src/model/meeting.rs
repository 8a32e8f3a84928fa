//! Meetings and their decisions.

use super::{
    Country, Date, Id, Mechanisms, Meetings, Organizations, Period, Projects, Reference, Source,
    Str, Text,
};

codes! {
    /// What kind of meeting it is.
    pub enum MeetingKind {
        /// A numbered session of a joint committee.
        Session = "session" ["session", "届会", "회의(회차)"],
        /// A seminar that prepares or reviews.
        Seminar = "seminar" ["seminar", "研讨会", "세미나"],
        /// A policy dialogue between departments.
        PolicyDialogue = "policy_dialogue" ["policy dialogue", "政策对话", "정책대화"],
        /// A meeting of ministers.
        MinistersMeeting = "ministers_meeting" ["ministers' meeting", "部长会议", "장관회의"],
        /// A meeting of heads of state or government.
        Summit = "summit" ["summit", "首脑会晤", "정상회담"],
        /// A meeting of a committee that steers or advises.
        Committee = "committee" ["committee meeting", "委员会会议", "위원회 회의"],
        /// A workshop of experts.
        Workshop = "workshop" ["workshop", "技术研讨会", "워크숍"],
        /// A conference or forum.
        Conference = "conference" ["conference", "大会", "콘퍼런스"],
        /// The signing of a document.
        Signing = "signing" ["signing", "签署仪式", "서명식"],
        /// Any other meeting.
        Other = "other" ["other", "其他", "기타"],
    }
}

codes! {
    /// Whether a meeting has been held.
    pub enum MeetingStatus {
        /// Foreseen.
        Planned = "planned" ["planned", "计划召开", "개최 예정"],
        /// Held.
        Held = "held" ["held", "已召开", "개최"],
        /// Put off.
        Postponed = "postponed" ["postponed", "已推迟", "연기"],
        /// Called off.
        Cancelled = "cancelled" ["cancelled", "已取消", "취소"],
    }
}

codes! {
    /// How exactly a number of people is known.
    pub enum Precision {
        /// Exactly that many.
        Exact = "exact" ["exactly", "确数", "정확히"],
        /// About that many.
        About = "about" ["about", "约", "약"],
        /// Somewhat fewer.
        Nearly = "nearly" ["nearly", "近", "거의"],
        /// Somewhat more.
        Over = "over" ["over", "超过", "초과"],
    }
}

codes! {
    /// What a meeting decided about a project.
    pub enum DecisionKind {
        /// A new project.
        New = "new" ["new", "新立项", "신규"],
        /// The project goes on.
        Continued = "continued" ["continued", "继续实施", "계속"],
        /// The project is changed.
        Modified = "modified" ["modified", "调整", "변경"],
        /// The project is suspended.
        Suspended = "suspended" ["suspended", "暂停", "중단"],
        /// The project is taken up again.
        Resumed = "resumed" ["resumed", "恢复实施", "재개"],
        /// The project is complete.
        Completed = "completed" ["completed", "完成", "완료"],
        /// The project is given up.
        Dropped = "dropped" ["dropped", "终止", "중도 종료"],
        /// The decision is put off.
        Deferred = "deferred" ["deferred", "暂缓决定", "보류"],
        /// Taken note of.
        Noted = "noted" ["noted", "备悉", "주목"],
        /// The project becomes a flagship.
        Flagship = "flagship" ["flagship", "列为旗舰项目", "대표사업 선정"],
        /// Someone is asked to do something.
        Request = "request" ["request", "要求", "요청"],
    }
}

codes! {
    /// What became of a decision.
    pub enum FollowUpStatus {
        /// Still to be done.
        Open = "open" ["open", "待落实", "이행 중"],
        /// Done.
        Done = "done" ["done", "已落实", "이행 완료"],
        /// Given up.
        Dropped = "dropped" ["dropped", "不再落实", "이행 중지"],
        /// Looked for and not found.
        Unknown = "unknown" ["unknown", "情况不明", "이행 여부 미상"],
    }
}

record! {
    /// A meeting, planned or held.
    pub struct Meeting<'a> {
        /// Unique among the register's meetings.
        key id: Id<'a>,
        /// The mechanism whose meeting it is.
        optional mechanism: Reference<'a, Mechanisms>,
        /// Its number in the series, counted from 1.
        optional number: u32,
        /// What kind of meeting it is.
        required kind: MeetingKind,
        /// Its title.
        optional title: Text<'a>,
        /// Whether it has been held.
        required status: MeetingStatus,
        /// When it was to be held.
        optional planned: Period,
        /// When it was held.
        optional held: Period,
        /// Where.
        optional place: Place<'a>,
        /// The host.
        optional host: Reference<'a, Organizations>,
        /// The one party whose internal meeting it is.
        optional party: Country,
        /// The organizer.
        optional organizer: Reference<'a, Organizations>,
        /// The meetings that it prepares.
        optional prepares: Vec<Reference<'a, Meetings>>,
        /// Who took part.
        optional delegations: Vec<Delegation<'a>>,
        /// What was on the agenda.
        optional agenda: Vec<AgendaItem<'a>>,
        /// What speakers said that matters for the projects.
        optional statements: Vec<Statement<'a>>,
        /// What was decided.
        optional decisions: Vec<Decision<'a>>,
        /// What came out of it besides decisions.
        optional outcome: Text<'a>,
        /// What a reader should know.
        optional note: Text<'a>,
        /// Where it was read.
        optional sources: Vec<Source<'a>>,
        /// JSON Pointers of members that do not apply.
        optional not_applicable: Vec<Str<'a>>,
    }
}

record! {
    /// A place.
    pub struct Place<'a> {
        /// Country.
        optional country: Country,
        /// City.
        optional city: Text<'a>,
        /// Building or site.
        optional venue: Text<'a>,
        /// What was done there, where a record lists several places.
        optional note: Text<'a>,
    }
}

record! {
    /// The people of one side at a meeting.
    pub struct Delegation<'a> {
        /// The side.
        optional party: Country,
        /// Its head.
        optional head: Person<'a>,
        /// Other people named.
        optional members: Vec<Person<'a>>,
        /// The organizations represented.
        optional organizations: Vec<Reference<'a, Organizations>>,
        /// How many people.
        optional headcount: Headcount,
        /// What a reader should know.
        optional note: Text<'a>,
    }
}

record! {
    /// A person in an official role.
    pub struct Person<'a> {
        /// Name.
        required name: Text<'a>,
        /// Office held.
        optional title: Text<'a>,
        /// The organization the person acts for.
        optional organization: Reference<'a, Organizations>,
        /// Who had been announced, when it was someone else.
        optional announced: Text<'a>,
        /// Whether the person acted for the holder of the office.
        optional acting: bool,
        /// What a reader should know.
        optional note: Text<'a>,
    }
}

record! {
    /// A number of people.
    pub struct Headcount {
        /// The number.
        required value: u32,
        /// How exactly it is known; absent means exact.
        optional precision: Precision,
    }
}

record! {
    /// An item of a meeting's agenda.
    pub struct AgendaItem<'a> {
        /// Unique within the meeting.
        key id: Id<'a>,
        /// What it was about.
        required text: Text<'a>,
        /// The projects it was about.
        optional projects: Vec<Reference<'a, Projects>>,
        /// Who presented it.
        optional presented_by: Vec<Reference<'a, Organizations>>,
    }
}

record! {
    /// What a speaker said.
    pub struct Statement<'a> {
        /// Unique within the meeting.
        key id: Id<'a>,
        /// The speaker.
        optional by: Person<'a>,
        /// What was said.
        required text: Text<'a>,
    }
}

record! {
    /// A decision of a meeting.
    pub struct Decision<'a> {
        /// Unique within the meeting.
        key id: Id<'a>,
        /// What was decided.
        required kind: DecisionKind,
        /// The project it is about.
        optional project: Reference<'a, Projects>,
        /// How many projects it is about, where they are counted but not all named.
        optional count: u32,
        /// The decision's words.
        optional text: Text<'a>,
        /// Who proposed it.
        optional proposed_by: Vec<Country>,
        /// Who must act.
        optional responsible: Vec<Reference<'a, Organizations>>,
        /// By when.
        optional due: Date,
        /// What became of it.
        optional follow_up: FollowUp<'a>,
        /// What a reader should know.
        optional note: Text<'a>,
        /// Where it was read.
        optional sources: Vec<Source<'a>>,
    }
}

record! {
    /// What became of a decision.
    pub struct FollowUp<'a> {
        /// Whether it is done.
        required status: FollowUpStatus,
        /// When that was so.
        optional date: Date,
        /// The meeting that checked it.
        optional meeting: Reference<'a, Meetings>,
        /// What was found.
        optional note: Text<'a>,
    }
}
