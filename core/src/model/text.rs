//! Text in several languages.

use super::path::Path;
use super::shape::{Field, Kind, Value};
use super::stated::Stated;
use super::string::Str;
use super::visit::Visitor;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor as SerdeVisitor};
use serde::ser::{Serialize, SerializeMap, Serializer};

/// A language in which messages and documents can be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Language {
    /// English.
    #[default]
    En,
    /// Chinese.
    Zh,
    /// Korean.
    Ko,
}

impl Language {
    /// The three languages, in the order their texts are written.
    pub const ALL: [Self; 3] = [Self::En, Self::Zh, Self::Ko];

    /// The language tag.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Zh => "zh",
            Self::Ko => "ko",
        }
    }

    /// The language of a tag: `zh-Hans` and `zh-CN` are Chinese. `None` for any other language.
    ///
    /// ```
    /// use comity::model::Language;
    /// assert_eq!(Language::from_tag("zh-Hans"), Some(Language::Zh));
    /// assert_eq!(Language::from_tag("ja"), None);
    /// ```
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split('-').next()?;
        Self::ALL.into_iter().find(|language| language.tag() == primary)
    }
}

/// A text: one string in the register's first language, or one string for each language tag.
///
/// A language whose value is `null` is stated to be unknown: a title was looked for in that
/// language and not found.
///
/// ```
/// use comity::model::{Language, Text};
/// let text: Text = serde_json::from_str(r#"{"en": "Joint study", "zh": "联合研究", "ko": null}"#)?;
/// assert_eq!(text.get(Language::Zh), Some("联合研究"));
/// assert_eq!(text.get(Language::Ko), None);
/// assert_eq!(text.best(Language::Ko), "Joint study");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Text<'a> {
    /// A string in the register's first language.
    Plain(Str<'a>),
    /// A string for each language: English, Chinese, Korean, then any others by tag.
    Tagged([Stated<Str<'a>>; 3], Others<'a>),
}

/// Texts in languages besides English, Chinese and Korean, and in their regional variants.
type Others<'a> = Option<Box<Vec<(Str<'a>, Option<Str<'a>>)>>>;

impl Default for Text<'_> {
    fn default() -> Self {
        Self::Tagged(Default::default(), None)
    }
}

impl<'a> Text<'a> {
    /// The text in a language, if it is there. A plain string has no tag and is never returned here.
    #[must_use]
    pub fn get(&self, language: Language) -> Option<&str> {
        let Self::Tagged(main, others) = self else {
            return None;
        };
        let [en, zh, ko] = main;
        let stated = match language {
            Language::En => en,
            Language::Zh => zh,
            Language::Ko => ko,
        };
        stated.known().map(Str::as_str).or_else(|| {
            let variant = |(tag, text): &'_ (Str<'_>, Option<Str<'_>>)| {
                Language::from_tag(tag) == Some(language) && text.is_some()
            };
            let found = others.as_ref()?.iter().find(|entry| variant(entry))?;
            found.1.as_deref()
        })
    }

    /// Whether the text is said to be unknown in a language.
    #[must_use]
    pub fn is_unknown_in(&self, language: Language) -> bool {
        let Self::Tagged([en, zh, ko], _) = self else {
            return false;
        };
        match language {
            Language::En => en,
            Language::Zh => zh,
            Language::Ko => ko,
        }
        .is_unknown()
    }

    /// The plain string, if it has no language tags.
    #[must_use]
    pub fn plain(&self) -> Option<&str> {
        match self {
            Self::Plain(text) => Some(text),
            Self::Tagged(..) => None,
        }
    }

    /// The text in a language or, failing that, in the first one there is; empty when there is none.
    #[must_use]
    pub fn best(&self, language: Language) -> &str {
        self.get(language).or_else(|| self.entries().find_map(|(_, text)| text)).unwrap_or_default()
    }

    /// Every language tag (`None` for a plain string) with its text (`None` when unknown).
    pub fn entries(&self) -> impl Iterator<Item = (Option<&str>, Option<&str>)> {
        let (plain, main, others) = match self {
            Self::Plain(text) => (Some(text), None, None),
            Self::Tagged(main, others) => (None, Some(main), others.as_deref()),
        };
        let plain = plain.map(|text| (None, Some(text.as_str())));
        let main = main.into_iter().flatten().zip(Language::ALL);
        let main = main
            .filter(|(text, _)| !text.is_not_stated())
            .map(|(text, language)| (Some(language.tag()), text.known().map(Str::as_str)));
        let others = others.into_iter().flatten();
        let others = others.map(|(tag, text)| (Some(tag.as_str()), text.as_deref()));
        plain.into_iter().chain(main).chain(others)
    }

    /// Puts a text in a language; false when the tag is none, or is English, Chinese or Korean and already
    /// there.
    fn put(&mut self, tag: Str<'a>, text: Option<Str<'a>>) -> bool {
        let Self::Tagged([en, zh, ko], others) = self else {
            return false;
        };
        let slot = match tag.as_str() {
            "en" => en,
            "zh" => zh,
            "ko" => ko,
            _ => {
                let right = is_language_tag(&tag);
                others.get_or_insert_default().push((tag, text));
                return right;
            }
        };
        let new = slot.is_not_stated();
        *slot = text.map_or(Stated::Unknown, Stated::Known);
        new
    }
}

