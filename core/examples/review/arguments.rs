//! The arguments of the program.

use comity::model::{Date, Language};

/// What the user asked for.
pub(crate) struct Arguments {
    pub file: Option<String>,
    pub as_of: Option<Date>,
    pub language: Language,
    pub format: String,
    pub limit: usize,
    pub profile: Option<String>,
    pub mask: bool,
}

const USAGE: &str = "usage: review [FILE] [--as-of DATE] [--language en|zh|ko] \
[--format text|json|markdown|sarif] [--limit N] [--profile FILE] [--mask]";

impl Arguments {
    pub(crate) fn parse(mut words: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut arguments = Self {
            file: None,
            as_of: None,
            language: Language::En,
            format: "text".to_owned(),
            limit: 5,
            profile: None,
            mask: false,
        };
        while let Some(word) = words.next() {
            arguments.take(&word, &mut words)?;
        }
        Ok(arguments)
    }

    fn take(&mut self, word: &str, words: &mut impl Iterator<Item = String>) -> Result<(), String> {
        let mut value = || words.next().ok_or_else(|| format!("{word} needs a value\n{USAGE}"));
        let no_day = |day: &str| {
            format!("{word} {day}: a date is written 2018, 2018-11 or 2018-11-16\n{USAGE}")
        };
        let bad = |value: &str| format!("{word} {value}: not understood\n{USAGE}");
        match word {
            "--as-of" => {
                let day = value()?;
                self.as_of = Some(Date::new(&day).ok_or_else(|| no_day(&day))?);
            }
            "--language" => {
                let tag = value()?;
                self.language = Language::from_tag(&tag).ok_or_else(|| bad(&tag))?;
            }
            "--format" => {
                let format = value()?;
                let known = ["text", "json", "markdown", "sarif"].contains(&format.as_str());
                self.format = if known { format } else { return Err(bad(&format)) };
            }
            "--limit" => {
                let number = value()?;
                self.limit = number.parse().map_err(|_| bad(&number))?;
            }
            "--profile" => self.profile = Some(value()?),
            "--mask" => self.mask = true,
            "--help" | "-h" => return Err(USAGE.to_owned()),
            option if option.starts_with('-') && option.len() > 1 => {
                return Err(format!("{option}: not understood\n{USAGE}"));
            }
            file if self.file.is_none() => self.file = Some(file.to_owned()),
            other => return Err(format!("{other}: one file only\n{USAGE}")),
        }
        Ok(())
    }
}
