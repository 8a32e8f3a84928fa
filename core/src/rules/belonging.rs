//! The sides of a cooperation and the organizations that belong to them.

use super::context::Context;
use crate::model::{Country, Organization, OrganizationKind, Participation, Stated};

/// More parties than any register has; what lies beyond is not looked at.
const MOST: usize = 16;

/// The parties, each once.
pub(super) fn sides<'c>(cx: &'c Context) -> impl Iterator<Item = Country> + 'c {
    let parties = cx.parties();
    let parties = parties.get(..MOST).unwrap_or(parties);
    let is_first = |at: usize, side| parties.iter().take(at).all(|earlier| *earlier != side);
    parties
        .iter()
        .copied()
        .enumerate()
        .filter(move |(at, side)| is_first(*at, *side))
        .map(|(_, side)| side)
}

/// Whether a body serves more than one side: a joint body or an international organization.
pub(super) fn serves_all(organization: &Organization) -> bool {
    let kind = organization.kind.get();
    matches!(kind, Some(OrganizationKind::JointBody | OrganizationKind::International))
}

/// The country of a body that belongs to one.
pub(super) fn country(organization: &Organization) -> Option<Country> {
    if serves_all(organization) { None } else { organization.country.get() }
}

/// The side for which a participant takes part: as stated or, where that is not stated, that of the
/// organization's country.
pub(super) fn side_of(participation: &Participation, cx: &Context) -> Option<Country> {
    match participation.side {
        Stated::Known(side) => Some(side),
        Stated::Unknown => None,
        Stated::NotStated => country(cx.index.organization(participation.organization.known()?)?),
    }
}
