def call(operation: str, options_json: str = "", *documents: bytes) -> str:
    """Carry out an operation by name: options as JSON text, documents as bytes, the answer as text.

    Other Python threads run meanwhile. Raises `comity.ComityError` when there is no such operation, its
    options are wrong, or a document is not a register at all.
    """

def version() -> str:
    """The versions of the engine and of its catalogue, as JSON text."""
