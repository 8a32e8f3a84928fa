//! Sectors: the purpose codes (five digits) and sector categories (three digits) of the OECD's
//! Development Assistance Committee.
//!
//! Source: the IATI codelists `Sector` and `SectorCategory`, which replicate the OECD's lists: the
//! codes from the IATI codelist rules 2.03, their status from the copy that Code for IATI keeps
//! (generated 2026-01-29; purpose codes last changed 2024-06-14, categories 2021-11-15). Checked
//! against IATI's own XML (IATI-Codelists-NonEmbedded, commit 5f6d57c), where 22 of the 30
//! withdrawn purpose codes were looked up, and against the purpose codes of the OECD's data as the
//! Python package `oda-data` 2.8.1 names them, none of which is a withdrawn one.
//!
//! Licence: IATI publishes its codelists under CC BY 4.0; only codes and status were taken, no
//! names or descriptions.
//!
//! What the tables decide:
//! - 22081 is not in the codelist rules but in Code for IATI's copy and in `oda-data`: known.
//! - The headings that the OECD sums its categories under (100, 110, 120, 150, 310 and so on) are
//!   no codes of the IATI list: unknown, unless a category bears the same number (140, 220).
//! - Codes withdrawn before IATI began its list are not in it: unknown.

/// What the table says of a sector code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SectorCode {
    /// The code is in use.
    Known,
    /// The code was in use and has been withdrawn.
    Withdrawn,
    /// The vocabulary has no such code.
    Unknown,
    /// There is no table for the vocabulary.
    NotChecked,
}

/// Looks a code up in its vocabulary, `OECD-DAC-5` or `OECD-DAC-3`.
#[must_use]
pub fn sector(vocabulary: &str, code: &str) -> SectorCode {
    let (digits, known, withdrawn): (usize, &[u32], &[u32]) = match vocabulary {
        "OECD-DAC-5" => (5, &PURPOSES, &WITHDRAWN_PURPOSES),
        "OECD-DAC-3" => (3, &CATEGORIES, &WITHDRAWN_CATEGORIES),
        _ => return SectorCode::NotChecked,
    };
    match number(code, digits) {
        Some(n) if known.binary_search(&n).is_ok() => SectorCode::Known,
        Some(n) if withdrawn.binary_search(&n).is_ok() => SectorCode::Withdrawn,
        _ => SectorCode::Unknown,
    }
}

/// The number that a code of exactly so many digits writes.
fn number(code: &str, digits: usize) -> Option<u32> {
    let plain = code.len() == digits && code.bytes().all(|b| b.is_ascii_digit());
    if plain { code.parse().ok() } else { None }
}

/// Purpose codes in use.
#[rustfmt::skip]
static PURPOSES: [u32; 296] = [
    11110, 11120, 11130, 11182, 11220, 11230, 11231, 11232, 11240, 11250, 11260, 11320, 11330,
    11420, 11430, 12110, 12181, 12182, 12191, 12196, 12220, 12230, 12240, 12250, 12261, 12262,
    12263, 12264, 12281, 12310, 12320, 12330, 12340, 12350, 12382, 13010, 13020, 13030, 13040,
    13081, 13096, 14010, 14015, 14020, 14021, 14022, 14030, 14031, 14032, 14040, 14050, 14081,
    15110, 15111, 15112, 15113, 15114, 15116, 15117, 15118, 15119, 15121, 15122, 15123, 15124,
    15125, 15126, 15127, 15128, 15129, 15130, 15131, 15132, 15133, 15134, 15135, 15136, 15137,
    15142, 15143, 15144, 15150, 15151, 15152, 15153, 15154, 15155, 15156, 15160, 15170, 15180,
    15185, 15190, 15196, 15210, 15220, 15230, 15240, 15250, 15261, 16010, 16011, 16012, 16013,
    16014, 16015, 16020, 16030, 16040, 16050, 16061, 16062, 16063, 16064, 16065, 16066, 16070,
    16080, 21010, 21011, 21012, 21013, 21020, 21021, 21022, 21023, 21024, 21030, 21040, 21050,
    21061, 21081, 22010, 22011, 22012, 22013, 22020, 22030, 22040, 22081, 23110, 23111, 23112,
    23181, 23182, 23183, 23210, 23220, 23230, 23231, 23232, 23240, 23250, 23260, 23270, 23310,
    23320, 23330, 23340, 23350, 23360, 23410, 23510, 23610, 23620, 23630, 23631, 23640, 23641,
    23642, 24010, 24020, 24030, 24040, 24050, 24081, 25010, 25020, 25030, 25040, 31110, 31120,
    31130, 31140, 31150, 31161, 31162, 31163, 31164, 31165, 31166, 31181, 31182, 31191, 31192,
    31193, 31194, 31195, 31210, 31220, 31261, 31281, 31282, 31291, 31310, 31320, 31381, 31382,
    31391, 32110, 32120, 32130, 32140, 32161, 32162, 32163, 32164, 32165, 32166, 32167, 32168,
    32169, 32170, 32171, 32172, 32173, 32174, 32182, 32210, 32220, 32261, 32262, 32263, 32264,
    32265, 32266, 32267, 32268, 32310, 33110, 33120, 33130, 33140, 33150, 33181, 33210, 41010,
    41020, 41030, 41040, 41081, 41082, 43010, 43030, 43031, 43032, 43040, 43041, 43042, 43050,
    43060, 43071, 43072, 43073, 43081, 43082, 51010, 52010, 53030, 53040, 60010, 60020, 60030,
    60040, 60061, 60062, 60063, 72010, 72011, 72012, 72040, 72050, 73010, 74020, 91010, 93010,
    93011, 93012, 93013, 93014, 93015, 93016, 93017, 93018, 99810, 99820,
];

