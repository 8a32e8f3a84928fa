//! The sides of a cooperation, which codes stand for them, and who belongs to them.

use super::context::Context;
use crate::model::{Country, Mechanism, Organization, OrganizationKind, Participation, Stated};

/// More parties than any register has; what lies beyond is not looked at.
const PARTIES: usize = 16;

/// Whether two codes stand for the same side. ISO 3166-1 gives Hong Kong, Macao and Taiwan codes of their
/// own; here they belong to the Chinese side.
pub(super) fn same_side(one: Country, other: Country) -> bool {
    one == other || side(one) == side(other)
}

/// The side that a code stands for.
pub(super) fn side(code: Country) -> Country {
    if matches!(code.as_str(), "HK" | "MO" | "TW") { Country::CN } else { code }
}

/// Whether a code stands for one of the parties of the register.
pub(super) fn is_party(code: Country, cx: &Context) -> bool {
    cx.parties().iter().any(|party| same_side(*party, code))
}

/// The parties of the register, each once.
pub(super) fn sides<'c>(cx: &'c Context) -> impl Iterator<Item = Country> + 'c {
    let parties = cx.parties();
    let parties = parties.get(..PARTIES).unwrap_or(parties);
    let is_first = |at: usize, side| parties.iter().take(at).all(|earlier| *earlier != side);
    let placed = parties.iter().copied().enumerate();
    placed.filter(move |(at, side)| is_first(*at, *side)).map(|(_, side)| side)
}

/// The parties of a mechanism: its own, or the register's when it states none. Nothing when they are
/// unknown.
pub(super) fn parties_of<'c>(mechanism: &'c Mechanism<'_>, cx: &'c Context<'_>) -> &'c [Country] {
    match &mechanism.parties {
        Stated::NotStated => cx.parties(),
        stated => stated.items(),
    }
}

/// Whether a body serves more than one side: a joint body or an international organization.
pub(super) fn serves_all(organization: &Organization) -> bool {
    let kind = organization.kind.get();
    matches!(kind, Some(OrganizationKind::JointBody | OrganizationKind::International))
}

/// The side to which a body belongs by its country, if it belongs to one.
pub(super) fn home(organization: &Organization) -> Option<Country> {
    if serves_all(organization) { None } else { organization.country.get().map(side) }
}

/// The side for which a participant takes part: as stated or, where that is not stated, that of its
/// organization.
pub(super) fn takes_part_for(participation: &Participation, cx: &Context) -> Option<Country> {
    match participation.side {
        Stated::Known(stated) => Some(side(stated)),
        Stated::Unknown => None,
        Stated::NotStated => home(cx.index.organization(participation.organization.known()?)?),
    }
}
