//! What each giver has promised and paid in each currency.

use crate::model::{Contribution, ContributionKind, Country, Stated};
use rust_decimal::Decimal as Sum;
use std::collections::BTreeMap;

/// Who gives: an organization or, where none is named, a side.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Giver<'p> {
    Organization(&'p str),
    Side(Country),
}

impl std::fmt::Display for Giver<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Organization(id) => f.write_str(id),
            Self::Side(side) => f.write_str(side.as_str()),
        }
    }
}

/// A giver and a currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Account<'p> {
    pub(super) currency: &'p str,
    pub(super) giver: Giver<'p>,
}

impl<'p> Account<'p> {
    /// The account to which a contribution belongs, if that is known.
    pub(super) fn of(contribution: &'p Contribution) -> Option<Self> {
        let currency = contribution.currency.known()?;
        let giver = match &contribution.from {
            Stated::Known(id) => Giver::Organization(id),
            Stated::Unknown => return None,
            Stated::NotStated => Giver::Side(contribution.side.get()?),
        };
        Some(Self { currency, giver })
    }
}

/// The sum of an account's contributions of one kind, unless it is too great.
pub(super) fn total(
    contributions: &[Contribution],
    kind: ContributionKind,
    account: Account,
) -> Option<Sum> {
    let own = contributions.iter().filter(|c| c.kind.is(kind) && Account::of(c) == Some(account));
    let mut amounts = own.filter_map(|contribution| contribution.amount.get());
    amounts.try_fold(Sum::ZERO, |sum, amount| sum.checked_add(amount.number()))
}

/// What has been promised in each account, and what was paid of it so far.
pub(super) struct Promises<'p>(BTreeMap<Account<'p>, (Sum, Sum)>);

/// A payment with which more is paid than was promised.
pub(super) struct Excess<'p> {
    pub(super) account: Account<'p>,
    pub(super) paid: Sum,
    pub(super) promised: Sum,
}

impl<'p> Promises<'p> {
    /// The promises; none when one of them may be missing from the sums.
    pub(super) fn of(contributions: &'p [Contribution]) -> Option<Self> {
        use ContributionKind::{Commitment, Disbursement, InKind};
        let mut accounts = BTreeMap::new();
        for contribution in contributions {
            match contribution.kind.get() {
                Some(Disbursement | InKind) => {}
                Some(Commitment) => {
                    let entry = accounts.entry(Account::of(contribution)?);
                    let (promised, _) = entry.or_insert((Sum::ZERO, Sum::ZERO));
                    *promised = promised.checked_add(contribution.amount.get()?.number())?;
                }
                None => return None,
            }
        }
        Some(Self(accounts))
    }

    /// Enters a payment; answers when it is the one that passes what was promised.
    pub(super) fn pay(&mut self, contribution: &'p Contribution) -> Option<Excess<'p>> {
        if !contribution.kind.is(ContributionKind::Disbursement) {
            return None;
        }
        let account = Account::of(contribution)?;
        let is_told_twice = self.is_told_twice(account.currency);
        let (promised, paid) = self.0.get_mut(&account)?;
        let sum = paid.checked_add(contribution.amount.get()?.number())?;
        let passes = sum > *promised && *paid <= *promised && !is_told_twice;
        *paid = sum;
        passes.then_some(Excess { account, paid: sum, promised: *promised })
    }

    /// Whether the promises in a currency are partly those of organizations and partly those of sides,
    /// so that one may be a part of the other.
    fn is_told_twice(&self, currency: &str) -> bool {
        let giver = |from: Giver<'p>| {
            let (account, _) = self.0.range(Account { currency, giver: from }..).next()?;
            (account.currency == currency).then_some(account.giver)
        };
        let organization = giver(Giver::Organization(""));
        let side = Country::new("AA").and_then(|first| giver(Giver::Side(first)));
        matches!(organization, Some(Giver::Organization(_))) && side.is_some()
    }
}
