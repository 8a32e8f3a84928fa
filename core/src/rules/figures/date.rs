//! Dates that a text writes: 2019年3月, 2019년 3월, March 2019, 2019-03, 2019.3.

use super::months;
use super::scale::scale;
use super::token::Token;

/// A date as a text writes it; parts that it does not write are 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WrittenDate {
    /// Year.
    pub year: u16,
    /// Month.
    pub month: u8,
    /// Day.
    pub day: u8,
}

impl WrittenDate {
    /// Whether nothing that both write differs.
    #[must_use]
    pub const fn agrees(self, other: Self) -> bool {
        (self.year == 0 || other.year == 0 || self.year == other.year)
            && (self.month == 0 || other.month == 0 || self.month == other.month)
            && (self.day == 0 || other.day == 0 || self.day == other.day)
    }
}

impl std::fmt::Display for WrittenDate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match (self.year, self.month, self.day) {
            (0, month, 0) => write!(f, "--{month:02}"),
            (0, month, day) => write!(f, "--{month:02}-{day:02}"),
            (year, 0, _) => write!(f, "{year}"),
            (year, month, 0) => write!(f, "{year}-{month:02}"),
            (year, month, day) => write!(f, "{year}-{month:02}-{day:02}"),
        }
    }
}

/// The words between two dates of a range or a list.
pub(super) const LIST_OR_RANGE: [&str; 17] = [
    "-", "~", "/", ",", "、", "·", "to", "and", "or", "至", "到", "和", "及", "与", "및", "과",
    "와",
];

/// The dates of a text while they are looked for, and the digits that belong to them.
pub(super) struct Dates<'t> {
    pub(super) text: &'t str,
    pub(super) tokens: &'t [Token],
    used: Vec<bool>,
    /// The dates that a translation must have.
    pub(super) stated: Vec<WrittenDate>,
    /// Other dates that may be meant, with which those of a translation agree.
    pub(super) offered: Vec<WrittenDate>,
}

impl<'t> Dates<'t> {
    /// All dates of a text.
    pub(super) fn of(text: &'t str, tokens: &'t [Token]) -> Self {
        let used = vec![false; tokens.len()];
        let mut dates = Self { text, tokens, used, stated: Vec::new(), offered: Vec::new() };
        for n in 0..tokens.len() {
            if !dates.is_used(n) {
                dates.look_at(n);
            }
        }
        months::find(&mut dates);
        dates.bare_years();
        dates
    }

    pub(super) fn is_used(&self, n: usize) -> bool {
        self.used.get(n).copied().unwrap_or(true)
    }

    pub(super) fn take(&mut self, n: usize) {
        if let Some(used) = self.used.get_mut(n) {
            *used = true;
        }
    }

    pub(super) fn push(&mut self, (year, month, day): (u16, u8, u8)) {
        self.stated.push(WrittenDate { year, month, day });
    }

    pub(super) fn offer(&mut self, (year, month, day): (u16, u8, u8)) {
        self.offered.push(WrittenDate { year, month, day });
    }

    /// The first digits that begin at a place or after it.
    pub(super) fn token_after(&self, at: usize) -> Option<(usize, &'t Token)> {
        let n = self.tokens.partition_point(|token| token.start < at);
        self.tokens.get(n).map(|token| (n, token))
    }

    /// The last digits that end at a place or before it.
    pub(super) fn token_before(&self, at: usize) -> Option<(usize, &'t Token)> {
        let n = self.tokens.partition_point(|token| token.end <= at).checked_sub(1)?;
        self.tokens.get(n).map(|token| (n, token))
    }

