//! Fuzzing without libFuzzer: changed seeds for a number of seconds.
//!
//! `mutate SECONDS [SEED]` fuzzes; an input that breaks a law, or takes long, is kept under `artifacts/`.
//! `mutate FILE…` tries kept inputs again. `mutate --seeds FOLDER` writes what libFuzzer begins with.

use comity_fuzz::{conditions, packs, read_check, seeds};
use comity_tests::random::Random;
use std::panic::catch_unwind;
use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

/// No input of this size should take longer.
const LONG: Duration = Duration::from_secs(5);

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments[..] {
        ["--seeds", folder] => write_seeds(Path::new(folder)),
        [seconds] if seconds.parse::<u64>().is_ok() => fuzz(seconds, "1"),
        [seconds, seed] => fuzz(seconds, seed),
        _ => arguments.iter().try_for_each(|file| {
            let input = std::fs::read(file).map_err(|error| format!("{file}: {error}"))?;
            read_check(&input);
            conditions::judge(&input);
            packs::judge(&input);
            Ok(())
        }),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

fn write_seeds(folder: &Path) -> Result<(), String> {
    std::fs::create_dir_all(folder).map_err(|error| error.to_string())?;
    for (number, text) in seeds::texts().iter().enumerate() {
        std::fs::write(folder.join(format!("seed-{number}")), text).map_err(|e| e.to_string())?;
    }
    Ok(())
}

/// What is fuzzed: what it begins with, what it is made of, and what must hold of any input.
struct Target {
    name: &'static str,
    texts: Vec<Vec<u8>>,
    words: Vec<Vec<u8>>,
    check: fn(&[u8]),
}

fn targets() -> [Target; 3] {
    [
        Target {
            name: "registers",
            texts: seeds::texts(),
            words: seeds::words(),
            check: read_check,
        },
        Target {
            name: "conditions",
            texts: conditions::texts(),
            words: conditions::words(),
            check: conditions::judge,
        },
        Target { name: "packs", texts: packs::texts(), words: packs::words(), check: packs::judge },
    ]
}

fn fuzz(seconds: &str, seed: &str) -> Result<(), String> {
    let seconds: u64 = seconds.parse().map_err(|_| "how many seconds?".to_owned())?;
    let random = &mut Random::new(seed.parse().map_err(|_| "the seed is a number".to_owned())?);
    let targets = targets();
    let each = Duration::from_secs(seconds) / u32::try_from(targets.len()).unwrap_or(1);
    targets.iter().try_for_each(|target| target.fuzz(each, random))
}

impl Target {
    fn fuzz(&self, time: Duration, random: &mut Random) -> Result<(), String> {
        let end = Instant::now() + time;
        self.texts.iter().try_for_each(|text| self.try_input(text))?;
        let mut count = self.texts.len();
        while Instant::now() < end {
            let mut input = self.texts[random.below(self.texts.len())].clone();
            for _ in 0..=random.below(6) {
                change(random, &mut input, &self.texts, &self.words);
            }
            self.try_input(&input)?;
            count += 1;
        }
        let (name, seeds) = (self.name, self.texts.len());
        println!("{name}: {count} inputs from {seeds} seeds in {time:?}: every law holds");
        Ok(())
    }

    /// Tries an input and keeps it when it breaks a law.
    fn try_input(&self, input: &[u8]) -> Result<(), String> {
        let begun = Instant::now();
        let held = catch_unwind(|| (self.check)(input));
        if held.is_ok() && begun.elapsed() < LONG {
            return Ok(());
        }
        let why = if held.is_ok() { "slow" } else { "crash" };
        let file = Path::new("artifacts").join(format!("{}-{why}-{}", self.name, input.len()));
        let kept = std::fs::create_dir_all("artifacts").and_then(|()| std::fs::write(&file, input));
        Err(format!("{why}: {} {kept:?} after {:?}", file.display(), begun.elapsed()))
    }
}

/// Changes an input in one place.
fn change(random: &mut Random, input: &mut Vec<u8>, texts: &[Vec<u8>], words: &[Vec<u8>]) {
    let at = random.below(input.len() + 1);
    let longest = 1 << random.below(10);
    let end = input.len().min(at + random.below(longest));
    match random.below(8) {
        0 => drop(input.drain(at..end)),
        1 => {
            let piece = input[at..end].to_vec();
            input.splice(at..at, piece);
        }
        2 => {
            let other = &texts[random.below(texts.len())];
            let from = random.below(other.len() + 1);
            let to = other.len().min(from + random.below(200));
            input.splice(at..end, other[from..to].iter().copied());
        }
        3 => input.truncate(at),
        4 => {
            let byte = random.next_number().to_le_bytes()[0];
            input.splice(at..input.len().min(at + 1), [byte]);
        }
        5 => replace_token(random, input, at, words),
        _ => drop(input.splice(at..at, words[random.below(words.len())].iter().copied())),
    }
}

/// Puts a word in the place of the next string.
fn replace_token(random: &mut Random, input: &mut Vec<u8>, at: usize, words: &[Vec<u8>]) {
    let quote = |from: usize| input[from..].iter().position(|&b| b == b'"').map(|i| from + i);
    if let Some(start) = quote(at)
        && let Some(end) = quote(start + 1)
    {
        input.splice(start..=end, words[random.below(words.len())].iter().copied());
    }
}
