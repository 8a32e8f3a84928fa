//! Reading a profile: every fault of it, with its place.

use crate::finding::view::visible;
use crate::finding::{Arg, Level, Profile, Said, render};
use crate::model::Language;
use crate::place::{Lines, Place, Span};
use crate::reading::tree::{self, Entry, Value};
use crate::reading::{JsonKind, Source, SyntaxProblem, suggest};
use crate::rules::catalog::abouts;
use std::collections::BTreeSet;

/// Why a profile cannot be used: all that is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProfileError(Vec<Fault>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Fault {
    span: Span,
    place: Option<Place>,
    said: Said,
    args: Vec<(&'static str, Arg)>,
}

const SYNTAX: Said = Said {
    en: "not JSON: {problem}",
    zh: "不符合 JSON 语法：{problem}",
    ko: "JSON 문법 오류: {problem}",
};
const NO_OBJECT: Said = Said {
    en: "a profile is an object of rules and levels; this is {found}",
    zh: "配置应为由规则名和级别组成的对象，实为{found}",
    ko: "프로필은 규칙 이름과 수준으로 이루어진 객체여야 하는데 {found}{found:이|가} 있습니다",
};
const NO_RULE: Said = Said {
    en: "there is no rule `{rule}`{suggestion}",
    zh: "没有名为 `{rule}` 的规则{suggestion}",
    ko: "`{rule}`{rule:이라는|라는} 규칙은 없습니다{suggestion}",
};
const TWICE: Said = Said {
    en: "the rule `{rule}` is given a second time",
    zh: "规则 `{rule}` 重复出现",
    ko: "규칙 `{rule}`{rule:이|가} 두 번 나옵니다",
};
const NO_LEVEL: Said = Said {
    en: "`{level}` is not a level of the rule `{rule}`: write `ignore`, `note`, `warning` or `error`",
    zh: "规则 `{rule}` 的级别 `{level}` 无效，请填写 `ignore`、`note`、`warning` 或 `error`",
    ko: "규칙 `{rule}`의 수준 `{level}`{level:은|는} 쓸 수 없는 값입니다. `ignore`, `note`, `warning`, `error` 가운데 하나를 적으십시오",
};
const NO_WORD: Said = Said {
    en: "the level of the rule `{rule}` is {found}: write `\"ignore\"`, `\"note\"`, `\"warning\"` or `\"error\"`",
    zh: "规则 `{rule}` 的级别不能为{found}，请填写 `\"ignore\"`、`\"note\"`、`\"warning\"` 或 `\"error\"`",
    ko: "규칙 `{rule}`의 수준 자리에 {found}{found:이|가} 있습니다. `\"ignore\"`, `\"note\"`, `\"warning\"`, `\"error\"` 가운데 하나를 적으십시오",
};

impl ProfileError {
    /// What is wrong, a fault a line, each with its line and column.
    #[must_use]
    pub fn message(&self, language: Language) -> String {
        let lines: Vec<String> = self.0.iter().map(|fault| fault.message(language)).collect();
        lines.join("\n")
    }

    /// The same without lines and columns, for a profile that was not given as a file.
    #[must_use]
    pub fn without_places(mut self) -> Self {
        self.0.iter_mut().for_each(|fault| fault.place = None);
        self
    }
}

impl Fault {
    fn message(&self, language: Language) -> String {
        let text = visible(&render(self.said.in_language(language), &self.args, language));
        let place = self.place.map(|place| format!("{}:{}: ", place.line, place.column));
        place.unwrap_or_default() + &text
    }
}

impl std::fmt::Display for ProfileError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.message(Language::En))
    }
}

impl std::error::Error for ProfileError {}

