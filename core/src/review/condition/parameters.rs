//! What a pack lets its readers set.

use super::explain::shown;
use super::program::Constant;
use super::types::Type;
use super::value::Located;
use crate::model::{Country, Date, Decimal};

/// The parameters of conditions, by name, each with its value. Conditions read them as `params.name`.
///
/// ```
/// use comity::review::Parameters;
/// let parameters = Parameters::default().with("months", 6_i64).with("currency", "CNY");
/// assert_eq!(parameters.names().collect::<Vec<_>>(), ["months", "currency"]);
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Parameters(Vec<(String, Constant)>);

/// The value of a parameter.
#[derive(Debug, Clone, PartialEq)]
pub struct ParameterValue(Constant);

macro_rules! values {
    ($($t:ty => $variant:ident),+ $(,)?) => {
        $(impl From<$t> for ParameterValue {
            fn from(value: $t) -> Self {
                Self(Constant::$variant(value.into()))
            }
        })+
    };
}
values! {
    bool => Bool, i64 => Int, Decimal => Decimal, &str => String, String => String,
    Vec<String> => Strings, Country => Country, Date => Date,
}

impl Parameters {
    /// The same with a parameter more; one of that name is replaced.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<ParameterValue>) -> Self {
        let ParameterValue(value) = value.into();
        match self.0.iter_mut().find(|(known, _)| known == name) {
            Some((_, known)) => *known = value,
            None => self.0.push((name.to_owned(), value)),
        }
        self
    }

    /// The names, in the order they were given.
    pub fn names(&self) -> impl Iterator<Item = &str> + Clone {
        self.0.iter().map(|(name, _)| name.as_str())
    }

    /// The names with the values, as conditions write them.
    pub fn shown(&self) -> impl Iterator<Item = (&str, String)> {
        let value = |constant: &Constant| match constant {
            Constant::Strings(words) if words.is_empty() => "[]".to_owned(),
            Constant::Strings(words) => format!("['{}']", words.join("', '")),
            other => shown(&Located::from(other.value())),
        };
        self.0.iter().map(move |(name, constant)| (name.as_str(), value(constant)))
    }

    /// The position and type of a parameter.
    pub(super) fn find(&self, name: &str) -> Option<(usize, Type)> {
        let at = self.0.iter().position(|(known, _)| known == name)?;
        self.at(at).map(|value| (at, value.of()))
    }

    pub(super) fn at(&self, at: usize) -> Option<&Constant> {
        self.0.get(at).map(|(_, value)| value)
    }
}
