//! Random conditions that the interpreter of the `cel` crate can judge too, over the project of `conditions.rs`.

use comity_tests::random::Random;

/// Regular expressions that mean the same to both.
const PATTERNS: &[&str] = &[
    "",
    "a",
    "^p",
    "r$",
    "^(air|r1)$",
    "^.$",
    "[a-z]+[0-9]",
    "(?i)AIR",
    "空.?",
    "^[^a-z]*$",
    "(a|i)*r",
];
/// Strings of which some are numbers, and some true or false.
const NUMERALS: &[&str] = &[
    "4",
    "-1",
    "007",
    "4.50",
    "1e3",
    "-0.0045",
    "9223372036854775808",
    "",
    " 4",
    "true",
    "0",
    "T",
    "yes",
];

/// The random condition of a seed.
pub(crate) fn condition(seed: u64) -> String {
    let mut maker = Maker { random: Random::new(seed), around: Vec::new() };
    let depth = 1 + maker.random.below(4);
    maker.truth(depth)
}

/// Makes random conditions.
struct Maker {
    random: Random,
    /// The variables of the macros around: name, and whether it is a report (else a string).
    around: Vec<(String, bool)>,
}

impl Maker {
    fn truth(&mut self, depth: usize) -> String {
        if depth == 0 {
            return self.simple();
        }
        let d = depth - 1;
        match self.random.below(13) {
            0 | 1 => format!("({} && {})", self.truth(d), self.truth(d)),
            2 | 3 => format!("({} || {})", self.truth(d), self.truth(d)),
            4 => format!("!({})", self.truth(d)),
            5 => format!("({} ? {} : {})", self.truth(d), self.truth(d), self.truth(d)),
            6 => {
                let sign = self.random.pick(&["==", "!=", "<", "<=", ">", ">="]);
                format!("({} {sign} {})", self.int(d), self.int(d))
            }
            7 => format!("({} in {})", self.string(d), self.strings(d)),
            8 | 9 => self.asked(d),
            10 => self.matched(d),
            11 => self.read(d),
            _ => self.simple(),
        }
    }

    fn simple(&mut self) -> String {
        let sign = self.random.pick(&["==", "!="]);
        match self.random.below(6) {
            0 => self.random.pick(&["true", "false"]).to_owned(),
            1 => format!("project.status {sign} '{}'", self.random.pick(&["active", "closed"])),
            2 => format!(
                "project.kind in ['training', '{}']",
                self.random.pick(&["other", "joint_study"])
            ),
            3 => format!(
                "{} {} {}",
                self.string(0),
                self.random.pick(&["==", "!=", "<", ">="]),
                self.string(0)
            ),
            4 => {
                let call = self.random.pick(&["contains", "startsWith", "endsWith"]);
                format!("{}.{call}({})", self.string(0), self.string(0))
            }
            _ => format!("project.release {sign} 'published'"),
        }
    }

    /// A regular expression that means the same to both: the interpreter's letters are those of Unicode.
    fn matched(&mut self, depth: usize) -> String {
        let pattern = self.random.pick(PATTERNS);
        let string = self.string(depth);
        if self.random.one_in(2) {
            return format!("matches({string}, '{pattern}')");
        }
        format!("{string}.matches('{pattern}')")
    }

    /// What is read from a string.
    fn read(&mut self, depth: usize) -> String {
        let sign = self.random.pick(&["==", "!=", "<", ">="]);
        let [a, b] = [self.written(depth), self.written(depth)];
        match self.random.below(4) {
            0 => format!("bool({a})"),
            1 => format!("(uint({a}) {sign} uint({b}))"),
            2 => format!("(double({a}) {sign} double({b}))"),
            _ => format!("(string(double({a})) {sign} string(double({b})))"),
        }
    }

    /// A string that is mostly written as a number, or as true or false.
    fn written(&mut self, depth: usize) -> String {
        match self.random.below(5) {
            0 => self.string(depth),
            1 => format!("string({})", self.int(depth)),
            2 => format!("string({})", self.truth(depth.saturating_sub(1))),
            _ => format!("'{}'", self.random.pick(NUMERALS)),
        }
    }

    fn asked(&mut self, depth: usize) -> String {
        let report = self.random.one_in(2);
        let list = if report { self.reports(depth) } else { self.strings(depth) };
        let call = self.random.pick(&["exists", "all", "exists_one"]);
        let (name, inner) = self.inside(report, |maker| maker.truth(depth.saturating_sub(1)));
        format!("{list}.{call}({name}, {inner})")
    }

    fn inside(&mut self, report: bool, make: impl FnOnce(&mut Self) -> String) -> (String, String) {
        let name = format!("v{}", self.around.len());
        self.around.push((name.clone(), report));
        let inner = make(self);
        self.around.pop();
        (name, inner)
    }

    fn reports(&mut self, depth: usize) -> String {
        if depth > 0 && self.random.one_in(3) {
            let (name, inner) = self.inside(true, |maker| maker.truth(depth - 1));
            return format!("project.reports.filter({name}, {inner})");
        }
        "project.reports".to_owned()
    }

    fn strings(&mut self, depth: usize) -> String {
        match self.random.below(if depth > 0 { 5 } else { 2 }) {
            0 => "project.themes".to_owned(),
            1 => "['air', 'r1', '空气', '']".to_owned(),
            2 => format!("[{}, {}]", self.string(depth - 1), self.string(depth - 1)),
            3 => {
                let (name, inner) = self.inside(true, |maker| maker.string(depth - 1));
                format!("{}.map({name}, {inner})", self.reports(depth - 1))
            }
            _ => {
                let (name, inner) = self.inside(false, |maker| maker.truth(depth - 1));
                format!("project.themes.filter({name}, {inner})")
            }
        }
    }

    fn string(&mut self, depth: usize) -> String {
        if let Some((name, report)) = self.around.last().cloned()
            && !self.random.one_in(3)
        {
            return if report { format!("{name}.id") } else { name };
        }
        match self.random.below(if depth > 0 { 6 } else { 3 }) {
            0 => format!("'{}'", self.random.pick(&["air", "r", "空", "", "p1"])),
            1 => "project.id".to_owned(),
            2 => format!("project.themes[{}]", self.random.below(4)),
            3 => format!("({} + {})", self.string(depth - 1), self.string(depth - 1)),
            4 => format!("string({})", self.written(depth - 1)),
            _ => format!("({} ? {} : {})", self.truth(depth - 1), self.string(0), self.string(0)),
        }
    }

    fn int(&mut self, depth: usize) -> String {
        match self.random.below(if depth > 0 { 6 } else { 2 }) {
            0 => self.random.below(4).to_string(),
            1 => "size(project.themes)".to_owned(),
            2 => format!("size({})", self.string(depth - 1)),
            3 => format!("{}.size()", self.strings(depth - 1)),
            4 => format!("int({})", self.written(depth - 1)),
            _ => {
                let sign = self.random.pick(&["+", "-", "*", "/", "%"]);
                format!("({} {sign} {})", self.int(depth - 1), self.int(depth - 1))
            }
        }
    }
}
