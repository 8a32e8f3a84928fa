//! Faults of a text that should be JSON.

use crate::place::Span;

codes! {
    /// What is wrong with a text that should be JSON.
    pub enum SyntaxProblem {
        /// A comma is missing.
        MissingComma = "missing_comma" ["a comma is missing before this", "此处前面缺少逗号", "이 앞에 쉼표가 빠졌습니다"],
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
        /// Something follows the end.
        After = "after" ["something follows the end of the register", "登记册结束之后还有其他内容", "등록부가 끝난 뒤에 다른 내용이 있습니다"],
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