/// Reads a profile: a JSON object of rule names and levels.
///
/// # Errors
/// When it is none, or names a rule or a level that there is not.
///
/// ```
/// use comity::facade::read_profile;
/// use comity::finding::{Level, Severity};
/// use comity::reading::Source;
/// let profile = read_profile(&Source::from(r#"{"milestone-overdue": "error", "text-empty": "ignore"}"#))?;
/// assert_eq!(profile.level("milestone-overdue"), Some(Level::Severity(Severity::Error)));
/// assert_eq!(profile.level("bad-date"), None);
/// let error = read_profile(&Source::from(r#"{"milestone-overdu": "error"}"#)).unwrap_err();
/// assert_eq!(error.to_string(), "1:2: there is no rule `milestone-overdu`; did you mean `milestone-overdue`?");
/// # Ok::<(), comity::facade::ProfileError>(())
/// ```
pub fn read_profile(source: &Source<'_>) -> Result<Profile, ProfileError> {
    let mut reader = Reader { faults: Vec::new(), seen: BTreeSet::new() };
    let levels = reader.levels(source.text());
    if reader.faults.is_empty() {
        return Ok(levels.into_iter().collect());
    }
    let mut faults = reader.faults;
    faults.sort_by_key(|fault| fault.span);
    let spans: Vec<Span> = faults.iter().map(|fault| fault.span).collect();
    for (fault, place) in faults.iter_mut().zip(Lines::new(source.text()).places(&spans)) {
        fault.place = Some(place);
    }
    Err(ProfileError(faults))
}

struct Reader {
    faults: Vec<Fault>,
    seen: BTreeSet<String>,
}

impl Reader {
    fn fault(&mut self, span: Span, said: Said, args: Vec<(&'static str, Arg)>) {
        let args = args.into_iter().map(|(name, arg)| (name, arg.clipped())).collect();
        self.faults.push(Fault { span, place: None, said, args });
    }

    fn levels(&mut self, text: &str) -> Vec<(String, Level)> {
        let parsed = tree::parse(text, 0);
        for fault in &parsed.faults.kept {
            self.syntax(fault.problem, fault.span);
        }
        let end = parsed.end.unwrap_or(text.len());
        let rest = text.get(end..).unwrap_or_default();
        if !rest.trim().is_empty() {
            let start = text.len() - rest.trim_start().len();
            self.syntax(SyntaxProblem::After, Span { start, end: start + 1 });
        }
        match parsed.node.value {
            Value::Object(entries) => {
                entries.iter().filter_map(|entry| self.level(entry)).collect()
            }
            _ if !self.faults.is_empty() => Vec::new(),
            other => {
                let args = vec![("found", JsonKind::of(&other))];
                self.fault(parsed.node.span, NO_OBJECT, args);
                Vec::new()
            }
        }
    }

    fn syntax(&mut self, problem: SyntaxProblem, span: Span) {
        let problem = Arg::Code(&SyntaxProblem::LIST, problem.code());
        self.fault(span, SYNTAX, vec![("problem", problem)]);
    }

    /// A rule and its level.
    fn level(&mut self, entry: &Entry<'_>) -> Option<(String, Level)> {
        let rule = || ("rule", Arg::from(entry.key.as_ref()));
        if !known().any(|known| known == entry.key) {
            let meant = suggest::nearest(&entry.key, known()).map(str::to_owned);
            let args = vec![rule(), ("suggestion", Arg::Suggestion(meant))];
            self.fault(entry.key_span, NO_RULE, args);
        } else if !self.seen.insert(entry.key.to_string()) {
            self.fault(entry.key_span, TWICE, vec![rule()]);
        }
        let Value::String(word) = &entry.node.value else {
            let found = ("found", JsonKind::of(&entry.node.value));
            self.fault(entry.node.span, NO_WORD, vec![rule(), found]);
            return None;
        };
        let level = Level::from_word(word);
        if level.is_none() {
            let args = vec![rule(), ("level", word.as_ref().into())];
            self.fault(entry.node.span, NO_LEVEL, args);
        }
        level.map(|level| (entry.key.to_string(), level))
    }
}

/// The names of all rules.
fn known() -> impl Iterator<Item = &'static str> {
    abouts().map(|about| about.id)
}
