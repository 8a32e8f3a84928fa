//! Organizations and their names.

use super::{
    Country, Date, Id, Language, Organizations, Period, Reference, Source, Str, Text, Truth,
};

codes! {
    /// What kind of body an organization is.
    pub enum OrganizationKind {
        /// A ministry, agency or other part of a central government. IATI organisation type 10.
        Government = "government" ["government", "政府部门", "정부기관"],
        /// A province, city or other local government. IATI 11.
        LocalGovernment = "local_government" ["local government", "地方政府", "지방정부"],
        /// A public body that is not part of the government itself. IATI 15.
        PublicBody = "public_body" ["public body", "公共机构", "공공기관"],
        /// A research institute. IATI 80.
        ResearchInstitute = "research_institute" ["research institute", "研究机构", "연구기관"],
        /// A university. IATI 80.
        University = "university" ["university", "高等院校", "대학"],
        /// A company. IATI 70.
        Company = "company" ["company", "企业", "기업"],
        /// A non-governmental organization. IATI 22.
        Ngo = "ngo" ["non-governmental organization", "非政府组织", "비정부기구"],
        /// An international organization. IATI 40.
        International = "international" ["international organization", "国际组织", "국제기구"],
        /// A body of two or more parents from different countries, such as a joint centre.
        JointBody = "joint_body" ["joint body", "联合机构", "공동기구"],
        /// Any other body.
        Other = "other" ["other", "其他", "기타"],
    }
}

codes! {
    /// What kind of name it is.
    pub enum NameKind {
        /// The official name.
        Official = "official" ["official name", "正式名称", "공식 명칭"],
        /// A short form or acronym.
        Short = "short" ["short form", "简称", "약칭"],
        /// Another rendering found in sources.
        Variant = "variant" ["variant", "其他写法", "이표기"],
        /// A translation that is not official.
        Translation = "translation" ["translation", "译名", "번역명"],
    }
}

record! {
    /// A body that takes part: of one country, international, or joint.
    pub struct Organization<'a> {
        /// Unique among the register's organizations.
        key id: Id<'a>,
        /// What kind of body it is.
        required kind: OrganizationKind,
        /// Its country; absent for joint and international bodies.
        optional country: Country,
        /// Its names, each with the time it was used.
        required names: Vec<Name<'a>>,
        /// The bodies it belongs to; a joint body has two.
        optional parents: Vec<Reference<'a, Organizations>>,
        /// The bodies it continues.
        optional predecessors: Vec<Reference<'a, Organizations>>,
        /// When it existed.
        optional existence: Period,
        /// Identifiers in registers of organizations. A record is valid without one.
        optional identifiers: Vec<Identifier<'a>>,
        /// What a reader should know.
        optional note: Text<'a>,
        /// Where it was read.
        optional sources: Vec<Source<'a>>,
        /// JSON Pointers of members that do not apply.
        optional not_applicable: Vec<Str<'a>>,
    }
}

record! {
    /// A name and the time in which it was used. The current one is that whose period holds `as_of`.
    pub struct Name<'a> shows span {
        /// The name, by language.
        required text: Text<'a>,
        /// What kind of name; absent means official.
        optional kind: NameKind,
        /// First day of its use.
        optional from: Date,
        /// Last day of its use; absent while it is in use.
        optional to: Date,
        /// What a reader should know, such as which sources print it.
        optional note: Text<'a>,
        /// Where it was read.
        optional sources: Vec<Source<'a>>,
    }
}

record! {
    /// An identifier in a register of organizations.
    pub struct Identifier<'a> {
        /// Code of the register, such as `CN-USCI` or `KR-BRN`.
        required scheme: Str<'a>,
        /// The identifier there.
        required value: Str<'a>,
    }
}

impl<'a> Organization<'a> {
    /// The name that the organization has on a day, in a language or, failing that, in another: the first
    /// whose period holds the day, then the first that may hold it, then the first there is; the id when
    /// there is none at all.
    ///
    /// ```
    /// use comity::model::{Date, Language, Organization};
    /// let mep: Organization = serde_json::from_str(r#"{"id": "cn", "names": [
    ///     {"text": {"zh": "环境保护部"}, "from": "2008", "to": "2018-02"},
    ///     {"text": {"zh": "生态环境部"}, "from": "2018-03"}]}"#)?;
    /// assert_eq!(mep.name(Date::new("2018-11-16"), Language::Ko), "生态环境部");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn name(&self, on: Option<Date>, language: Language) -> &str {
        let holds = |name: &&Name<'_>| match on {
            Some(on) => name.period().contains(on),
            None => Truth::Undecidable,
        };
        let names = || self.names.items().iter().filter(|name| name.text.is_known());
        let certain = || names().filter(|name| holds(name).is_true());
        let possible = || names().filter(|name| !holds(name).is_false());
        let in_language =
            |name: &&Name<'_>| name.text.known().is_some_and(|t| t.get(language).is_some());
        let chosen = certain()
            .find(in_language)
            .or_else(|| possible().find(in_language))
            .or_else(|| certain().next())
            .or_else(|| possible().next())
            .or_else(|| names().next());
        chosen.and_then(|name| name.text.known()).map_or(&*self.id, |text| text.best(language))
    }
}

impl Name<'_> {
    /// When the name was used.
    #[must_use]
    pub fn period(&self) -> Period {
        Period { from: self.from, to: self.to }
    }
}
