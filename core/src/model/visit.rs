//! Walking a record for the things that rules everywhere ask about.

use super::date::Date;
use super::id::TargetKind;
use super::path::Path;
use super::source::Source;
use super::text::Text;

/// Is shown every text, reference, period and source inside a record, with its path.
///
/// The walk is generated for each record and leaves out, at compile time, the members in which there
/// is nothing to show.
pub trait Visitor<'r> {
    /// A text in one or several languages.
    fn text(&mut self, text: &'r Text<'r>, at: &Path) {
        let _ = (text, at);
    }
    /// A reference to a record elsewhere in the register.
    fn reference(&mut self, kind: TargetKind, id: &'r str, at: &Path) {
        let _ = (kind, id, at);
    }
    /// A pair of dates, `from` and `to`, as a period or as members of a record.
    fn span(&mut self, from: Option<Date>, to: Option<Date>, at: &Path) {
        let _ = (from, to, at);
    }
    /// A source.
    fn source(&mut self, source: &'r Source<'r>, at: &Path) {
        let _ = (source, at);
    }
}

/// What a record itself shows a visitor, before its members are walked.
///
/// Nothing, unless the record says otherwise: records with `from` and `to` show that span.
pub trait Shown {
    /// Whether there is anything to show.
    const SHOWN: bool = false;
    /// Shows it.
    fn show<'r, V: Visitor<'r>>(&'r self, at: &Path, visitor: &mut V) {
        let _ = (at, visitor);
    }
}
