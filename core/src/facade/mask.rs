//! Leaving out of a report what names a person, or how to reach one.

use crate::finding::{Arg, Finding, Fix, Report};
use crate::model::{Field, Kind, Language, Register, Text};
use crate::place::Pointer;
use crate::review::{CameTo, FollowUp, Part, Review};
use crate::rules::mask_contacts;
use serde_json::Value;

/// What stands in place of what is left out.
const MASK: &str = "***";

impl Report {
    /// The same report without what names a person or how to reach one; `text` is the text that was checked.
    ///
    /// Left out are the words that findings take from the file inside a person's record, in texts with a mail
    /// address, a telephone or identity number, and in broken JSON; such addresses and numbers anywhere; and
    /// changes that would write such words.
    ///
    /// ```
    /// use comity::facade::{CheckOptions, check};
    /// use comity::model::Language;
    /// use comity::reading::Source;
    /// let source = Source::from(r#"{"comity": "1", "id": "r", "title": "甲 (someone@example.org)",
    ///     "parties": ["CN", "KR"], "languages": ["zh"], "as_of": "2018-11-16"}"#);
    /// let report = check(&source, &CheckOptions::default())?.report.masked(source.text());
    /// assert!(report.findings.iter().all(|f| !f.message(Language::En).contains("someone")));
    /// # Ok::<(), comity::reading::NotARegister>(())
    /// ```
    #[must_use]
    pub fn masked(mut self, text: &str) -> Self {
        self.findings.iter_mut().for_each(|finding| mask(finding, text));
        self
    }
}

impl Review {
    /// The same review without what names a person or how to reach one: values inside a person's record, and
    /// mail addresses, telephone and identity numbers anywhere.
    #[must_use]
    pub fn masked(mut self) -> Self {
        for project in &mut self.projects {
            project.id = masked(&project.id);
            project.title = masked_text(&project.title);
            let of_items = project.reasons.iter_mut().flat_map(|reasons| &mut reasons.evidence);
            of_items
                .chain(&mut project.evidence)
                .for_each(|path| *path = masked_subject(path, false));
            project.parts_mut(&mut mask_part);
            if let Some(recorded) = &mut project.recorded {
                recorded.id = masked(&recorded.id);
                let words = recorded.by.iter_mut().chain(&mut recorded.pack_version);
                words.for_each(|words| *words = masked(words));
            }
        }
        self
    }
}

impl FollowUp {
    /// The same without mail addresses, telephone and identity numbers.
    #[must_use]
    pub fn masked(self) -> Self {
        self.with_words(&mask_contacts)
    }
}

fn mask_part(part: &mut Part) {
    let personal = is_personal(part);
    if let CameTo::Value(value) = &mut part.came_to {
        *value = if personal { MASK.to_owned() } else { masked_value(value) };
    }
    // Of an item of a list, the text is its value.
    part.text = match (part.is_item, personal) {
        (true, true) => MASK.to_owned(),
        (true, false) => masked_value(&part.text),
        _ => masked(&part.text),
    };
}

/// Whether a value stands in a person's record, or was made of one that does.
fn is_personal(part: &Part) -> bool {
    part.is_personal
        || part.at.as_ref().is_some_and(|at| Whereabouts::new(at).personal)
        || part.parts.iter().any(is_personal)
}

