//! What is wrong with a file that is no register: a profile, a pack.

use super::view::visible;
use super::{Arg, Said, render};
use crate::model::Language;
use crate::place::{Lines, Place, Span};

/// Something that is wrong with a file that is no register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileFault {
    code: &'static str,
    span: Span,
    place: Option<Place>,
    said: Said,
    args: Vec<(&'static str, Arg)>,
}

impl FileFault {
    /// A fault. Its arguments are cut where they are longer than anyone reads.
    pub(crate) fn new(
        code: &'static str,
        span: Span,
        said: Said,
        args: Vec<(&'static str, Arg)>,
    ) -> Self {
        let args = args.into_iter().map(|(name, arg)| (name, arg.clipped())).collect();
        Self { code, span, place: None, said, args }
    }

    /// A stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        self.code
    }

    /// Its line and column, when the file was given as text.
    #[must_use]
    pub const fn place(&self) -> Option<Place> {
        self.place
    }

    /// What is wrong, in one line, without its place.
    #[must_use]
    pub fn message(&self, language: Language) -> String {
        visible(&render(self.said.in_language(language), &self.args, language))
    }

    fn line(&self, language: Language) -> String {
        let place = self.place.map(|place| format!("{}:{}: ", place.line, place.column));
        place.unwrap_or_default() + &self.message(language)
    }
}

/// Why a file cannot be used: all that is wrong with it, in the order of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileError(Vec<FileFault>);

impl FileError {
    /// An error with the faults of a text.
    pub(crate) fn new(text: &str, mut faults: Vec<FileFault>) -> Self {
        faults.sort_by_key(|fault| fault.span);
        faults.dedup();
        let spans: Vec<Span> = faults.iter().map(|fault| fault.span).collect();
        for (fault, place) in faults.iter_mut().zip(Lines::new(text).places(&spans)) {
            fault.place = Some(place);
        }
        Self(faults)
    }

    /// The faults.
    #[must_use]
    pub fn faults(&self) -> &[FileFault] {
        &self.0
    }

    /// What is wrong, a fault a line, each with its line and column.
    #[must_use]
    pub fn message(&self, language: Language) -> String {
        let lines: Vec<String> = self.0.iter().map(|fault| fault.line(language)).collect();
        lines.join("\n")
    }

    /// The same without lines and columns, for what was not given as a file.
    #[must_use]
    pub fn without_places(mut self) -> Self {
        self.0.iter_mut().for_each(|fault| fault.place = None);
        self
    }
}

impl std::fmt::Display for FileError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.message(Language::En))
    }
}

impl std::error::Error for FileError {}
