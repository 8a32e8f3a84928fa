//! What holds of any condition: it is read or refused with places inside it, and judged without end or panic.

use crate::seeds;
use comity::reading::{Source, read};
use comity::review::{Case, Condition, Desk, Parameters};
use comity_tests::{BASE, files};
use std::sync::LazyLock;

/// Registers in which conditions are judged.
pub(crate) static REGISTERS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let file = files::folder().join("data/demonstration.json");
    std::iter::once(BASE.to_owned()).chain(std::fs::read_to_string(file)).collect()
});

/// Reads a condition and judges every project by it. Panics where a law does not hold.
pub fn judge(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let parameters = Parameters::default().with("months", 6_i64).with("currency", "CNY");
    let condition = match Condition::new(&text, &parameters) {
        Ok(condition) => condition,
        Err(faults) => {
            assert!(!faults.is_empty(), "refused without a fault");
            for fault in faults {
                let place = text.get(fault.span.start..fault.span.end);
                assert!(place.is_some(), "{fault:?} does not stand in the text");
            }
            return;
        }
    };
    for text in &*REGISTERS {
        let source = Source::from(text.as_str());
        let Ok(reading) = read(&source) else { continue };
        let desk = Desk::new(&reading.register);
        for (at, _) in reading.register.projects.each() {
            let as_of = reading.register.as_of.get();
            let case = Case::new(&desk, at, as_of, &parameters).expect("a project");
            judged(&condition, &case);
        }
    }
}

fn judged<'v>(condition: &'v Condition, case: &Case<'v>) {
    let holds = condition.holds(case);
    let lacks = condition.lacks(case);
    assert_eq!(holds.is_err(), !lacks.is_empty(), "what is missing is not told");
    let part = condition.explained(case);
    assert!(condition.text().contains(&part.text), "explained in other words");
}

/// Conditions to begin with.
pub fn texts() -> Vec<Vec<u8>> {
    let file = files::folder().join("data/conditions.txt");
    let lines = std::fs::read_to_string(file).unwrap_or_default();
    lines.lines().map(|line| line.as_bytes().to_vec()).collect()
}

/// Signs and words of CEL.
const SIGNS: &[&str] = &[
    "&&",
    "||",
    "!",
    "==",
    "!=",
    "<",
    "<=",
    ">",
    ">=",
    " in ",
    "+",
    "-",
    "*",
    "/",
    "%",
    "?",
    ":",
    "(",
    ")",
    "[",
    "]",
    ",",
    ".",
    "'",
    "\"",
    "\\",
    "r'",
    "1",
    "0",
    "1.5",
    "1u",
    "9223372036854775807",
    "-1",
    "null",
    "true",
    "false",
    "project",
    "register",
    "as_of",
    "params.months",
    "size(",
    ".exists(x, ",
    ".all(x, ",
    ".map(x, ",
    ".filter(x, ",
    ".exists_one(x, ",
    "has(",
    "text(",
    ".matches('(a|b)*[0-9]{2}$')",
    "string(",
    "int(",
    "decimal(",
    "bool(",
    "months(",
    "total(",
    "latestReport(",
    ".ofSide('CN')",
    ".sides()",
    "latestAssessment(",
    "decisions(project)",
    "organization(",
    "'2018'",
    "'2018-11-16'",
    "'CN'",
    "//",
    "\n",
    "项",
];

/// Words of conditions.
pub fn words() -> Vec<Vec<u8>> {
    let members = seeds::words().into_iter().filter_map(|word| {
        let name = String::from_utf8(word).ok()?;
        name.strip_prefix('"')?.strip_suffix("\":").map(|name| format!(".{name}").into_bytes())
    });
    members.chain(SIGNS.iter().map(|sign| sign.as_bytes().to_vec())).collect()
}
