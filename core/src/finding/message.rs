//! Wording: templates filled with a finding's arguments.

use super::Arg;
use crate::model::Language;

/// Fills a template: `{name}` is the argument; `{count:project|projects}` chooses by number and
/// `{name:이|가}` by the final sound of the argument, writing the choice alone.
///
/// ```
/// use comity::finding::render;
/// use comity::model::Language;
/// let args = [("n", 2usize.into()), ("id", "보고서".into())];
/// assert_eq!(render("{n} {n:project|projects}", &args, Language::En), "2 projects");
/// assert_eq!(render("`{id}`{id:이|가} 없습니다", &args, Language::Ko), "`보고서`가 없습니다");
/// ```
#[must_use]
pub fn render(template: &str, args: &[(&'static str, Arg)], language: Language) -> String {
    let mut text = String::with_capacity(template.len() + 32);
    for part in parts(template) {
        match part {
            Part::Literal(literal) => text.push_str(literal),
            Part::Argument(name, choice) => {
                let arg = args.iter().find(|(known, _)| *known == name).map(|(_, arg)| arg);
                text.push_str(&fill(name, arg, choice, language));
            }
        }
    }
    text
}

fn fill(name: &str, arg: Option<&Arg>, choice: Option<(&str, &str)>, language: Language) -> String {
    let Some(arg) = arg else {
        return format!("{{{name}}}");
    };
    let Some((first, second)) = choice else {
        return arg.show(language);
    };
    let takes_first = match language {
        Language::Ko => ends_in_consonant(&arg.show(language)),
        _ => *arg == Arg::Number(1),
    };
    if takes_first { first } else { second }.to_owned()
}

/// The names of the arguments that a template mentions.
pub fn placeholders(template: &str) -> impl Iterator<Item = &str> {
    parts(template).filter_map(|part| match part {
        Part::Argument(name, _) => Some(name),
        Part::Literal(_) => None,
    })
}

enum Part<'t> {
    Literal(&'t str),
    Argument(&'t str, Option<(&'t str, &'t str)>),
}

fn parts(template: &str) -> impl Iterator<Item = Part<'_>> {
    template.split_inclusive('}').flat_map(|piece| {
        let (literal, argument) = match piece.strip_suffix('}').and_then(|p| p.split_once('{')) {
            Some((literal, argument)) => (literal, Some(argument)),
            None => (piece, None),
        };
        let argument = argument.map(|argument| match argument.split_once(':') {
            Some((name, choice)) => Part::Argument(name, choice.split_once('|')),
            None => Part::Argument(argument, None),
        });
        [Some(Part::Literal(literal)), argument].into_iter().flatten()
    })
}

/// Whether a word, read aloud in Korean, ends in a consonant: it decides between 이 and 가, 은 and 는.
fn ends_in_consonant(word: &str) -> bool {
    match word.chars().rev().find(|c| c.is_alphanumeric()) {
        // Hangul syllables stand in groups of 28, the first of each without a final consonant.
        Some(c @ '가'..='힣') => (u32::from(c) - u32::from('가')) % 28 != 0,
        // 영 일 삼 육 칠 팔
        Some(c) if c.is_ascii_digit() => matches!(c, '0' | '1' | '3' | '6' | '7' | '8'),
        // Letters are read by their names: 엘, 엠, 엔, 알.
        Some(c) => matches!(c.to_ascii_lowercase(), 'l' | 'm' | 'n' | 'r'),
        None => false,
    }
}
