//! Any bytes are read, checked and shown: `cargo fuzz run --fuzz-dir tests/fuzz --features libfuzzer read_check`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    // What is not a register at all is an error; laws that do not hold panic.
    let _ = comity_tests::laws::hold(bytes);
});
