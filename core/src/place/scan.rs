//! Steps over JSON text without reading it.

use memchr::memchr2;

/// Stands at a byte of a JSON text and steps over its tokens.
///
/// It trusts brackets and quotes only; what lies between is whoever reads it's concern.
#[derive(Debug, Clone)]
pub(crate) struct Scanner<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Scanner<'a> {
    pub(crate) const fn new(text: &'a str, at: usize) -> Self {
        Self { text, at }
    }

    pub(crate) const fn at(&self) -> usize {
        self.at
    }

    pub(crate) const fn jump(&mut self, at: usize) {
        self.at = at;
    }

    /// Steps over brackets and colons that have no business in the register's object or its great
    /// lists: all but `close`, which ends the one it stands in.
    pub(crate) fn eat_stray(&mut self, close: u8) -> bool {
        let stray = self.peek().is_some_and(|b| matches!(b, b'}' | b']' | b':') && b != close);
        self.at += usize::from(stray);
        stray
    }

    /// The whole text.
    pub(crate) const fn all(&self) -> &'a str {
        self.text
    }

    /// The text from here on.
    pub(crate) fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// Steps over white space and tells the byte that follows.
    pub(crate) fn peek(&mut self) -> Option<u8> {
        let bytes = self.text.as_bytes();
        while let Some(&byte) = bytes.get(self.at) {
            if !matches!(byte, b' ' | b'\n' | b'\r' | b'\t') {
                return Some(byte);
            }
            self.at += 1;
        }
        None
    }

    /// Steps over white space and `byte`, if that is what follows.
    pub(crate) fn eat(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    /// Steps over commas, of which there should be one at most.
    pub(crate) fn eat_commas(&mut self) {
        while self.eat(b',') {}
    }

    /// Steps over a string and gives what is between its quotes, escapes as they are.
    pub(crate) fn string(&mut self) -> Option<&'a str> {
        if !self.eat(b'"') {
            return None;
        }
        let start = self.at;
        loop {
            let rest = self.text.as_bytes().get(self.at..)?;
            let offset = memchr2(b'"', b'\\', rest)?;
            if rest.get(offset) == Some(&b'"') {
                let text = self.text.get(start..self.at + offset)?;
                self.at += offset + 1;
                return Some(text);
            }
            self.at += offset + 2;
        }
    }

    /// Steps over a value by its brackets and quotes, over a number or a word as the tolerant parser takes
    /// them; `None` when the text ends inside it.
    pub(crate) fn skip_value(&mut self) -> Option<()> {
        match self.peek()? {
            b'"' => self.string().map(|_| ()),
            b'{' | b'[' => self.skip_nested(),
            // There is no value.
            b',' | b'}' | b']' | b':' => Some(()),
            b'-' | b'+' | b'.' | b'0'..=b'9' => {
                let end = |b: &u8| !(b.is_ascii_alphanumeric() || b"+-._".contains(b));
                let rest = self.rest().as_bytes();
                self.at += rest.iter().position(end).unwrap_or(rest.len());
                Some(())
            }
            _ => {
                let rest = self.rest();
                self.at += rest.find(ends_word).unwrap_or(rest.len());
                Some(())
            }
        }
    }

    fn skip_nested(&mut self) -> Option<()> {
        let bytes = self.text.as_bytes();
        let mut depth = 0usize;
        loop {
            match bytes.get(self.at)? {
                b'"' => {
                    self.string()?;
                    continue;
                }
                b'{' | b'[' => depth += 1,
                b'}' | b']' => depth -= 1,
                _ => {}
            }
            self.at += 1;
            if depth == 0 {
                return Some(());
            }
        }
    }
}

/// Whether a character cannot be part of a word, be it one that JSON has or not.
pub(crate) const fn ends_word(c: char) -> bool {
    matches!(c, ' ' | '\n' | '\r' | '\t' | ',' | ':' | '{' | '}' | '[' | ']' | '"')
}