impl<'a> From<&'a str> for Text<'a> {
    fn from(text: &'a str) -> Self {
        Self::Plain(text.into())
    }
}

/// Whether `tag` has the form of a language tag: `zh`, `ko`, `en-GB`, `zh-Hans-CN`.
#[must_use]
pub fn is_language_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let primary = parts.next().unwrap_or_default();
    (2..=3).contains(&primary.len())
        && primary.bytes().all(|b| b.is_ascii_lowercase())
        && parts.all(|part| {
            (2..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
        })
}

impl Serialize for Text<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if let Self::Plain(text) = self {
            return text.serialize(serializer);
        }
        let mut map = serializer.serialize_map(None)?;
        for (tag, text) in self.entries() {
            map.serialize_entry(tag.unwrap_or_default(), &text)?;
        }
        map.end()
    }
}

struct TextVisitor;

impl<'de> SerdeVisitor<'de> for TextVisitor {
    type Value = Text<'de>;
    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a string or an object by language tag")
    }
    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Text<'de>, E> {
        Ok(Text::Plain(text.into()))
    }
    fn visit_str<E>(self, text: &str) -> Result<Text<'de>, E> {
        Ok(Text::Plain(text.to_owned().into()))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Text<'de>, A::Error> {
        let mut text = Text::default();
        while let Some(tag) = map.next_key::<Str<'de>>()? {
            let value = map.next_value::<Option<Str<'de>>>()?;
            if !text.put(tag, value) {
                return Err(A::Error::custom("a language tag"));
            }
        }
        if let Text::Tagged(_, Some(others)) = &mut text
            && !sorted_once(others)
        {
            return Err(A::Error::custom("a language is given twice"));
        }
        Ok(text)
    }
}

/// Sorts the texts by their tags, so that their order in the file does not matter; false when a tag is there
/// twice.
fn sorted_once(others: &mut [(Str<'_>, Option<Str<'_>>)]) -> bool {
    others.sort_unstable();
    others.windows(2).all(|pair| !matches!(pair, [a, b] if a.0 == b.0))
}

impl<'de: 'a, 'a> Deserialize<'de> for Text<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TextVisitor)
    }
}

impl<'a> Field for Text<'a> {
    const KIND: Kind = Kind::Text;
    const VISITED: bool = true;
    type Owned = Text<'static>;

    fn value(&self) -> Value<'_> {
        Value::Text(self)
    }
    fn visit<'r, V: Visitor<'r>>(&'r self, at: &mut Path, visitor: &mut V) {
        visitor.text(self, at);
    }
    fn into_owned(self) -> Text<'static> {
        match self {
            Self::Plain(text) => Text::Plain(text.into_static()),
            Self::Tagged(main, others) => {
                let own = |(tag, text): (Str<'_>, Option<Str<'_>>)| {
                    (tag.into_static(), text.map(Str::into_static))
                };
                let others = others.map(|list| Box::new(list.into_iter().map(own).collect()));
                Text::Tagged(main.map(Field::into_owned), others)
            }
        }
    }
}
