//! What fuzzing holds true of any bytes, and what it begins with.

pub mod conditions;
pub mod packs;
pub mod seeds;

use comity::reading::{Source, read, read_parallel};
use comity_tests::laws;
use std::num::NonZero;

/// Reads, checks and shows bytes in every way. Panics where a law does not hold.
pub fn read_check(bytes: &[u8]) {
    let told = laws::hold(bytes);
    let source = Source::new(bytes);
    let alone = read(&source);
    assert_eq!(told.is_ok(), alone.is_ok(), "what can be read can be checked");
    let several = NonZero::new(2).and_then(|two| read_parallel(&source, two).ok());
    if let (Ok(alone), Some(several)) = (&alone, &several) {
        assert!(alone.register == several.register, "threads read otherwise");
        assert_eq!(alone.findings.len(), several.findings.len(), "threads find otherwise");
    }
    if let Ok(alone) = alone {
        written(&alone.register);
    }
}

/// What was read is written as a register in which nothing structural is wrong but what is missing, and is
/// read again as the same.
fn written(register: &comity::model::Register<'_>) {
    let text = serde_json::to_string(register).unwrap_or_default();
    let source = Source::from(text.as_str());
    let again = read(&source);
    // A register of which nothing could be read is written as an empty object.
    let Ok(again) = again else { return };
    assert!(again.register == *register, "what is written is read otherwise");
    let missing = ["missing-id", "missing-member"];
    let other = again.findings.iter().find(|finding| !missing.contains(&finding.rule()));
    assert!(
        other.is_none(),
        "{:?} in what was written",
        other.map(|f| (f.rule(), f.at.to_string()))
    );
}