    /// What stands after the digits.
    fn rest(&self, n: usize) -> &'t str {
        self.tokens.get(n).and_then(|token| self.text.get(token.end..)).unwrap_or_default()
    }

    /// What stands between these digits and the next.
    fn gap(&self, n: usize) -> Option<&'t str> {
        let (token, next) = (self.tokens.get(n)?, self.tokens.get(n + 1)?);
        self.text.get(token.end..next.start)
    }

    fn year(&self, n: usize) -> Option<u16> {
        let token = self.tokens.get(n)?;
        let before = self.text.get(..token.start)?;
        let letter = before.ends_with(|c: char| c.is_ascii_alphabetic());
        if letter { None } else { token.year() }
    }

    fn small(&self, n: usize, most: u16) -> Option<u8> {
        u8::try_from(self.tokens.get(n)?.small(2, most)?).ok()
    }

    fn look_at(&mut self, n: usize) {
        let found = self.numeric(n) || self.with_weekday(n) || self.east_asian_year(n);
        if !found {
            self.east_asian_months(n, 0);
        }
    }

    /// `2018-11-16`, `2018.11.16`, `2018. 11. 16.`, `16/11/2018`, `2018-11`, `2018-22`.
    fn numeric(&mut self, n: usize) -> bool {
        let separators = ["-", "/", ".", ". "];
        let Some(gap) = self.gap(n).filter(|gap| separators.contains(gap)) else {
            return false;
        };
        let third = (self.gap(n + 1) == Some(gap)).then_some(n + 2);
        if let Some(year) = self.year(n) {
            let day = third.and_then(|n| self.small(n, 31));
            return match (self.small(n + 1, 12), day) {
                (Some(month), Some(day)) => self.full(n, (year, month, day)),
                _ => self.year_and(n, year, gap),
            };
        }
        let year = third.and_then(|n| self.year(n));
        if let (Some(_), Some(_), Some(year)) = (self.small(n, 31), self.small(n + 1, 31), year) {
            return self.full(n, (year, 0, 0));
        }
        false
    }

    fn full(&mut self, n: usize, (year, month, day): (u16, u8, u8)) -> bool {
        (n..n + 3).for_each(|n| self.take(n));
        self.push((year, month, day));
        if month > 0 {
            self.range_end(n + 2, year, month);
        }
        true
    }

    /// The end of a range that began with a full date: `2023.5.24~25`, `2023. 5. 24. ~ 6. 2.`, `~6.2`.
    fn range_end(&mut self, n: usize, year: u16, month: u8) {
        let gap = self.gap(n).unwrap_or_default().trim_start_matches('.').trim();
        if !matches!(gap, "~" | "-" | "부터" | "에서") || self.year(n + 1).is_some() {
            return;
        }
        if let Some((month, day)) = self.month_and_day(n + 1) {
            self.take(n + 1);
            self.push((year, month, day));
        } else if let (Some(month), Some(". "), Some(day)) =
            (self.small(n + 1, 12), self.gap(n + 1), self.small(n + 2, 31))
        {
            self.take(n + 1);
            self.take(n + 2);
            self.push((year, month, day));
        } else if let Some(day) = self.small(n + 1, 31) {
            self.take(n + 1);
            self.push((year, month, day));
        }
    }

    /// A month and a day that look like a decimal: 5.24.
    fn month_and_day(&self, n: usize) -> Option<(u8, u8)> {
        let token = self.tokens.get(n)?;
        let (month, day) = self.text.get(token.start..token.end)?.split_once('.')?;
        let (month, day) = (month.parse().ok()?, day.parse().ok()?);
        ((1..=12).contains(&month) && (1..=31).contains(&day)).then_some((month, day))
    }

    /// 5.24(금): only the day of the week tells that it is a date.
    fn with_weekday(&mut self, n: usize) -> bool {
        let mut after = self.rest(n).trim_start_matches(['.', ' ']).chars();
        let marked = after.next() == Some('(')
            && after.next().is_some_and(|c| "월화수목금토일".contains(c))
            && after.next() == Some(')');
        let Some((month, day)) = self.month_and_day(n).filter(|_| marked) else { return false };
        self.take(n);
        self.push((0, month, day));
        true
    }

    /// A year and a month, or the last digits of another year: a range.
    fn year_and(&mut self, n: usize, year: u16, gap: &str) -> bool {
        let digits = self.tokens.get(n + 1).map_or(0, |token| token.end - token.start);
        let Some(second) = self.small(n + 1, 99).map(u16::from) else { return false };
        let later = year - year % 100 + second;
        let is_later = digits == 2 && later > year && gap != ". " && gap != ".";
        let month = u8::try_from(second).ok().filter(|month| *month <= 12);
        let east_asian = self.rest(n + 1).trim_start_matches(' ').starts_with(['月', '월']);
        if east_asian || (month.is_none() && !is_later) || (gap == ". " && month.is_none()) {
            return false;
        }
        self.take(n);
        self.take(n + 1);
        self.push((year, 0, 0));
        if is_later {
            self.offer((later, 0, 0));
        }
        match month {
            Some(month) => self.offer((year, month, 0)),
            None => self.push((later, 0, 0)),
        }
        true
    }

    /// 2019年, 2019년, and the months after it.
    fn east_asian_year(&mut self, n: usize) -> bool {
        let rest = self.rest(n).trim_start_matches(' ');
        let short = || {
            let quoted = self.tokens.get(n).and_then(|token| self.text.get(..token.start))?;
            Some(2000 + self.tokens.get(n)?.small(2, 99).filter(|_| quoted.ends_with('\''))?)
        };
        let Some(year) = self.year(n).or_else(short) else { return false };
        let Some(after) = rest.strip_prefix(['年', '년']) else { return false };
        if after.starts_with(['代', '대']) {
            return false;
        }
        self.take(n);
        let gap = self.gap(n).unwrap_or_default().trim();
        if !["年", "년", "年度", "년도", "年的"].contains(&gap)
            || !self.east_asian_months(n + 1, year)
        {
            self.push((year, 0, 0));
        }
        true
    }

    /// 3月, 3-5月, 3月5日, 3월 5일; whether there was one.
    fn east_asian_months(&mut self, n: usize, year: u16) -> bool {
        let Some(last) = self.row(n, 12, &['月', '월']) else { return false };
        for m in n..last {
            let month = self.small(m, 12).unwrap_or(0);
            self.take(m);
            self.push((year, month, 0));
        }
        let month = self.small(last, 12).unwrap_or(0);
        self.take(last);
        let mut days = 0;
        let mut at = last;
        while self.gap(at).is_some_and(|gap| {
            let gap = gap.trim_start().trim_start_matches(['月', '월', '日', '일', '号']).trim();
            gap.is_empty() && days == 0 || days > 0 && LIST_OR_RANGE.contains(&gap)
        }) && let Some(end) = self.row(at + 1, 31, &['日', '일', '号'])
        {
            for d in at + 1..=end {
                let day = self.small(d, 31).unwrap_or(0);
                self.take(d);
                self.push((year, month, day));
                days += 1;
            }
            at = end;
        }
        if days == 0 {
            self.push((year, month, 0));
        }
        true
    }

    /// The last of a row of small numbers from `n` on that ends in one of the signs.
    fn row(&self, n: usize, most: u16, signs: &[char]) -> Option<usize> {
        let mut at = n;
        loop {
            self.small(at, most)?;
            let rest = self.rest(at).trim_start_matches(' ');
            if let Some(after) = rest.strip_prefix(signs) {
                let duration = after.starts_with(['间', '간', '均', '평']);
                return (!duration).then_some(at);
            }
            let gap = self.gap(at)?.trim();
            if at - n >= 12 || !LIST_OR_RANGE.contains(&gap) {
                return None;
            }
            at += 1;
        }
    }

    /// Years without a sign: `in 2018`, the first year of 2018—2022年.
    fn bare_years(&mut self) {
        for n in 0..self.tokens.len() {
            if let (false, Some(year)) = (self.is_used(n), self.year(n))
                && self.is_bare_year(n)
            {
                self.take(n);
                self.push((year, 0, 0));
            }
        }
    }

    fn is_bare_year(&self, n: usize) -> bool {
        const COUNTED: [char; 24] = [
            '人', '名', '个', '家', '吨', '元', '项', '台', '套', '座', '次', '天', '명', '개',
            '톤', '원', '곳', '건', '대', '인', '회', '일', '%', '°',
        ];
        let rest = self.rest(n);
        let trimmed = rest.trim_start_matches(' ');
        let letter = rest.starts_with(|c: char| c.is_ascii_alphabetic());
        !letter && !trimmed.starts_with(COUNTED) && scale(rest).len == 0 && other_century(trimmed)
    }
}

/// Whether the years are not those of a decade: 1990年代.
fn other_century(rest: &str) -> bool {
    !["年代", "년대"].iter().any(|decade| rest.starts_with(decade))
}
