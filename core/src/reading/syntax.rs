//! Faults of a text that should be JSON.

use super::found::KEPT;
use crate::place::Span;

codes! {
    /// What is wrong with a text that should be JSON.
    pub enum SyntaxProblem {
        /// A comma is missing.
        MissingComma = "missing_comma" ["a comma is missing before this", "此处之前缺少逗号", "이 앞에 쉼표가 빠졌습니다"],
        /// A comma too many.
        ExtraComma = "extra_comma" ["there is a comma too many", "多了一个逗号", "쉼표가 하나 더 있습니다"],
        /// A colon is missing.
        MissingColon = "missing_colon" ["a colon is missing after the member name", "字段名之后缺少冒号", "항목 이름 뒤에 콜론이 빠졌습니다"],
        /// A member name is not a string.
        MemberName = "member_name" ["a member name in double quotes is expected here", "此处应为带双引号的字段名", "이 자리에는 큰따옴표로 묶은 항목 이름이 와야 합니다"],
        /// Not a value.
        NotAValue = "not_a_value" ["this is not a JSON value", "此处不是 JSON 值", "이 부분은 JSON 값이 아닙니다"],
        /// A number that is not written as JSON writes numbers.
        Number = "number" ["this number is not written as JSON writes numbers", "此数字不符合 JSON 写法", "숫자 표기가 JSON 형식에 맞지 않습니다"],
        /// An escape that there is not.
        Escape = "escape" ["this escape does not exist in JSON", "JSON 中没有这种转义写法", "JSON에 없는 이스케이프 표기입니다"],
        /// Half of a surrogate pair.
        Surrogate = "surrogate" ["this escape is half a character", "此转义仅表示半个字符，不完整", "문자의 절반만 적힌 이스케이프입니다"],
        /// A control character in a string.
        Control = "control" ["a line break or control character stands unescaped in a string", "字符串中有未转义的换行或控制字符", "문자열 안에 줄바꿈이나 제어 문자가 그대로 들어 있습니다"],
        /// The text ends too early.
        End = "end" ["the text ends here, inside a value", "文本在此处中断，值不完整", "값이 끝나기 전에 내용이 끊겼습니다"],
        /// A quote that begins or ends a string is missing.
        MissingQuote = "missing_quote" ["a double quote (`\"`) is missing here", "此处缺少双引号（`\"`）", "이 자리에 큰따옴표(`\"`)가 빠졌습니다"],
        /// A quote inside a string.
        InnerQuote = "inner_quote" ["a double quote inside a string must be written `\\\"`", "字符串内的双引号须写成 `\\\"`", "문자열 안의 큰따옴표는 `\\\"`로 적어야 합니다"],
        /// A member name without quotes.
        BareName = "bare_name" ["this member name must stand in double quotes (`\"`)", "此字段名须加双引号（`\"`）", "이 항목 이름은 큰따옴표(`\"`)로 묶어야 합니다"],
        /// A comment.
        Comment = "comment" ["JSON has no comments; take this out, or move it into a member `note`", "JSON 不支持注释；此内容应予删除或移入字段 `note`", "JSON에는 주석을 쓸 수 없습니다. 이 내용은 삭제하거나 `note` 항목으로 옮겨야 합니다"],
        /// A space that is none to JSON.
        Space = "space" ["this is not a plain space but a full-width, no-break or invisible one", "此处不是普通空格，而是全角空格、不换行空格或不可见空格", "일반 공백이 아니라 전각 공백, 줄바꿈 없는 공백 또는 보이지 않는 공백입니다"],
        /// A bracket `}` is missing.
        MissingBrace = "missing_brace" ["a `}` is missing before this", "此处之前缺少 `}`", "이 앞에 `}`가 빠졌습니다"],
        /// A bracket `]` is missing.
        MissingBracket = "missing_bracket" ["a `]` is missing before this", "此处之前缺少 `]`", "이 앞에 `]`가 빠졌습니다"],
        /// A closing bracket too many.
        ExtraClose = "extra_close" ["this closing bracket is one too many", "多了一个右括号", "닫는 괄호가 하나 더 있습니다"],
        /// Something follows the end.
        After = "after" ["something follows the end of the JSON value", "JSON 内容结束之后还有其他内容", "JSON 내용이 끝난 뒤에 다른 내용이 있습니다"],
        /// Nested too deeply.
        Depth = "depth" ["values are nested more than 64 deep here", "此处嵌套超过 64 层", "이 자리에서 중첩이 64단계를 넘습니다"],
        /// Too many values in one record.
        Size = "size" ["this record holds more than 2,000,000 values", "此记录所含的值超过 200 万个", "이 기록에 들어 있는 값이 2,000,000개를 넘습니다"],
    }
}

/// A fault of syntax and where it is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct SyntaxFault {
    pub(crate) problem: SyntaxProblem,
    pub(crate) span: Span,
}

/// The faults of a value: those that may be kept, and how many more there are.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    pub(crate) kept: Vec<SyntaxFault>,
    pub(crate) more: usize,
}

impl Faults {
    pub(super) fn push(&mut self, fault: SyntaxFault) {
        // One more than are kept tells where those begin that are not.
        if self.kept.len() <= KEPT {
            self.kept.push(fault);
        } else {
            self.more += 1;
        }
    }
}
