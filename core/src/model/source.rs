//! Where a fact was read.

use super::{Date, Str, Text};

record! {
    /// Where a fact was read, when, in which language.
    pub struct Source<'a> shows source {
        /// Title of the document or page.
        optional title: Text<'a>,
        /// Its address.
        optional url: Str<'a>,
        /// Who published it.
        optional publisher: Text<'a>,
        /// The document's own date.
        optional date: Date,
        /// When it was read.
        optional accessed: Date,
        /// Language tag of the document.
        optional language: Str<'a>,
        /// JSON Pointers, from the record that carries the source, of the members it supports; absent
        /// when it supports the whole record.
        optional supports: Vec<Str<'a>>,
        /// What it says, or what a reader should know about it.
        optional note: Text<'a>,
    }
}
