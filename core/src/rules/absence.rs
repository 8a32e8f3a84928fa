//! Whether something that is absent was to be expected.

use crate::model::{Period, Stated, Step, Str};

/// Whether nothing is there: the list is not stated, or stated to be empty. One that is unknown is not
/// judged.
pub(super) fn is_empty<T>(list: &Stated<Vec<T>>) -> bool {
    !list.is_unknown() && list.items().is_empty()
}

/// The steps to what should hold the dates of a period, from the record of which it is `member`, when neither
/// of its ends is stated.
pub(super) fn undated(member: &'static str, period: &Stated<Period>) -> Option<Vec<Step>> {
    match period {
        Stated::NotStated => Some(Vec::new()),
        Stated::Known(period) if period.from.is_not_stated() && period.to.is_not_stated() => {
            Some(at![member].to_vec())
        }
        _ => None,
    }
}

/// Whether a place in a record can have a value: neither it nor anything that holds it is among the
/// JSON Pointers of `not_applicable`.
pub(super) fn applies(not_applicable: &Stated<Vec<Str<'_>>>, at: &[Step]) -> bool {
    !not_applicable.items().iter().any(|pointer| leads_to(pointer, at))
}

/// Whether a pointer leads to a place or to something that holds it. Names of members need no escapes.
fn leads_to(pointer: &str, at: &[Step]) -> bool {
    let Some(parts) = pointer.strip_prefix('/') else { return false };
    let mut steps = at.iter();
    parts.split('/').all(|part| match steps.next() {
        Some(Step::Name(name)) => *name == part,
        Some(Step::Index(index)) => part.parse() == Ok(*index),
        None => false,
    })
}

#[cfg(test)]
mod tests {
    use super::applies;
    use crate::model::Stated;

    #[test]
    fn a_place_does_not_apply_with_what_holds_it() {
        let listed = Stated::Known(vec!["/held".into(), "/decisions/2".into()]);
        assert!(!applies(&listed, at!["held"]));
        assert!(!applies(&listed, at!["held", "from"]));
        assert!(!applies(&listed, at!["decisions", 2, "due"]));
        assert!(applies(&listed, at!["decisions", 1, "due"]));
        assert!(applies(&listed, at!["decisions"]));
    }
}
