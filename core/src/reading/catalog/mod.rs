//! The rules of structure: what reading itself finds.

use super::tree::Value;
use crate::finding::{About, Arg};
use crate::model::Kind;

macro_rules! catalog {
    ($($module:ident => $name:ident),+ $(,)?) => {
        $(mod $module; pub(super) use $module::ABOUT as $name;)+
        /// The rules of structure, by name.
        pub static CATALOG: &[&About] = &[$(&$name),+];
    };
}

catalog! {
    bad_country => BAD_COUNTRY,
    bad_date => BAD_DATE,
    bad_decimal => BAD_DECIMAL,
    bad_id => BAD_ID,
    bad_language_tag => BAD_LANGUAGE_TAG,
    bad_number => BAD_NUMBER,
    duplicate_member => DUPLICATE_MEMBER,
    invalid_encoding => INVALID_ENCODING,
    json_syntax => JSON_SYNTAX,
    later_format => LATER_FORMAT,
    missing_id => MISSING_ID,
    missing_member => MISSING_MEMBER,
    too_many_alike => TOO_MANY_ALIKE,
    unknown_code => UNKNOWN_CODE,
    unknown_member => UNKNOWN_MEMBER,
    wrong_punctuation => WRONG_PUNCTUATION,
    wrong_type => WRONG_TYPE,
}

codes! {
    /// What a value is, or should be.
    pub enum JsonKind {
        /// `null`.
        Null = "null" ["nothing (`null`)", "空值（`null`）", "빈 값(`null`)"],
        /// True or false.
        Boolean = "boolean" ["true or false", "布尔值（`true` 或 `false`）", "참·거짓 값"],
        /// A number.
        Number = "number" ["a number", "数字", "숫자"],
        /// A whole number.
        Integer = "integer" ["a whole number", "整数", "정수"],
        /// A string.
        String = "string" ["a string", "字符串", "문자열"],
        /// A text.
        Text = "text" ["a string or an object by language", "字符串，或按语言分列的对象", "문자열 또는 언어별 객체"],
        /// A date.
        Date = "date" ["a date written as a string", "日期（字符串）", "문자열로 적은 날짜"],
        /// A decimal.
        Decimal = "decimal" ["a decimal number written as a string", "十进制数（字符串）", "문자열로 적은 십진수"],
        /// A country code.
        Country = "country" ["a country code", "国家代码", "국가 코드"],
        /// An id.
        Id = "id" ["an id", "标识符", "식별자"],
        /// A code.
        Code = "code" ["a code", "代码", "코드"],
        /// A list.
        List = "list" ["a list", "列表", "목록"],
        /// An object.
        Object = "object" ["an object", "对象", "객체"],
    }
}

impl JsonKind {
    /// What a value is, as an argument of a finding.
    pub(crate) fn of(value: &Value<'_>) -> Arg {
        let kind = match value {
            Value::Null => Self::Null,
            Value::Boolean(_) => Self::Boolean,
            Value::Number(_) => Self::Number,
            Value::String(_) => Self::String,
            Value::List(_) => Self::List,
            Value::Object(_) => Self::Object,
        };
        Arg::Code(&Self::LIST, kind.code())
    }
}

/// What a member should be.
pub(super) const fn kind_name(kind: &Kind) -> JsonKind {
    match kind {
        Kind::String => JsonKind::String,
        Kind::Text => JsonKind::Text,
        Kind::Date => JsonKind::Date,
        Kind::Decimal => JsonKind::Decimal,
        Kind::Integer => JsonKind::Integer,
        Kind::Boolean => JsonKind::Boolean,
        Kind::Country => JsonKind::Country,
        Kind::Id | Kind::Reference(_) => JsonKind::Id,
        Kind::Code(_) => JsonKind::Code,
        Kind::List(_) => JsonKind::List,
        Kind::Record(_) => JsonKind::Object,
    }
}
