//! Currencies: ISO 4217.
//!
//! Source: list one (current currencies and funds) and list three (historic denominations) of the
//! ISO 4217 maintenance agency, SIX, both of edition 2026-01-01, read from the Python package
//! `iso-4217` 0.8.260101. Checked against `iso4217` 1.16.20260101, `pycountry` 26.2.16, the crate
//! `iso_currency` 0.7.1 and, for dates of withdrawal, CLDR as `babel` 2.18.0 ships it.
//!
//! Licence: ISO lets its currency codes be used freely; the package is MIT, only facts were taken.
//!
//! What the tables decide:
//! - A code still used anywhere is current, even where one country gave it up (EUR, IDR, TRY).
//! - A date of withdrawal is the last that list three gives for the code. Where it gives a range,
//!   such as 1989 to 1990, it is the end: whoever wrote the code before then was not wrong.
//! - List three states no minor units, so withdrawn codes have none here.
//! - Codes that are no tender of a place are current and have no minor units: precious metals,
//!   bond-market units, drawing rights and other units of account, XTS (for tests) and XXX (no
//!   currency). They are known but unusual; a rule that wants to question them finds them by that.
//! - Codes that ISO never assigned, such as CNH, RMB and XBT, are unknown.

/// A currency that ISO 4217 lists or once listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Currency {
    /// The code, three capital letters.
    pub code: &'static str,
    /// When the code was withdrawn, as a year and month or only a year; `None` while it is current.
    pub withdrawn: Option<&'static str>,
    /// How many decimal digits the smallest unit takes; `None` where ISO states none.
    pub minor_units: Option<u8>,
}

/// The currency with this code, current or withdrawn.
#[must_use]
pub fn currency(code: &str) -> Option<Currency> {
    current(code).or_else(|| withdrawn(code))
}

fn current(code: &str) -> Option<Currency> {
    let (code, minor_units) = find(&CURRENT, code)?;
    Some(Currency {
        code,
        withdrawn: None,
        // -1 is no `u8`: none.
        minor_units: u8::try_from(minor_units).ok(),
    })
}

fn withdrawn(code: &str) -> Option<Currency> {
    let (code, date) = find(&WITHDRAWN, code)?;
    Some(Currency {
        code,
        withdrawn: Some(date),
        // List three states none.
        minor_units: None,
    })
}

