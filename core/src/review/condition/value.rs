//! Values while a condition is judged, and what is lacking where there is none.

use super::origin::{Origin, Root};
use super::pattern::Pattern;
use crate::model::{Country, Date, Decimal, Items, Project, Record, Text, Value as Stated};
use crate::place::Pointer;
use std::borrow::Cow;

/// A value: one of the register, as it stands there, or one that the condition has made.
#[derive(Debug, Clone)]
pub(super) enum Value<'v> {
    Null,
    Bool(bool),
    Int(i64),
    Uint(u64),
    Double(f64),
    Decimal(Decimal),
    String(Cow<'v, str>),
    Country(Country),
    Date(Date),
    Text(&'v Text<'v>),
    Record(&'v dyn Record),
    Pattern(&'v Pattern),
    /// A list of the register.
    Items(&'v dyn Items),
    /// A list that the condition has made.
    List(Vec<Located<'v>>),
}

/// A value and where it stands.
#[derive(Debug, Clone)]
pub(super) struct Located<'v> {
    pub(super) value: Value<'v>,
    pub(super) origin: Origin,
}

impl<'v> From<Value<'v>> for Located<'v> {
    fn from(value: Value<'v>) -> Self {
        Self { value, origin: Origin::NOTHING }
    }
}

/// Why something cannot be judged, and where.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lack {
    /// Why.
    pub why: Why,
    pub(super) origin: Origin,
}

codes! {
    /// Why something cannot be judged.
    pub enum Why {
        /// The member is absent.
        NotStated = "not_stated" ["not stated", "未载明", "기재되지 않음"],
        /// The member is `null`.
        Unknown = "unknown" ["stated to be unknown", "经查未获", "미상"],
        /// The text is not there in the language asked for.
        NoSuchLanguage = "no_such_language" ["not stated in the language asked for", "缺少该语言的文本", "해당 언어로 기재되지 않음"],
        /// There is no such record or item.
        NoSuchItem = "no_such_item" ["no such record", "没有相应记录", "해당 기록이 없음"],
        /// The dates leave it open.
        Undecidable = "undecidable" ["left open by partial dates", "日期不完整，无法判断", "날짜가 불완전하여 판단할 수 없음"],
        /// A number is too great, or divided by zero.
        NoSuchNumber = "no_such_number" ["no number comes of it", "无法得出数值", "수치를 구할 수 없음"],
        /// A string is not written as the number, or `true` or `false`, that it is to become.
        Unreadable = "unreadable" ["cannot be converted as it is written", "写法不符，无法转换", "표기가 맞지 않아 변환할 수 없음"],
        /// A score is not on the scale of the pack.
        OffScale = "off_scale" ["a score off the scale", "评分超出评分尺度", "점수가 척도를 벗어남"],
        /// Something that stands there could not be read.
        Unread = "unread" ["not read in full", "未能完整读取", "온전히 읽지 못함"],
        /// It takes more steps or memory than a condition may.
        TooCostly = "too_costly" ["more work than a condition may take", "超出条件允许的计算量", "조건에 허용된 계산량을 넘음"],
    }
}

impl Lack {
    /// Where it is missing: the member itself, or the record that it would lead to; nothing for what the
    /// condition has made itself.
    #[must_use]
    pub fn at(&self) -> Option<Pointer> {
        self.origin.pointer()
    }

    /// Something missing or open in a project, or in a member of it.
    pub(in crate::review) fn of_project(why: Why, at: usize, member: Option<&str>) -> Self {
        let origin = Origin::new(Root::Project(u32::try_from(at).unwrap_or(u32::MAX)));
        let index = member.and_then(|name| Project::SHAPE.member(name));
        Self { why, origin: index.map_or(origin, |(index, _)| origin.step(index)) }
    }

    pub(super) const fn new(why: Why, origin: Origin) -> Self {
        Self { why, origin }
    }
}

/// A value of the model as a condition sees it.
pub(super) fn stated<'v>(value: Stated<'v>, origin: Origin) -> Result<Located<'v>, Lack> {
    let value = match value {
        Stated::NotStated => return Err(Lack::new(Why::NotStated, origin)),
        Stated::Unknown | Stated::Code(_, "unknown") => {
            return Err(Lack::new(Why::Unknown, origin));
        }
        Stated::String(text) => Value::String(Cow::Borrowed(text)),
        Stated::Text(text) => Value::Text(text),
        Stated::Date(date) => Value::Date(date),
        Stated::Decimal(number) => Value::Decimal(number),
        Stated::Integer(number) => Value::Int(i64::from(number)),
        Stated::Boolean(truth) => Value::Bool(truth),
        Stated::Country(country) => Value::Country(country),
        Stated::Code(_, code) => Value::String(Cow::Borrowed(code)),
        Stated::List(items) => Value::Items(items),
        Stated::Record(record) => Value::Record(record),
    };
    Ok(Located { value, origin })
}

impl<'v> Located<'v> {
    /// How many items a list has; none when it is no list.
    pub(super) fn count(&self) -> Option<usize> {
        match &self.value {
            Value::Items(items) => Some(items.count()),
            Value::List(items) => Some(items.len()),
            _ => None,
        }
    }

    /// The item of a list at a position.
    pub(super) fn item(&self, index: usize) -> Result<Located<'v>, Lack> {
        let none = || Lack::new(Why::NoSuchItem, self.origin);
        match &self.value {
            Value::Items(items) => {
                stated(items.item(index).ok_or_else(none)?, self.origin.step(index))
            }
            Value::List(items) => items.get(index).cloned().ok_or_else(none),
            _ => Err(none()),
        }
    }
}
