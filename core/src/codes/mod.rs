//! Reference code tables that rules check records against.
//!
//! The codes are facts that others publish; each table's module says where it was read, which
//! edition it is, and under which licence. A table is as old as its edition: a code that came later
//! is unknown here until the table is renewed. Codes are compared exactly as written, in their
//! canonical case and without surrounding space.

mod countries;
mod currencies;
mod sectors;

pub use countries::is_country;
pub use currencies::{Currency, currency};
pub use sectors::{SectorCode, sector};

#[cfg(test)]
mod tests {
    use super::{SectorCode, currency, is_country, sector};

    #[test]
    fn codes_of_the_home_portfolio_are_known() {
        for code in ["CN", "KR"] {
            assert!(is_country(code), "{code}");
        }
        for code in ["CNY", "KRW", "USD"] {
            let currency = currency(code);
            assert!(currency.is_some_and(|c| c.withdrawn.is_none()));
        }
        for code in ["41010", "41020", "41082", "14010", "31220", "43060"] {
            assert_eq!(sector("OECD-DAC-5", code), SectorCode::Known);
        }
    }

    #[test]
    fn codes_are_compared_exactly() {
        for code in ["", " ", "cn", "CN ", "CHN", "usd", " USD", "USDX", "元"] {
            assert!(!is_country(code), "{code}");
            assert_eq!(currency(code), None, "{code}");
            assert_eq!(sector("OECD-DAC-5", code), SectorCode::Unknown);
        }
    }
}
