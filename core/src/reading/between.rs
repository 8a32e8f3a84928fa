//! What stands between values: commas, colons and brackets.

use super::json::Reader;
use super::syntax::SyntaxProblem;

impl Reader<'_> {
    /// Steps over the colon behind a name.
    pub(super) fn colon(&mut self) {
        if !self.scanner.eat(b':') {
            self.syntax_here(SyntaxProblem::MissingColon);
        }
        while self.scanner.peek() == Some(b':') {
            self.syntax_here(SyntaxProblem::NotAValue);
            self.scanner.eat(b':');
        }
    }

    /// Steps over what stands between two items; false at the end, which it steps over.
    pub(super) fn goes_on(&mut self, close: u8, first: bool) -> bool {
        let mut commas = 0;
        while !self.stopped {
            match self.scanner.peek() {
                Some(b',') => {
                    commas += 1;
                    if commas > usize::from(!first) {
                        self.syntax_here(SyntaxProblem::ExtraComma);
                    }
                    self.scanner.eat(b',');
                }
                Some(byte) if byte == close => {
                    if commas == 1 && !first {
                        self.syntax_here(SyntaxProblem::ExtraComma);
                    }
                    self.scanner.eat(close);
                    return false;
                }
                Some(b'}' | b']' | b':') => {
                    self.syntax_here(SyntaxProblem::NotAValue);
                    self.scanner.eat_stray(close);
                }
                Some(_) => {
                    if commas == 0 && !first {
                        self.syntax_here(SyntaxProblem::MissingComma);
                    }
                    return true;
                }
                None => {
                    self.syntax_here(SyntaxProblem::End);
                    self.stopped = true;
                }
            }
        }
        false
    }
}
