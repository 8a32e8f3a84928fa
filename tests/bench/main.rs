//! Reading and checking, measured against named peers on the same bytes in the same run.
//!
//! `cargo bench -p comity-tests` for 100,000 projects, `cargo bench -p comity-tests -- 10000` for fewer.
//! Figures are seconds of processor time, the median of rounds in which the competitors take turns; only
//! several threads are compared by wall time.
#![allow(
    clippy::print_stdout,
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a benchmark may stop"
)]

mod conditions;
mod generate;
mod memory;
#[path = "owned/mod.rs"]
#[macro_use]
mod model;
mod rego;
mod rounds;

use comity::reading::{Source, read, read_parallel};
use comity::rules::{Checker, Options, check_parallel};
use comity::{facade, schema};
use generate::Options as Generated;
use rounds::Rounds;
use std::hint::black_box;
use std::num::NonZero;

fn main() {
    let words: Vec<String> =
        std::env::args().skip(1).filter(|word| !word.starts_with("--")).collect();
    if let [word, count] = words.as_slice()
        && word == "stream"
    {
        return memory::stream(count.parse().expect("a number of projects"));
    }
    if let Some(word) = words.first()
        && word == "conditions"
    {
        let count = words.get(1).map_or(10_000, |count| count.parse().expect("a number"));
        return conditions::report(count);
    }
    if let Some(word) = words.first()
        && word == "threads"
    {
        return in_a_row();
    }
    let count = words.first().map_or(100_000, |word| word.parse().expect("a number of projects"));
    for faulty in [false, true] {
        reading(count, faulty);
    }
    validator(count / 10);
    conditions::report(count / 10);
    memory::report(&[count / 10, count, count * 4]);
}

/// Reading and checking against serde_json, on one thread and on two.
fn reading(count: usize, faulty: bool) {
    let text = generate::document(&Generated { projects: count, faulty, seed: 1 });
    let clean = generate::document(&Generated { projects: count, faulty: false, seed: 1 });
    let bytes = text.as_bytes();
    let kind = if faulty { "5 % structural, 5 % semantic faults" } else { "clean" };
    println!("\n{count} projects, {} MB, {kind}", bytes.len() / 1_000_000);
    let mut rounds =
        Rounds::new("serde_json, same types, owned strings (on the clean data)", || {
            black_box(
                serde_json::from_slice::<model::Register<'_>>(clean.as_bytes())
                    .expect("sound data"),
            );
        });
    rounds.add("read", || {
        let source = Source::new(bytes);
        black_box(read(&source).expect("a register"));
    });
    rounds.add("read + record rules + findings with pointers", || {
        let source = Source::new(bytes);
        let reading = read(&source).expect("a register");
        let checker = Checker::new(&reading.register, &Options::default());
        black_box(checker.projects(reading.register.projects.items(), 0));
    });
    rounds.add("read + all rules", || {
        let source = Source::new(bytes);
        let reading = read(&source).expect("a register");
        black_box(comity::rules::check(&reading.register, &Options::default()));
    });
    rounds.add("whole report: places, order, digest", || {
        let source = Source::new(bytes);
        black_box(facade::check(&source, &facade::CheckOptions::default()).expect("a register"));
    });
    rounds.run(7);
    rounds.print();
    threads(bytes);
}

/// Two threads against one, by wall time.
fn threads(bytes: &[u8]) {
    let two = NonZero::new(2).expect("two is not zero");
    let source = Source::new(bytes);
    let reading = read(&source).expect("a register");
    let options = Options::default();
    // Several in a row, as a server checks: a first check on new threads waits for their memory.
    let mut rounds = Rounds::new("one", || {
        for _ in 0..5 {
            black_box(comity::rules::check(&reading.register, &options));
        }
    });
    rounds.add("all rules, two threads", || {
        for _ in 0..5 {
            black_box(check_parallel(&reading.register, &options, two));
        }
    });
    rounds.run(5);
    rounds.print_wall();
    let mut rounds = Rounds::new("one", || {
        let source = Source::new(bytes);
        let reading = read(&source).expect("a register");
        black_box(comity::rules::check(&reading.register, &options));
    });
    rounds.add("read + all rules, two threads", || {
        let source = Source::new(bytes);
        let reading = read_parallel(&source, two).expect("a register");
        black_box(check_parallel(&reading.register, &options, two));
    });
    rounds.run(5);
    rounds.print_wall();
}

/// Two threads against one, each for twenty checks in a row: as a server checks, that has its memory.
fn in_a_row() {
    let text = generate::document(&Generated { projects: 100_000, faulty: false, seed: 1 });
    let source = Source::new(text.as_bytes());
    let reading = read(&source).expect("a register");
    let options = Options::default();
    let [one, two] = [1, 2].map(|threads| {
        let threads = NonZero::new(threads).expect("some threads");
        rounds::median_wall(20, || {
            black_box(if threads.get() == 1 {
                comity::rules::check(&reading.register, &options)
            } else {
                check_parallel(&reading.register, &options, threads)
            });
        })
    });
    println!("\n100000 projects, clean, twenty checks in a row");
    println!("  all rules, one thread  {one:>7.3} s");
    println!("  all rules, two threads {two:>7.3} s {:>6.2}×", one / two);
}

/// Against a JSON Schema validator with the generated schema, which needs a generic value first.
fn validator(count: usize) {
    let text = generate::document(&Generated { projects: count, faulty: true, seed: 1 });
    let validator = jsonschema::validator_for(&schema::register()).expect("a schema");
    println!("\n{count} projects with faults, against a JSON Schema validator");
    let mut rounds = Rounds::new("jsonschema: parse to a value, iter_errors", || {
        let value: serde_json::Value = serde_json::from_slice(text.as_bytes()).expect("JSON");
        black_box(validator.iter_errors(&value).count());
    });
    rounds.add("jsonschema: iter_errors alone", || {
        // The value is made once and kept, as a program that has it anyway would.
        thread_local! { static VALUE: std::cell::OnceCell<serde_json::Value> = const { std::cell::OnceCell::new() }; }
        VALUE.with(|cell| {
            let value = cell.get_or_init(|| serde_json::from_slice(text.as_bytes()).expect("JSON"));
            black_box(validator.iter_errors(value).count());
        });
    });
    rounds.add("read + all rules", || {
        let source = Source::new(text.as_bytes());
        let reading = read(&source).expect("a register");
        black_box(comity::rules::check(&reading.register, &Options::default()));
    });
    rounds.run(5);
    rounds.print();
}
