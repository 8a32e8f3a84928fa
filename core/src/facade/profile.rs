//! Reading a profile: every fault of it, with its place.

use crate::finding::{Arg, FileError, FileFault, Level, Profile, Said};
use crate::place::Span;
use crate::reading::tree::{Entry, Value};
use crate::reading::{JsonKind, Source, SyntaxProblem, structure, suggest};
use crate::rules::catalog::abouts;
use std::collections::BTreeSet;

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
/// # Ok::<(), comity::finding::FileError>(())
/// ```
pub fn read_profile(source: &Source<'_>) -> Result<Profile, FileError> {
    let mut reader = Reader { faults: Vec::new(), seen: BTreeSet::new() };
    let levels = reader.levels(source.text());
    if reader.faults.is_empty() {
        return Ok(levels.into_iter().collect());
    }
    Err(FileError::new(source.text(), reader.faults))
}

struct Reader {
    faults: Vec<FileFault>,
    seen: BTreeSet<String>,
}

impl Reader {
    fn fault(
        &mut self,
        code: &'static str,
        span: Span,
        said: Said,
        args: Vec<(&'static str, Arg)>,
    ) {
        self.faults.push(FileFault::new(code, span, said, args));
    }

    fn levels(&mut self, text: &str) -> Vec<(String, Level)> {
        let (node, faults) = structure::json(text);
        for (problem, span) in faults {
            let problem = Arg::Code(&SyntaxProblem::LIST, problem.code());
            self.fault("json-syntax", span, SYNTAX, vec![("problem", problem)]);
        }
        match node.value {
            Value::Object(entries) => {
                entries.iter().filter_map(|entry| self.level(entry)).collect()
            }
            _ if !self.faults.is_empty() => Vec::new(),
            other => {
                let args = vec![("found", JsonKind::of(&other))];
                self.fault("wrong-type", node.span, NO_OBJECT, args);
                Vec::new()
            }
        }
    }

    /// A rule and its level.
    fn level(&mut self, entry: &Entry<'_>) -> Option<(String, Level)> {
        let rule = || ("rule", Arg::from(entry.key.as_ref()));
        if !known().any(|known| known == entry.key) {
            let meant = suggest::nearest(&entry.key, known()).map(str::to_owned);
            let args = vec![rule(), ("suggestion", Arg::Suggestion(meant))];
            self.fault("unknown-rule", entry.key_span, NO_RULE, args);
        } else if !self.seen.insert(entry.key.to_string()) {
            self.fault("duplicate-member", entry.key_span, TWICE, vec![rule()]);
        }
        let Value::String(word) = &entry.node.value else {
            let found = ("found", JsonKind::of(&entry.node.value));
            self.fault("wrong-type", entry.node.span, NO_WORD, vec![rule(), found]);
            return None;
        };
        let level = Level::from_word(word);
        if level.is_none() {
            let args = vec![rule(), ("level", word.as_ref().into())];
            self.fault("unknown-level", entry.node.span, NO_LEVEL, args);
        }
        level.map(|level| (entry.key.to_string(), level))
    }
}

/// The names of all rules.
fn known() -> impl Iterator<Item = &'static str> {
    abouts().map(|about| about.id)
}
