//! The WebAssembly module: the facade's operations and nothing else; every decision is the core's.
#![forbid(unsafe_code)]

use comity::facade;
use wasm_bindgen::prelude::wasm_bindgen;

// Seen from `dist`, where the generated module stands.
#[wasm_bindgen(raw_module = "../js/errors.js")]
extern "C" {
    /// The error class that programs catch.
    pub type ComityError;

    #[wasm_bindgen(constructor)]
    fn new(code: &str, message: &str) -> ComityError;
}

/// Carries out an operation by name.
///
/// # Errors
/// When there is no such operation, its options are wrong, or the document is not a register at all.
#[wasm_bindgen]
pub fn call(
    operation: &str,
    options: &str,
    document: Option<Vec<u8>>,
) -> Result<String, ComityError> {
    facade::call(operation, options, document.as_deref().as_slice())
        .map_err(|error| ComityError::new(error.code(), &error.to_string()))
}

/// The versions of the engine and of its catalogue, as JSON text.
///
/// # Errors
/// Never: it is an operation like the others.
#[wasm_bindgen]
pub fn version() -> Result<String, ComityError> {
    call("version", "", None)
}
