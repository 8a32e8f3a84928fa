//! From where to where an expression is written, which the parser does not tell.

use super::syntax::{Call, Expr, Form, Loop};
use crate::place::Span;

/// All of an expression, given the bytes of the sign or word that makes it.
pub(super) fn extent(text: &str, form: &Form, token: Span) -> Span {
    let children = children(form).into_iter().map(|child| child.span);
    let joined = children.fold(token, |all, one| Span {
        start: all.start.min(one.start),
        end: all.end.max(one.end),
    });
    let end = match form {
        Form::Member(_, name) => after_name(text, token.end, name),
        Form::Has(..) | Form::Loop(_) => closing(text, token.start),
        Form::Call(call) if !is_operator(&call.name) => closing(text, token.start),
        Form::Call(call) if call.name == "_[_]" => closing(text, token.start),
        Form::List(_) => closing(text, token.start),
        _ => None,
    };
    balanced(text, Span { start: joined.start, end: end.unwrap_or(joined.end).max(joined.end) })
}

/// A span with the brackets around its first and its last part, which belong to no part.
fn balanced(text: &str, Span { mut start, mut end }: Span) -> Span {
    let (opened, closed) = unmatched(text, Span { start, end });
    let (before, after) =
        (text.get(..start).unwrap_or_default(), text.get(end..).unwrap_or_default());
    let opening = before.rmatch_indices('(').take(closed).last();
    let closing = after.match_indices(')').take(opened).last();
    start = opening.map_or(start, |(at, _)| at);
    end = closing.map_or(end, |(at, bracket)| end + at + bracket.len());
    Span { start, end }
}

/// How many round brackets a part of a text opens and does not close, and closes that it has not opened.
fn unmatched(text: &str, span: Span) -> (usize, usize) {
    let bytes = text.as_bytes();
    let (mut at, mut opened, mut closed) = (span.start, 0_usize, 0_usize);
    while at < span.end {
        match bytes.get(at) {
            Some(b'(') => opened += 1,
            Some(b')') if opened > 0 => opened -= 1,
            Some(b')') => closed += 1,
            Some(b'"' | b'\'') => at = string_end(bytes, at).unwrap_or(span.end),
            _ => {}
        }
        at += 1;
    }
    (opened, closed)
}

fn children(form: &Form) -> Vec<&Expr> {
    match form {
        Form::Member(of, _) | Form::Has(of, _) => vec![of],
        Form::Call(Call { arguments, .. }) | Form::List(arguments) => arguments.iter().collect(),
        Form::Loop(repeated) => {
            let Loop { list, when, what, .. } = repeated.as_ref();
            [Some(list), when.as_ref(), what.as_ref()].into_iter().flatten().collect()
        }
        Form::Literal(_) | Form::Name(_) | Form::Foreign(_) => Vec::new(),
    }
}

pub(super) fn is_operator(name: &str) -> bool {
    name.contains(['_', '@'])
        && !name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().any(|c| !c.is_ascii_alphanumeric() && c != '_')
}

fn after_name(text: &str, from: usize, name: &str) -> Option<usize> {
    let rest = text.get(from..)?;
    rest.trim_start()
        .starts_with(name)
        .then(|| from + rest.len() - rest.trim_start().len() + name.len())
}

/// The byte after the bracket that closes the first one opened from byte `from` on.
fn closing(text: &str, from: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let (mut at, mut depth) = (from, 0_usize);
    loop {
        match bytes.get(at)? {
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    return Some(at + 1);
                }
            }
            b'"' | b'\'' => at = string_end(bytes, at)?,
            _ => {}
        }
        at += 1;
    }
}

/// The last byte of the string that begins at byte `at`.
fn string_end(bytes: &[u8], at: usize) -> Option<usize> {
    let quote = *bytes.get(at)?;
    let long = bytes.get(at + 1) == Some(&quote) && bytes.get(at + 2) == Some(&quote);
    let raw = at > 0 && matches!(bytes.get(at - 1), Some(b'r' | b'R'));
    let mut next = at + if long { 3 } else { 1 };
    loop {
        match bytes.get(next)? {
            b'\\' if !raw => next += 1,
            b if *b == quote && !long => return Some(next),
            b if *b == quote
                && bytes.get(next + 1) == Some(&quote)
                && bytes.get(next + 2) == Some(&quote) =>
            {
                return Some(next + 2);
            }
            _ => {}
        }
        next += 1;
    }
}
