//! Projects.

use super::{
    Assessment, Contribution, Country, Date, Decimal, Flagship, Id, Mechanisms, Meetings,
    Milestone, Name, Organizations, Outcome, Participation, Period, Place, Priorities, Projects,
    Reference, Report, Source, Str, Text, Timeline,
};

codes! {
    /// What kind of undertaking a project is.
    pub enum ProjectKind {
        /// A programme that contains projects.
        Programme = "programme" ["programme", "计划（含子项目）", "프로그램"],
        /// A joint study.
        JointStudy = "joint_study" ["joint study", "联合研究", "공동연구"],
        /// A survey that recurs in rounds.
        RecurringSurvey = "recurring_survey" ["recurring survey", "定期联合调查", "정기 공동조사"],
        /// A running exchange of data.
        DataExchange = "data_exchange" ["data exchange", "数据交换", "자료 교환"],
        /// A series of meetings.
        MeetingSeries = "meeting_series" ["meeting series", "系列会议", "정례 회의"],
        /// A standing joint facility or team.
        JointFacility = "joint_facility" ["joint facility", "联合设施或团队", "공동 시설·조직"],
        /// A mutual recognition of labels, standards or results.
        MutualRecognition = "mutual_recognition" ["mutual recognition", "互认", "상호인정"],
        /// A demonstration of technology.
        Demonstration = "demonstration" ["demonstration", "技术示范", "기술 실증"],
        /// Training.
        Training = "training" ["training", "培训", "교육훈련"],
        /// A policy dialogue.
        PolicyDialogue = "policy_dialogue" ["policy dialogue", "政策对话", "정책대화"],
        /// Any other undertaking.
        Other = "other" ["other", "其他", "기타"],
    }
}

codes! {
    /// Where a project stands in its life.
    pub enum Status {
        /// Proposed by a side, not yet approved.
        Proposed = "proposed" ["proposed", "拟议中", "제안"],
        /// Approved, not yet begun.
        Approved = "approved" ["approved", "已批准", "승인"],
        /// Running.
        Active = "active" ["active", "进行中", "진행 중"],
        /// Suspended for a time.
        Suspended = "suspended" ["suspended", "已暂停", "중단"],
        /// Its work is done.
        Completed = "completed" ["completed", "已完成", "완료"],
        /// Formally closed.
        Closed = "closed" ["closed", "已结项", "종결"],
        /// Given up.
        Cancelled = "cancelled" ["cancelled", "已取消", "취소"],
    }
}

codes! {
    /// How one project stands to another.
    pub enum RelationKind {
        /// Related.
        Related = "related" ["related", "相关", "관련"],
        /// Related, but under another mechanism: not a duplicate.
        RelatedOtherMechanism = "related_other_mechanism" ["related, other mechanism", "相关（属其他机制）", "관련(다른 협력체계)"],
        /// This project continues the other.
        SuccessorOf = "successor_of" ["successor of", "为其后续项目", "후속 사업"],
        /// The other project continues this one.
        PredecessorOf = "predecessor_of" ["predecessor of", "为其前期项目", "선행 사업"],
        /// The other project was turned into this one.
        ConvertedFrom = "converted_from" ["converted from", "由其转化而来", "전환 전 사업"],
        /// The two share their name, but not their level: a programme and a project.
        SameName = "same_name" ["same name, other level", "同名（层级不同）", "사업명 동일(상하 관계)"],
        /// The two are the same undertaking.
        Duplicate = "duplicate" ["duplicate", "重复", "중복"],
    }
}

codes! {
    /// Whether results may be made public.
    pub enum Release {
        /// Published.
        Published = "published" ["published", "已公开", "공개"],
        /// Agreed between the sides, not yet published.
        AgreedNotPublished = "agreed_not_published" ["agreed, not published", "已商定、未公开", "합의·미공개"],
        /// Not yet agreed between the sides.
        NotAgreed = "not_agreed" ["not agreed", "未商定", "미합의"],
        /// Held back at the wish of a side.
        Withheld = "withheld" ["withheld", "暂不公开", "공개 보류"],
        /// Confidential.
        Confidential = "confidential" ["confidential", "保密", "비공개"],
    }
}

