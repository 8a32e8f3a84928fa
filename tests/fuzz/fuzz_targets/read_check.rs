//! Arbitrary bytes: read, check, and every view in three languages.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| comity_fuzz::read_check(bytes));
