//! Comity: an embeddable library for the data of cooperation between countries.
//!
//! ```
//! use comity::facade::{CheckOptions, check};
//! use comity::model::Language;
//! use comity::reading::Source;
//!
//! let text = r#"{"comity": "1", "id": "r", "title": "合作登记册", "parties": ["CN", "KR"],
//!   "languages": ["zh"], "as_of": "2018-11-16", "keeper": "nobody"}"#;
//! let source = Source::from(text);
//! let checked = check(&source, &CheckOptions::default())?;
//! for finding in &checked.report.findings {
//!     println!("{} {}: {}", finding.at, finding.rule(), finding.message(Language::Ko));
//! }
//! # Ok::<(), comity::reading::NotARegister>(())
//! ```
//!
//! * [`model`]: the nouns, and nothing else.
//! * [`reading`]: bytes to a register and findings.
//! * [`rules`]: is the data well formed, consistent, complete?
//! * [`finding`]: findings, their wording in English, Chinese and Korean, and reports.
//! * [`place`]: pointers, lines and columns.
//! * [`schema`]: the register's JSON Schema.
//! * [`facade`]: whole operations, also by name with JSON in and out.
//!
//! The core does no input or output and reads no clock: the day by which lateness is judged is an
//! argument.
#![forbid(unsafe_code)]

#[macro_use]
pub mod model;
pub mod brief;
pub mod codes;
pub mod facade;
pub mod finding;
pub mod place;
pub mod reading;
pub mod review;
pub mod rules;
pub mod schema;
