//! Texts of users as they may be shown: they move no cursor, turn no line around, and become no markup.

/// A text in one line, with `·` for what cannot be seen and what would move the cursor or turn the line.
pub(crate) fn visible(text: &str) -> String {
    text.chars().map(|c| if is_invisible(c) { '·' } else { c }).collect()
}

fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{00AD}' | '\u{061C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}

/// A text within a line of Markdown that stays the text it is: every sign that could begin markup, a link,
/// or a cell is escaped.
pub(crate) fn escaped(text: &str) -> String {
    let text = visible(text);
    let mut out = String::with_capacity(text.len() + 8);
    let mut before = ' ';
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        // Bare addresses become links by these.
        let links = (c == ':' && rest.peek() == Some(&'/')) || (c == '.' && before == 'w');
        match c {
            '<' => out.push_str("&lt;"),
            '&' => out.push_str("&amp;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '#' | '|' | '~' | '@' | '$' => {
                out.extend(['\\', c])
            }
            c if links => out.extend(['\\', c]),
            c => out.push(c),
        }
        before = c;
    }
    out
}

/// A text as a code span of Markdown, which nothing in it can end.
pub(crate) fn code(text: &str) -> String {
    let inside = visible(text).replace('`', "'").replace('|', "\\|");
    if inside.is_empty() { "` `".to_owned() } else { format!("`{inside}`") }
}

/// A message of which the backticks are its own, as Markdown: what stands between two is a code span.
pub(crate) fn with_spans(message: &str) -> String {
    let pieces = message.split('`').enumerate();
    pieces.map(|(n, piece)| if n % 2 == 0 { escaped(piece) } else { code(piece) }).collect()
}

#[cfg(test)]
mod tests {
    use super::{code, escaped, visible, with_spans};

    #[test]
    fn nothing_moves_the_cursor() {
        assert_eq!(visible("a\u{1B}[2Jb\r\nc\u{202E}d\u{200B}"), "a·[2Jb··c·d·");
        assert_eq!(visible("한중 中韩 é"), "한중 中韩 é");
    }

    #[test]
    fn markup_stays_text() {
        assert_eq!(escaped("![x](http://w.b) <b> a|b"), r"!\[x\](http\://w\.b) &lt;b> a\|b");
        assert_eq!(escaped("a_b *c* `d` 2018-11-16: 3.5"), r"a\_b \*c\* \`d\` 2018-11-16: 3.5");
        assert_eq!(code("a`b|c"), r"`a'b\|c`");
        assert_eq!(code(""), "` `");
        assert_eq!(with_spans("no `a|b` in [c]"), r"no `a\|b` in \[c\]");
    }
}
