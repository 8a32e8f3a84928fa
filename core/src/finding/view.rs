//! Views of a report.
