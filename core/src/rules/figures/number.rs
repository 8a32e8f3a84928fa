//! Numbers as exact values.

/// A number that a text writes, in millionths, so that `1.5亿` and `150 million` are equal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Number(u128);

const ONE: u128 = 1_000_000;

impl Number {
    /// A whole number.
    #[must_use]
    pub fn new(whole: u64) -> Self {
        Self(u128::from(whole) * ONE)
    }

    /// More than texts write.
    pub(super) const MAX: Self = Self(u128::MAX);

    /// One half.
    pub const HALF: Self = Self(ONE / 2);

    /// The number that ASCII digits with at most one point write; what is finer than a millionth is lost.
    #[must_use]
    pub fn parse(digits: &str) -> Self {
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let whole = whole.bytes().filter(u8::is_ascii_digit).fold(0u128, |n, b| {
            n.saturating_mul(10).saturating_add(u128::from(b.wrapping_sub(b'0')))
        });
        let places = fraction.bytes().filter(u8::is_ascii_digit).zip([5, 4, 3, 2, 1, 0]);
        let fraction: u128 =
            places.map(|(b, power)| u128::from(b.wrapping_sub(b'0')) * 10u128.pow(power)).sum();
        Self(whole.saturating_mul(ONE).saturating_add(fraction))
    }

    /// So many times this number.
    #[must_use]
    pub const fn times(self, factor: u64) -> Self {
        Self(self.0.saturating_mul(factor as u128))
    }

    /// The sum.
    #[must_use]
    pub const fn plus(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }

    /// The number, when it is whole and not above a limit.
    #[must_use]
    pub fn up_to(self, most: u16) -> Option<u16> {
        let whole = u16::try_from(self.0 / ONE).ok()?;
        (self.0.is_multiple_of(ONE) && whole <= most).then_some(whole)
    }

    /// Whether it is so small that texts do without it: `a meeting`, `no funds`.
    #[must_use]
    pub const fn is_slight(self) -> bool {
        self.0 == 0 || self.0 == ONE
    }
}
