//! The arguments of the program.

use comity::finding::{Said, render};
use comity::model::{Date, Language};

/// What the user asked for.
pub(crate) struct Arguments {
    pub file: Option<String>,
    pub as_of: Option<Date>,
    pub language: Language,
    pub format: String,
    pub limit: usize,
    pub profile: Option<String>,
    /// Packs, by name or as files; the last is used.
    pub packs: Vec<String>,
    /// Parameters of the pack: name and values.
    pub parameters: Vec<(String, Vec<String>)>,
    pub project: Option<String>,
    /// Whether decisions are to be followed up, and before which meeting, if one is named.
    pub follow_up: Option<Option<String>>,
    pub mask: bool,
}

const USAGE: Said = Said {
    en: "usage: review [FILE] [--as-of DATE] [--language en|zh|ko] [--format text|json|markdown|sarif] [--limit N] [--profile FILE] [--mask]\n       review [FILE] --pack NAME|FILE [--parameter NAME=VALUE] [--project ID] [--as-of DATE] [--language en|zh|ko] [--format text|json|markdown] [--mask]\n       review [FILE] --follow-up [--meeting ID] [--pack NAME|FILE] …",
    zh: "用法：review [文件] [--as-of 日期] [--language en|zh|ko] [--format text|json|markdown|sarif] [--limit 条数] [--profile 文件] [--mask]\n      review [文件] --pack 规则包名或文件 [--parameter 参数=值] [--project 项目标识符] [--as-of 日期] [--language en|zh|ko] [--format text|json|markdown] [--mask]\n      review [文件] --follow-up [--meeting 会议标识符] [--pack 规则包名或文件] ……",
    ko: "사용법: review [파일] [--as-of 날짜] [--language en|zh|ko] [--format text|json|markdown|sarif] [--limit 건수] [--profile 파일] [--mask]\n        review [파일] --pack 규칙집이름|파일 [--parameter 이름=값] [--project 사업식별자] [--as-of 날짜] [--language en|zh|ko] [--format text|json|markdown] [--mask]\n        review [파일] --follow-up [--meeting 회의식별자] [--pack 규칙집이름|파일] …",
};
const NO_VALUE: Said = Said {
    en: "{words} needs a value",
    zh: "{words} 之后缺少取值",
    ko: "{words} 뒤에 값이 없습니다",
};
const NO_DAY: Said = Said {
    en: "{words}: a date is written 2018, 2018-11 or 2018-11-16",
    zh: "{words}：日期应写成 2018、2018-11 或 2018-11-16",
    ko: "{words}: 날짜는 2018, 2018-11, 2018-11-16 가운데 한 형식으로 적으십시오",
};
const NOT_UNDERSTOOD: Said = Said {
    en: "{words}: not understood",
    zh: "{words}：无法识别",
    ko: "{words}: 인식할 수 없습니다",
};
const ONE_FILE: Said = Said {
    en: "{words}: one file only",
    zh: "{words}：只能指定一个文件",
    ko: "{words}: 파일은 하나만 지정할 수 있습니다",
};

impl Arguments {
    pub(crate) fn parse(words: impl Iterator<Item = String>) -> Result<Self, String> {
        let words: Vec<String> = words.collect();
        let mut arguments = Self {
            file: None,
            as_of: None,
            language: asked(&words),
            format: "text".to_owned(),
            limit: 5,
            profile: None,
            packs: Vec::new(),
            parameters: Vec::new(),
            project: None,
            follow_up: None,
            mask: false,
        };
        let mut words = words.into_iter();
        while let Some(word) = words.next() {
            arguments.take(&word, &mut words)?;
        }
        Ok(arguments)
    }

    fn take(&mut self, word: &str, words: &mut impl Iterator<Item = String>) -> Result<(), String> {
        let language = self.language;
        let mut value = || words.next().ok_or_else(|| wrong(NO_VALUE, word, language));
        let no_day = |day: &str| wrong(NO_DAY, &format!("{word} {day}"), language);
        let bad = |value: &str| wrong(NOT_UNDERSTOOD, &format!("{word} {value}"), language);
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
            "--pack" => self.packs.push(value()?),
            "--parameter" => {
                let given = value()?;
                let (name, values) = given.split_once('=').ok_or_else(|| bad(&given))?;
                let values = values.split(',').map(str::to_owned).collect();
                self.parameters.push((name.to_owned(), values));
            }
            "--project" => self.project = Some(value()?),
            "--follow-up" => self.follow_up = Some(None),
            "--meeting" => self.follow_up = Some(Some(value()?)),
            "--mask" => self.mask = true,
            "--help" | "-h" => return Err(USAGE.in_language(language).to_owned()),
            option if option.starts_with('-') && option.len() > 1 => {
                return Err(wrong(NOT_UNDERSTOOD, option, language));
            }
            file if self.file.is_none() => self.file = Some(file.to_owned()),
            other => return Err(wrong(ONE_FILE, other, language)),
        }
        Ok(())
    }
}

/// The language asked for, wherever it stands, so that what is wrong before it is said in it too.
fn asked(words: &[String]) -> Language {
    let mut words = words.iter().map(String::as_str).skip_while(|word| *word != "--language");
    words.nth(1).and_then(Language::from_tag).unwrap_or(Language::En)
}

/// What is wrong with some words, and how the program is used.
fn wrong(what: Said, words: &str, language: Language) -> String {
    let what = render(what.in_language(language), &[("words", words.into())], language);
    format!("{what}\n{}", USAGE.in_language(language))
}
