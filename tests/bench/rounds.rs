//! Competitors that take turns, so that a machine that slows down slows all of them.

use std::time::Instant;

struct Competitor<'f> {
    name: &'static str,
    work: Box<dyn FnMut() + 'f>,
    /// Seconds of this thread's processor time and of wall time, round by round.
    processor: Vec<f64>,
    wall: Vec<f64>,
}

/// Competitors, the first being the one that others are measured against.
pub(crate) struct Rounds<'f>(Vec<Competitor<'f>>);

impl<'f> Rounds<'f> {
    pub(crate) fn new(name: &'static str, work: impl FnMut() + 'f) -> Self {
        let mut rounds = Self(Vec::new());
        rounds.add(name, work);
        rounds
    }

    pub(crate) fn add(&mut self, name: &'static str, work: impl FnMut() + 'f) {
        let (processor, wall) = (Vec::new(), Vec::new());
        self.0.push(Competitor { name, work: Box::new(work), processor, wall });
    }

    /// Lets each work once unmeasured, then `count` times in turn.
    pub(crate) fn run(&mut self, count: usize) {
        for round in 0..=count {
            for competitor in &mut self.0 {
                let (wall, processor) = (Instant::now(), thread_seconds());
                (competitor.work)();
                if round > 0 {
                    competitor.processor.push(thread_seconds() - processor);
                    competitor.wall.push(wall.elapsed().as_secs_f64());
                }
            }
        }
    }

    /// Prints each with its median processor time and the median of its ratios to the first.
    pub(crate) fn print(&self) {
        let Some(first) = self.0.first() else { return };
        for competitor in &self.0 {
            let ratio = ratio(&competitor.processor, &first.processor);
            let seconds = median(competitor.processor.clone());
            println!("  {:<62} {seconds:>7.3} s {ratio:>6.2}×", competitor.name);
        }
    }

    /// Prints the ratio of two competitors' wall times.
    pub(crate) fn print_wall(&self) {
        if let [over, under] = self.0.as_slice() {
            let title = format!("{}, against {}", under.name, over.name);
            println!("  {title:<62} {:>9} {:>6.2}×", "", ratio(&over.wall, &under.wall));
        }
    }
}

/// The median of the wall times of several runs in a row, in seconds.
pub(crate) fn median_wall(count: usize, mut work: impl FnMut()) -> f64 {
    let run = |_| {
        let begun = Instant::now();
        work();
        begun.elapsed().as_secs_f64()
    };
    median((0..count).map(run).collect())
}

/// Processor time that this thread has taken, by Linux's account; wall time elsewhere.
fn thread_seconds() -> f64 {
    let account = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let nanoseconds = account.split(' ').next().and_then(|word| word.parse::<f64>().ok());
    thread_local! { static START: Instant = Instant::now(); }
    nanoseconds.map_or_else(|| START.with(|start| start.elapsed().as_secs_f64()), |ns| ns / 1e9)
}

fn ratio(over: &[f64], under: &[f64]) -> f64 {
    median(over.iter().zip(under).map(|(a, b)| a / b).collect())
}

fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures.get(figures.len() / 2).copied().unwrap_or(f64::NAN)
}
