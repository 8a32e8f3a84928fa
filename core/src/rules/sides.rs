//! Which side a country code stands for.

use super::context::Context;
use crate::model::{Country, Mechanism, Stated};

/// Whether two codes stand for the same side. ISO 3166-1 gives Hong Kong, Macao and Taiwan codes of their
/// own; here they belong to the Chinese side.
pub(super) fn same_side(one: Country, other: Country) -> bool {
    one == other || side_of(one) == side_of(other)
}

/// The side that a code stands for.
pub(super) fn side_of(code: Country) -> Country {
    if matches!(code.as_str(), "HK" | "MO" | "TW") { Country::CN } else { code }
}

/// The parties of a mechanism: its own, or the register's when it states none. Nothing when they are
/// unknown.
pub(super) fn parties_of<'c>(mechanism: &'c Mechanism<'_>, cx: &'c Context<'_>) -> &'c [Country] {
    match &mechanism.parties {
        Stated::NotStated => cx.parties(),
        stated => stated.items(),
    }
}
