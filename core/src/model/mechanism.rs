//! Mechanisms: what projects and meetings live under.

use super::{
    Country, Date, Id, Mechanisms, Organizations, Period, Person, Reference, Source, Str, Text,
};

codes! {
    /// What kind of mechanism it is.
    pub enum MechanismKind {
        /// An agreement or treaty.
        Agreement = "agreement" ["agreement", "协定", "협정"],
        /// A memorandum of understanding.
        Memorandum = "memorandum" ["memorandum of understanding", "谅解备忘录", "양해각서"],
        /// A joint committee that meets in numbered sessions.
        JointCommittee = "joint_committee" ["joint committee", "联合委员会", "공동위원회"],
        /// Meetings of heads of state or government.
        Summit = "summit" ["summit", "首脑会晤", "정상회담"],
        /// Meetings of ministers.
        MinistersMeeting = "ministers_meeting" ["ministers' meeting", "部长会议", "장관회의"],
        /// A policy dialogue between departments.
        PolicyDialogue = "policy_dialogue" ["policy dialogue", "政策对话", "정책대화"],
        /// A joint centre.
        Centre = "centre" ["centre", "合作中心", "협력센터"],
        /// A committee that steers or advises a centre.
        CentreCommittee = "centre_committee" ["centre committee", "合作中心委员会", "센터 운영위원회"],
        /// A plan of cooperation with a period and fields.
        Plan = "plan" ["cooperation plan", "合作计划", "협력계획"],
        /// A network of institutes or countries.
        Network = "network" ["network", "合作网络", "협력 네트워크"],
        /// Any other mechanism.
        Other = "other" ["other", "其他", "기타"],
    }
}

codes! {
    /// How often a mechanism meets.
    pub enum Cycle {
        /// Four times a year.
        Quarterly = "quarterly" ["quarterly", "每季度", "분기별"],
        /// Twice a year.
        HalfYearly = "half_yearly" ["half-yearly", "每半年", "반기별"],
        /// Once a year.
        Yearly = "yearly" ["yearly", "每年", "매년"],
        /// Every second year.
        Biennial = "biennial" ["every two years", "每两年", "격년"],
        /// Without a fixed cycle.
        Irregular = "irregular" ["irregular", "不定期", "부정기"],
    }
}

record! {
    /// An agreement, committee, dialogue, centre or plan.
    pub struct Mechanism<'a> {
        /// Unique among the register's mechanisms.
        key id: Id<'a>,
        /// What kind of mechanism it is.
        required kind: MechanismKind,
        /// The mechanism it belongs to.
        optional parent: Reference<'a, Mechanisms>,
        /// The mechanisms it continues.
        optional predecessors: Vec<Reference<'a, Mechanisms>>,
        /// Title.
        required title: Text<'a>,
        /// The countries that are parties to it.
        optional parties: Vec<Country>,
        /// When it was set up or signed.
        optional established: Date,
        /// How often it meets.
        optional cycle: Cycle,
        /// Who chairs it for each party.
        optional chairs: Vec<Chair<'a>>,
        /// When it holds, for plans and agreements with a term.
        optional period: Period,
        /// The fields of cooperation it names, in the words that projects use for their themes.
        optional fields: Vec<Str<'a>>,
        /// What a reader should know.
        optional note: Text<'a>,
        /// Where it was read.
        optional sources: Vec<Source<'a>>,
        /// JSON Pointers of members that do not apply.
        optional not_applicable: Vec<Str<'a>>,
    }
}

record! {
    /// Who chairs a mechanism for one party.
    pub struct Chair<'a> shows span {
        /// The party.
        required party: Country,
        /// The organization that provides the chair.
        optional organization: Reference<'a, Organizations>,
        /// The person.
        optional person: Person<'a>,
        /// First day in the chair.
        optional from: Date,
        /// Last day in the chair.
        optional to: Date,
    }
}
