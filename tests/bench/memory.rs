//! Memory of checking NDJSON line by line: in a process of its own, by what the system says it took at most.

use crate::generate::{self, Options};
use comity::facade::{CheckOptions, Head, Stream};
use std::io::Write;
use std::time::Instant;

/// Prints, for each number of projects, the peak memory of a process that streams them.
pub(crate) fn report(counts: &[usize]) {
    println!("\nNDJSON, line by line, each in a process of its own");
    let program = std::env::current_exe().expect("this program");
    for count in counts {
        let run =
            std::process::Command::new(&program).args(["stream", &count.to_string()]).output();
        print!("{}", String::from_utf8_lossy(&run.expect("a run").stdout));
    }
}

/// Streams generated projects through a check and prints the peak memory.
pub(crate) fn stream(count: usize) {
    let start = Instant::now();
    let options = Options { projects: count, faulty: true, seed: 1 };
    let mut first = FirstLine::default();
    let _ = generate::ndjson(&Options { projects: 0, ..options }, &mut first);
    let head = Head::read(&first.0).expect("a register");
    let mut lines = Lines {
        stream: Stream::new(&head, &CheckOptions::default()),
        line: Vec::new(),
        head: true,
        found: 0,
    };
    let _ = generate::ndjson(&options, &mut lines);
    let (rest, summary) = lines.stream.finish();
    println!(
        "  {count:>9} projects {:>7.2} s (generating included) {:>7} findings, peak memory {} MiB",
        start.elapsed().as_secs_f64(),
        lines.found + rest.len(),
        peak_mebibytes(),
    );
    assert_eq!(summary.projects, count);
}

fn peak_mebibytes() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kibibytes = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<u64>().ok());
    kibibytes.map_or("unknown".to_owned(), |k| (k / 1024).to_string())
}

#[derive(Default)]
struct FirstLine(Vec<u8>);

impl Write for FirstLine {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.extend_from_slice(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Cuts what is written into lines and checks each.
struct Lines<'h> {
    stream: Stream<'h>,
    line: Vec<u8>,
    head: bool,
    found: usize,
}

impl Write for Lines<'_> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        for piece in bytes.split_inclusive(|&b| b == b'\n') {
            self.line.extend_from_slice(piece);
            if piece.ends_with(b"\n") {
                if !std::mem::take(&mut self.head) {
                    self.found += self.stream.line(&self.line).len();
                }
                self.line.clear();
            }
        }
        Ok(bytes.len())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
