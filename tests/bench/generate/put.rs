//! Appending to strings.

/// Appends to a string, which cannot fail.
macro_rules! put {
    ($out:expr, $($what:tt)*) => { _ = write!($out, $($what)*) };
}