/// Withdrawn purpose codes.
#[rustfmt::skip]
static WITHDRAWN_PURPOSES: [u32; 30] = [
    11321, 11322, 15120, 15140, 15161, 15162, 15163, 15164, 23010, 23020, 23030, 23040, 23050,
    23061, 23062, 23063, 23064, 23065, 23066, 23067, 23068, 23069, 23070, 23081, 23082, 41050,
    74010, 92010, 92020, 92030,
];

/// Categories in use.
#[rustfmt::skip]
static CATEGORIES: [u32; 42] = [
    111, 112, 113, 114, 121, 122, 123, 130, 140, 151, 152, 160, 210, 220, 231, 232, 233, 234, 235,
    236, 240, 250, 311, 312, 313, 321, 322, 323, 331, 332, 410, 430, 510, 520, 530, 600, 720, 730,
    740, 910, 930, 998,
];

/// Withdrawn categories.
#[rustfmt::skip]
static WITHDRAWN_CATEGORIES: [u32; 2] = [
    230, 920,
];

#[cfg(test)]
mod tests {
    use super::SectorCode::{Known, NotChecked, Unknown, Withdrawn};
    use super::{CATEGORIES, PURPOSES, SectorCode, sector};
    use super::{WITHDRAWN_CATEGORIES, WITHDRAWN_PURPOSES};

    fn purpose(code: &str) -> SectorCode {
        sector("OECD-DAC-5", code)
    }

    fn category(code: &str) -> SectorCode {
        sector("OECD-DAC-3", code)
    }

    #[test]
    fn tables_are_sorted() {
        assert!(PURPOSES.is_sorted_by(|a, b| a < b));
        assert!(WITHDRAWN_PURPOSES.is_sorted_by(|a, b| a < b));
        assert!(CATEGORIES.is_sorted_by(|a, b| a < b));
        assert!(WITHDRAWN_CATEGORIES.is_sorted_by(|a, b| a < b));
    }

    #[test]
    fn every_entry_is_found_and_every_purpose_has_its_category() {
        for code in PURPOSES {
            assert_eq!(purpose(&code.to_string()), Known, "{code}");
            assert_eq!(category(&(code / 100).to_string()), Known, "{code}");
        }
        for code in WITHDRAWN_PURPOSES {
            assert_eq!(purpose(&code.to_string()), Withdrawn, "{code}");
            assert_ne!(category(&(code / 100).to_string()), Unknown, "{code}");
        }
        for code in CATEGORIES {
            assert_eq!(category(&code.to_string()), Known, "{code}");
        }
        for code in WITHDRAWN_CATEGORIES {
            assert_eq!(category(&code.to_string()), Withdrawn, "{code}");
        }
    }

    #[test]
    fn purposes() {
        for code in ["14015", "14040", "22081", "23183", "31382", "99810"] {
            assert_eq!(purpose(code), Known, "{code}");
        }
        for code in ["41050", "23010", "23082", "15140", "74010", "92030"] {
            assert_eq!(purpose(code), Withdrawn, "{code}");
        }
        for code in ["41060", "410", "041020", "00410", "+4102", "41O20"] {
            assert_eq!(purpose(code), Unknown, "{code}");
        }
        assert_eq!(purpose("４１０２０"), Unknown);
    }

    #[test]
    fn categories() {
        for code in ["111", "140", "410", "430"] {
            assert_eq!(category(code), Known, "{code}");
        }
        for code in ["230", "920"] {
            assert_eq!(category(code), Withdrawn, "{code}");
        }
        for code in ["110", "999", "41020", ""] {
            assert_eq!(category(code), Unknown, "{code}");
        }
    }

    #[test]
    fn other_vocabularies_are_not_checked() {
        for vocabulary in ["", "OECD-DAC", "oecd-dac-5", "SDG", "COFOG"] {
            assert_eq!(sector(vocabulary, "41050"), NotChecked);
        }
    }
}
