//! What is wrong with a condition before it meets any data.

use crate::finding::{Arg, Said, render};
use crate::model::Language;
use crate::place::Span;

/// A fault of a condition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The bytes of the condition at which it stands.
    pub span: Span,
    pub(super) what: What,
}

/// A fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum What {
    /// It is not CEL; what the parser says.
    Syntax(String),
    /// Something of CEL that conditions do without.
    Foreign(&'static str),
    /// There is no such variable, member, function or parameter.
    Unknown { sort: Sort, name: String, within: String, meant: Option<String> },
    /// A literal is no date, code or country, where it is compared with one.
    BadLiteral { text: String, of: String, meant: Option<String> },
    /// A string is no regular expression, or none that may be used; what its parser says.
    BadPattern(String),
    /// A regular expression is not written out.
    ComputedPattern,
    /// A type that does not fit.
    WrongType { expected: String, found: String },
    /// An operator or function that does not take these types.
    NoOverload { name: String, found: Vec<String> },
}

/// What kind of name is unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    Variable,
    Member,
    Function,
    Parameter,
}

const SYNTAX: Said =
    Said {
        en: "not CEL: {told}", zh: "不符合 CEL 语法：{told}", ko: "CEL 문법 오류: {told}"
    };
const FOREIGN: Said = Said {
    en: "conditions cannot use this part of CEL: {name}",
    zh: "条件中不能使用 CEL 的以下成分：{name}",
    ko: "조건에는 다음 CEL 요소를 쓸 수 없습니다: {name}",
};
const VARIABLE: Said = Said {
    en: "there is no variable `{name}`{suggestion}",
    zh: "没有变量 `{name}`{suggestion}",
    ko: "변수 `{name}`{name:이|가} 없습니다{suggestion}",
};
const MEMBER: Said = Said {
    en: "`{within}` has no member `{name}`{suggestion}",
    zh: "`{within}` 没有字段 `{name}`{suggestion}",
    ko: "`{within}`에는 항목 `{name}`{name:이|가} 없습니다{suggestion}",
};
const FUNCTION: Said = Said {
    en: "there is no function `{name}`{suggestion}",
    zh: "没有函数 `{name}`{suggestion}",
    ko: "함수 `{name}`{name:이|가} 없습니다{suggestion}",
};
const PARAMETER: Said = Said {
    en: "there is no parameter `{name}`{suggestion}",
    zh: "没有参数 `{name}`{suggestion}",
    ko: "매개변수 `{name}`{name:이|가} 없습니다{suggestion}",
};
const BAD_LITERAL: Said = Said {
    en: "`{text}` is not a value of type `{of}`{suggestion}",
    zh: "`{text}` 不是 `{of}` 类型的值{suggestion}",
    ko: "`{text}`{text:은|는} `{of}` 형식의 값이 아닙니다{suggestion}",
};
const BAD_PATTERN: Said = Said {
    en: "not a regular expression that can be used: {told}",
    zh: "不是可用的正则表达式：{told}",
    ko: "사용할 수 있는 정규식이 아닙니다: {told}",
};
const COMPUTED_PATTERN: Said = Said {
    en: "a regular expression must be written out here, and can be neither computed nor a parameter",
    zh: "正则表达式须在此处直接写出，不得由计算或参数得出",
    ko: "정규식은 이 자리에 직접 적어야 하며, 계산하거나 매개변수로 줄 수 없습니다",
};
const WRONG_TYPE: Said = Said {
    en: "this must be of type `{expected}`, and is `{found}`",
    zh: "此处类型应为 `{expected}`，实为 `{found}`",
    ko: "`{expected}` 형식이어야 하는데 `{found}` 형식입니다",
};
const NO_OVERLOAD: Said = Said {
    en: "`{name}` does not take {found}",
    zh: "`{name}` 不能用于 {found}",
    ko: "`{name}`{name:은|는} {found}에 쓸 수 없습니다",
};

impl Fault {
    /// A stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match &self.what {
            What::Syntax(_) => "syntax",
            What::Foreign(_) => "foreign",
            What::Unknown { .. } => "unknown-name",
            What::BadLiteral { .. } => "bad-literal",
            What::BadPattern(_) => "bad-pattern",
            What::ComputedPattern => "computed-pattern",
            What::WrongType { .. } => "wrong-type",
            What::NoOverload { .. } => "no-overload",
        }
    }

    /// Its code, its wording and what that mentions.
    pub(in crate::review) fn told(&self) -> (&'static str, Said, Vec<(&'static str, Arg)>) {
        let (said, args) = self.what.told();
        (self.code(), said, args)
    }

    /// What is wrong. What the parsers of CEL and of regular expressions say is in English.
    #[must_use]
    pub fn message(&self, language: Language) -> String {
        let (said, args) = self.what.told();
        let args: Vec<_> = args.into_iter().map(|(name, arg)| (name, arg.clipped())).collect();
        render(said.in_language(language), &args, language)
    }
}

impl What {
    fn told(&self) -> (Said, Vec<(&'static str, Arg)>) {
        let text = |text: &String| Arg::from(text.as_str());
        let meant = |meant: &Option<String>| ("suggestion", Arg::Suggestion(meant.clone()));
        match self {
            Self::Syntax(told) => (SYNTAX, vec![("told", text(told))]),
            Self::Foreign(name) => (FOREIGN, vec![("name", Arg::from(*name))]),
            Self::Unknown { sort, name, within, meant: m } => {
                (sort.said(), vec![("name", text(name)), ("within", text(within)), meant(m)])
            }
            Self::BadLiteral { text: written, of, meant: m } => {
                (BAD_LITERAL, vec![("text", text(written)), ("of", text(of)), meant(m)])
            }
            Self::BadPattern(told) => (BAD_PATTERN, vec![("told", text(told))]),
            Self::ComputedPattern => (COMPUTED_PATTERN, Vec::new()),
            Self::WrongType { expected, found } => {
                (WRONG_TYPE, vec![("expected", text(expected)), ("found", text(found))])
            }
            Self::NoOverload { name, found } => {
                let found = found.iter().map(|of| format!("`{of}`")).collect();
                (NO_OVERLOAD, vec![("name", text(name)), ("found", Arg::List(found))])
            }
        }
    }
}

impl Sort {
    const fn said(self) -> Said {
        match self {
            Self::Variable => VARIABLE,
            Self::Member => MEMBER,
            Self::Function => FUNCTION,
            Self::Parameter => PARAMETER,
        }
    }
}
