//! Writes the JavaScript beside a compiled WebAssembly module: `comity-wasm-driver MODULE FOLDER`.
#![forbid(unsafe_code)]
#![allow(clippy::print_stderr, reason = "this is a program")]

use std::process::ExitCode;
use wasm_bindgen_cli_support::Bindgen;

fn main() -> ExitCode {
    match std::env::args().skip(1).collect::<Vec<_>>().as_slice() {
        [module, folder] => generate(module, folder),
        _ => Err("usage: comity-wasm-driver MODULE FOLDER".to_owned()),
    }
    .map_or_else(failed, |()| ExitCode::SUCCESS)
}

/// One module serves browsers, which fetch it, and Node, which reads its bytes.
fn generate(module: &str, folder: &str) -> Result<(), String> {
    let mut bindgen = Bindgen::new();
    bindgen.input_path(module).out_name("comity").typescript(false).remove_name_section(true);
    bindgen
        .web(true)
        .and_then(|bindgen| bindgen.generate(folder))
        .map_err(|error| format!("{module}: {error:#}"))
}

fn failed(message: String) -> ExitCode {
    eprintln!("{message}");
    ExitCode::FAILURE
}
