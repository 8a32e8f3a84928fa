//! Whether something that is absent was to be expected.

use crate::model::{Project, Stated, Step, Str};

/// Whether nothing is there: the list is not stated, or stated to be empty. One that is unknown is not
/// judged.
pub(super) fn is_empty<T>(list: &Stated<Vec<T>>) -> bool {
    !list.is_unknown() && list.items().is_empty()
}

/// Whether a place in a record can have a value: neither it nor anything that holds it is among the
/// JSON Pointers of `not_applicable`.
pub(super) fn applies(not_applicable: &Stated<Vec<Str<'_>>>, at: &[Step]) -> bool {
    !not_applicable.items().iter().any(|pointer| leads_to(pointer, at))
}

/// Whether a member of a project, or something that holds it, is said not to apply.
pub(super) fn does_not_apply(project: &Project<'_>, at: &[Step]) -> bool {
    !applies(&project.not_applicable, at)
}

/// Whether the list of members that do not apply names the one at `pointer`, or one that holds it.
pub(super) fn is_inapplicable(list: &Stated<Vec<Str<'_>>>, pointer: &str) -> bool {
    list.items().iter().filter(|named| !named.is_empty()).any(|named| {
        let rest = pointer.strip_prefix(named.as_str());
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    })
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