fn find<T: Copy>(table: &[(&'static str, T)], code: &str) -> Option<(&'static str, T)> {
    let at = table.binary_search_by(|e| e.0.cmp(code)).ok()?;
    table.get(at).copied()
}

/// Current codes and their minor units, -1 where ISO states that there are none.
#[rustfmt::skip]
static CURRENT: [(&str, i8); 178] = [
    ("AED", 2), ("AFN", 2), ("ALL", 2), ("AMD", 2), ("AOA", 2), ("ARS", 2), ("AUD", 2), ("AWG", 2),
    ("AZN", 2), ("BAM", 2), ("BBD", 2), ("BDT", 2), ("BHD", 3), ("BIF", 0), ("BMD", 2), ("BND", 2),
    ("BOB", 2), ("BOV", 2), ("BRL", 2), ("BSD", 2), ("BTN", 2), ("BWP", 2), ("BYN", 2), ("BZD", 2),
    ("CAD", 2), ("CDF", 2), ("CHE", 2), ("CHF", 2), ("CHW", 2), ("CLF", 4), ("CLP", 0), ("CNY", 2),
    ("COP", 2), ("COU", 2), ("CRC", 2), ("CUP", 2), ("CVE", 2), ("CZK", 2), ("DJF", 0), ("DKK", 2),
    ("DOP", 2), ("DZD", 2), ("EGP", 2), ("ERN", 2), ("ETB", 2), ("EUR", 2), ("FJD", 2), ("FKP", 2),
    ("GBP", 2), ("GEL", 2), ("GHS", 2), ("GIP", 2), ("GMD", 2), ("GNF", 0), ("GTQ", 2), ("GYD", 2),
    ("HKD", 2), ("HNL", 2), ("HTG", 2), ("HUF", 2), ("IDR", 2), ("ILS", 2), ("INR", 2), ("IQD", 3),
    ("IRR", 2), ("ISK", 0), ("JMD", 2), ("JOD", 3), ("JPY", 0), ("KES", 2), ("KGS", 2), ("KHR", 2),
    ("KMF", 0), ("KPW", 2), ("KRW", 0), ("KWD", 3), ("KYD", 2), ("KZT", 2), ("LAK", 2), ("LBP", 2),
    ("LKR", 2), ("LRD", 2), ("LSL", 2), ("LYD", 3), ("MAD", 2), ("MDL", 2), ("MGA", 2), ("MKD", 2),
    ("MMK", 2), ("MNT", 2), ("MOP", 2), ("MRU", 2), ("MUR", 2), ("MVR", 2), ("MWK", 2), ("MXN", 2),
    ("MXV", 2), ("MYR", 2), ("MZN", 2), ("NAD", 2), ("NGN", 2), ("NIO", 2), ("NOK", 2), ("NPR", 2),
    ("NZD", 2), ("OMR", 3), ("PAB", 2), ("PEN", 2), ("PGK", 2), ("PHP", 2), ("PKR", 2), ("PLN", 2),
    ("PYG", 0), ("QAR", 2), ("RON", 2), ("RSD", 2), ("RUB", 2), ("RWF", 0), ("SAR", 2), ("SBD", 2),
    ("SCR", 2), ("SDG", 2), ("SEK", 2), ("SGD", 2), ("SHP", 2), ("SLE", 2), ("SOS", 2), ("SRD", 2),
    ("SSP", 2), ("STN", 2), ("SVC", 2), ("SYP", 2), ("SZL", 2), ("THB", 2), ("TJS", 2), ("TMT", 2),
    ("TND", 3), ("TOP", 2), ("TRY", 2), ("TTD", 2), ("TWD", 2), ("TZS", 2), ("UAH", 2), ("UGX", 0),
    ("USD", 2), ("USN", 2), ("UYI", 0), ("UYU", 2), ("UYW", 4), ("UZS", 2), ("VED", 2), ("VES", 2),
    ("VND", 0), ("VUV", 0), ("WST", 2), ("XAD", 2), ("XAF", 0), ("XAG", -1), ("XAU", -1),
    ("XBA", -1), ("XBB", -1), ("XBC", -1), ("XBD", -1), ("XCD", 2), ("XCG", 2), ("XDR", -1),
    ("XOF", 0), ("XPD", -1), ("XPF", 0), ("XPT", -1), ("XSU", -1), ("XTS", -1), ("XUA", -1),
    ("XXX", -1), ("YER", 2), ("ZAR", 2), ("ZMW", 2), ("ZWG", 2),
];

/// Withdrawn codes and when they were withdrawn.
#[rustfmt::skip]
static WITHDRAWN: [(&str, &str); 129] = [
    ("ADP", "2003-07"), ("AFA", "2003-01"), ("ALK", "1989-12"), ("ANG", "2025-03"),
    ("AOK", "1991-03"), ("AON", "2000-02"), ("AOR", "2000-02"), ("ARA", "1992-01"),
    ("ARP", "1985-07"), ("ARY", "1990"), ("ATS", "2002-03"), ("AYM", "2005-10"), ("AZM", "2005-12"),
    ("BAD", "1998-07"), ("BEC", "1990-03"), ("BEF", "2002-03"), ("BEL", "1990-03"), ("BGJ", "1990"),
    ("BGK", "1990"), ("BGL", "2003-11"), ("BGN", "2026-01"), ("BOP", "1987-02"), ("BRB", "1986-03"),
    ("BRC", "1989-02"), ("BRE", "1993-03"), ("BRN", "1990-03"), ("BRR", "1994-07"),
    ("BUK", "1990-02"), ("BYB", "2001-01"), ("BYR", "2017-01"), ("CHC", "2004-11"),
    ("CSD", "2006-10"), ("CSJ", "1990"), ("CSK", "1993-03"), ("CUC", "2021-06"), ("CYP", "2008-01"),
    ("DDM", "1990-09"), ("DEM", "2002-03"), ("ECS", "2000-09"), ("ECV", "2000-09"),
    ("EEK", "2011-01"), ("ESA", "1981"), ("ESB", "1994-12"), ("ESP", "2002-03"), ("FIM", "2002-03"),
    ("FRF", "2002-03"), ("GEK", "1995-10"), ("GHC", "2008-01"), ("GHP", "2007-06"),
    ("GNE", "1989-12"), ("GNS", "1986-02"), ("GQE", "1986-06"), ("GRD", "2002-03"), ("GWE", "1981"),
    ("GWP", "1997-05"), ("HRD", "1995-01"), ("HRK", "2023-01"), ("IEP", "2002-03"), ("ILP", "1981"),
    ("ILR", "1990"), ("ISJ", "1990"), ("ITL", "2002-03"), ("LAJ", "1979-12"), ("LSM", "1985-05"),
    ("LTL", "2014-12"), ("LTT", "1993-07"), ("LUC", "1990-03"), ("LUF", "2002-03"),
    ("LUL", "1990-03"), ("LVL", "2014-01"), ("LVR", "1994-12"), ("MGF", "2004-12"),
    ("MLF", "1984-11"), ("MRO", "2017-12"), ("MTL", "2008-01"), ("MTP", "1983-06"),
    ("MVQ", "1989-12"), ("MXP", "1993-01"), ("MZE", "1981"), ("MZM", "2006-06"), ("NIC", "1990-10"),
    ("NLG", "2002-03"), ("PEH", "1990"), ("PEI", "1991-07"), ("PES", "1986-02"), ("PLZ", "1997-01"),
    ("PTE", "2002-03"), ("RHD", "1981"), ("ROK", "1990"), ("ROL", "2005-06"), ("RUR", "2004-01"),
    ("SDD", "2007-07"), ("SDP", "1998-06"), ("SIT", "2007-01"), ("SKK", "2009-01"),
    ("SLL", "2023-12"), ("SRG", "2003-12"), ("STD", "2017-12"), ("SUR", "1990-12"),
    ("TJR", "2001-04"), ("TMM", "2009-01"), ("TPE", "2002-11"), ("TRL", "2005-12"),
    ("UAK", "1996-09"), ("UGS", "1987-05"), ("UGW", "1990"), ("USS", "2014-03"), ("UYN", "1989-12"),
    ("UYP", "1993-03"), ("VEB", "2008-01"), ("VEF", "2018-08"), ("VNC", "1990"), ("XEU", "1999-01"),
    ("XFO", "2006-10"), ("XFU", "2013-11"), ("XRE", "1999-11"), ("YDD", "1991-09"),
    ("YUD", "1990-01"), ("YUM", "2003-07"), ("YUN", "1995-11"), ("ZAL", "1995-03"),
    ("ZMK", "2012-12"), ("ZRN", "1999-06"), ("ZRZ", "1994-02"), ("ZWC", "1989-12"),
    ("ZWD", "2008-08"), ("ZWL", "2024-09"), ("ZWN", "2006-09"), ("ZWR", "2009-06"),
];

#[cfg(test)]
mod tests {
    use super::{CURRENT, WITHDRAWN, currency, current};

    fn minor_units(code: &str) -> Option<u8> {
        currency(code).and_then(|c| c.minor_units)
    }

    fn withdrawn(code: &str) -> Option<&'static str> {
        currency(code).and_then(|c| c.withdrawn)
    }

    fn is_three_capitals(code: &str) -> bool {
        code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase())
    }

    #[test]
    fn tables_are_sorted() {
        assert!(CURRENT.is_sorted_by(|a, b| a.0 < b.0));
        assert!(WITHDRAWN.is_sorted_by(|a, b| a.0 < b.0));
    }

    #[test]
    fn current_entries_are_well_formed_and_found() {
        for (code, units) in CURRENT {
            assert!(is_three_capitals(code), "{code}");
            assert!((-1..=4).contains(&units), "{code}");
            assert_eq!(currency(code).map(|c| c.code), Some(code));
        }
    }

    #[test]
    fn withdrawn_entries_are_well_formed_and_found() {
        for (code, date) in WITHDRAWN {
            let (year, month) = date.split_once('-').unwrap_or((date, "01"));
            assert!(year.len() == 4 && ("1975".."2027").contains(&year));
            assert!(month.len() == 2 && ("01".."13").contains(&month));
            assert!(is_three_capitals(code), "{code}");
            assert_eq!(current(code), None, "{code}");
            assert_eq!(withdrawn(code), Some(date), "{code}");
        }
    }

    #[test]
    fn current_codes() {
        for code in ["CNY", "USD", "EUR", "XCG", "ZWG"] {
            assert_eq!(minor_units(code), Some(2), "{code}");
            assert_eq!(withdrawn(code), None, "{code}");
        }
        assert_eq!(minor_units("KRW"), Some(0));
        assert_eq!(minor_units("JPY"), Some(0));
        assert_eq!(minor_units("KWD"), Some(3));
        assert_eq!(minor_units("CLF"), Some(4));
    }

    #[test]
    fn withdrawn_codes() {
        assert_eq!(withdrawn("DEM"), Some("2002-03"));
        assert_eq!(withdrawn("FRF"), Some("2002-03"));
        assert_eq!(withdrawn("XEU"), Some("1999-01"));
        assert_eq!(withdrawn("HRK"), Some("2023-01"));
        assert_eq!(withdrawn("BGN"), Some("2026-01"));
        assert_eq!(withdrawn("PEH"), Some("1990"));
        assert_eq!(withdrawn("DDM"), Some("1990-09"));
        assert_eq!(minor_units("DEM"), None);
    }

    #[test]
    fn unusual_codes_are_current_without_minor_units() {
        for code in ["XXX", "XTS", "XAU", "XDR"] {
            assert!(current(code).is_some(), "{code}");
            assert_eq!(minor_units(code), None, "{code}");
        }
    }

    #[test]
    fn codes_that_iso_never_assigned_are_unknown() {
        for code in ["CNH", "RMB", "XBT", "WON", "ZZZ"] {
            assert_eq!(currency(code), None, "{code}");
        }
    }
}
