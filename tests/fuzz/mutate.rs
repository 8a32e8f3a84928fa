//! The same laws as `read_check`, on mutations of registers, for so many seconds: needs nothing but Rust.
//!
//! `mutate SECONDS [SEED] FILE…`: prints how many inputs it tried. An input for which a law does not hold is
//! left in the file `failed-input`, and the program ends with a panic.

use comity_tests::laws::hold;
use comity_tests::random::Random;
use std::time::{Duration, Instant};

/// Pieces that break things.
const PIECES: &[&[u8]] = &[
    b"{", b"}", b"[", b"]", b",", b":", b"\"", b"\\", b"\\u", b"\\ud83d", b"null", b"true", b"-0", b"1e999",
    b"\"id\":", b"\"projects\":[", b"\n", b"\r\n", b"\0", b"\xFF", b"\xEF\xBB\xBF", b"\xED\xA0\x80",
    b"2018-02-30", b"0000", b"9999-12-31", b"TBD", "待定".as_bytes(), "万".as_bytes(), "억".as_bytes(),
    "\u{202E}".as_bytes(), "\u{FFFD}".as_bytes(), b"12345678901234567890", b"99999999999999999999",
    b"\"from\":\"2018\",\"to\":\"2017\"", b"project:air/report:cn-2018",
];

fn main() {
    let mut words = std::env::args().skip(1);
    let seconds = words.next().and_then(|word| word.parse().ok()).expect("a number of seconds");
    let seed = words.next().and_then(|word| word.parse().ok()).expect("a seed");
    let seeds: Vec<Vec<u8>> = words.map(|file| std::fs::read(file).expect("a file")).collect();
    let (mut random, mut tried, start) = (Random::new(seed), 0u64, Instant::now());
    while start.elapsed() < Duration::from_secs(seconds) {
        let input = mutated(&mut random, &seeds);
        let result = std::panic::catch_unwind(|| hold(&input).is_ok());
        if let Err(panic) = result {
            std::fs::write("failed-input", &input).expect("a place for the input");
            std::panic::resume_unwind(panic);
        }
        tried += 1;
    }
    println!("{tried} inputs in {seconds} s, seed {seed}: every law held");
}

/// One of the seeds, changed in some places.
fn mutated(random: &mut Random, seeds: &[Vec<u8>]) -> Vec<u8> {
    let mut input = seeds[random.below(seeds.len())].clone();
    for _ in 0..=random.below(6) {
        mutate(random, &mut input, seeds);
    }
    input
}

fn mutate(random: &mut Random, input: &mut Vec<u8>, seeds: &[Vec<u8>]) {
    let at = random.below(input.len() + 1);
    let end = (at + random.below(64)).min(input.len());
    match random.below(7) {
        0 => drop(input.drain(at..end)),
        1 => drop(input.splice(at..at, PIECES[random.below(PIECES.len())].iter().copied())),
        2 => drop(input.splice(at..end, PIECES[random.below(PIECES.len())].iter().copied())),
        3 => input.truncate(at),
        4 if at < input.len() => input[at] ^= 1 << random.below(8),
        5 => {
            let copy = input[at..end].to_vec();
            let to = random.below(input.len() + 1);
            drop(input.splice(to..to, copy));
        }
        _ => {
            let other = &seeds[random.below(seeds.len())];
            let from = random.below(other.len() + 1);
            let piece = other[from..(from + random.below(512)).min(other.len())].to_vec();
            drop(input.splice(at..at, piece));
        }
    }
}