/// A text, in the languages in which it is, without contacts.
fn masked_text(text: &Text<'_>) -> Text<'static> {
    let written = serde_json::to_string(text).unwrap_or_default();
    serde_json::from_str::<Text<'_>>(&mask_contacts(&written))
        .map(Field::into_owned)
        .unwrap_or_default()
}

fn mask(finding: &mut Finding, text: &str) {
    let whereabouts = Whereabouts::new(&finding.at);
    let value = finding.span.and_then(|span| text.get(span.start..span.end));
    // Of broken JSON nobody knows what stands where.
    let hidden = whereabouts.personal
        || finding.rule() == "json-syntax"
        || (whereabouts.text && value.is_none_or(has_contact));
    let at = whereabouts.shown;
    let change = |words: &str| {
        let names_member = at.parts().any(|part| part == words);
        if hidden && !names_member { MASK.to_owned() } else { masked(words) }
    };
    let told = std::mem::take(&mut finding.args);
    let args = told.iter().map(|(name, arg)| (*name, masked_arg(arg, &change)));
    finding.args = args.collect();
    // What was meant by something left out tells it.
    if hidden || finding.args != told || finding.fix.as_ref().is_some_and(tells_contact) {
        finding.fix = None;
        let suggestions = finding.args.iter_mut().map(|(_, arg)| arg);
        let suggestions = suggestions.filter(|arg| matches!(arg, Arg::Suggestion(_)));
        suggestions.for_each(|arg| *arg = Arg::Suggestion(None));
    }
    finding.related.iter_mut().for_each(|at| *at = Whereabouts::new(at).shown);
    finding.subject = masked_subject(&finding.subject, whereabouts.personal);
    finding.at = at;
}

fn masked_arg(arg: &Arg, change: &impl Fn(&str) -> String) -> Arg {
    match arg {
        Arg::Personal(_) => Arg::Text(MASK.to_owned()),
        other => other.with_words(change),
    }
}

/// Words without contacts. Of words that were cut, the last may be half of one.
fn masked(words: &str) -> String {
    match words.strip_suffix('…') {
        Some(cut) => {
            let whole = cut.rfind(char::is_whitespace).and_then(|end| cut.get(..end));
            format!("{} …", mask_contacts(whole.unwrap_or_default()))
        }
        None => mask_contacts(words),
    }
}

/// A value, in which strings may be cut, without contacts. What a string is cut in may be half of one.
fn masked_value(value: &str) -> String {
    let of_contact = |c: char| {
        c.is_ascii_alphanumeric()
            || ('\u{FF01}'..='\u{FF5E}').contains(&c)
            || "@.+-_%() \u{3000}".contains(c)
    };
    let mut pieces = value.split('…').peekable();
    let mut whole = String::with_capacity(value.len());
    while let Some(piece) = pieces.next() {
        match pieces.peek() {
            Some(_) => whole += &format!("{}…", piece.trim_end_matches(of_contact)),
            None => whole += piece,
        }
    }
    mask_contacts(&whole)
}

/// An ids path without contacts, and without what persons are called.
fn masked_subject(subject: &str, personal: bool) -> String {
    let record = subject.split('/').next().filter(|_| personal);
    mask_contacts(record.unwrap_or(subject))
}

/// Whether a JSON value has an address or a number in a string, or cannot be read.
fn has_contact(value: &str) -> bool {
    match serde_json::from_str(value) {
        Ok(Value::String(text)) => mask_contacts(&text) != text,
        Ok(Value::Object(texts)) => texts.values().any(|text| has_contact(&text.to_string())),
        Ok(_) => false,
        Err(_) => true,
    }
}

fn tells_contact(fix: &Fix) -> bool {
    let written = serde_json::to_string(fix).unwrap_or_default();
    mask_contacts(&written) != written
}

/// Where a pointer leads.
struct Whereabouts {
    /// Into a person's record.
    personal: bool,
    /// To a text, in one language or in all.
    text: bool,
    /// The pointer without names in a person's record that are not those of members.
    shown: Pointer,
}

impl Whereabouts {
    fn new(at: &Pointer) -> Self {
        let mut kind = Some(Kind::Record(&Register::SHAPE));
        let mut found = Self { personal: false, text: false, shown: Pointer::root() };
        for part in at.parts() {
            kind = kind.and_then(|kind| inside(kind, &part));
            let hidden = found.personal && kind.is_none();
            found.shown.push(if hidden { MASK.to_owned() } else { mask_contacts(&part) });
            found.text |= matches!(kind, Some(Kind::Text));
            found.personal |= matches!(kind, Some(Kind::Record(shape)) if shape.name == "Person");
        }
        found
    }
}

/// What stands in the member or item `part` of a value.
fn inside(kind: Kind, part: &str) -> Option<Kind> {
    match kind {
        Kind::Record(shape) => shape.member(part).map(|(_, member)| member.kind),
        Kind::List(item) => part.parse::<usize>().ok().map(|_| *item),
        Kind::Text if Language::from_tag(part).is_some() => Some(Kind::String),
        _ => None,
    }
}

#[cfg(test)]
#[allow(clippy::panic, reason = "a test may stop")]
mod tests {
    use super::{Whereabouts, masked_value};
    use crate::facade::{ReviewOptions, review};
    use crate::finding::view::View;
    use crate::model::Language;
    use crate::place::Pointer;
    use crate::reading::Source;
    use crate::review::Packs;

    const HEAD: &str = "register.meetings[0].delegations[0].head.name";

    /// A review of a register in which a person is called 王某某, by one condition.
    fn masked_review(condition: &str) -> String {
        let pack = format!(
            "id = 'p'\nversion = '1'\ntitle = 'T'\n[[gates]]\nid = 'g'\ntitle = 'G'\nrequirement = 'R'\ncondition = \"\"\"{condition}\"\"\""
        );
        let pack =
            Packs::default().read(&Source::from(pack.as_str())).unwrap_or_else(|e| panic!("{e}"));
        let source = Source::from(
            r#"{"comity": "1", "id": "r", "title": "甲", "parties": ["CN", "KR"], "languages": ["zh"],
            "as_of": "2018-11-16", "meetings": [{"id": "m", "kind": "session", "status": "held",
            "delegations": [{"party": "CN", "head": {"name": {"zh": "王某某"}}}]}],
            "projects": [{"id": "q", "kind": "joint_study", "title": "乙", "status": "active"}]}"#,
        );
        let review = review(&source, &pack, &ReviewOptions::default());
        let review = review.unwrap_or_else(|e| panic!("{e:?}")).masked();
        review.json(Language::En) + &review.text(&View::new(Language::En, "r.json"))
    }

    #[test]
    fn a_person_is_left_out_of_what_conditions_make() {
        let deep = (0..30).fold(format!("text({HEAD}, 'zh') + ''"), |c, _| format!("'a' + ({c})"));
        for condition in [
            "size(register.meetings.map(m, text(m.delegations[0].head.name, 'zh'))) == 0",
            "register.meetings.map(m, m.delegations.map(d, text(d.head.name, 'zh') + '')).exists(x, x == ['n'])",
            "register.meetings.map(m, m.delegations[0].head.name)[0].isIn('en')",
            &format!("['x' + text({HEAD}, 'zh')].exists(x, [x].exists(y, y == 'q'))"),
            &format!("{deep} == 'q'"),
        ] {
            let shown = masked_review(condition);
            assert!(shown.contains("***") && !shown.contains("王某某"), "{condition}\n{shown}");
        }
        assert!(masked_review("text(project.title, 'zh') == 'q'").contains("乙'"));
    }

    #[test]
    fn half_a_contact_is_left_out() {
        assert_eq!(masked_value("'长名 wang@exam…'"), "'长名…'");
        assert_eq!(masked_value("['电话+82 2 2110 65…', '010-1234-5678']"), "['电话…', '***']");
        assert_eq!(masked_value("'大气……研究'"), "'大气……研究'");
    }

    #[test]
    fn a_person_is_known_by_the_place() {
        let told = |text: &str| {
            let found = Whereabouts::new(&Pointer::new(text).unwrap_or_default());
            (found.personal, found.shown.as_str().to_owned())
        };
        let head = "/meetings/0/delegations/1/head";
        assert_eq!(told(&format!("{head}/name/zh")), (true, format!("{head}/name/zh")));
        assert_eq!(told(&format!("{head}/name/王某某")), (true, format!("{head}/name/***")));
        assert_eq!(told(&format!("{head}/王某某/0")), (true, format!("{head}/***/***")));
        assert_eq!(told(&format!("{head}/name/Kim")), (true, format!("{head}/name/***")));
        assert_eq!(told(&format!("{head}/name/7")), (true, format!("{head}/name/***")));
        assert_eq!(told("/wang@example.org"), (false, "/***".to_owned()));
        assert_eq!(told("/projects/0/title/zh"), (false, "/projects/0/title/zh".to_owned()));
        assert_eq!(told("/nothing/of/this"), (false, "/nothing/of/this".to_owned()));
    }
}
