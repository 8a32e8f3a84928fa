//! Sector codes as their vocabularies know them.

use super::sink::Sink;
use crate::codes::{SectorCode, sector};
use crate::model::Project;

/// Tells of the codes of a project of which their vocabulary says `what`.
pub(super) fn each_that_is(what: SectorCode, project: &Project, out: &mut Sink) {
    for (i, given) in project.sectors.each() {
        if let (Some(vocabulary), Some(code)) = (given.vocabulary.known(), given.code.known())
            && sector(vocabulary, code) == what
        {
            let args = args! { vocabulary: vocabulary.as_str(), code: code.as_str() };
            out.find(at!["sectors", i, "code"], args);
        }
    }
}
