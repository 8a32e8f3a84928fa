//! Prints the findings of a register (to be replaced).
#![allow(clippy::print_stdout)]
use comity::{model::Language, reading, rules};
fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).ok_or("no file")?;
    let bytes = std::fs::read(path)?;
    let source = reading::Source::new(&bytes);
    let reading = reading::read(&source)?;
    let mut findings = reading.findings;
    findings.extend(rules::check(&reading.register, &rules::Options::default()));
    findings.sort_by(|a, b| (a.rule(), &a.at).cmp(&(b.rule(), &b.at)));
    for f in &findings {
        println!("{} {} {} [{}]", f.severity.word(), f.rule(), f.at, f.subject);
        for language in Language::ALL {
            println!("    {}", f.message(language));
        }
    }
    println!("{} findings", findings.len());
    Ok(())
}
