//! The Python module: the facade's operations and nothing else; every decision is the core's.
#![forbid(unsafe_code)]

use pyo3::prelude::*;

pyo3::import_exception!(comity.errors, ComityError);

/// What `comity` builds on.
#[pymodule(gil_used = false)]
mod _comity {
    use super::{ComityError, PyResult, Python, pyfunction};
    use comity::facade;
    use pyo3::pybacked::PyBackedBytes;

    /// Carries out an operation, other Python threads running meanwhile.
    #[pyfunction]
    #[pyo3(signature = (operation, options_json = "", *documents))]
    fn call(
        py: Python<'_>,
        operation: &str,
        options_json: &str,
        documents: Vec<PyBackedBytes>,
    ) -> PyResult<String> {
        let documents: Vec<&[u8]> = documents.iter().map(AsRef::as_ref).collect();
        py.detach(|| facade::call(operation, options_json, &documents))
            .map_err(|error| ComityError::new_err((error.code(), error.to_string())))
    }

    /// The versions of the engine and of its catalogue.
    #[pyfunction]
    fn version(py: Python<'_>) -> PyResult<String> {
        call(py, "version", "", Vec::new())
    }
}
