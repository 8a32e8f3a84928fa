//! Who takes part in a project.

use super::{Country, Date, Organizations, Period, Reference, Source, Text};

codes! {
    /// What a participant does in a project. Each maps to an IATI organisation role: 1 funding,
    /// 2 accountable, 3 extending, 4 implementing.
    pub enum Role {
        /// Carries the project out. IATI 4.
        Executing = "executing" ["executing unit", "执行单位", "수행기관"],
        /// Pays for it. IATI 1.
        Funding = "funding" ["funding body", "出资单位", "재정지원기관"],
        /// Answers for it. IATI 2.
        Accountable = "accountable" ["accountable body", "责任单位", "책임기관"],
        /// Coordinates it. IATI 3.
        Coordinating = "coordinating" ["coordinating body", "协调单位", "총괄·조정기관"],
        /// The authority in whose competence it lies. IATI 2.
        CompetentAuthority = "competent_authority" ["competent authority", "主管部门", "주무기관"],
        /// Gives technical support. IATI 4.
        Technical = "technical" ["technical body", "技术支持单位", "기술지원기관"],
        /// Runs the secretariat. IATI 3.
        Secretariat = "secretariat" ["secretariat", "秘书处", "사무국"],
        /// Hosts it. IATI 4.
        Host = "host" ["host", "主办单位", "주최기관"],
        /// Supplies technology or goods. IATI 4.
        Supplier = "supplier" ["supplier", "供应单位", "공급기관"],
        /// Has signed its agreement. IATI 2.
        Signatory = "signatory" ["signatory", "签署单位", "서명기관"],
        /// Watches or is invited.
        Observer = "observer" ["observer", "观察员", "참관기관"],
        /// Any other role.
        Other = "other" ["other", "其他", "기타"],
    }
}

record! {
    /// An organization's part in a project: its role, for which side, and when.
    pub struct Participation<'a> shows span {
        /// The organization.
        optional organization: Reference<'a, Organizations>,
        /// Participants that are described but are not organizations of the register, such as
        /// "provincial sites".
        optional description: Text<'a>,
        /// The side for which it takes part; absent for joint and international bodies.
        optional side: Country,
        /// Its role.
        required role: Role,
        /// The role in the words of the source.
        optional role_note: Text<'a>,
        /// Whether it leads in that time.
        optional lead: bool,
        /// First day.
        optional from: Date,
        /// Last day; absent while it takes part.
        optional to: Date,
        /// When the source saw it so, where the period is not known.
        optional as_of: Date,
        /// Where it was read.
        optional sources: Vec<Source<'a>>,
    }
}

impl Participation<'_> {
    /// When the participant takes part.
    #[must_use]
    pub fn period(&self) -> Period {
        Period { from: self.from, to: self.to }
    }
}
