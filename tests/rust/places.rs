//! Where the values of a JSON text stand, made out independently of the engine: a plain recursive reader
//! that counts characters.

use std::collections::BTreeMap;

/// Line and column, from 1, of the first character.
pub type LineColumn = (usize, usize);

/// Where a value and, if it is a member, its name stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stands {
    /// Its name.
    pub key: Option<LineColumn>,
    /// Itself.
    pub value: LineColumn,
}

/// Every value of a text by its JSON Pointer. The text must be JSON.
#[must_use]
pub fn places(text: &str) -> BTreeMap<String, Stands> {
    let mut reader =
        Reader { text: text.chars().collect(), at: 0, place: (1, 1), found: BTreeMap::new() };
    reader.value(String::new(), None);
    reader.found
}

/// Every value of an NDJSON text: the lines after the first are the register's projects.
#[must_use]
pub fn places_in_lines(text: &str) -> BTreeMap<String, Stands> {
    let mut all = BTreeMap::new();
    for (number, line) in text.lines().enumerate() {
        let base = number.checked_sub(1).map_or(String::new(), |i| format!("/projects/{i}"));
        let down = |place: LineColumn| (place.0 + number, place.1);
        all.extend(places(line).into_iter().map(|(at, stands)| {
            let moved = Stands { key: stands.key.map(down), value: down(stands.value) };
            (format!("{base}{at}"), moved)
        }));
    }
    all
}

struct Reader {
    text: Vec<char>,
    at: usize,
    place: LineColumn,
    found: BTreeMap<String, Stands>,
}

impl Reader {
    fn peek(&self) -> char {
        self.text.get(self.at).copied().unwrap_or('\0')
    }

    fn step(&mut self) -> char {
        let c = self.peek();
        self.at += 1;
        self.place =
            if c == '\n' { (self.place.0 + 1, 1) } else { (self.place.0, self.place.1 + 1) };
        c
    }

    /// Steps over white space and one `sign`, if it comes next.
    fn eat(&mut self, sign: char) -> bool {
        while self.peek().is_ascii_whitespace() {
            self.step();
        }
        let found = self.peek() == sign;
        if found {
            self.step();
        }
        found
    }

    fn value(&mut self, at: String, key: Option<LineColumn>) {
        self.eat('\0');
        self.found.insert(at.clone(), Stands { key, value: self.place });
        match self.peek() {
            '{' => self.object(&at),
            '[' => self.array(&at),
            '"' => drop(self.string()),
            _ => {
                while !matches!(self.peek(), ',' | '}' | ']' | '\0') && !self.peek().is_whitespace()
                {
                    self.step();
                }
            }
        }
    }

    fn object(&mut self, at: &str) {
        self.step();
        while !self.eat('}') {
            self.eat(',');
            self.eat('\0');
            let key = self.place;
            let name = self.string().replace('~', "~0").replace('/', "~1");
            self.eat(':');
            self.value(format!("{at}/{name}"), Some(key));
        }
    }

    fn array(&mut self, at: &str) {
        self.step();
        let mut index = 0;
        while !self.eat(']') {
            self.eat(',');
            self.value(format!("{at}/{index}"), None);
            index += 1;
        }
    }

    fn string(&mut self) -> String {
        let start = self.at;
        self.step();
        loop {
            match self.step() {
                '"' => break,
                '\\' => drop(self.step()),
                _ => {}
            }
        }
        let raw: String = self.text.get(start..self.at).unwrap_or_default().iter().collect();
        serde_json::from_str(&raw).unwrap_or_default()
    }
}
