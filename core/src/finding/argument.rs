//! Arguments of findings.

use crate::model::{CodeList, Country, Date, Decimal, Language, Period};

/// A value that a finding's wording mentions. It is kept as data, and written in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Arg {
    /// The user's own words.
    Text(String),
    /// Words that name a person or how to reach one.
    Personal(String),
    /// A number.
    Number(i64),
    /// A date.
    Date(Date),
    /// An amount or measure.
    Decimal(Decimal),
    /// A code, shown by its label.
    Code(&'static CodeList, &'static str),
    /// A side, shown as its country's people would write it.
    Side(Country),
    /// Several words.
    List(Vec<String>),
    /// What was probably meant, if anything; shown as a clause that ends the sentence before.
    Suggestion(Option<String>),
}

impl Arg {
    /// The argument in the reader's language.
    #[must_use]
    pub fn show(&self, language: Language) -> String {
        match self {
            Self::Text(text) | Self::Personal(text) => text.clone(),
            Self::Number(number) => number.to_string(),
            Self::Date(date) => date.to_string(),
            Self::Decimal(decimal) => decimal.to_string(),
            Self::Code(list, code) => label(list, code, language).to_owned(),
            Self::Side(country) => side(*country, language),
            Self::List(words) => words.join(if language == Language::Zh { "、" } else { ", " }),
            Self::Suggestion(meant) => {
                meant.as_ref().map_or(String::new(), |meant| did_you_mean(meant, language))
            }
        }
    }

    /// The argument with its words cut to what anyone reads: a value of a million characters would
    /// otherwise be in every finding that mentions it.
    #[must_use]
    pub fn clipped(self) -> Self {
        match self {
            Self::Text(text) => Self::Text(clip(text)),
            Self::Personal(text) => Self::Personal(clip(text)),
            Self::List(words) => Self::List(words.into_iter().map(clip).collect()),
            Self::Suggestion(meant) => Self::Suggestion(meant.map(clip)),
            other => other,
        }
    }

    /// The argument with `change` made to the words of the user in it.
    #[must_use]
    pub(crate) fn with_words(&self, change: &impl Fn(&str) -> String) -> Self {
        match self {
            Self::Text(text) => Self::Text(change(text)),
            Self::Personal(text) => Self::Personal(change(text)),
            Self::List(words) => Self::List(words.iter().map(|word| change(word)).collect()),
            Self::Suggestion(meant) => Self::Suggestion(meant.as_deref().map(change)),
            other => other.clone(),
        }
    }
}

/// How many characters of a value are mentioned.
const SHOWN: usize = 200;

fn clip(text: String) -> String {
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}

fn label(list: &'static CodeList, code: &'static str, language: Language) -> &'static str {
    let Some((_, [en, zh, ko])) = list.codes.iter().find(|(known, _)| *known == code) else {
        return code;
    };
    match language {
        Language::En => en,
        Language::Zh => zh,
        Language::Ko => ko,
    }
}

fn did_you_mean(meant: &str, language: Language) -> String {
    match language {
        Language::En => format!("; did you mean `{meant}`?"),
        Language::Zh => format!("；是否应为 `{meant}`？"),
        Language::Ko => format!(". `{meant}`의 오기인지 확인하십시오"),
    }
}

fn side(country: Country, language: Language) -> String {
    let known = match (country.as_str(), language) {
        ("CN", Language::En) => "the Chinese side",
        ("CN", Language::Zh) => "中方",
        ("CN", Language::Ko) => "중국 측",
        ("KR", Language::En) => "the Korean side",
        ("KR", Language::Zh) => "韩方",
        ("KR", Language::Ko) => "한국 측",
        (other, Language::En) => return format!("the {other} side"),
        (other, Language::Zh) => return format!("{other}方"),
        (other, Language::Ko) => return format!("{other} 측"),
    };
    known.to_owned()
}

impl serde::Serialize for Arg {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) | Self::Personal(text) => text.serialize(serializer),
            Self::Number(number) => number.serialize(serializer),
            Self::Date(date) => date.serialize(serializer),
            Self::Decimal(decimal) => decimal.serialize(serializer),
            Self::Code(_, code) => code.serialize(serializer),
            Self::Side(country) => country.serialize(serializer),
            Self::List(words) => words.serialize(serializer),
            Self::Suggestion(meant) => meant.serialize(serializer),
        }
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}
impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}
impl From<Date> for Arg {
    fn from(date: Date) -> Self {
        Self::Date(date)
    }
}
impl From<&Period> for Arg {
    fn from(period: &Period) -> Self {
        Self::Text(period.to_string())
    }
}

impl From<Decimal> for Arg {
    fn from(decimal: Decimal) -> Self {
        Self::Decimal(decimal)
    }
}
impl From<Country> for Arg {
    fn from(country: Country) -> Self {
        Self::Side(country)
    }
}
impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}
impl From<u32> for Arg {
    fn from(number: u32) -> Self {
        Self::Number(i64::from(number))
    }
}
impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}
impl From<Vec<String>> for Arg {
    fn from(words: Vec<String>) -> Self {
        Self::List(words)
    }
}