record! {
    /// A joint undertaking of participants from two or more countries.
    pub struct Project<'a> {
        /// Unique among the register's projects.
        key id: Id<'a>,
        /// What kind of undertaking it is.
        required kind: ProjectKind,
        /// Title.
        required title: Text<'a>,
        /// Other and former titles, each with the time it was used.
        optional other_titles: Vec<Name<'a>>,
        /// What the project is about.
        optional summary: Text<'a>,
        /// Themes in the register's own words, such as `air` or `marine`.
        optional themes: Vec<Str<'a>>,
        /// Sector codes with the share of the project in each.
        optional sectors: Vec<Sector<'a>>,
        /// Where the project stands in its life.
        required status: Status,
        /// The status in the words of the sources.
        optional status_note: Text<'a>,
        /// The mechanisms it belongs to.
        optional mechanisms: Vec<Reference<'a, Mechanisms>>,
        /// The policy priorities it serves.
        optional priorities: Vec<Reference<'a, Priorities>>,
        /// The sides that proposed it.
        optional proposed_by: Vec<Country>,
        /// By which meeting and when it was approved.
        optional approved: Approval<'a>,
        /// Planned and actual times, suspensions and extensions.
        optional timeline: Timeline<'a>,
        /// The programme that contains it.
        optional parent: Reference<'a, Projects>,
        /// Rounds or editions of a recurring undertaking.
        optional editions: Vec<Edition<'a>>,
        /// Where it takes place.
        optional locations: Vec<Place<'a>>,
        /// Who takes part, in which role, for which side, and when.
        optional participants: Vec<Participation<'a>>,
        /// Money and contributions in kind.
        optional contributions: Vec<Contribution<'a>>,
        /// Planned steps.
        optional milestones: Vec<Milestone<'a>>,
        /// Planned and measured results.
        optional results: Vec<Outcome<'a>>,
        /// Progress reports of the sides.
        optional reports: Vec<Report<'a>>,
        /// Ratings.
        optional assessments: Vec<Assessment<'a>>,
        /// Whether it is, or may become, a flagship project.
        optional flagship: Flagship<'a>,
        /// Whether its results may be made public.
        optional release: Release,
        /// How it stands to other projects.
        optional relations: Vec<Relation<'a>>,
        /// What a reader should know.
        optional note: Text<'a>,
        /// Where it was read.
        optional sources: Vec<Source<'a>>,
        /// JSON Pointers, from the project, of members that do not apply.
        optional not_applicable: Vec<Str<'a>>,
    }
}

record! {
    /// A sector code and the share of the project in it.
    pub struct Sector<'a> {
        /// Vocabulary of the code, such as `OECD-DAC-5`.
        required vocabulary: Str<'a>,
        /// The code.
        required code: Str<'a>,
        /// Share of the project in the sector, in percent.
        optional percentage: Decimal,
    }
}

record! {
    /// The approval of a project.
    pub struct Approval<'a> {
        /// The meeting that approved it.
        optional meeting: Reference<'a, Meetings>,
        /// When.
        optional date: Date,
        /// What a reader should know, such as an approval outside any meeting.
        optional note: Text<'a>,
    }
}

record! {
    /// A round or edition of a recurring undertaking.
    pub struct Edition<'a> {
        /// Unique within the project.
        key id: Id<'a>,
        /// Its number, counted from 1.
        optional number: u32,
        /// When it was held.
        optional period: Period,
        /// The side that led it.
        optional lead: Country,
        /// Who hosted it.
        optional host: Reference<'a, Organizations>,
        /// What was done.
        optional note: Text<'a>,
        /// Where it was read.
        optional sources: Vec<Source<'a>>,
    }
}

record! {
    /// How a project stands to another.
    pub struct Relation<'a> {
        /// The relation.
        required kind: RelationKind,
        /// The other project, where the register has it.
        optional project: Reference<'a, Projects>,
        /// The other project's title, where the register does not have it.
        optional title: Text<'a>,
        /// What a reader should know.
        optional note: Text<'a>,
    }
}
