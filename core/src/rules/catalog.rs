//! All rules, one file each.

use super::rule::Rule;

/// Registers rules by the names of their files.
macro_rules! catalog {
    ($($module:ident),+ $(,)?) => {
        $(mod $module;)+
        /// All rules, by name.
        pub static CATALOG: &[&Rule] = &[$(&$module::RULE),+];
    };
}

catalog![dangling_reference, end_before_start, milestone_overdue,];

/// The version of the catalogue: it changes whenever a rule is added or finds something else.
pub const VERSION: &str = "2026.1";
