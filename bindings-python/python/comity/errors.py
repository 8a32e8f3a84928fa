"""What can go wrong. What is wrong with the *data* is a finding, never an error."""


class ComityError(Exception):
    """An operation was not carried out: `code` is stable, `message` is for people."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(code, message)
        self.code = code
        self.message = message

    def __str__(self) -> str:
        return self.message
