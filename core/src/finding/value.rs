//! A finding.

use super::view::with_spans;
use super::{About, Arg, Fix, Said, Severity, render};
use crate::model::Language;
use crate::place::{Place, Pointer, Span};

/// Something the reader should know about the data: which rule found it, where, and with which values.
///
/// Its text is made on demand, in the reader's language.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Finding {
    /// The rule.
    pub about: &'static About,
    /// How much it matters, by the rule or by the reader's profile.
    pub severity: Severity,
    /// The value in the file as it was read.
    pub at: Pointer,
    /// Ids path of the record that holds it, such as `project:P09/report:R2`; empty for the register.
    pub subject: String,
    /// Other values that belong to it.
    pub related: Vec<Pointer>,
    /// The values its wording mentions.
    pub args: Vec<(&'static str, Arg)>,
    /// A change that would mend it.
    pub fix: Option<Fix>,
    /// The bytes it concerns, where reading knew them better than the pointer tells.
    pub(crate) span: Option<Span>,
    /// Line and column, once they have been looked up.
    pub place: Option<Place>,
}

impl Finding {
    /// A finding of a rule at a value. Its arguments are cut where they are longer than anyone reads.
    #[must_use]
    pub fn new(about: &'static About, at: Pointer, args: Vec<(&'static str, Arg)>) -> Self {
        Self {
            about,
            severity: about.severity,
            at,
            subject: String::new(),
            related: Vec::new(),
            args: args.into_iter().map(|(name, arg)| (name, arg.clipped())).collect(),
            fix: None,
            span: None,
            place: None,
        }
    }

    /// The rule's name.
    #[must_use]
    pub const fn rule(&self) -> &'static str {
        self.about.id
    }

    /// What is wrong, in the reader's language.
    #[must_use]
    pub fn message(&self, language: Language) -> String {
        render(self.about.message.in_language(language), &self.args, language)
    }

    /// Why it matters, in the reader's language.
    #[must_use]
    pub fn why(&self, language: Language) -> String {
        render(self.about.why.in_language(language), &self.args, language)
    }

    /// What to do, in the reader's language.
    #[must_use]
    pub fn help(&self, language: Language) -> String {
        render(self.about.help.in_language(language), &self.args, language)
    }

    /// What is wrong, in Markdown: nothing of the user's values becomes markup.
    pub(crate) fn markdown(&self, said: &Said, language: Language) -> String {
        let plain = |arg: &Arg| arg.with_words(&|words| words.replace('`', "'"));
        let args: Vec<_> = self.args.iter().map(|(name, arg)| (*name, plain(arg))).collect();
        with_spans(&render(said.in_language(language), &args, language))
    }

    /// Names another value that belongs to the finding.
    pub fn related(&mut self, at: Pointer) -> &mut Self {
        self.related.push(at);
        self
    }

    /// Offers a change that would mend it.
    pub fn fix(&mut self, fix: Fix) -> &mut Self {
        self.fix = Some(fix);
        self
    }
}
