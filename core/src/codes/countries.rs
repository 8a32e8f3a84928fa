//! Countries: ISO 3166-1 alpha-2, the officially assigned codes.
//!
//! Source: the Python package `iso3166` 3.0.0 (September 2026) without XK, which is user-assigned.
//! The same 249 codes are in iso-codes 4.20.1 (January 2026, by `pycountry` 26.2.16 and the crate
//! `rust_iso3166` 0.2.0), the crate `isocountry` 0.3.2 and the npm package `i18n-iso-countries`
//! 7.14.0.
//!
//! Licence: ISO lets its country codes be used freely; the package is MIT, only facts were taken.
//!
//! Not country codes here: formerly used ones (AN, SU, YU), exceptionally reserved ones (EU, UK)
//! and user-assigned ones (XK, ZZ).

/// Whether a code is one that ISO 3166-1 has officially assigned.
#[must_use]
pub fn is_country(code: &str) -> bool {
    ASSIGNED.binary_search(&code).is_ok()
}

/// The officially assigned codes.
#[rustfmt::skip]
static ASSIGNED: [&str; 249] = [
    "AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ",
    "BA", "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS",
    "BT", "BV", "BW", "BY", "BZ", "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN",
    "CO", "CR", "CU", "CV", "CW", "CX", "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE",
    "EG", "EH", "ER", "ES", "ET", "FI", "FJ", "FK", "FM", "FO", "FR", "GA", "GB", "GD", "GE", "GF",
    "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS", "GT", "GU", "GW", "GY", "HK", "HM",
    "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "IT", "JE", "JM",
    "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC",
    "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK",
    "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA",
    "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG",
    "PH", "PK", "PL", "PM", "PN", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS", "RU", "RW",
    "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS",
    "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO",
    "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "UM", "US", "UY", "UZ", "VA", "VC", "VE", "VG", "VI",
    "VN", "VU", "WF", "WS", "YE", "YT", "ZA", "ZM", "ZW",
];

#[cfg(test)]
mod tests {
    use super::{ASSIGNED, is_country};

    #[test]
    fn table_is_sorted_and_well_formed() {
        assert!(ASSIGNED.is_sorted_by(|a, b| a < b));
        for code in ASSIGNED {
            assert_eq!(code.len(), 2, "{code}");
            assert!(code.bytes().all(|b| b.is_ascii_uppercase()));
            assert!(is_country(code), "{code}");
        }
    }

    #[test]
    fn assigned_codes() {
        for code in ["CN", "KR", "KP", "JP", "HK", "MO", "TW", "SS", "SX"] {
            assert!(is_country(code), "{code}");
        }
    }

    #[test]
    fn other_codes() {
        for code in ["AN", "CS", "SU", "YU", "EU", "UK", "XK", "ZZ", "AA"] {
            assert!(!is_country(code), "{code}");
        }
    }
}
